import { useWords } from '#i18n/words.ts';
import { MATTERS } from '#questionnaire/edits.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import type { ValueEnd } from '#questionnaire/valueEnds.ts';
import { leantTo, mattersMost } from '#questionnaire/values.ts';
import { variantOf } from '#questionnaire/variant.ts';
import { type Limit, fitSides, fitsOf } from './fits.ts';

/**
 * What the dots say of the four ways, in words: a mirror, with no score and no winner. What one dot
 * did is said under it (ValuesScreen.tsx); all of them, way by way, and what prints are one tap away.
 */
export function Mirror({ answers }: { answers: Answers }) {
  const t = useWords();
  const leant = leantTo(answers);
  return (
    <details className="more" hidden={leant.length === 0}>
      <summary>{t('deciding:mirror.title')}</summary>
      <p className="soft">{t('deciding:mirror.lead')}</p>
      <Fits answers={answers} />
      <p className="soft">{t('deciding:mirror.change')}</p>
      <Prints answers={answers} leant={leant} />
    </details>
  );
}

/** For each way, which answers fit it and which pull away; nothing where none does either. */
function Fits({ answers }: { answers: Answers }) {
  const t = useWords();
  const fits = fitsOf(answers);
  if (fits.every((one) => one.fits.length + one.pulls.length === 0))
    return <p>{t('deciding:mirror.allOpen')}</p>;
  const words = (ends: readonly Limit[]) =>
    ends.length > 0
      ? ends.map((end) => t(`deciding:mirror.end.${end}`)).join('; ')
      : t('deciding:mirror.nothing');
  return (
    <ul className="fit">
      {fits.map((one) => (
        <li key={one.option}>
          <b>{t(`deciding:name.${variantOf(answers)}.${one.option}`)}</b>
          {fitSides.map((side) => (
            <span key={side}>{t(`deciding:mirror.${side}`, { what: words(one[side]) })}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Which three print: the person’s own choice. */
function Prints({ answers, leant }: { answers: Answers; leant: readonly ValueEnd[] }) {
  const t = useWords();
  const session = useSession();
  const { edits } = useKept(session);
  const printed = mattersMost(answers, edits.matters);
  const full = printed.length >= MATTERS;
  return (
    <fieldset className="prints">
      <legend>{t('deciding:mirror.prints')}</legend>
      {full && leant.length > MATTERS && <p className="soft">{t('deciding:mirror.full')}</p>}
      {leant.map((end) => {
        const on = printed.includes(end);
        return (
          <label key={end} className="choice">
            <input
              type="checkbox"
              checked={on}
              disabled={full && !on}
              onChange={() =>
                session.edit({
                  ...edits,
                  matters: on ? printed.filter((one) => one !== end) : [...printed, end],
                })
              }
            />
            <span>{t(`questions:values.option.${end}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
