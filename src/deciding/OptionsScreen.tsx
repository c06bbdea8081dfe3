import { useState } from 'react';
import { Link } from 'react-router';
import { StandsOn } from '#evidence/Ground.tsx';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords, wordOf } from '#i18n/words.ts';
import { wantsHelpWithTrauma, wantsHelpWithWorry } from '#questionnaire/conditions.ts';
import { answerLine } from '#questionnaire/gridWords.ts';
import { firstApart } from '#questionnaire/picked.ts';
import { toReader } from '#questionnaire/questionWords.ts';
import { questions } from '#questionnaire/questions.ts';
import { ChoiceList } from '#ui/ChoiceList.tsx';
import { Brief } from './Brief.tsx';
import { Compare } from './Compare.tsx';
import { DecidingForm, type DecidingProps } from './DecidingForm.tsx';
import { Month } from './Month.tsx';
import { Studies } from './Studies.tsx';
import { groundsOf, studiesFor } from './grounds.ts';
import { type OptionId, optionIds } from './options.ts';
import { useOpen } from './useOpen.ts';
import { type VariantId, variantsOf } from '#questionnaire/variant.ts';

/**
 * The four options in short, and which way one leans today. The whole comparison, with each study,
 * is one tap away; where the four fit side by side, the Full way shows it in place of the short one.
 */
export function OptionsScreen(props: DecidingProps<'options'>) {
  const t = useWords();
  const lang = useLanguage();
  const { answers, draft } = props;
  // None stands before the others until one is asked for.
  const [shown, setShown] = useState<OptionId>();
  const [long, each] = [useOpen(), useOpen()];
  const isShort = answers.way === 'short';
  const variants = variantsOf(answers);
  const [picked, setPicked] = useState<VariantId>();
  const variant = variants.find((one) => one === picked) ?? variants[0];
  const name = (id: OptionId) => t(`deciding:name.${variant}.${id}`);
  const onlyTrauma =
    variant !== 'medicine' &&
    variant !== 'noMedicine' &&
    wantsHelpWithTrauma(answers) &&
    !wantsHelpWithWorry(answers);
  return (
    <DecidingForm {...props} question="options">
      {variants.length > 1 && (
        <fieldset className="show-options variants">
          <legend className="unseen">{t('deciding:both')}</legend>
          {variants.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="variant"
                checked={variant === id}
                onChange={() => setPicked(id)}
              />
              <span>{t(`deciding:about.${id}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {onlyTrauma && (
        <p className="small">
          {t('deciding:trauma')}{' '}
          <Link to={addressOf.explainer(lang, 'traumaOcd')}>{t('deciding:traumaMore')}</Link>
        </p>
      )}
      <p className="small">
        {/* Where both are offered, the choice between them says for whom it is told. */}
        {!onlyTrauma && variants.length === 1 && `${t(`deciding:lead.${variant}`)} `}
        {t('deciding:how')} <b>{t('deciding:unlike')}</b> {t('deciding:squares')}{' '}
        {t('deciding:bars')}
      </p>
      <div className={isShort ? 'in-brief' : 'in-brief narrow'}>
        <Brief variant={variant} answers={answers} />
      </div>
      <details className={isShort ? 'more' : 'more each'} ref={isShort ? undefined : long}>
        <summary>{t('deciding:long')}</summary>
        <div className="narrow">
          <p id="show">{t('deciding:show')}</p>
          <fieldset className="show-options" aria-labelledby="show">
            {optionIds.map((id) => (
              <label key={id}>
                <input
                  type="radio"
                  name="shown"
                  checked={shown === id}
                  onChange={() => setShown(id)}
                />
                <span>{name(id)}</span>
              </label>
            ))}
          </fieldset>
        </div>
        <Compare variant={variant} answers={answers} shown={shown} />
        <Month variant={variant} shown={shown} />
        <details className="more each" ref={each}>
          <summary>{t('deciding:each')}</summary>
          <Studies variant={variant} studies={studiesFor(answers, variant)} />
          <StandsOn ids={groundsOf(answers, variant)} title={t('deciding:stands')} />
        </details>
      </details>
      <fieldset className="lean">
        <legend>
          <h2>{wordOf(t, 'deciding:lean', toReader(answers))}</h2>
        </legend>
        <ChoiceList
          name="options"
          kind="many"
          choices={questions.options.options.map((value) => ({
            value,
            // What prints follows the first variant, whichever is looked at.
            label: answerLine(t, 'options', value, answers),
            apart: value === firstApart('options'),
          }))}
          picked={draft.picked}
        />
      </fieldset>
    </DecidingForm>
  );
}
