import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '#editions/saved.ts';
import { openHanded, openKept } from '#editions/opened.ts';
import { fingerprint } from '#editions/fingerprint.ts';
import { mended, packed, unpacked } from '#editions/link.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { parseEdits } from '#editions/answers.ts';
import { golden, goldenEditions, goldenPeople } from '../support/golden.ts';
import { textIn } from '../support/link.ts';
import { lettersOf } from '#questionnaire/ownWords.ts';
import { Draws } from '../support/people.ts';

/** Letters drawn as if each were another, so that little can be squeezed: worse than any writing. */
const scripts: [string, readonly string[]][] = [
  ['English', [...'abcdefghijklmnopqrstuvwxyz-,.?']],
  ['Spanish', [...'abcdefghijlmnopqrstuvxyzñáéíóú-¿?']],
  ['Arabic', [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي-؟']],
  ['Hindi', [...'अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह']],
  ['Chinese', Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x4e00 + 7 * at))],
  // One letter to a reader, and 25 bytes.
  ['families', ['👨‍👩‍👧‍👦', '👩‍👩‍👦‍👦', '👨‍👨‍👧‍👧', '👩‍👩‍👧‍👦']],
];

/** The most that goes on one sheet: all ticked, and each text at its full length. */
function fullest(letters: readonly string[]) {
  const draws = new Draws(140);
  const text = () => Array.from({ length: 140 }, () => draws.pick(letters)).join('');
  const { answers } = golden('dense');
  const questions = ['own1', 'own2', 'own3', 'O1q', 'O3q', 'S6q', 'L4', 'H1'];
  return {
    answers: {
      ...answers,
      medicines: { ...answers.medicines, note: text() },
      values: { ...answers.values, note: text() },
      ready: { picked: [], note: text() },
    } as unknown as Answers,
    edits: parseEdits({
      on: ['S3q', ...questions],
      order: questions,
      words: Object.fromEntries(questions.map((id) => [id, text()])),
      country: 'gbIe',
      clinician: 'en',
    }),
  };
}

describe('the fullest sheet there can be', () => {
  test.each(scripts)('written in %s goes into a link and opens, whole', (_, letters) => {
    const all = fullest(letters);
    const words = Object.values(all.edits.words).map((text) => lettersOf(text).length);
    expect(words).toEqual(Array.from({ length: 8 }, () => 140));
    expect(openHanded(textIn(packed(textOf(all))) ?? '')).toEqual({ ...all, left: [] });
  });
});

test('a link that could not be opened again is never made', () => {
  const long = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(400));
  let refused = 0;
  fc.assert(
    fc.property(long, ([text, times]) => {
      const whole = text.repeat(times);
      let link: string;
      try {
        link = packed(whole);
      } catch {
        refused += 1;
        return;
      }
      expect(textIn(link)).toBe(whole);
    }),
    { numRuns: 300, examples: [[['字', 19_999]], [['x', 60_000]], [['x', 60_001]]] },
  );
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(290);
});

