import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speak, spokenIn } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { inOtherWords } from '#sheet/otherLanguage.tsx';
import { sheetOf } from '#sheet/model.ts';
import { sheetText } from '#sheet/plainWords.ts';
import { given } from '../support/given.ts';
import { people } from '../support/people.ts';

await Promise.all([speak('en'), speak('es')]);

const own = {
  ...noEdits,
  order: ['own1', 'W1'],
  words: { own1: '¿Y el tramadol?', W1: '¿De verdad ayuda?' },
};
const answers = {
  ...given({ purpose: ['lowMood'], medicines: ['sertraline'] }),
  medicines: { picked: ['sertraline'], note: 'la blanca chiquita' },
  comingUp: { picked: ['surgery'], note: 'el 3 de mayo' },
  values: { picked: ['proof_that'], note: 'mi familia' },
  ready: { picked: [], note: 'hablar claro' },
} as const;
const typed = [
  '¿Y el tramadol?',
  '¿De verdad ayuda?',
  'la blanca chiquita',
  'el 3 de mayo',
  'mi familia',
  'hablar claro',
];

describe('the sheet in the clinician’s language', () => {
  const around = { lang: 'en', country: undefined, today: '2026-11-24' } as const;
  test('points at the person’s own words and never passes them off as translated', () => {
    const t = spokenIn('en')!.t;
    const model = sheetOf(answers, own);
    const patient = sheetText(spokenIn('es')!.t, model, { ...around, lang: 'es' });
    const clinician = sheetText(t, inOtherWords(t, model), around);
    expect(clinician).toContain('WROTE “tramadol” (opioid), answered “no”: please check');
    for (const words of typed) {
      expect(patient).toContain(words);
      expect(clinician).not.toContain(words);
    }
    expect(clinician.split(t('sheet:notTranslated'))).toHaveLength(typed.length + 1);
  });
  test('says the same things in the same order: for 300 drawn people', () => {
    const t = spokenIn('en')!.t;
    fc.assert(
      fc.property(people, (drawn) => {
        const model = sheetOf(drawn, own);
        const other = inOtherWords(t, model);
        const undated = (boxes: typeof model.boxes) =>
          boxes.map(({ id, state, detail, blanks }) => [id, state, detail, blanks]);
        expect(undated(other.boxes)).toEqual(undated(model.boxes));
        expect(other.stops).toBe(model.stops);
        expect([...other.first, ...other.more].map(({ id }) => id)).toEqual(
          [...model.first, ...model.more].map(({ id }) => id),
        );
      }),
      { numRuns: 300 },
    );
  });
});
