/**
 * Answers as the last part of a link: compressed, checked, and never sent, since a browser keeps
 * what follows # to itself. Pure.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fingerprint } from './fingerprint.ts';
import { LINK_WORDS } from './linkWords.ts';

/** No link of ours is longer, in characters; and none unpacks to more, in bytes. */
const LONGEST = 8_000;
const LARGEST = 60_000;

const KNOWN = strToU8(LINK_WORDS);

/** Four bytes in front: a link with one letter wrong is told from a whole one. */
const check = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(new Uint32Array([fingerprint(bytes)]).buffer);

const toLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromLetters = (letters: string): Uint8Array =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );

/** Text as letters that may stand in an address; throws for more than would be opened again. */
export function packed(text: string): string {
  const bytes = strToU8(text);
  const squeezed = deflateSync(bytes, { dictionary: KNOWN, level: 9 });
  const letters = toLetters(Uint8Array.of(...check(bytes), ...squeezed));
  if (bytes.length > LARGEST || letters.length > LONGEST) throw new Error('Too much for a link');
  return letters;
}

/** The text behind such letters; undefined when they are damaged, or not ours. */
export function unpacked(letters: string): string | undefined {
  if (letters.length > LONGEST || !/^[\w-]+$/.test(letters)) return undefined;
  try {
    const bytes = fromLetters(letters);
    const text = inflateSync(bytes.subarray(4), {
      dictionary: KNOWN,
      out: new Uint8Array(LARGEST),
    });
    const sum = check(text);
    return sum.every((byte, index) => byte === bytes[index]) ? strFromU8(text) : undefined;
  } catch {
    return undefined;
  }
}
