import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edits, isOwn, noEdits } from '#questionnaire/edits.ts';
import { addOwn, move, remove, tick } from '#sheet/editing.ts';
import { editorLines, sheetOf } from '#sheet/model.ts';
import { leanWords, nowWords } from '#sheet/sheetWords.ts';
import { speak } from '#i18n/words.ts';
import { always } from '../support/always.ts';
import { type Said, deciding, given } from '../support/given.ts';
import { edits as anyEdits, people } from '../support/people.ts';

const { t } = await speak('en');

const idsOf = (answers = given({}), edits: Edits = noEdits): string[] => {
  const { first, more } = sheetOf(answers, edits);
  return [...first, ...more].map(({ id }) => id);
};

/** What stands on top of the sheet. */
const onTop = (answers: Parameters<typeof sheetOf>[0], edits: Edits = noEdits) =>
  sheetOf(answers, edits).stops.map(({ prints }) => prints);

const child = given({ who: 'under18' });

describe('what the sheet says', () => {
  test('a person under 18 is told as one, and asks first what was tested at their age', () => {
    expect(onTop(child)).toEqual(['under18']);
    expect(onTop(given({ who: 'helpsChild' }))).toEqual(['under18']);
    expect(sheetOf(child, noEdits).first.map(({ id }) => id)).toEqual(['QY', 'S2q', 'S1q']);
  });
  test('a helper’s sheet says that it is for someone else', () => {
    expect(sheetOf(given({ who: 'helpsAdult' }), noEdits).helper).toBe(true);
    expect(sheetOf(given({ who: 'adult' }), noEdits).helper).toBe(false);
  });
  test('what they came for, take and tried is told as it was answered', () => {
    const answers = given({
      purpose: ['lowMood', 'worry'],
      lowMood: 'someDays',
      worry: 'aLittle',
      medicines: ['lithium'],
      medicinesGoing: 'helping',
      triedBefore: ['therapy'],
    });
    const { purpose, lowMood, worry, medicines, medicinesGoing, triedBefore } = answers;
    const now = { purpose, lowMood, worry, medicines, medicinesGoing, triedBefore };
    expect(sheetOf(answers, noEdits).now).toEqual(now);
  });
  test('what was not asked is not told', () => {
    expect(sheetOf(child, noEdits).now).toEqual({});
  });
  test('what matters is told, with the person’s own words', () => {
    const values = { picked: ['time_that'], note: 'my sleep' } as const;
    expect(sheetOf({ ...given({}), values }, noEdits)).toMatchObject({
      matters: ['canWait'],
      mattersNote: 'my sleep',
    });
    expect(sheetOf(given({ way: 'short' }), noEdits)).not.toHaveProperty('mattersNote');
  });
  test('on the short way the sheet leaves no gap for what that way does not ask', () => {
    const labels = (way: 'full' | 'short') =>
      nowWords(t, sheetOf(given({ way }), noEdits)).map(({ id }) => id);
    expect(labels('full')).toEqual(['why', 'take', 'others', 'tried']);
    expect(labels('short')).toEqual(['why', 'take', 'others']);
  });
  test('where they lean is told as they said it, and nothing where they were not asked', () => {
    const leaning = given({ options: ['better', 'keep'] });
    expect(sheetOf(leaning, noEdits).leans).toEqual(['better', 'keep']);
    expect(sheetOf(given({ way: 'short' }), noEdits).leans).toEqual([]);
  });
  test('names no lean to who never came to the four options, on either way', () => {
    for (const way of ['full', 'short']) {
      const seen = given({ way });
      expect(sheetOf(seen, noEdits).sawOptions).toBe(true);
      const unseen = sheetOf(deciding(seen), noEdits);
      expect(unseen.sawOptions).toBe(false);
      expect(leanWords(t, unseen)).toEqual([]);
    }
    expect(sheetOf(given({ who: 'under18' }), noEdits).sawOptions).toBe(false);
  });
  test('red lines stand in the order of pages', () => {
    const answers = given({
      stage: 'hasSome',
      opioids: 'unsaid',
      whichOpioid: ['unsaid'],
      conditions: ['liverSigns', 'allergy'],
    });
    expect(onTop(answers)).toEqual(['liverSigns', 'opioidsUnanswered', 'allergy', 'hasNaltrexone']);
  });
  test('who takes naltrexone and an opioid has both told in one, before all else', () => {
    const both = given({ stage: 'takesNow', opioids: 'mostDays', conditions: ['liverSigns'] });
    expect(onTop(both)).toEqual(['takesBoth', 'liverSignsTakes']);
  });
});

