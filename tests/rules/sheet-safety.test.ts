import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edits, noEdits } from '#questionnaire/edits.ts';
import { tick, move } from '#sheet/editing.ts';
import { mustAsk } from '#guidance/safety.ts';
import { languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { editorLines, sheetOf } from '#sheet/model.ts';
import { boxWords, inOneLine, noWords, safetyRows } from '#sheet/sheetWords.ts';
import { type Said, given } from '../support/given.ts';
import { edits as anyEdits, people } from '../support/people.ts';

const idsOf = (answers: Parameters<typeof sheetOf>[0], edits: Edits): string[] => {
  const { first, more } = sheetOf(answers, edits);
  return [...first, ...more].map(({ id }) => id);
};

test('thoughts of suicide that a person chose to print stay, when they tell of kidney trouble later', () => {
  const before = given({ purpose: ['lowMood'], suicide: 'now' });
  const [last] = idsOf(before, noEdits).slice(-1);
  let edits = tick(noEdits, editorLines(before, noEdits), last!, false);
  edits = tick(edits, editorLines(before, edits), 'S3q', true);
  const after = given({ purpose: ['lowMood'], suicide: 'now', conditions: ['kidney'] });
  expect(idsOf(after, edits)).toContain('S3q');
  expect(sheetOf(after, edits).stops).toMatchObject([{ prints: 'thoughtsNow' }]);
});

const prints = (said: Said) =>
  sheetOf(given({ stage: 'takesNow', ...said }), noEdits).stops.map((line) => line.prints);

test.each([
  ['an opioid', { opioids: 'mostDays' }, 'takesBoth'],
  ['an opioid perhaps', { opioids: 'unsure' }, 'takesOpioidUnsure'],
  ['an opioid not answered', { opioids: 'unsaid' }, 'takesOpioidUnanswered'],
  ['buprenorphine depot', { opioids: 'bupDepot' }, 'depotAndTakes'],
  ['signs of the liver', { conditions: 'liverSigns' }, 'liverSignsTakes'],
  ['an allergy', { conditions: 'allergy' }, 'allergyTakes'],
] as const)('naltrexone with %s: that it is taken prints once', (_, said, line) => {
  // Surgery and lithium have rows of their own beside naltrexone, which print that it is taken.
  const more = { medicines: 'lithium', comingUp: 'surgery' };
  expect(prints(more)).toEqual(['takesNaltrexone']);
  expect(prints({ ...more, ...said })).toEqual([line]);
});

test('the form of naltrexone that was told is known to each line and question; an open one is not', () => {
  const sheet = (naltrexoneForm: string) =>
    sheetOf(given({ stage: 'takesNow', naltrexoneForm, comingUp: 'surgery' }), noEdits);
  expect(sheet('shot')).toMatchObject({
    form: 'shot',
    first: [{ id: 'QG', form: 'shot' }, {}, {}],
  });
  expect(sheet('unsure').form).toBeUndefined();
  expect(sheet('unsure').first[0]).toEqual({ id: 'QG' });
});

test.each([
  ['adult', true],
  ['helpsAdult', true],
  ['under18', false],
  ['helpsChild', false],
])('a trial of naltrexone is a way to agree for %s: %s', (who, mayTry) => {
  expect(sheetOf(given({ who }), noEdits).mayTry).toBe(mayTry);
});

test.each([
  ['a clear no to both', { opioids: 'no', conditions: ['none'] }, []],
  ['opioids', { opioids: 'fewTimes', conditions: ['none'] }, ['opioids']],
  ['not sure of opioids', { opioids: 'unsure', conditions: ['none'] }, ['opioids']],
  ['no answer to opioids', { opioids: 'unsaid', conditions: ['none'] }, ['opioids']],
  ['liver signs', { opioids: 'no', conditions: ['liver'], liverDetail: ['signs'] }, ['liver']],
  ['no answer to health', { opioids: 'no', conditions: ['unsaid'] }, ['liver']],
])('before a trial, who tells %s', (_, told, before) => {
  expect(sheetOf(given({ who: 'adult', ...told }), noEdits).beforeTrial).toEqual(before);
});

test('before a trial, who told nothing is not told less than who was not sure', () => {
  expect(sheetOf({}, noEdits).beforeTrial).toEqual(['opioids', 'liver']);
});

test('an opioid question moved to the end stays, when they tell of kidney trouble later', () => {
  const said = { opioids: 'fewTimes', whichOpioid: ['unsure'], purpose: ['lowMood'] };
  const before = given(said);
  const printing = (edits: Edits) => editorLines(before, edits).filter(({ on }) => on);
  let edits = tick(noEdits, editorLines(before, noEdits), 'V2', false);
  edits = tick(edits, editorLines(before, edits), 'F2', true);
  for (let place = 0; place < 8; place += 1) edits = move(edits, printing(edits), 'O2q', 1);
  const after = given({ ...said, conditions: ['kidney'] });
  expect(idsOf(after, edits)).toContain('O2q');
});

test('an opioid question moved below four that were ticked stays, when they tell of kidney trouble later', () => {
  const said = { opioids: 'fewTimes', whichOpioid: ['unsure'], purpose: ['lowMood'] };
  const before = given(said);
  const lines = (edits: Edits) => editorLines(before, edits);
  let edits: Edits = noEdits;
  for (const id of ['S2q', 'V1', 'W2', 'V2', 'O7q']) edits = tick(edits, lines(edits), id, false);
  for (const id of ['D5', 'F2', 'T1', 'U1q']) edits = tick(edits, lines(edits), id, true);
  const printing = () => lines(edits).filter(({ on }) => on);
  for (let place = 0; place < 8; place += 1) edits = move(edits, printing(), 'O2q', 1);
  expect(idsOf(before, edits)).toEqual(['O1q', 'S1q', 'D5', 'F2', 'T1', 'U1q', 'W1', 'O2q']);
  // Nine are wanted now: the last ordinary one gives way, not one that was ticked.
  const after = given({ ...said, conditions: ['kidney'] });
  expect(idsOf(after, edits)).toEqual(['L4', 'O1q', 'S1q', 'D5', 'F2', 'T1', 'U1q', 'O2q']);
});

test('of more questions than fit, the starred ones and thoughts of suicide stay', () => {
  const answers = given({
    opioids: 'fewTimes',
    whichOpioid: ['methadoneBuprenorphine'],
    suicide: 'now',
    conditions: ['allergy', 'kidney', 'bipolar', 'seizures'],
    comingUp: ['pregnant', 'surgery', 'disulfiram', 'alcohol'],
  });
  const first = ['QD', 'O1q', 'P1', 'S6q', 'S4q', 'Z1', 'L4', 'O5q'];
  expect(idsOf(answers, noEdits)).toEqual(first);
  expect(idsOf(answers, { ...noEdits, on: ['S3q'] })).toEqual(['S3q', ...first.slice(0, -1)]);
});

test('whoever it is, no safety question is left out while an ordinary one prints, unless unticked', () => {
  fc.assert(
    fc.property(people, anyEdits, (answers, edits) => {
      const lines = editorLines(answers, edits);
      const wanted = lines.filter(
        ({ id, suggestion }) =>
          suggestion?.starred &&
          !edits.off.includes(id) &&
          (suggestion.on || edits.on.includes(id)),
      );
      const ordinary = lines.some(({ on, suggestion }) => on && !suggestion?.starred);
      expect(ordinary ? wanted.filter(({ on }) => !on) : []).toEqual([]);
      if (wanted.some(({ id }) => id === 'S3q')) expect(idsOf(answers, edits)).toContain('S3q');
    }),
  );
});

test('a name that was written makes a “no” one to look at, and changes no other answer', () => {
  const stateOf = (note: string, id: string) =>
    sheetOf({ ...given({}), medicines: { picked: ['sertraline'], note } }, noEdits).boxes.find(
      (box) => box.id === id,
    )?.state;
  expect(stateOf('tramadol 50 mg', 'opioids')).toBe('wrote');
  expect(stateOf('Vivitrol', 'naltrexone')).toBe('wrote');
  expect(stateOf('at night', 'opioids')).toBe('no');
  expect(stateOf('tramadol', 'naltrexone')).toBe('no');
  const unsure = { ...given({ opioids: 'unsure', whichOpioid: ['unsure'] }) };
  const told = { ...unsure, medicines: { picked: ['sertraline'], note: 'tramadol' } } as const;
  expect(sheetOf(told, noEdits).boxes.find(({ id }) => id === 'opioids')?.state).toBe('unsure');
});

for (const lang of languageIds) await speak(lang);

test.each(languageIds)(
  'in %s, whoever it is, each answer but a plain no has a row of its own, and no other joins the line of them',
  (lang) => {
    const { t } = spokenIn(lang)!;
    fc.assert(
      fc.property(people, (answers) => {
        const model = sheetOf(answers, noEdits);
        const rows = safetyRows(t, model).map(inOneLine);
        const no = noWords(t, model).toLowerCase();
        for (const box of model.boxes) {
          const { title, state } = boxWords(t, box);
          const isRow = rows.some((row) => row.startsWith(`${title}: ${state}`));
          expect([title, isRow, no.includes(title.toLowerCase())]).toEqual([
            title,
            mustAsk(box.state),
            !mustAsk(box.state),
          ]);
        }
        // Nothing that was told is softened to a no.
        expect(no).not.toMatch(
          new RegExp(
            (['yes', 'unsure', 'noAnswer', 'notAsked'] as const)
              .map((state) => `(?<!\\p{L})${t(`sheet:state.${state}`)}(?!\\p{L})`)
              .join('|'),
            'iu',
          ),
        );
      }),
      { numRuns: 150 },
    );
  },
);

test('what is told beside the rows, as seizures and drink, is a row too', () => {
  const { t } = spokenIn('en')!;
  const model = sheetOf(given({ conditions: ['seizures'], comingUp: ['alcohol'] }), noEdits);
  expect(safetyRows(t, model).at(-1)).toEqual({
    of: 'Other',
    told: 'seizures; alcohol on most days or more than wanted',
  });
});

test.each([
  ['Full', { conditions: 'none', comingUp: 'none' }],
  ['Short', { way: 'short', healthShort: 'none' }],
] as const)(
  'on the %s way, whatever the lists asked and got a plain no for is told as no',
  async (_, said) => {
    await speak('en');
    const { t } = spokenIn('en')!;
    const of = (more: Said) => noWords(t, sheetOf(given({ ...said, ...more }), noEdits));
    for (const asked of ['seizures', 'bipolar', 'eating disorder', 'much alcohol'])
      expect(of({})).toContain(asked);
    const list = 'conditions' in said ? 'conditions' : 'healthShort';
    expect(of({ [list]: 'seizures' })).not.toContain('seizures');
    expect(of({ [list]: 'eatingDisorder' })).not.toContain('eating');
    for (const open of ['unsure', 'unsaid'])
      expect(of({ [list]: open })).not.toMatch(/seizures|bipolar|eating/);
  },
);
