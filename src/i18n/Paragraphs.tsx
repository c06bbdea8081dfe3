/** A long text in short paragraphs: a tired reader loses the thread after three sentences. */
const MOST = 3;

/** Between two sentences. The points of "U.S.", "EE. UU.", "8 a. m." and "St. John" end none. */
const BETWEEN =
  /(?<=[.!?][”")]?)(?<!\b(?:U\.S|EE\. UU|[ap]\. m|St)\.)\s+(?=[¿¡“"(]?[\p{Lu}\p{N}])/u;

/** The sentences of a text, in groups about as long as each other and never over three. */
export function paragraphsOf(text: string): string[] {
  const sentences = text.split(BETWEEN);
  const size = Math.ceil(sentences.length / Math.ceil(sentences.length / MOST));
  return sentences.flatMap((_, at) =>
    at % size === 0 ? [sentences.slice(at, at + size).join(' ')] : [],
  );
}

export function Paragraphs({ text }: { text: string }) {
  return paragraphsOf(text).map((part) => <p key={part}>{part}</p>);
}
