import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Edits, noEdits } from '#questionnaire/edits.ts';
import { ownWords } from '#questionnaire/wording.ts';
import { fitsIn, lettersOf } from '#questionnaire/ownWords.ts';
import {
  NEW,
  addOwn,
  boxOf,
  isFull,
  move,
  problemOf,
  remove,
  reword,
  star,
  stepsAside,
  take,
  tick,
  typedFor,
  undone,
} from '#sheet/editing.ts';
import { editorLines, sheetOf } from '#sheet/model.ts';
import { type Fit, type Left, fillsSecondPage, leftBy, offAllPages } from '#sheet/useFit.ts';
import { given } from '../support/given.ts';

const plain = given({ purpose: ['lowMood'] });
const busy = given({
  purpose: ['lowMood', 'worry', 'trauma', 'pain', 'drinking', 'weight'],
  conditions: ['kidney', 'bipolar', 'seizures', 'liver'],
});
const printed = (answers = plain, edits: Edits = noEdits) => {
  const { first, more } = sheetOf(answers, edits);
  return [...first, ...more].map(({ id }) => id as string);
};

describe('the person’s own sheet', () => {
  test('an unticked question no longer prints, and the rest moves up', () => {
    const [first, second] = printed();
    const edits = tick(noEdits, editorLines(plain, noEdits), first!, false);
    expect(printed(plain, edits)).not.toContain(first);
    expect(printed(plain, edits)[0]).toBe(second);
  });
  test('a ticked one prints behind the first three, and before what is on by itself', () => {
    const before = printed();
    expect(before.length).toBeGreaterThan(4);
    let edits = tick(noEdits, editorLines(plain, noEdits), 'D5', true);
    edits = tick(edits, editorLines(plain, edits), 'F2', true);
    expect(printed(plain, edits).slice(0, 5)).toEqual([...before.slice(0, 3), 'D5', 'F2']);
  });
  test('a ticked one never prints before one for safety', () => {
    const safe = given({
      opioids: 'fewTimes',
      whichOpioid: ['unsure'],
      conditions: ['kidney', 'bipolar', 'seizures'],
      comingUp: ['surgery'],
    });
    const edits = tick(noEdits, editorLines(safe, noEdits), 'D5', true);
    const lines = editorLines(safe, edits).filter(({ on }) => on);
    const at = lines.findIndex(({ id }) => id === 'D5');
    const safety = lines.filter(({ suggestion }) => suggestion?.origin === 'safety');
    expect(safety.length).toBeGreaterThan(3);
    expect(Math.max(...safety.map((line) => lines.indexOf(line)))).toBeLessThan(at);
  });
  test('a moved one changes places with its neighbour', () => {
    const before = printed();
    const lines = editorLines(plain, noEdits).filter(({ on }) => on);
    const after = printed(plain, move(noEdits, lines, before[1]!, -1));
    expect(after.slice(0, 2)).toEqual([before[1], before[0]]);
    expect(printed(plain, move(noEdits, lines, before[0]!, -1))).toEqual(before);
  });
  test('own words are kept as typed, and the first wording comes back when they are emptied', () => {
    const edits = reword(noEdits, 'W1', '  Does it help  me? ');
    expect(sheetOf(plain, edits).first.find(({ id }) => id === 'W1')?.words).toBe(
      'Does it help me?',
    );
    expect(reword(edits, 'W1', ' ')).toEqual(noEdits);
  });
  test('own questions are added, and can be removed', () => {
    const few = given({ who: 'under18' });
    let edits: Edits = noEdits;
    for (const words of ['one?', 'two?', 'three?', 'four?']) {
      edits = addOwn(edits, editorLines(few, edits), words);
    }
    expect(printed(few, edits).slice(0, 4)).toEqual(['own4', 'own3', 'own2', 'own1']);
    expect(printed(few, remove(edits, 'own2'))).not.toContain('own2');
  });
  test('an own question always goes in, and first, however full the list; what was ticked stays', () => {
    let edits = ['D1', 'D2', 'D3', 'F2', 'T1', 'U1q', 'L1', 'F4'].reduce<Edits>(
      (so, id) => tick(so, editorLines(plain, so), id, true),
      noEdits,
    );
    const full = printed(plain, edits);
    expect(isFull(edits, editorLines(plain, edits))).toBe(true);
    for (let number = 1; number <= 12; number += 1) {
      edits = addOwn(edits, editorLines(plain, edits), `Number ${number}?`);
    }
    const own = Array.from({ length: 12 }, (_, index) => `own${12 - index}`);
    expect(printed(plain, edits)).toEqual([...own, ...full]);
  });
  test('on a full sheet the last one that we suggested steps aside, and comes back with Undo or removal', () => {
    const before = printed(busy);
    expect(before).toHaveLength(8);
    const lines = editorLines(busy, noEdits);
    const aside = stepsAside(noEdits, lines)!.id;
    expect(aside).toBe(before.at(-1));
    const edits = addOwn(noEdits, lines, 'Can I drive?');
    expect(printed(busy, edits)).toEqual(['own1', ...before.slice(0, -1)]);
    expect(printed(busy, remove(edits, 'own1'))).toEqual(before);
    expect(printed(busy, undone(edits, noEdits))).toEqual(before);
    // One more of ours takes the place of the next.
    const ticked = tick(edits, editorLines(busy, edits), 'D5', true);
    expect(printed(busy, ticked)).toEqual(['own1', ...before.slice(0, -3), 'D5', before.at(-3)]);
  });
  test('what is for safety, was ticked or was reworded never steps aside', () => {
    const safe = given({ conditions: ['kidney', 'bipolar', 'seizures'], comingUp: ['surgery'] });
    const ids = printed(safe);
    const starred = editorLines(safe, noEdits).filter((line) => line.suggestion?.starred);
    expect(starred).toHaveLength(3);
    const rest = ids.filter((id) => !starred.some((line) => line.id === id));
    const [reworded = '', ...on] = rest;
    const edits = reword({ ...noEdits, on }, reworded, 'Mine?');
    expect(stepsAside(edits, editorLines(safe, edits))).toBeUndefined();
  });
  test('ours that the person never touched leave eight in all beside their own', () => {
    const edits = { ...noEdits, words: { own1: 'one?', own2: 'two?' } };
    expect(printed(busy)).toHaveLength(8);
    expect(printed(busy, edits)).toHaveLength(8);
    expect(printed(busy, edits).slice(-2)).toEqual(['own1', 'own2']);
  });
  test('own questions alone never make the list full', () => {
    const few = given({ who: 'under18' });
    let edits: Edits = noEdits;
    for (let number = 1; number <= 9; number += 1) {
      edits = addOwn(edits, editorLines(few, edits), `Number ${number}?`);
    }
    expect(isFull(edits, editorLines(few, edits))).toBe(false);
  });
  test('an own question is added first, and what was moved stays where it was put', () => {
    const few = given({ who: 'under18' });
    const before = editorLines(few, noEdits).filter(({ on }) => on);
    const moved = move(noEdits, before, 'W1', -1);
    const added = addOwn(moved, editorLines(few, moved), 'Can I drive?');
    expect(printed(few, added)).toEqual(['own1', 'QY', 'S2q', 'W1', 'S1q', 'V1']);
  });
  test('after a tick, a safety question that comes up later still goes on top', () => {
    const edits = tick(noEdits, editorLines(plain, noEdits), 'D5', true);
    const mixedUp = given({ understanding: ['codeine_false'] });
    expect(printed(mixedUp, edits)[0]).toBe('M6');
  });
  test('at most eight of ours print, three of them first', () => {
    let edits: Edits = noEdits;
    for (const id of ['D1', 'D2', 'D3', 'F2', 'T1', 'U1q']) {
      edits = tick(edits, editorLines(plain, edits), id, true);
    }
    const { first, more } = sheetOf(plain, edits);
    expect([first.length, more.length]).toEqual([3, 5]);
  });
  test('a safety question that arrives after the last move goes on top', () => {
    const lines = editorLines(plain, noEdits).filter(({ on }) => on);
    const edits = move(noEdits, lines, lines[2]!.id, -1);
    const now = given({ purpose: ['lowMood'], conditions: ['kidney'] });
    expect(printed(now, edits)[0]).toBe('L4');
  });
  test('thoughts of suicide print only when ticked', () => {
    const answers = given({ suicide: 'now' });
    expect(printed(answers)).not.toContain('S3q');
    expect(sheetOf(answers, noEdits).stops).toEqual([]);
    const edits = { ...noEdits, on: ['S3q'] };
    expect(printed(answers, edits)).toContain('S3q');
    expect(sheetOf(answers, edits).stops).toMatchObject([{ prints: 'thoughtsNow' }]);
  });
});

