import { useState } from 'react';
import { StandsOn } from '#evidence/Ground.tsx';
import { useWords, wordOf } from '#i18n/words.ts';
import { optionLabel } from '#questionnaire/questionWords.ts';
import { firstApart } from '#questionnaire/picked.ts';
import { questions } from '#questionnaire/questions.ts';
import { ChoiceList } from '#ui/ChoiceList.tsx';
import { Compare } from './Compare.tsx';
import { DecidingForm, type DecidingProps } from './DecidingForm.tsx';
import { type OptionId, grounds, optionIds } from './options.ts';

/** The four options side by side in equal room, and which way one leans today. */
export function OptionsScreen(props: DecidingProps<'options'>) {
  const t = useWords();
  const { answers, draft } = props;
  const [shown, setShown] = useState<OptionId | 'all'>('all');
  const asked = questions.options;
  return (
    <DecidingForm {...props} question="options">
      <p>{t('guidance:facts.terms')}</p>
      <fieldset className="show-options">
        <legend>{t('deciding:show')}</legend>
        {(['all', ...optionIds] as const).map((id, index) => (
          <label key={id}>
            <input
              type="radio"
              name="shown"
              checked={shown === id}
              onChange={() => setShown(id)}
              aria-label={id === 'all' ? undefined : t(`deciding:option.${id}`)}
            />
            {id === 'all' ? t('deciding:all') : index}
          </label>
        ))}
      </fieldset>
      <Compare answers={answers} shown={shown} />
      <p className="soft small">{t('deciding:lengths')}</p>
      {optionIds.map((id) => (
        <StandsOn
          key={id}
          ids={[...new Set(Object.values(grounds[id]).flat())]}
          title={t('deciding:sources', { option: t(`deciding:option.${id}`) })}
        />
      ))}
      <fieldset className="lean">
        <legend>
          <h2>{t('deciding:lean')}</h2>
        </legend>
        <p className="hint">{t('deciding:leanHint')}</p>
        <ChoiceList
          name="options"
          kind="many"
          choices={asked.options.map((value) => ({
            value,
            label: optionLabel(t, 'options', value),
            help: wordOf(t, `questions:options.help.${value}`),
            apart: value === firstApart('options'),
          }))}
          picked={draft.picked}
        />
      </fieldset>
    </DecidingForm>
  );
}
