import { Link } from 'react-router';
import { How } from '#evidence/Claim.tsx';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { pickedOf, shownRows } from '#questionnaire/picked.ts';
import { type Answers } from '#questionnaire/questions.ts';
import { gridParts } from '#questionnaire/question.ts';
import { type Item, type ItemId, items } from './check.ts';
import { DecidingForm, type DecidingProps } from './DecidingForm.tsx';
import { GridRow } from './GridRow.tsx';
import { Rested } from '#ui/Rested.tsx';

/** Five statements; each answer is explained at once, kindly, and blocks nothing. */
export function UnderstandingScreen(props: DecidingProps<'understanding'>) {
  return (
    <DecidingForm {...props} question="understanding">
      {(shownRows('understanding', props.answers.understanding) as ItemId[]).map((id) => (
        <Statement key={id} id={id} answers={props.answers} />
      ))}
    </DecidingForm>
  );
}

function Statement({ id, answers }: { id: ItemId; answers: Answers }) {
  const t = useWords();
  const lang = useLanguage();
  const { right, claims, explainer }: Item = items[id];
  const picked = pickedOf(answers.understanding).find((option) => gridParts(option)[0] === id);
  const said = picked && gridParts(picked)[1];
  const knew = said === right;
  const holds = t(knew ? `deciding:check.knew.${right}` : `deciding:check.${right}`);
  const explains = t(`deciding:check.explain.${id}`);
  return (
    <GridRow
      question="understanding"
      by={answers}
      row={id}
      answers={['true', 'false', 'unsure']}
      picked={picked}
    >
      <div className="explained">
        {said && (
          <>
            <p>
              <b>{holds}</b> {explains}
            </p>
            {!knew && (
              <p>
                <Link to={addressOf.explainer(lang, explainer)}>
                  {t('deciding:check.read', { page: t(`explainers:${explainer}.title`) })}
                </Link>
              </p>
            )}
          </>
        )}
      </div>
      <Rested text={said ? `${holds} ${explains}` : ''} />
      {said && <How ids={claims} about={explains} />}
    </GridRow>
  );
}
