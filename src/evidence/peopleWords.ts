/** People counted in 100, in words. */
import type { Words } from '#i18n/words.ts';
import { type Count, ends, left } from './people.ts';

/** A count in words: "30", or "30 to 40". */
export function countWords(t: Words, count: Count): string {
  const [from, to] = ends(count);
  return from === to ? String(from) : t('evidence:in100.range', { from, to });
}

/** A group of 100 as it is read: its name, who did and who did not. */
export const in100Words = (t: Words, group: string, did: Count): string =>
  t('evidence:in100.spoken', {
    group,
    did: countWords(t, did),
    didNot: countWords(t, left(did)),
  });
