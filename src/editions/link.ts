/**
 * Answers as the last part of a link: compressed, checked, and never sent, since a browser keeps
 * what follows # to itself. Pure.
 */
import type { FlateError, FlateErrorCode } from 'fflate';
import { deflateSync, inflateSync } from 'fflate';
import { dictionaries } from './dictionaries.ts';
import { fingerprint } from './fingerprint.ts';

/** No link of ours is longer, in characters; and none unpacks to more, in bytes. */
const LONGEST = 8_000;
const LARGEST = 60_000;

/** Four bytes in front: a link with one letter wrong is told from a whole one. */
const check = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(new Uint32Array([fingerprint(bytes)]).buffer);

/** What the library says of bytes that end too early. */
const ENDS_EARLY: typeof FlateErrorCode.UnexpectedEOF = 0;

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The bytes of a code; one letter more than a byte needs is what is left of one that was cut. */
const fromBase64Url = (code: string): Uint8Array => {
  const whole = code.length % 4 === 1 ? code.slice(0, -1) : code;
  return Uint8Array.from(atob(whole.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
};

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A link without a number is of the first format. */
const NEWEST = dictionaries.length;

const dictionaryOf = (format: number): Uint8Array | undefined => {
  const text = dictionaries[format - 1];
  return text === undefined ? undefined : toBytes(text);
};

/**
 * Text as what may stand after the # of an address: the format, a point, the code. Throws for more
 * than would be opened again.
 */
export function packed(text: string): string {
  const bytes = toBytes(text);
  const made = dictionaries.map((known, index) => {
    const squeezed = deflateSync(bytes, { dictionary: toBytes(known), level: 9 });
    return `${index + 1}.${toBase64Url(Uint8Array.of(...check(bytes), ...squeezed))}`;
  });
  // Each of them opens for ever: the shortest, so that no link grows by what came later.
  const link = made.reduce((best, one) => (one.length < best.length ? one : best));
  if (bytes.length > LARGEST || link.length > LONGEST) throw new Error('Too much for a link');
  return link;
}

/** The text behind a link's last part, or why there is none. */
export type Unpacked =
  | { readonly text: string }
  | { readonly fault: 'damaged' | 'cut' | 'otherEdition' };

/** Reads the last part of a link of any format so far; one of a later format is told apart. */
export function unpacked(link: string): Unpacked {
  const [, format = '1', code] = /^(?:(\d{1,3})\.)?([\w-]+)$/.exec(link) ?? [];
  if (code === undefined || link.length > LONGEST) return { fault: 'damaged' };
  const dictionary = dictionaryOf(Number(format));
  if (!dictionary) return { fault: Number(format) > NEWEST ? 'otherEdition' : 'damaged' };
  try {
    const bytes = fromBase64Url(code);
    const text = inflateSync(bytes.subarray(4), { dictionary, out: new Uint8Array(LARGEST) });
    const whole = check(text).every((byte, index) => byte === bytes[index]);
    return whole ? { text: new TextDecoder().decode(text) } : { fault: 'damaged' };
  } catch (fault) {
    return { fault: (fault as Partial<FlateError>).code === ENDS_EARLY ? 'cut' : 'damaged' };
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The longest run of letters that a link of ours is made of, with the number of its format. */
const codeIn = (text: string): string =>
  (text.match(/(?:\d{1,3}\.)?[\w-]+/g) ?? []).sort((a, b) => b.length - a.length)[0] ?? '';

/**
 * The text behind what stands after the # of an address, with what mail and chat programs did to it
 * undone: letters encoded, once or twice; a full stop, a bracket or tracking words behind it; broken
 * over lines. Where none of that makes it whole, why.
 */
export function mended(hash: string): Unpacked {
  const plain = decoded(decoded(hash.slice(0, 3 * LONGEST)));
  const read = unpacked(codeIn(plain));
  if ('text' in read) return read;
  // A line may end in "=", and a letter may have a mark before it or none that is seen behind it.
  return unpacked(codeIn(plain.replace(/=?\s+|[\\\u00ad\u200b-\u200d\u2060\ufeff]/g, '')));
}
