/**
 * The letters, served from here. They are put on when a screen changes and never under a person's
 * eyes, so that no line moves: until they are here, the device's own are read.
 */
import latinExt from '../styles/fonts/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import latin from '../styles/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import zero from '../styles/fonts/plain-zero-wght-normal.woff2?url';

const face = (file: string, unicodeRange: string, sizeAdjust = '100%'): FontFace =>
  // `sizeAdjust` is not in TypeScript's list yet.
  new FontFace('Atkinson Hyperlegible Next', `url(${file}) format("woff2")`, {
    weight: '200 800',
    display: 'swap',
    unicodeRange,
    sizeAdjust,
  } as FontFaceDescriptors);

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, ' +
  'U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const LATIN_EXT =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, ' +
  'U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';

let letters: readonly FontFace[] = [];
let fetching: Promise<void> | undefined;

async function load(): Promise<void> {
  // Atkinson draws a slashed zero. Doses and counts read better with a plain one, in its place.
  const all = [face(latin, LATIN), face(latinExt, LATIN_EXT), face(zero, 'U+0030', '92%')];
  await Promise.all([all[0]!.load(), all[2]!.load()]);
  letters = all;
}

/**
 * Fetches what every page needs; rarer letters come with the first word that has them. Where they
 * cannot be had the device's own are read.
 */
export const fetchLetters = (): Promise<void> => (fetching ??= load().catch(() => undefined));

/** Puts the letters on, once they are here. */
export function putOnLetters(): void {
  for (const one of letters) document.fonts.add(one);
  letters = [];
}

/** No longer than a person would notice. */
const SOON_MS = 150;

/** Puts on letters that the device kept, before a page is drawn. */
export async function putOnKeptLetters(): Promise<void> {
  await Promise.race([fetchLetters(), new Promise((late) => setTimeout(late, SOON_MS))]);
  putOnLetters();
}