describe('the person’s own hand', () => {
  test('a question that was ticked off and on again prints last', () => {
    const off = tick(noEdits, editorLines(child, noEdits), 'W1', false);
    expect(idsOf(child, off)).toEqual(['QY', 'S2q', 'S1q', 'V1']);
    const on = tick(off, editorLines(child, off), 'W1', true);
    expect(idsOf(child, on)).toEqual(['QY', 'S2q', 'S1q', 'W1', 'V1']);
  });
  test('an own question stays when its tick is taken away, and prints again when ticked', () => {
    const own = addOwn(noEdits, editorLines(child, noEdits), 'Can I drive?');
    const off = tick(own, editorLines(child, own), 'own1', false);
    expect(idsOf(child, off)).not.toContain('own1');
    expect(editorLines(child, off)).toContainEqual({
      id: 'own1',
      words: 'Can I drive?',
      on: false,
    });
    expect(idsOf(child, tick(off, editorLines(child, off), 'own1', true))).toContain('own1');
  });
  test('the place of a removed own question is free again', () => {
    let edits: Edits = noEdits;
    for (const words of ['one?', 'two?']) edits = addOwn(edits, editorLines(child, edits), words);
    edits = addOwn(remove(edits, 'own1'), editorLines(child, edits), 'three?');
    expect(edits.words).toEqual({ own1: 'three?', own2: 'two?' });
  });
  test('a move past either end changes nothing', () => {
    const lines = editorLines(child, noEdits).filter(({ on }) => on);
    expect(move(noEdits, lines, lines.at(-1)!.id, 1)).toBe(noEdits);
    expect(move(noEdits, lines, lines[0]!.id, -1)).toBe(noEdits);
    expect(move(noEdits, lines, 'gone', 1)).toBe(noEdits);
  });
  test('thoughts of suicide, ticked in the editor, print; unticked again, nothing of them does', () => {
    const answers = given({ suicide: 'now' });
    const [last] = idsOf(answers).slice(-1);
    let edits = tick(noEdits, editorLines(answers, noEdits), last!, false);
    edits = tick(edits, editorLines(answers, edits), 'S3q', true);
    expect(idsOf(answers, edits)).toContain('S3q');
    expect(onTop(answers, edits)).toEqual(['thoughtsNow']);
    edits = tick(edits, editorLines(answers, edits), 'S3q', false);
    expect(idsOf(answers, edits)).not.toContain('S3q');
    expect(sheetOf(answers, edits).stops).toEqual([]);
  });
  test('a tick for thoughts of suicide dies with the answer it was for', () => {
    const edits: Edits = { ...noEdits, on: ['S3q'], order: ['S3q'] };
    expect(idsOf(given({ suicide: 'no' }), edits)).not.toContain('S3q');
    expect(sheetOf(given({ suicide: 'no' }), edits).stops).toEqual([]);
  });
  test('edits for questions that are no longer offered, or never were, print nothing', () => {
    const edits: Edits = {
      on: ['W3', 'zzz'],
      off: [],
      order: ['zzz', 'W3'],
      words: { W3: 'why?', zzz: 'x' },
    };
    expect(idsOf(child, edits)).toEqual(idsOf(child));
  });
});

test('whoever it is and whatever they did, at most eight of ours print, all of theirs, each once and none unticked', () => {
  always(
    400,
    fc.property(people, anyEdits, (answers, edits) => {
      const { first, more } = sheetOf(answers, edits);
      const printed = idsOf(answers, edits);
      expect(first.length).toBeLessThanOrEqual(3);
      expect(printed.filter((one) => !isOwn(one)).length).toBeLessThanOrEqual(8);
      const own = Object.keys(edits.words).filter((one) => isOwn(one) && !edits.off.includes(one));
      expect(printed.filter(isOwn).sort()).toEqual(own.sort());
      expect(first.length === 3 || more.length === 0).toBe(true);
      expect(new Set(printed).size).toBe(printed.length);
      expect(printed.filter((one) => edits.off.includes(one))).toEqual([]);
      expect(printed.includes('S3q') ? edits.on : ['S3q']).toContain('S3q');
    }),
  );
});

