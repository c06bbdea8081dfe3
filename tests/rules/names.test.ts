import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import list from '#names/list.json';
import { allNames, namesIn, nearMiss, nearMissesIn, nearStart, plain } from '#names/names.ts';
import { lettersOf } from '#questionnaire/ownWords.ts';

const split = (names: string) => names.split(', ');

/** Every group of the list that leads to a question, by its name. */
const groups: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      [
        'holdsBoth',
        'opioid',
        'depot',
        'naltrexone',
        'blocker',
        'gut',
        'opioidLinked',
        'naloxone',
      ] as const
    ).map((group) => [group, split(list[group])]),
  ),
  ...Object.fromEntries(Object.entries(list.classes).map(([id, names]) => [id, split(names)])),
};
const every = [...new Set(Object.values(groups).flat())];

/** All that a text raises. */
const readNames = (text: string) => ({ found: namesIn(text), near: nearMissesIn(text) });

/** A name without its signs: what two ways to write the same name share. */
const letters = (name: string) => plain(name).replace(/[^\p{L}\p{N}]/gu, '');
const without = (sign: RegExp) => (name: string) => name.normalize('NFD').replace(sign, '');

describe('every name of the list is found', () => {
  test.each<[how: string, write: (name: string) => string]>([
    ['as written', (name) => name],
    ['in capitals', (name) => name.toUpperCase()],
    ['in small letters', (name) => name.toLowerCase()],
    ['with a dose', (name) => `${name} 50 mg`],
    ['with a dose close to it', (name) => `${name} 50mg/12h`],
    ['with a dot after it', (name) => `${name}.`],
    ['with a comma after it', (name) => `${name}, at night`],
    ['in quotes and brackets', (name) => `(“${name}”)`],
    ['with accents left out', without(/\p{M}/gu)],
    ['with its sign of a brand', (name) => `${name}® or ${name}™`],
    ['with curly apostrophes', (name) => name.replaceAll("'", '’')],
    ['with no apostrophe', (name) => name.replaceAll("'", '')],
    ['with spaces for hyphens', (name) => name.replaceAll('-', ' ')],
    ['with hyphens for spaces', (name) => name.replaceAll(' ', '-')],
    ['after a no', (name) => `no longer on ${name}`],
    ['in the other language', (name) => `antes tomaba ${name} por la noche`],
    ['with a mark in it that nobody sees', (name) => lettersOf(name).join('\u00AD')],
  ])('%s', (_, write) => {
    expect(every.length).toBeGreaterThan(780);
    const missed = every.filter(
      (name) => !namesIn(write(name)).some((found) => letters(found.canonical) === letters(name)),
    );
    expect(missed).toEqual([]);
  });

  test('and stands in the text as the person wrote it', () => {
    const text = 'Mornings: TRAMADOL 50mg, nights codeina.';
    expect(namesIn(text).map(({ name, at }) => text.slice(at, at + name.length))).toEqual([
      'TRAMADOL',
      'codeina',
    ]);
  });
});

describe('what a name is', () => {
  const kindOf = (name: string) => namesIn(name)[0];

  test.each(['opioid', 'gut', 'opioidLinked', 'naloxone', 'blocker'] as const)('%s', (kind) => {
    const others = (groups[kind] ?? []).filter((name) => kindOf(name)?.kind !== kind);
    expect(others).toEqual(kind === 'opioid' ? split(list.holdsBoth) : []);
  });

  test('naltrexone, alone or mixed; one that holds an opioid too is both', () => {
    const others = (groups['naltrexone'] ?? []).filter(
      (name) => kindOf(name)?.kind !== 'naltrexone',
    );
    expect(others).toEqual(split(list.holdsBoth));
    expect(kindOf('Contrave')?.class).toBeUndefined();
    expect(kindOf('Embeda')?.kind).toBe('holdsBoth');
  });

  test('a buprenorphine shot or implant is an opioid that counts for months', () => {
    for (const name of groups['depot'] ?? [])
      expect(kindOf(name)).toMatchObject({ kind: 'opioid', depot: true });
    expect(kindOf('Suboxone')).not.toHaveProperty('depot');
  });

  test('tianeptine is an opioid, never a medicine for mood', () => {
    for (const name of ['tianeptine', 'tianeptina', 'Stablon', 'Coaxil'])
      expect(kindOf(name)?.kind).toBe('opioid');
  });

  test('words that together make another word are not that word', () => {
    expect(namesIn('perco cet, mor phine')).toEqual([]);
    expect(namesIn('MSContin, co codamol').map(({ canonical }) => canonical)).toEqual([
      'MS Contin',
      'co-codamol',
    ]);
  });

  test('the longest name counts', () => {
    expect(namesIn('Fioricet with codeine').map(({ kind }) => kind)).toEqual(['opioid']);
    expect(namesIn('Fioricet')).toEqual([]);
    expect(namesIn('Tylenol #3').map(({ canonical }) => canonical)).toEqual(['Tylenol 3']);
    expect(namesIn('Tylenol 500')).toEqual([]);
    expect(namesIn('olanzapine and samidorphan').map(({ kind }) => kind)).toEqual(['blocker']);
  });
});

