import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edits, noEdits } from '#questionnaire/edits.ts';
import {
  addOwn,
  isPrinted,
  move,
  remove,
  reword,
  star,
  takeUp,
  tick,
  undone,
} from '#sheet/editing.ts';
import { type EditorLine, editorLines, sheetOf } from '#sheet/model.ts';
import { given } from '../support/given.ts';

/** With thoughts of suicide, so that S3q can be ticked. */
const answers = given({ purpose: ['lowMood'], suicide: 'sometimes' });

/** One thing a person does in the editor. */
type Act = (edits: Edits, lines: readonly EditorLine[]) => Edits;
const after = (edits: Edits, ...acts: Act[]): Edits =>
  acts.reduce((so, act) => act(so, editorLines(answers, so)), edits);

const on = (lines: readonly EditorLine[]) => lines.filter((line) => line.on);
const ticks =
  (id: string): Act =>
  (edits, lines) =>
    tick(edits, lines, id, true);
const unticks =
  (id: string): Act =>
  (edits, lines) =>
    tick(edits, lines, id, false);
const rewords =
  (id: string, words: string): Act =>
  (edits) =>
    reword(edits, id, words);
const adds =
  (words: string): Act =>
  (edits, lines) =>
    addOwn(edits, lines, words);
const removes =
  (id: string): Act =>
  (edits) =>
    remove(edits, id);

/** What is shown in the editor, and what prints. */
const seen = (edits: Edits) => ({
  lines: editorLines(answers, edits),
  sheet: sheetOf(answers, edits),
});

/** Room for one more, an own question, and one in the person's words. */
const begun = after(
  noEdits,
  unticks('V2'),
  unticks('V1'),
  adds('Can I drive?'),
  rewords('W1', 'Does it help me?'),
);

describe('undo brings back the sheet as it was before', () => {
  const acts: [string, Act][] = [
    ['ticking a question', ticks('D5')],
    ['ticking thoughts of suicide', ticks('S3q')],
    ['unticking one', unticks('S1q')],
    ['unticking an own one', unticks('own1')],
    ['moving one up', (edits, lines) => move(edits, on(lines), 'W2', -1)],
    ['moving one down', (edits, lines) => move(edits, on(lines), 'S1q', 1)],
    ['asking one first', (edits, lines) => star(edits, on(lines), on(lines).at(-1)!.id)],
    ['rewording one', rewords('S1q', 'Must I never take it?')],
    ['rewording one again', rewords('W1', 'Will it help me at all?')],
    ['going back to the first wording', rewords('W1', '')],
    ['rewording an own one', rewords('own1', 'Can I drive a bus?')],
    ['emptying an own one', rewords('own1', ' ')],
    ['adding an own one', adds('Who pays?')],
    ['removing an own one', removes('own1')],
  ];
  test.each(acts)('after %s', (_, act) => {
    const now = after(begun, act);
    expect(seen(now)).not.toEqual(seen(begun));
    expect(seen(undone(now, begun))).toEqual(seen(begun));
  });
  test('step by step, through any things done one after the other', () => {
    const any = fc.array(fc.constantFrom(...acts.map(([, act]) => act)), { maxLength: 8 });
    fc.assert(
      fc.property(any, (some) => {
        const history: Edits[] = [];
        let now = begun;
        for (const act of some) {
          history.push(now);
          now = after(now, act);
        }
        for (const before of history.reverse()) {
          now = undone(now, before);
          expect(seen(now)).toEqual(seen(before));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a question that was met on a page of facts', () => {
  const words = 'What do I do if I miss a dose?';
  const taking = (id: string, edits: Edits = noEdits) => {
    const lines = editorLines(answers, edits);
    return { lines, taken: takeUp(edits, lines, id, words) };
  };
  const printsAfter = (id: string, taken: Edits | undefined) =>
    taken && isPrinted(editorLines(answers, taken), id, words);
  test('is ticked where these answers offer it', () => {
    const { lines, taken } = taking('D1');
    expect(isPrinted(lines, 'D1', words)).toBe(false);
    expect(taken).toEqual(tick(noEdits, lines, 'D1', true));
    expect(printsAfter('D1', taken)).toBe(true);
  });
  test('is one of their own where no answer led there, and prints', () => {
    const { lines, taken } = taking('D6');
    expect(lines.some(({ id }) => id === 'D6')).toBe(false);
    expect(taken?.words).toEqual({ own1: words });
    expect(printsAfter('D6', taken)).toBe(true);
  });
  test('is not taken where eight of ours were chosen, so that nothing chosen is lost', () => {
    const eight = ['D1', 'D2', 'D3', 'D5', 'D7', 'F1', 'F2', 'F4'];
    const full = after(noEdits, ...eight.map(ticks), ticks('S2q'), ticks('S1q'));
    expect(taking('T1', full).taken).toBeUndefined();
  });
});

describe('an own question that is added prints', () => {
  const before: [string, Act[]][] = [
    ['first of all', []],
    ['after another was removed', [adds('Old?'), removes('own1')]],
    ['after another was unticked and removed', [adds('Old?'), unticks('own1'), removes('own1')]],
    [
      'after another was unticked and emptied',
      [adds('Old?'), unticks('own1'), rewords('own1', '')],
    ],
    [
      'after the one in the middle was unticked and removed',
      [adds('One?'), adds('Two?'), adds('Three?'), unticks('own2'), removes('own2')],
    ],
    [
      'after another was unticked, ticked and removed',
      [adds('Old?'), unticks('own1'), ticks('own1'), removes('own1')],
    ],
  ];
  const few = after(noEdits, unticks('S1q'), unticks('V1'), unticks('W1'), unticks('W4'));
  test.each(before)('%s', (_, acts) => {
    const edits = after(few, ...acts, adds('New?'));
    const { first, more } = sheetOf(answers, edits);
    const words = [...first, ...more].map((question) => question.words);
    expect(words).toContain('New?');
    expect(words).not.toContain('Old?');
  });
});
