import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '#editions/saved.ts';
import { openHanded } from '#editions/opened.ts';
import { fingerprint } from '#editions/fingerprint.ts';
import { packed } from '#editions/link.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { parseEdits } from '#editions/answers.ts';
import { golden } from '../support/golden.ts';
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

test('a link made by others that unpacks to more than answers could be opens nothing', () => {
  const madeByHand = (text: string) => {
    const bytes = strToU8(text);
    const check = new Uint8Array(new Uint32Array([fingerprint(bytes)]).buffer);
    const all = String.fromCharCode(...check, ...deflateSync(bytes));
    return btoa(all).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  };
  expect(textIn(madeByHand('x'.repeat(60_000)))).toHaveLength(60_000);
  expect(textIn(madeByHand('x'.repeat(60_001)))).toBeUndefined();
  expect(textIn(madeByHand('x'.repeat(3_000_000)))).toBeUndefined();
});
