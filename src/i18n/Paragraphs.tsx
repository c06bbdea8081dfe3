import { sentencesIn } from './sentences.ts';

/** A long text in short paragraphs: a tired reader loses the thread after three sentences. */
const MOST = 3;

/** The sentences of a text, in groups about as long as each other and never over three. */
export function paragraphsOf(text: string): string[] {
  const sentences = sentencesIn(text);
  const size = Math.ceil(sentences.length / Math.ceil(sentences.length / MOST));
  return sentences.flatMap((_, at) =>
    at % size === 0 ? [sentences.slice(at, at + size).join(' ')] : [],
  );
}

export function Paragraphs({ text }: { text: string }) {
  return paragraphsOf(text).map((part) => <p key={part}>{part}</p>);
}
