import { describe, expect, test } from 'vitest';
import { fitsOf } from '#deciding/fits.ts';
import { type OptionId, optionIds } from '#deciding/options.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { type Answers } from '#questionnaire/questions.ts';
import { type ValueEnd, type ValueRow, VALUES } from '#questionnaire/valueEnds.ts';
import { leanings } from '#questionnaire/values.ts';
import { padLines } from '#sheet/sheetWords.ts';
import { sheetOf } from '#sheet/model.ts';
import { sheetText } from '#sheet/plainWords.ts';
import { given } from '../support/given.ts';

/** The eight statements: each row, its two ends, and the options each end fits (intake, section 4). */
const statements: [ValueRow, ValueEnd, string, ValueEnd, string][] = [
  ['proof', 'weakProofOk', 'ask', 'strongProof', 'better'],
  ['medicines', 'addOneMore', 'ask better', 'fewerMedicines', 'none'],
  ['time', 'actNow', 'better', 'canWait', 'keep none'],
  ['money', 'canPay', 'ask', 'mustBeCovered', 'better keep'],
  ['care', 'extraVisitsOk', 'ask better', 'littleCare', 'keep none'],
  ['relief', 'couldLiveWithout', 'ask', 'reliefMustWork', 'better keep none'],
  ['sideEffects', 'sideEffectsOk', 'ask', 'noSideEffects', 'keep none'],
  ['plan', 'planHelps', 'keep', 'noMedicine', 'none'],
];

/** The options a dot fits and pulls away from, each as text; and the numbers said of the rows. */
function mirror(dot: string) {
  const fits = fitsOf(given({ values: [dot] }));
  const saying = (side: 'fits' | 'pulls') =>
    fits.filter((one) => one[side].length > 0).map(({ option }) => option);
  const numbers = new Set(fits.flatMap((one) => [...one.fits, ...one.pulls]));
  return { fits: saying('fits').join(' '), pulls: saying('pulls').join(' '), of: [...numbers] };
}

describe('the mirror, line by line', () => {
  test.each(statements)('%s: %s fits %s; %s fits %s', (row, one, fitsOne, other, fitsOther) => {
    const number = statements.findIndex(([id]) => id === row) + 1;
    const ends = [
      ['this', one, fitsOne, fitsOther],
      ['that', other, fitsOther, fitsOne],
    ] as const;
    for (const [side, end, fits, pulls] of ends) {
      for (const dot of [`${row}_${side}`, `${row}_${side}Bit`]) {
        expect(leanings(given({ values: [dot] })).map((leaning) => leaning.end)).toEqual([end]);
        expect(mirror(dot), dot).toEqual({ fits, pulls, of: [number] });
      }
    }
    expect(mirror(`${row}_both`)).toEqual({ fits: '', pulls: '', of: [] });
  });
  test('has these eight lines and no other, and names these four options', () => {
    expect(statements.map(([row, one, , other]) => [row, [one, other]])).toEqual(
      Object.entries(VALUES),
    );
    const named = new Set(statements.flatMap(([, , one, , other]) => `${one} ${other}`.split(' ')));
    expect([...named].sort()).toEqual(([...optionIds] as OptionId[]).sort());
  });
});

await speak('en');

const MINE = 'to sleep again';
const person = given({ medicines: 'otherMedicine' });

describe('own words print, with nothing ticked beside them', () => {
  const alone: [string, Answers][] = [
    ['what matters, no dot picked', { ...person, values: { picked: [], note: MINE } }],
    [
      'what matters, all dots in the middle',
      {
        ...person,
        values: { picked: ['proof_both', 'plan_both'], note: MINE },
      },
    ],
    ['a medicine that is not listed', { ...person, medicines: { picked: [], note: MINE } }],
    ['what help is wanted with', { ...person, ready: { picked: [], note: MINE } }],
  ];
  const around = { lang: 'en', country: undefined, today: '2026-11-26' } as const;
  test.each(alone)('%s: on the sheet', (_, answers) => {
    const lines = sheetText(spokenIn('en')!.t, sheetOf(answers, noEdits), around).split('\n');
    expect(lines.filter((line) => line.includes(MINE))).toHaveLength(1);
  });
  test.each(alone.slice(0, 3))('%s: on the pad', (_, answers) => {
    const lines = padLines(spokenIn('en')!.t, sheetOf(answers, noEdits));
    expect(lines.filter(({ text }) => text === MINE)).toHaveLength(1);
  });
});