describe('undo and “ask first”', () => {
  const lines = () => editorLines(plain, noEdits).filter(({ on }) => on);
  test('a starred question comes third, the rest keep their order', () => {
    const before = printed();
    const last = before.at(-1)!;
    const after = printed(plain, star(noEdits, lines(), last));
    expect(after).toEqual([...before.slice(0, 2), last, ...before.slice(2, -1)]);
  });
  test('a starred question has one place, not its old one too', () => {
    const { order } = star(noEdits, lines(), printed().at(-1)!);
    expect(order).toEqual([...new Set(order)]);
  });
  test('one that already prints large stays where it is', () => {
    expect(star(noEdits, lines(), printed()[1]!)).toBe(noEdits);
  });
  test('undo brings back what prints, and leaves the country and the language alone', () => {
    const now: Edits = {
      ...tick(noEdits, lines(), printed()[0]!, false),
      country: 'us',
      clinician: 'es',
    };
    expect(undone(now, noEdits)).toEqual({ ...noEdits, country: 'us', clinician: 'es' });
  });
});

describe('what finds no room is named', () => {
  const told = given({ purpose: ['lowMood'], options: ['ask'] });
  const fit = (squeeze: Fit['squeeze']): Fit => ({ fitting: 1, squeeze, large: false });
  const left = (squeeze: Fit['squeeze'], both = false, answers = told) =>
    leftBy(fit(squeeze), sheetOf(answers, noEdits), both);
  test('with room for all, only the questions that find none', () => {
    expect(left('').cuts).toEqual([]);
    expect(left('').questions).toEqual(sheetOf(told, noEdits).more.slice(1));
  });
  test('from the mildest to the strictest, each leaves out what the one before did, and more', () => {
    expect(left('tight').cuts).toEqual(['openHelp']);
    const most = ['back', 'writeLines', 'mine', 'now', 'agreeBoxes'];
    expect(left('tight stepless').cuts).toEqual(['openHelp', ...most.slice(0, 1)]);
    // A second line to write on gives way to the person's own words.
    expect(left('tight stepless single').cuts).toEqual(['openHelp', ...most.slice(0, 2)]);
    expect(left('tight stepless single bare').cuts).toEqual(most.slice(0, 3));
    expect(left('tight stepless single bare barest').cuts).toEqual(most.slice(0, 4));
    // The boxes to agree on are the last to go, but for the trials themselves.
    const lines = 'tight stepless single bare barest tightest';
    expect(left(lines).cuts).toEqual(most);
    expect(left(`${lines} least`).cuts).toEqual([...most, 'evidence', 'next', 'steps']);
  });
  test('lines of the second language, where there is one', () => {
    expect(left('tight', true).cuts).toEqual(['openHelp', 'other']);
  });
  test('of the empty lines only those that would print: a lean that was picked prints', () => {
    const open = { ...told, options: { picked: [] } } as const;
    const all = { ...told, ready: { picked: [], note: 'my words' } } as const;
    expect(left('tight', false, open).cuts).toContain('openLean');
    expect(left('tight', false, told).cuts).not.toContain('openLean');
    expect(left('tight', false, all).cuts).toEqual([]);
  });
  test('of four things that matter, the one that finds no place among three is named', () => {
    const values = ['proof_that', 'pills_that', 'time_this', 'care_thatBit'];
    const four = given({ purpose: ['lowMood'], values });
    const { matters } = sheetOf(four, noEdits);
    expect(matters).toHaveLength(3);
    expect(matters).not.toContain('littleCare');
    expect(left('', false, four).matters).toEqual(['littleCare']);
    expect(offAllPages(left('', false, four)).matters).toEqual(['littleCare']);
  });
  test('what stands on a second page is not said to be left out', () => {
    const strictest = left('tight stepless single bare barest tightest least');
    expect(offAllPages(strictest)).toEqual({
      matters: [],
      questions: [],
      cuts: ['back', 'writeLines', 'agreeBoxes', 'evidence', 'next'],
    });
  });
  test('a second page is offered only for what it can hold', () => {
    const held = ({ cuts }: Left): Left => ({ questions: [], cuts, matters: [] });
    expect(fillsSecondPage(held(left('tight')))).toBe(false);
    expect(fillsSecondPage(held(left('tight stepless')))).toBe(false);
    expect(fillsSecondPage(held(left('tight stepless single bare')))).toBe(true);
    expect(fillsSecondPage(left(''))).toBe(true);
  });
});