test('whoever it is, their answer on suicide changes nothing that prints', () => {
  const said = fc.constantFrom('now', 'sometimes', 'unsure', 'unsaid');
  always(
    100,
    fc.property(people, said, (answers, suicide) => {
      const told = sheetOf({ ...answers, suicide }, noEdits);
      expect(told).toEqual(sheetOf({ ...answers, suicide: 'no' }, noEdits));
      expect([...told.first, ...told.more].map(({ id: shown }) => shown)).not.toContain('S3q');
    }),
  );
});

describe('a medicine that was typed, and that no answer stands for', () => {
  const wrote = (note: string, said: Said = {}) => {
    const answers = { ...given(said), medicines: { picked: ['otherMedicine'], note } } as const;
    const model = sheetOf(answers, noEdits);
    return [...model.stops.map(({ prints }) => prints), ...model.wrote.map(({ kind }) => kind)];
  };
  test('is told as written, to be checked', () => {
    expect(wrote('tramadol 50')).toEqual(['opioid']);
    expect(wrote('Vivitrol')).toEqual(['naltrexone']);
  });
  test('is not, once the answer says so', () => {
    expect(wrote('tramadol 50', { opioids: 'fewTimes' })).toEqual(['opioids']);
  });
  test('is told once: not a second time where a line on top names it', () => {
    expect(wrote('Lybalvi')).toEqual(['otherBlocker']);
  });
});

describe('what is asked fits what was told', () => {
  const offered = (said: Said) => editorLines(given(said), noEdits).map(({ id }) => id as string);
  const ON = ['H1', 'D6'];
  test('who takes naltrexone may ask how to go on with it', () => {
    expect(offered({ stage: 'takesNow' })).toEqual(expect.arrayContaining(ON));
    expect(idsOf(given({ stage: 'takesNow' }))[0]).toBe('H1');
  });
  test.each([
    { stage: 'takesNow', opioids: 'mostDays' },
    { stage: 'takesNow', opioids: 'unsaid' },
    { stage: 'takesNow', conditions: 'liverSigns' },
    { stage: 'takesNow', conditions: 'allergy' },
    { stage: 'hasSome', conditions: 'allergy' },
    { stage: 'hasSome', opioids: 'unsure' },
    { way: 'short', healthShort: ['haveNaltrexone', 'liverSigns'] },
  ] satisfies Said[])(
    '%j was told to take none: neither "do I stay on it" nor the like',
    (said) => {
      expect(offered(said).filter((id) => [...ON, 'D4'].includes(id))).toEqual([]);
    },
  );
  test('liver signs now are asked about as they are, not as a test before the start', () => {
    const said = { conditions: ['liver', 'liverSigns'], liverDetail: 'unsure' } as const;
    expect(idsOf(given(said))[0]).toBe('QV');
    expect(idsOf(given(said))).not.toContain('L1');
    expect(idsOf(given({ conditions: 'unsure', liverDetail: 'unsure' }))).toContain('L1');
  });
});

test('not sure of opioids, with thoughts of suicide: the sheet says "not sure" all the same', () => {
  for (const opioids of ['unsure', 'bupDepot', 'fewTimes']) {
    const said = { opioids, suicide: 'now' };
    expect(onTop(given(said))).toEqual(onTop(given({ ...said, suicide: 'no' })));
  }
  expect(onTop(given({ opioids: 'unsure', suicide: 'now' }))).toEqual(['opioidsUnsure']);
});

test('thoughts of suicide that are ticked stand first, whatever else is told', () => {
  const answers = given({ who: 'under18', opioids: 'mostDays', suicide: 'unsure' });
  expect(onTop(answers)).toEqual(['under18', 'opioids']);
  const edits = { ...noEdits, on: ['S3q'] };
  expect(onTop(answers, edits)).toEqual(['thoughtsUnsure', 'under18', 'opioids']);
  expect(sheetOf(answers, edits).first[0]?.id).toBe('S3q');
});

test('what the editor shows as printing is what prints, in the same order', () => {
  always(
    200,
    fc.property(people, anyEdits, (answers, edits) => {
      const lines = editorLines(answers, edits);
      const on = lines.filter((line) => line.on).map((line) => line.id);
      expect(on).toEqual(idsOf(answers, edits));
      // What prints stands above what does not.
      expect(lines.slice(0, on.length).every((line) => line.on)).toBe(true);
    }),
  );
});
