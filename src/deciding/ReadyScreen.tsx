import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { type Language } from '#i18n/languages.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { pickedOf } from '#questionnaire/picked.ts';
import { gridParts } from '#questionnaire/question.ts';
import { DecidingForm, type DecidingProps } from './DecidingForm.tsx';
import { GridRow } from './GridRow.tsx';

/** Where each "not yet" leads: one page. */
const pages = {
  points: (lang: Language) => addressOf.step(lang, 'options'),
  matters: (lang: Language) => addressOf.step(lang, 'values'),
  someone: (lang: Language) => addressOf.explainer(lang, 'sideEffects'),
  next: (lang: Language) => addressOf.explainer(lang, 'fiveQuestions'),
} as const;

/** Our own ready check: four rows, no score; only what help is wanted with prints. */
export function ReadyScreen(props: DecidingProps<'ready'>) {
  const t = useWords();
  const lang = useLanguage();
  const picked = pickedOf(props.answers.ready);
  return (
    <DecidingForm {...props} question="ready">
      {(Object.keys(pages) as (keyof typeof pages)[]).map((row) => {
        const said = picked.find((option) => gridParts(option)[0] === row);
        return (
          <GridRow
            key={row}
            question="ready"
            by={props.answers}
            row={row}
            answers={['yes', 'notYet', 'unsaid']}
            picked={said}
          >
            <p role="status" className="explained">
              {said === `${row}_notYet` && (
                <Link to={pages[row](lang)}>{t(`deciding:ready.${row}`)}</Link>
              )}
            </p>
          </GridRow>
        );
      })}
    </DecidingForm>
  );
}