test.each(['en', 'es'] as const)(
  'in %s, no line can break after "no": what is in capitals stays together',
  (lang) => {
    const words = readFileSync(`locales/${lang}/sheet.json`, 'utf8');
    const { state } = JSON.parse(words) as { state: Record<string, string> };
    expect(Object.values(state).filter((one) => one.includes(' '))).toEqual([]);
    expect(words.match(/\b(NOT?|SIN) \p{Lu}+/gu)).toBeNull();
    for (const open of ['wrote', 'unsure', 'noAnswer', 'notAsked'])
      expect(state[open]).toBe(state[open]?.toUpperCase());
  },
);

describe('letters', () => {
  test('are what a reader counts: a letter and its marks are one', () => {
    for (const one of ['é', 'क्षि', '👨‍👩‍👧‍👦', 'ش', 'ñ']) expect(lettersOf(one)).toHaveLength(1);
    expect(fitsIn('👨‍👩‍👧‍👦'.repeat(140), 140)).toBe(true);
    expect(fitsIn('👨‍👩‍👧‍👦'.repeat(141), 140)).toBe(false);
    expect(fitsIn('क्षि'.repeat(140), 140)).toBe(true);
    expect(fitsIn('e'.repeat(141), 140)).toBe(false);
    // One letter buried under a thousand marks is no letter.
    expect(fitsIn(`e${'\u0301'.repeat(2000)}`, 140)).toBe(false);
  });
  test('are never cut in the middle, and kept words always fit', () => {
    const kept = ownWords('👨‍👩‍👧‍👦'.repeat(300));
    expect(fitsIn(kept, 140)).toBe(true);
    expect(kept.length % '👨‍👩‍👧‍👦'.length).toBe(0);
    expect(ownWords(`e${'\u0301'.repeat(5000)}`)).toBe('');
    // What is cut off between two words ends without the space.
    expect(ownWords(`${'e'.repeat(139)} and more`)).toBe('e'.repeat(139));
  });
});

