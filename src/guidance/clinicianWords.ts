import type { Words } from '#i18n/words.ts';

const CLAUSES = [1, 2, 3, 4, 5] as const;

/** What only the clinician reads, in clinical words: the evidence, what to mind, what to ask. */
export const clinicianWords = (t: Words) => ({
  evidence: t('sheet:clinicianBody'),
  clauses: CLAUSES.map((n) => `(${n})\u00a0${t(`sheet:rx.clause${n}`)}`).join(' '),
  suicidality: t('sheet:rx.suicidality'),
});
