/**
 * The claims that the words and numbers of each picture stand on, by the picture's name in
 * locales/<language>/pictures.json. The trials name their own, one by one.
 */
import type { Claims } from '../explainer.ts';

export const pictureGrounds = {
  doses: ['dose-50', 'dose-low-range'],
  bothGroups: ['dep-2026-range', 'dep-2026-result', 'dep-2026', 'prac-ad-average'],
  wait: ['op-7-10', 'op-long', 'depot-bup', 'op-check'],
  liverLevels: ['liver-cirrhosis-levels'],
} as const satisfies Record<string, Claims>;

/** Step by step: what is shown in studies, and what is an idea. */
export const lockGrounds = {
  1: ['mech-blocks-opioids'],
  2: ['mech-blocks-opioids', 'mech-how-long'],
  3: ['mech-ldn-ideas', 'mech-inflammation-trial'],
} as const satisfies Record<number, Claims>;
