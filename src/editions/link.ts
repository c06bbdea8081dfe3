/**
 * Answers as the last part of a link: compressed, checked, and never sent, since a browser keeps
 * what follows # to itself. Pure.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fingerprint } from './fingerprint.ts';
import { questionIds, questions } from '#questionnaire/questions.ts';

/** No link of ours is longer, in characters; and none unpacks to more, in bytes. */
const LONGEST = 8_000;
const LARGEST = 60_000;

/** What most answers are made of: known to both sides, so a link need not carry it. */
const KNOWN = strToU8(
  questionIds
    .map((id) => `"${id}":{"picked":["${questions[id].options.join('","')}"]},"${id}":"`)
    .join('') + '"edits":{"on":[],"off":[],"order":[],"words":{"own1":"","note":"',
);

/** Four bytes in front: a link with one letter wrong is told from a whole one. */
const check = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(new Uint32Array([fingerprint(bytes)]).buffer);

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (code: string): Uint8Array =>
  Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );

/** Text as code that may stand in an address. */
export function packed(text: string): string {
  const bytes = strToU8(text);
  const squeezed = deflateSync(bytes, { dictionary: KNOWN, level: 9 });
  return toBase64Url(Uint8Array.of(...check(bytes), ...squeezed));
}

/** The text behind such code; undefined when they are damaged, or not ours. */
export function unpacked(code: string): string | undefined {
  if (code.length > LONGEST || !/^[\w-]+$/.test(code)) return undefined;
  try {
    const bytes = fromBase64Url(code);
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
