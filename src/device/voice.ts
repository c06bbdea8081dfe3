/**
 * A screen read aloud, sentence by sentence, by voices of the device. It changes nothing of the
 * page: the sentence is marked by a highlight, or its block by an attribute.
 */
import { voiceFor } from './voices.ts';

/** How far it is; `over`: it was stopped, or came to the end. */
export type Aloud = 'reading' | 'paused' | 'over';

export interface Reader {
  readonly pause: () => void;
  readonly goOn: () => void;
  /** 1 is the voice's own pace. */
  readonly pace: (rate: number) => void;
  readonly stop: () => void;
}

interface Sentence {
  readonly text: string;
  readonly lang: string;
  readonly block: Element;
  readonly range: Range;
}

/** What leads elsewhere or acts, and what is drawn for the eye alone. */
const UNREAD =
  'nav, button, input, select, textarea, dialog, .stages, .keep-row, .ask, .measured, ' +
  ':is(a, summary) .unseen, [aria-hidden=true]';

/** What is on while nobody should hear the page. */
const COVERED = '.leaving, .help[open], dialog[open]';

const MARK = 'spoken';

/** The pieces of text in a part of the page, and its pictures, in their order. */
function* piecesOf(part: Element): Generator<Text | Element> {
  for (const piece of part.childNodes) {
    if (piece instanceof Text) yield piece;
    if (!(piece instanceof Element) || piece.matches(UNREAD)) continue;
    if (piece.checkVisibility?.({ visibilityProperty: true }) === false) continue;
    if (piece.matches('[role=img]')) yield piece;
    else if (!(piece instanceof SVGElement)) yield* piecesOf(piece);
  }
}

/** The element whose lines this text runs in. */
function blockOf(text: Text): Element {
  let block = text.parentElement!;
  while (/^(inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement!;
  return block;
}

const langOf = (block: Element): string => block.closest<HTMLElement>('[lang]')!.lang;

/** Where the sentences of a text begin; all of it is one where the browser cannot tell. */
function startsIn(text: string, lang: string): number[] {
  if (!('Segmenter' in Intl)) return [0];
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return [...sentences].map(({ index }) => index);
}

/** The sentences of one block, which may run through several pieces of text. */
function sentencesOf(block: Element, pieces: readonly Text[]): Sentence[] {
  const lang = langOf(block);
  const text = pieces.map(({ data }) => data).join('');
  const starts = startsIn(text, lang);
  /** The piece with this letter of the text, and the letter's place in it. */
  const placeOf = (letter: number): [Text, number] => {
    let place = letter;
    for (const piece of pieces) {
      if (place < piece.length) return [piece, place];
      place -= piece.length;
    }
    const last = pieces[pieces.length - 1]!;
    return [last, last.length];
  };
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const range = new Range();
    range.setStart(...placeOf(start));
    range.setEnd(...placeOf(end));
    return { text: text.slice(start, end).replace(/\s+/g, ' ').trim(), lang, block, range };
  });
}

/** A picture is told in one sentence: what stands for it where it is not seen. */
function pictureOf(block: Element): Sentence {
  const range = new Range();
  range.selectNode(block);
  return { text: block.getAttribute('aria-label') ?? '', lang: langOf(block), block, range };
}

/** All that is to be read in a part of the page. */
function sentencesIn(part: Element): Sentence[] {
  const found: Sentence[] = [];
  let block: Element = part;
  let pieces: Text[] = [];
  const end = () => {
    found.push(...sentencesOf(block, pieces));
    pieces = [];
  };
  for (const piece of piecesOf(part)) {
    const own = piece instanceof Text ? blockOf(piece) : piece;
    if (own !== block) end();
    block = own;
    if (piece instanceof Text) pieces.push(piece);
    else found.push(pictureOf(piece));
  }
  end();
  return found.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Marks a sentence, or none, and brings it into view. */
function mark(sentence?: Sentence): void {
  document.querySelector(`[data-${MARK}]`)?.removeAttribute(`data-${MARK}`);
  if (CSS.highlights) CSS.highlights.delete(MARK);
  if (!sentence) return;
  const { range, block } = sentence;
  if (CSS.highlights) CSS.highlights.set(MARK, new Highlight(range));
  else block.setAttribute(`data-${MARK}`, '');
  const { matches: calm } = matchMedia('(prefers-reduced-motion: reduce)');
  block.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}

/** Reads a part of the page aloud from its start; `tell` hears how far it is. */
export function readAloud(part: Element, tell: (aloud: Aloud) => void): Reader {
  const sentences = sentencesIn(part);
  const over = new AbortController();
  let next = 0;
  let rate = 1;
  let now: Aloud = 'reading';
  /** Of what is said now: a sentence that was broken off has no say in what follows. */
  let turn = 0;

  /** Falls silent, whatever is to come. */
  const fall = (aloud: Aloud) => {
    turn += 1;
    speechSynthesis.cancel();
    now = aloud;
    tell(aloud);
  };
  const stop = () => {
    over.abort();
    mark();
    fall('over');
  };
  const pause = () => fall('paused');
  const goOn = () => {
    fall('reading');
    // Gone meanwhile, or in a language that the device does not speak.
    const canSay = ({ block, lang }: Sentence) => block.isConnected && voiceFor(lang);
    while (sentences[next] && !canSay(sentences[next]!)) next += 1;
    const sentence = sentences[next];
    const voice = sentence && voiceFor(sentence.lang);
    if (!voice) return stop();
    const mine = turn;
    const words = new SpeechSynthesisUtterance(sentence.text);
    words.addEventListener('end', () => {
      if (mine !== turn) return;
      next += 1;
      goOn();
    });
    words.addEventListener('error', () => mine === turn && stop());
    mark(sentence);
    return speechSynthesis.speak(Object.assign(words, { voice, lang: voice.lang, rate }));
  };
  const pace = (wanted: number) => {
    rate = wanted;
    if (now === 'reading') goOn();
  };

  // Nobody who leaves, opens help, prints or is asked something hears the page go on.
  const watch = new MutationObserver(() => document.querySelector(COVERED) && stop());
  watch.observe(document.documentElement, { subtree: true, attributeFilter: ['class', 'open'] });
  over.signal.addEventListener('abort', () => watch.disconnect());
  addEventListener('beforeprint', stop, over);
  addEventListener('pagehide', stop, over);
  document.addEventListener('visibilitychange', () => document.hidden && pause(), over);
  goOn();
  return { pause, goOn, pace, stop };
}