/** A link of the first format as anyone could make it, however long. */
function madeByHand(text: string): string {
  const bytes = strToU8(text);
  const check = new Uint8Array(new Uint32Array([fingerprint(bytes)]).buffer);
  const all = Array.from([...check, ...deflateSync(bytes)], (byte) => String.fromCharCode(byte));
  return btoa(all.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

test('a link made by others that unpacks to more than answers could be opens nothing', () => {
  expect(textIn(madeByHand('x'.repeat(60_000)))).toHaveLength(60_000);
  expect(textIn(madeByHand('x'.repeat(60_001)))).toBeUndefined();
  expect(textIn(madeByHand('x'.repeat(3_000_000)))).toBeUndefined();
});

/** Letters that cannot be squeezed much: the same ones each time. */
function drawn(letters: number): string {
  const draws = new Draws(8);
  return Array.from({ length: letters }, () => draws.pick([...'0123456789abcdef'])).join('');
}

describe('the bounds of a link', () => {
  test('60,000 bytes go into one and open; of one more, none is made', () => {
    expect(textIn(packed('x'.repeat(60_000)))).toBe('x'.repeat(60_000));
    expect(() => packed('x'.repeat(60_001))).toThrow();
  });
  test('one of 8,000 characters is made and opens; a longer one is neither made nor read', () => {
    const much = drawn(12_000);
    let most = 10_000;
    while (packed(much.slice(0, most)).length < 8000) most += 1;
    expect(packed(much.slice(0, most))).toHaveLength(8000);
    expect(textIn(packed(much.slice(0, most)))).toHaveLength(most);
    expect(() => packed(much)).toThrow();
    expect(textIn(madeByHand(much.slice(0, 10_000)))).toHaveLength(10_000);
    expect(unpacked(madeByHand(much))).toEqual({ fault: 'damaged' });
  });
  test.each(goldenEditions)('none is longer than %s made it, but for its format', (edition) => {
    for (const { name, text, link } of goldenPeople(edition)) {
      const now = packed(textOf(openKept(text)));
      expect(now.slice(now.indexOf('.') + 1).length, name).toBeLessThanOrEqual(
        link.slice(link.indexOf('.') + 1).length,
      );
    }
  });
});

describe('what is no whole link of ours is told apart, and opens nothing', () => {
  const good = packed(textOf(golden('dense')));
  const code = good.slice(good.indexOf('.') + 1);
  const faults: [string, string, 'damaged' | 'cut' | 'otherEdition'][] = [
    ['nothing', '', 'damaged'],
    ['words', 'Hello there!', 'damaged'],
    ['a link with words before it', `see: ${good}`, 'damaged'],
    ['a link with a space before it', ` ${good}`, 'damaged'],
    ['a link with a space after it', `${good} `, 'damaged'],
    ['a link with a full stop after it', `${good}.`, 'damaged'],
    ['a link that was cut off', good.slice(0, 40), 'cut'],
    ['a code with no letter behind it', 'A', 'damaged'],
    ['a link of an edition to come', `12.${code}`, 'otherEdition'],
    ['a link of an edition far away', `999.${code}`, 'otherEdition'],
    ['a link of no edition', `0.${code}`, 'damaged'],
    ['a link of more editions than there can be', `1000.${code}`, 'damaged'],
  ];
  test.each(faults)('%s', (_, link, fault) => {
    expect(unpacked(link)).toEqual({ fault });
  });
});

describe('what mail and chat programs do to a link is undone', () => {
  const text = textOf(golden('dense'));
  const good = packed(text);
  const lines = good.match(/.{1,70}/g)!;
  const hexed = (some: string) =>
    [...some].map((one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
  const done: [string, string][] = [
    ['nothing', good],
    ['each letter encoded', hexed(good)],
    ['its marks encoded, twice', good.replace(/[-_.]/g, (one) => hexed(hexed(one)))],
    ['the # once more, encoded', `%23${good}`],
    ...[...'.,;:!?)]}>"’”…*'].map((mark): [string, string] => [`${mark} behind it`, good + mark]),
    ['angle brackets around it', `%3C${good}%3E`],
    ['tracking words behind it', `${good}&utm_source=mail&fbclid=IwAR0${'x'.repeat(60)}`],
    ['tracking words as a question', `${good}?utm_campaign=a`],
    ['words behind it', `${good}%20Hope%20this%20helps!`],
    ['words before it', `see%20it:%20${good}`],
    ['broken over lines', lines.join('%0D%0A')],
    ['broken over lines with a space', lines.join('%0A%20')],
    ['broken over lines as mail is', lines.join('=%0D%0A')],
    ['marks before its underscores', good.replaceAll('_', '\\_')],
    ['letters that nobody sees', lines.join('\u200b')],
  ];
  test.each(done)('%s', (_, link) => {
    expect(mended(link)).toEqual({ text });
  });
  test('a cut end is told, wherever it was cut, and is never taken for a whole link', () => {
    const told = new Set<string>();
    for (let end = 12; end < good.length - 2; end += 1) {
      const found = mended(good.slice(0, end));
      told.add('fault' in found ? found.fault : 'whole');
    }
    expect([...told]).toEqual(['cut']);
  });
  test('letters in capitals, as some programs write all, are damage, and a later edition is told', () => {
    expect(mended(good.toUpperCase())).toMatchObject({
      fault: expect.stringMatching(/damaged|cut/),
    });
    expect(mended(`999.${good.slice(2)})`)).toEqual({ fault: 'otherEdition' });
  });
  test('in a time that is nothing, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (link) => {
        expect(mended(link)).not.toHaveProperty('text');
      }),
    );
    expect(mended('%25'.repeat(100_000))).toEqual({ fault: 'damaged' });
    expect(mended('a'.repeat(1_000_000))).toEqual({ fault: 'damaged' });
  });
});
