import { type Words, useWords } from '#i18n/words.ts';

/** A number of people in 100, or from which to which where the studies differ. */
export type Count = number | readonly [from: number, to: number];

/** The ends of a count, the lower one first. */
export const ends = (count: Count): readonly [number, number] =>
  typeof count === 'number' ? [count, count] : count;

/** What a count leaves of some people, or of 100. */
export const left = (count: Count, of = 100): Count => {
  const [from, to] = ends(count);
  return [of - to, of - from];
};

/** A count in words: "30", or "30 to 40". */
export function countWords(t: Words, count: Count): string {
  const [from, to] = ends(count);
  return from === to ? String(from) : t('evidence:in100.range', { from, to });
}

/** A group as it is read: its name, who did and who did not. */
export const in100Words = (t: Words, group: string, did: Count): string =>
  t('evidence:in100.spoken', {
    group,
    did: countWords(t, did),
    didNot: countWords(t, left(did)),
  });

/** A count in digits, as there is room for it at the end of a bar: "30", or "30\u201340". */
const digits = (count: Count): string => [...new Set(ends(count))].join('\u2013');

/** A hundred people as one bar on one line, between who did and who did not. Drawn for the eye. */
export function In100({ group, did }: { group: string; did: Count }) {
  const t = useWords();
  const [from, to] = ends(did);
  return (
    <p className="in100">
      <span className="unseen">{in100Words(t, group, did)}</span>
      <span aria-hidden="true">{group}</span>
      <span aria-hidden="true">
        <b>{digits(did)}</b>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none">
          <rect width="100" height="8" className="none" />
          <rect width={to} height="8" className="maybe" />
          <rect width={from} height="8" className="event" />
        </svg>
        {digits(left(did))}
      </span>
    </p>
  );
}
