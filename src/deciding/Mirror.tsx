import { useEffect, useState } from 'react';
import { type Words, listIn, useWords } from '#i18n/words.ts';
import type { Ahead } from '#questionnaire/ahead.ts';
import { MATTERS } from '#questionnaire/edits.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import type { ValueEnd } from '#questionnaire/valueEnds.ts';
import { type Leaning, leanings, leantTo, mattersMost } from '#questionnaire/values.ts';
import { variantOf } from '#questionnaire/variant.ts';
import { type Limit, fitSides, fitsOf, optionsAt } from './fits.ts';
import { useOpen } from './useOpen.ts';

/**
 * What the dots say of the four ways, in words: a mirror, with no score and no winner. What the last
 * dot did is said at once; all of them, way by way, are one tap away. Before the first dot it says
 * nothing.
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
  const leant = leantTo(answers);
  const title = t('deciding:mirror.title');
  return (
    <aside className={leant.length === 0 ? 'side' : 'pad side mirror'} aria-label={title}>
      <p role="status">{leant.length > 0 && (last ? lastDot(t, answers, last.end) : title)}</p>
      <details ref={fold} hidden={leant.length === 0}>
        <summary>{t('deciding:mirror.all')}</summary>
        <h2>{title}</h2>
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

/** What the last dot did: which ways it brings closer, and which it moves further off. */
function lastDot(t: Words, answers: Answers, end: ValueEnd): string {
  const at = optionsAt(answers, end);
  const moves = fitSides
    .filter((side) => at[side].length > 0)
    .map((side) => {
      const ways = at[side].map((id) => t(`deciding:short.${variantOf(answers)}.${id}`));
      return t(`deciding:mirror.last.${side}`, { what: listIn(t, ways) });
    });
  return t('deciding:mirror.lastDot', {
    what: moves.join('; ') || t('deciding:mirror.open'),
  });
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
