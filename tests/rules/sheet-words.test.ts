import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clinicianWords } from '#guidance/clinicianWords.ts';
import { languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { type Edits, noEdits } from '#questionnaire/edits.ts';
import { sheetOf } from '#sheet/model.ts';
import { sheetText } from '#sheet/plainWords.ts';
import {
  mattersWords,
  messageWords,
  nowWords,
  openingWords,
  padLines,
  questionWords,
} from '#sheet/sheetWords.ts';
import { given } from '../support/given.ts';
import { people } from '../support/people.ts';

for (const lang of languageIds) await speak(lang);

describe.each(languageIds)('the sheet in %s, for 150 drawn people', (lang) => {
  const t = spokenIn(lang)!.t;
  test('tells the person first, and joins its pieces as one writes', () => {
    fc.assert(
      fc.property(people, (answers) => {
        const model = sheetOf(answers, noEdits);
        const text = sheetText(t, model, { lang, country: undefined, today: '2026-11-27' });
        expect(text.split('\n').slice(3, 6)).toEqual(messageWords(t));
        const pieces = [...text.split('\n'), ...padLines(t, model).map((line) => line.text)].map(
          // The points of an abbreviation end no sentence.
          (line) => line.replace('U.S. and Canada', 'Canada'),
        );
        // No small letter after a full stop, and never two marks.
        expect(pieces.filter((line) => /(?<!^\d)[.?!] \p{Ll}|[.,;:]\s*[.,;:]/u.test(line))).toEqual(
          [],
        );
      }),
      { numRuns: 150 },
    );
  });
  test('tells the clinician in a few words, and first of all why the patient asks', () => {
    const { evidence, mind } = clinicianWords(t, sheetOf({}, noEdits).forClinician);
    const words = [evidence, ...mind].join(' ').split(' ');
    // Spanish takes more small words for the same.
    expect(words.length).toBeLessThanOrEqual({ en: 70, es: 78 }[lang]);
    expect(evidence).toMatch({ en: /^Asks about [^.]*\.$/, es: /^Pregunta por [^.]*\.$/ }[lang]);
  });
  test('naloxone to take home and opiate tests are for all but who said a clear no to opioids', () => {
    const [screens, kit] = [t('sheet:rx.clause1'), t('sheet:rx.clause5')];
    fc.assert(
      fc.property(people, (answers) => {
        const model = sheetOf(answers, noEdits);
        const isFree = model.boxes.some(({ id, state }) => id === 'opioids' && state === 'no');
        const mind = clinicianWords(t, model.forClinician).mind.join(' ');
        expect([mind.includes(screens), mind.includes(kit)]).toEqual([!isFree, !isFree]);
        if (isFree) expect(answers.opioids).toBe('no');
      }),
      { numRuns: 150 },
    );
  });
  test('a sheet says that it never tells of suicide only where it does not', () => {
    const answers = given({ suicide: 'now' });
    const says = (edits: Edits) =>
      clinicianWords(t, sheetOf(answers, edits).forClinician).mind.join(' ');
    expect(says(noEdits)).toContain(t('sheet:rx.suicidality'));
    const ticked = says({ ...noEdits, on: ['S3q'] });
    expect(ticked).not.toContain(t('sheet:rx.suicidality'));
    expect(ticked).toContain(t('sheet:rx.suicidalityTold'));
  });
  test('a helper speaks of the person helped, and a person of themselves', () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const own = sheetOf({ ...drawn, who: 'adult' }, noEdits);
        const helped = sheetOf({ ...drawn, who: 'helpsAdult' }, noEdits);
        const of = (model: typeof own) => [...model.first, ...model.more];
        expect(of(own).filter(({ helper }) => helper)).toEqual([]);
        expect(of(helped).filter(({ helper }) => !helper)).toEqual([]);
        const said = nowWords(t, helped).map(({ text }) => text);
        expect(said).not.toContain(t('questions:unsaid'));
      }),
      { numRuns: 150 },
    );
  });
});

test('a medicine that was ticked and typed too is named once', () => {
  const { t } = spokenIn('en')!;
  const takes = (note: string) => {
    const medicines = { picked: ['sertraline', 'bupropion'], note } as const;
    const line = nowWords(t, sheetOf({ ...given({}), medicines }, noEdits)).find(
      ({ id }) => id === 'take',
    );
    return line?.text.replace(/[\u2066-\u2069]/g, '');
  };
  expect(takes('Sertraline 100 mg')).toMatch(/^bupropion; Sertraline 100 mg/i);
  expect(takes('100 mg of sertraline')).toMatch(/^sertraline; bupropion; 100 mg/i);
});

test('what matters prints with how much it does', () => {
  const { t } = spokenIn('en')!;
  const model = sheetOf(given({ values: ['proof_thisBit', 'money_that'] }), noEdits);
  expect(mattersWords(t, model)).toEqual([
    'Very much: It must be covered',
    'A bit more: I am OK trying things with weak proof',
  ]);
});

test.each([
  ['now', 'I have thoughts of suicide.', 'I have had thoughts'],
  ['sometimes', 'I sometimes have thoughts of suicide.', 'I have had thoughts'],
  ['unsure', 'I am not sure if I have thoughts of suicide.', 'I may have thoughts'],
])(
  'thoughts of suicide told as “%s”: no stronger on the sheet, which opens with them',
  (...told) => {
    const [suicide, asks, opens] = told;
    const { t } = spokenIn('en')!;
    const answers = given({ suicide });
    const ticked = sheetOf(answers, { ...noEdits, on: ['S3q'] });
    expect(questionWords(t, ticked.first[0]!)).toMatch(asks);
    expect(openingWords(t, ticked)).toContain(opens);
    expect(openingWords(t, sheetOf(answers, noEdits))).not.toMatch(/suicide/);
  },
);
