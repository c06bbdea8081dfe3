import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edits, noEdits } from '#questionnaire/edits.ts';
import { tick, move } from '#sheet/editing.ts';
import { editorLines, sheetOf } from '#sheet/model.ts';
import { always } from '../support/always.ts';
import { given } from '../support/given.ts';
import { people } from '../support/people.ts';

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
  expect(sheetOf(after, edits).stops).toEqual(['crisisStop']);
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

const ids = fc.uniqueArray(
  fc.constantFrom('W1', 'S1q', 'V1', 'S3q', 'O1q', 'O2q', 'L4', 'H1', 'D1', 'F2', 'T1', 'own1'),
);
const anyEdits: fc.Arbitrary<Edits> = fc.record({
  on: ids,
  off: fc.constant([]),
  order: ids,
  words: fc.constant({ own1: 'mine?' }),
});

test('whoever it is, no safety question is left out while an ordinary one prints', () => {
  always(
    600,
    fc.property(people, anyEdits, (answers, edits) => {
      const lines = editorLines(answers, edits);
      const wanted = lines.filter(
        ({ id, suggestion }) => suggestion?.starred && (suggestion.on || edits.on.includes(id)),
      );
      const ordinary = lines.some(({ on, suggestion }) => on && !suggestion?.starred);
      expect(ordinary ? wanted.filter(({ on }) => !on) : []).toEqual([]);
      if (wanted.some(({ id }) => id === 'S3q')) expect(idsOf(answers, edits)).toContain('S3q');
    }),
  );
});
