import type { Words } from '#i18n/words.ts';

/** The first two lines of what to mind: opioids, and all else. */
const MIND = [
  ['clause3', 'clause1', 'clause2'],
  ['clause4', 'clause5', 'suicidality'],
] as const;

/** What only the clinician reads, in clinical words and three short lines. */
export const clinicianWords = (t: Words) => ({
  evidence: t('sheet:clinicianBody'),
  mind: MIND.map((line) => line.map((part) => t(`sheet:rx.${part}`)).join(' ')),
});
