import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '#app/saved.ts';
import { parseWhole } from '#app/restore.ts';
import { fingerprint } from '#questionnaire/fingerprint.ts';
import { packed, unpacked } from '#questionnaire/link.ts';
import { type Answers, lettersOf } from '#questionnaire/questions.ts';
import { parseEdits } from '#questionnaire/restored.ts';
import dense from '../support/dense.json';
import kept from '../support/links.json';
import { pick, seeded } from '../walk/draw.ts';

describe('a link that was made stays one that opens', () => {
  // It may wait in a message while the questions change: what it holds then is parsed as any other.
  test.each(kept.links)(`this one of ${kept.made}`, ({ link, text }) => {
    expect(unpacked(link)).toBe(text);
  });
});

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
  const random = seeded(140);
  const text = () => Array.from({ length: 140 }, () => pick(random, letters)).join('');
  const { answers } = dense;
  const questions = ['own1', 'own2', 'own3', 'O1q', 'O3q', 'S6q', 'L2', 'H1'];
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
    expect(parseWhole(unpacked(packed(textOf(all))) ?? '')).toEqual(all);
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
      expect(unpacked(link)).toBe(whole);
    }),
    { numRuns: 300, examples: [[['字', 19_999]], [['x', 60_000]], [['x', 60_001]]] },
  );
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(290);
});

test('a link made by others that unpacks to more than answers could be opens nothing', () => {
  const madeByHand = (text: string) => {
    const bytes = strToU8(text);
    const check = new Uint8Array(new Uint32Array([fingerprint(bytes)]).buffer);
    const all = String.fromCharCode(...check, ...deflateSync(bytes));
    return btoa(all).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  };
  expect(unpacked(madeByHand('x'.repeat(60_000)))).toHaveLength(60_000);
  expect(unpacked(madeByHand('x'.repeat(60_001)))).toBeUndefined();
  expect(unpacked(madeByHand('x'.repeat(3_000_000)))).toBeUndefined();
});