describe('what is typed in the editor and neither added nor saved yet', () => {
  const lines = editorLines(plain, noEdits);
  const typed = (note: string) => ({ picked: [], note });

  test('is found by its question, a new one last; what is blank or not printed is not', () => {
    const drafts = {
      [boxOf('V1')]: typed('why?'),
      [boxOf(NEW)]: typed('me?'),
      [boxOf('D5')]: typed('x'),
    };
    expect(typedFor(lines, drafts)).toEqual(['V1', NEW]);
    expect(typedFor(lines, { [boxOf(NEW)]: typed(' \u200B') })).toEqual([]);
    expect(typedFor(lines, {})).toEqual([]);
  });
  test('is taken as its button would take it', () => {
    expect(take(noEdits, lines, NEW, ' Can I  drive? ')).toEqual(
      addOwn(noEdits, lines, 'Can I drive?'),
    );
    expect(take(noEdits, lines, 'V1', 'why?')).toEqual(reword(noEdits, 'V1', 'why?'));
  });
  test.each([
    [NEW, '\u200B', 'ownEmpty'],
    ['own1', ' ', 'ownEmpty'],
    ['V1', ' ', undefined],
    [NEW, 'Can I drive?', undefined],
    ['V1', 'x'.repeat(140), undefined],
    ['V1', 'x'.repeat(141), 'ownLong'],
    [NEW, 'x'.repeat(141), 'ownLong'],
  ])('for %s, %j: %s', (id, text, problem) => expect(problemOf(id, text)).toBe(problem));
});