describe('look-alikes are kept apart', () => {
  const pairs = split(list.lookAlikes).map((pair) => pair.split('/') as [string, string]);
  const listed = new Set([...every, ...split(list.neither)].map(letters));

  test.each(pairs)('%s and %s', (one, other) => {
    for (const [name, twin] of [
      [one, other],
      [other, one],
    ] as const) {
      const { found, near } = readNames(`${name} 10 mg`);
      expect([...found, ...near].map(({ canonical }) => letters(canonical))).not.toContain(
        letters(twin),
      );
      expect(near).toEqual([]);
      if (listed.has(letters(name)) && !list.neither.includes(name))
        expect(found.map(({ canonical }) => canonical)).toEqual([name]);
    }
  });

  test('no name of the list is taken for another that leads elsewhere', () => {
    expect(pairs).toHaveLength(9);
    const guessed = [...every, ...split(list.neither)].filter(
      (name) => readNames(name).near.length,
    );
    expect(guessed).toEqual([]);
  });

  test('a word as near to two that lead elsewhere is not guessed', () => {
    // One letter from Abstral (an opioid) and from Lustral (for mood).
    expect(nearMiss('Lbstral')).toBeUndefined();
    expect(nearMiss('Torradol')).toBeUndefined();
  });

  test.each(split(list.twoMeanings))('%s means two things: it is not taken for a name', (word) => {
    expect(readNames(`I feel ${word} today`)).toEqual({ found: [], near: [] });
  });
});

describe('a near miss', () => {
  test.each([
    ['tramadoll', 'tramadol'],
    ['tramdaol', 'tramadol'],
    ['naltexone', 'naltrexone'],
    ['Oxycontim', 'OxyContin'],
    ['percocets', 'Percocet'],
    ['sertralinne', 'sertraline'],
    ['bupropiom', 'bupropion'],
    ['metadonna', 'metadona'],
  ])('%s may have been meant as %s', (typed, meant) => {
    expect(namesIn(typed)).toEqual([]);
    expect(readNames(`I take ${typed} now`).near).toMatchObject([
      { name: typed, canonical: meant },
    ]);
  });

  test('is one letter off, in a word of seven letters or more', () => {
    expect(nearMiss('traamadoll')).toBeUndefined();
    expect(nearMiss('percos')).toBeUndefined();
    expect(nearMiss('xanaxx')).toBeUndefined();
  });
});

/** All that the tests write as a person's own words; the ledger's notes are on its sources. */
const notesOfTests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|json)$/.test(file) && !/names|ledger\.json/.test(file))
  .flatMap((file) => [
    ...readFileSync(`tests/${file}`, 'utf8').matchAll(
      /(?:"?note"?|"?own\d"?|W1): ?(?:'([^'\n]+)'|"([^"\n]+)")/g,
    ),
  ])
  .map(([, one, other]) => one ?? other ?? '');

describe('ordinary words raise nothing', () => {
  test('2,000 of the most used in English and Spanish', () => {
    const words = readFileSync('tests/support/ordinary-words.txt', 'utf8').trim().split('\n');
    const used = [...new Set(words)];
    expect(used).toHaveLength(2000);
    expect(readNames(used.join(' '))).toEqual({ found: [], near: [] });
    expect(used.filter((word) => nearMiss(word))).toEqual([]);
  });

  test('all notes of the tests, but those that name a medicine', () => {
    expect(notesOfTests.length).toBeGreaterThan(25);
    const raised = notesOfTests.flatMap((note) => {
      const { found, near } = readNames(note);
      return [...found, ...near].map(({ canonical }) => canonical.toLowerCase());
    });
    expect(new Set(raised)).toEqual(new Set(['sertraline', 'sertralina', 'imodium', 'tramadol']));
  });
});

test('the list says of when it is, and that no pharmacist has checked it', () => {
  expect(list.date).toBe('2026-11-26');
  expect(list.caution).toMatch(/No pharmacist has checked this/);
  expect(new Set(allNames.map(({ canonical }) => letters(canonical))).size).toBe(allNames.length);
});

describe('the beginning of a name, with a mistake in it', () => {
  test.each([
    ['esital', 'escitalopram'],
    ['sertalin', 'sertralina'],
    ['escitaloprm', 'escitalopram'],
    ['welbutrin', 'Wellbutrin'],
    ['percoset', 'Percocet'],
  ])('%s may be %s', (written, name) => {
    expect(nearStart(written)?.canonical).toBe(name);
  });
  test.each(['esc', 'omega', 'coffee', 'aspirin', 'melatonin', 'escitalopram', 'Tylenol'])(
    '%s is no such thing',
    (written) => {
      expect(nearStart(written)).toBeUndefined();
    },
  );
  test('of an opioid and a medicine as near, it is the opioid', () => {
    expect(nearStart('tramdl')?.kind).toBe('opioid');
  });
});
