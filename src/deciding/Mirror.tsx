import { useEffect, useState } from 'react';
import { type Words, useWords } from '#i18n/words.ts';
import type { Ahead } from '#questionnaire/ahead.ts';
import { MATTERS } from '#questionnaire/edits.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { raised } from '#questionnaire/safety/due.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import type { ValueEnd } from '#questionnaire/valueEnds.ts';
import { type Leaning, leanings, leantTo, mattersMost } from '#questionnaire/values.ts';
import { variantOf } from '#questionnaire/variant.ts';
import { type Limit, fitSides, fitsOf, isWilling, optionsAt } from './fits.ts';
import type { OptionId } from './options.ts';
import { useOpen } from './useOpen.ts';

/** The kinds of stops after which asking comes before all that the dots may say. */
const FIRST = ['both', 'liver', 'call', 'opioid', 'allergy', 'have'] as const;

/**
 * What the dots point to, in words: a mirror, with no score and no winner. What the last dot means
 * is said at once; the whole is one tap away where there is no room for it. Before the first dot it
 * says nothing; what a stop puts first is said from the start.
 */
export function Mirror({ after: answers }: Pick<Ahead, 'after'>) {
  const t = useWords();
  const fold = useOpen();
  const last = useLast(answers);
  // The line just answered stays in view above what is said of it.
  const lastEnd = last?.end;
  useEffect(() => {
    if (lastEnd)
      document.activeElement?.closest('.value-line')?.scrollIntoView({ block: 'nearest' });
  }, [lastEnd]);
  const told = raised(answers).map(({ kind }) => kind);
  const first = FIRST.filter((kind) => told.includes(kind));
  const leant = leantTo(answers);
  return (
    <aside
      className={leant.length + first.length === 0 ? 'side' : 'pad side mirror'}
      aria-label={t('deciding:mirror.title')}
    >
      {first.map((kind) => (
        <p key={kind} className="first">
          {t(`deciding:mirror.${kind}`)}
        </p>
      ))}
      <p role="status">{last && meaning(t, answers, last.end)}</p>
      <details ref={fold} hidden={leant.length === 0}>
        <summary>
          <h2>{t('deciding:mirror.title')}</h2>
        </summary>
        <p className="pad-soft">{t('deciding:mirror.lead')}</p>
        <Fits answers={answers} />
        <p className="pad-soft">{t('deciding:mirror.change')}</p>
        <Prints answers={answers} leant={leant} />
      </details>
    </aside>
  );
}

/** The line that was changed last on this screen, as it leans now. */
function useLast(answers: Answers): Leaning | undefined {
  const now = leanings(answers);
  const [{ before, row }, setLast] = useState<{
    before: Answers;
    row?: Leaning['row'] | undefined;
  }>({
    before: answers,
  });
  if (before !== answers) {
    const was = leanings(before);
    const same = (one: Leaning) =>
      was.some(
        ({ row: old, end, much }) => old === one.row && end === one.end && much === one.much,
      );
    setLast({ before: answers, row: now.find((one) => !same(one))?.row ?? row });
  }
  return now.find((one) => one.row === row);
}

const namesOf = (t: Words, answers: Answers, options: readonly OptionId[]): string =>
  options.map((id) => t(`deciding:name.${variantOf(answers)}.${id}`)).join('; ');

/** What one end means for the four ways. */
function meaning(t: Words, answers: Answers, end: ValueEnd): string {
  if (isWilling(end)) return t('deciding:mirror.open');
  const at = optionsAt(answers, end);
  return fitSides
    .filter((side) => at[side].length > 0)
    .map((side) => t(`deciding:mirror.${side}`, { what: namesOf(t, answers, at[side]) }))
    .join(' ');
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
          <b>{namesOf(t, answers, [one.option])}</b>
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
      {full && leant.length > MATTERS && <p className="pad-soft">{t('deciding:mirror.full')}</p>}
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
