import { describe, expect, test } from 'vitest';
import { openKept, openHanded } from '#editions/opened.ts';
import { textOf } from '#editions/saved.ts';
import { languageIds } from '#i18n/languages.ts';
import { type Edits, countries, noEdits } from '#questionnaire/edits.ts';
import { OPIOID_LETTERS } from '#questionnaire/ownWords.ts';
import { packed } from '#editions/link.ts';
import { textIn } from '../support/link.ts';
import { given } from '../support/given.ts';

const answers = given({});

/** The person's own edits after each way to go on: the same tab or file, and a link. */
const reopened = (edits: Edits): (Edits | undefined)[] => [
  openKept(textOf({ answers, edits })).edits,
  openHanded(textIn(packed(textOf({ answers, edits }))) ?? '')?.edits,
];

describe('what a person chose for their sheet is there again when it is opened', () => {
  const kept: [string, Edits][] = [
    ...[...languageIds, 'zh-Hant', 'pt-BR'].map((clinician): [string, Edits] => [
      `the clinician’s language ${clinician}`,
      { ...noEdits, clinician },
    ]),
    ...countries.map((country): [string, Edits] => [
      `the place ${country}`,
      { ...noEdits, country },
    ]),
    ['a question ticked', { ...noEdits, on: ['D5', 'S3q'] }],
    ['a question unticked', { ...noEdits, off: ['W1', 'own1'] }],
    ['questions moved', { ...noEdits, order: ['V1', 'own1', 'W1'] }],
    ['the day of the last dose', { ...noEdits, lastDose: '3 de noviembre' }],
    ['own words', { ...noEdits, words: { own1: '¿Y mi hermana?', W1: 'آیا کمک می‌کند؟' } }],
  ];
  test.each(kept)('%s', (_, edits) => {
    expect(reopened(edits)).toEqual([edits, edits]);
  });
  test.each([null, 7, [], {}, ' '])('a last dose of %j is left out', (lastDose) => {
    expect(reopened({ ...noEdits, lastDose } as Edits)).toEqual([noEdits, noEdits]);
  });
  test('of the last dose, no more is read than prints', () => {
    const [edits] = reopened({ ...noEdits, lastDose: 'x'.repeat(99) });
    expect(edits?.lastDose).toBe('x'.repeat(OPIOID_LETTERS));
  });
  test.each(['', 'e', 'en<script>', 'en us', 'an-unheard-of-language', 7, null, ['en']])(
    '%j, which is no language, is left out',
    (clinician) => {
      expect(reopened({ ...noEdits, clinician } as Edits)).toEqual([noEdits, noEdits]);
    },
  );
});
