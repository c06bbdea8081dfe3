/** Letters that are read from right to left; both of our languages are read the other way. */
const TO_THE_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A person's own words within our text, so that neither turns the other round (Unicode UAX 9). */
export const isolated = (words: string): string =>
  TO_THE_LEFT.test(words) ? `\u2068${words}\u2069` : words;
