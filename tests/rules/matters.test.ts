import { describe, expect, test } from 'vitest';
import { fitsOf, optionsAt, willingRow } from '#deciding/fits.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { type Answers } from '#questionnaire/questions.ts';
import { type ValueEnd, type ValueRow, VALUES } from '#questionnaire/valueEnds.ts';
import { shownRows } from '#questionnaire/picked.ts';
import { leanings } from '#questionnaire/values.ts';
import { padLines } from '#sheet/sheetWords.ts';
import { sheetOf } from '#sheet/model.ts';
import { sheetText } from '#sheet/plainWords.ts';
import { given } from '../support/given.ts';

/**
 * The eight lines as a clinician signs them: each end, and the options that it fits and pulls away
 * from, for who takes a medicine for low mood, who takes none, and who has worry alone.
 */
const ends: [ValueRow, ValueEnd, ...(readonly [string, string])[]][] = [
  ['proof', 'weakProofOk', ['', ''], ['', ''], ['', '']],
  ['proof', 'strongProof', ['better', 'ask none'], ['better none', 'ask'], ['better none', 'ask']],
  ['pills', 'addOneMore', ['', ''], ['', ''], ['', '']],
  [
    'pills',
    'noMedicine',
    ['none', 'ask better keep'],
    ['keep none', 'ask better'],
    ['keep none', 'ask better'],
  ],
  ['time', 'actNow', ['better', 'keep'], ['better none', 'keep'], ['better none', 'keep']],
  ['time', 'canWait', ['', ''], ['', ''], ['', '']],
  ['money', 'canPay', ['', ''], ['', ''], ['', '']],
  ['money', 'mustBeCovered', ['keep none', 'ask'], ['keep', 'ask'], ['keep', 'ask']],
  ['care', 'extraVisitsOk', ['', ''], ['', ''], ['', '']],
  [
    'care',
    'littleCare',
    ['keep', 'ask better none'],
    ['keep', 'ask better none'],
    ['keep', 'ask better none'],
  ],
  ['relief', 'couldLiveWithout', ['', ''], ['', ''], ['', '']],
  [
    'relief',
    'reliefMustWork',
    ['better keep none', 'ask'],
    ['better keep none', 'ask'],
    ['better keep none', 'ask'],
  ],
  ['sideEffects', 'sideEffectsOk', ['', ''], ['', ''], ['', '']],
  [
    'sideEffects',
    'noSideEffects',
    ['keep', 'ask better none'],
    ['keep none', 'ask better'],
    ['keep none', 'ask better'],
  ],
  ['enough', 'planHelps', ['keep', 'none'], ['keep', ''], ['keep', '']],
  [
    'enough',
    'planFallsShort',
    ['ask better', 'keep'],
    ['ask better none', 'keep'],
    ['ask better none', 'keep'],
  ],
];

const PERSONS = [
  given({ purpose: ['lowMood'], medicines: ['sertraline'] }),
  given({ purpose: ['lowMood'], medicines: ['none'] }),
  given({ purpose: ['worry'], medicines: ['none'] }),
];

/** The options a dot fits and pulls away from, each as text. */
function mirror(person: Answers, dot: string): [string, string] {
  const fits = fitsOf({ ...person, values: { picked: [dot as never] } });
  const saying = (side: 'fits' | 'pulls') =>
    fits.filter((one) => one[side].length > 0).map(({ option }) => option);
  return [saying('fits').join(' '), saying('pulls').join(' ')];
}

describe('the mirror, end by end', () => {
  test.each(ends)('%s: %s', (row, end, ...wanted) => {
    const side = VALUES[row][0] === end ? 'this' : 'that';
    for (const dot of [`${row}_${side}`, `${row}_${side}Bit`]) {
      expect(leanings(given({ values: [dot] })).map((leaning) => leaning.end)).toEqual([end]);
      expect(PERSONS.map((person) => mirror(person, dot))).toEqual(wanted);
      // What is said at the dot is what the whole mirror says.
      expect(
        PERSONS.map((person) => {
          const { fits, pulls } = optionsAt(person, end);
          return [fits.join(' '), pulls.join(' ')];
        }),
      ).toEqual(wanted);
    }
  });
  test.each([
    { opioids: 'mostDays', whichOpioid: ['painMedicine'] },
    { opioids: 'unsure', whichOpioid: ['unsure'] },
    { conditions: ['allergy'] },
    { conditions: ['liverSigns'] },
  ])('with %j, nothing brings naltrexone closer, and all else stays as it was', (said) => {
    const stopped = given({ purpose: ['lowMood'], medicines: ['none'], ...said });
    for (const [row, end] of ends) {
      const dot = `${row}_${VALUES[row][0] === end ? 'this' : 'that'}`;
      const [fits, pulls] = mirror(PERSONS[1]!, dot);
      expect(mirror(stopped, dot)).toEqual([fits.replace(/^ask ?/, ''), pulls]);
    }
  });
  test('that one is willing is said at the first such line alone', () => {
    const values = ['proof_that', 'time_that', 'money_this', 'care_this'];
    expect(willingRow(given({ values }))).toBe('time');
    expect(willingRow(given({ values: ['proof_that', 'money_both'] }))).toBeUndefined();
  });
  test('has these eight lines and no other, each with both of its ends', () => {
    const offered = shownRows('values') as readonly ValueRow[];
    expect(ends.map(([row, end]) => [row, end])).toEqual(
      offered.flatMap((row) => VALUES[row].map((end) => [row, end])),
    );
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
        values: { picked: ['proof_both', 'enough_both'], note: MINE },
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
