import { useState } from 'react';
import { Link } from 'react-router';
import { StandsOn } from '#evidence/Ground.tsx';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { wantsHelpWithTrauma, wantsHelpWithWorry } from '#questionnaire/conditions.ts';
import { type LeanId, firstLarge, leanText } from '#questionnaire/leanWords.ts';
import { firstApart } from '#questionnaire/picked.ts';
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
 * The four options in equal room, each study, and which way one leans today. The Short way tells
 * them in short first; the whole comparison is one tap away.
 */
export function OptionsScreen(props: DecidingProps<'options'>) {
  const t = useWords();
  const lang = useLanguage();
  const { answers, draft } = props;
  const [shown, setShown] = useState<OptionId>(optionIds[0]);
  const each = useOpen();
  const variants = variantsOf(answers);
  const [picked, setPicked] = useState<VariantId>();
  const variant = variants.find((one) => one === picked) ?? variants[0];
  const name = (id: OptionId) => t(`deciding:name.${variant}.${id}`);
  // What prints follows the first, whichever is looked at.
  const label = (id: LeanId) => firstLarge(leanText(t, variants[0], id), lang);
  const onlyTrauma =
    variant !== 'medicine' &&
    variant !== 'noMedicine' &&
    wantsHelpWithTrauma(answers) &&
    !wantsHelpWithWorry(answers);
  const long = (
    <>
      <fieldset className="show-options">
        <legend className="unseen">{t('deciding:show')}</legend>
        {optionIds.map((id) => (
          <label key={id}>
            <input type="radio" name="shown" checked={shown === id} onChange={() => setShown(id)} />
            <span>{name(id)}</span>
          </label>
        ))}
      </fieldset>
      <Compare variant={variant} answers={answers} shown={shown} />
      <details className="more each" ref={each}>
        <summary>{t('deciding:each')}</summary>
        <Studies variant={variant} studies={studiesFor(answers, variant)} />
        <Month variant={variant} shown={shown} />
        <StandsOn ids={groundsOf(answers, variant)} title={t('deciding:stands')} />
      </details>
    </>
  );
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
        <b>{t('deciding:unlike')}</b>
      </p>
      {answers.way === 'short' ? (
        <>
          <Brief variant={variant} answers={answers} />
          <details className="more">
            <summary>{t('deciding:long')}</summary>
            {long}
          </details>
        </>
      ) : (
        long
      )}
      <fieldset className="lean">
        <legend>
          <h2>{t('deciding:lean')}</h2>
        </legend>
        <ChoiceList
          name="options"
          kind="many"
          choices={questions.options.options.map((value) => ({
            value,
            label: label(value),
            apart: value === firstApart('options'),
          }))}
          picked={draft.picked}
        />
      </fieldset>
    </DecidingForm>
  );
}
