/** Where a sentence may end: no pattern looks behind, as Safari 15 cannot read one that does. */
const END = /[.!?][”")]?\s+(?=[¿¡“"(]?[\p{Lu}\p{N}])/gu;

/** The points of "U.S.", "EE. UU.", "8 a. m." and "St. John" end none. */
const ABBREVIATED = /\b(?:U\.S|EE\. UU|[ap]\. m|St)\.\s+$/u;

export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    const sentence = text.slice(from, index + end.length);
    if (ABBREVIATED.test(sentence)) continue;
    sentences.push(sentence.trimEnd());
    from = index + end.length;
  }
  return [...sentences, text.slice(from)];
}
