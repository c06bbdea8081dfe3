/** Opens what people hold: text kept on the device, in a file or in a link, of any edition. */
import type { Drafts } from '#questionnaire/draft.ts';
import { noEdits } from '#questionnaire/edits.ts';
import type { Kept } from '#questionnaire/kept.ts';
import { settle } from '#questionnaire/path.ts';
import { noteOf } from '#questionnaire/picked.ts';
import type { QuestionId } from '#questionnaire/questions.ts';
import { parseAnswers, parseDrafts, parseEdits } from './answers.ts';
import { FORMAT } from './saved.ts';

/** Why it did not open whole; a key of locales/<language>/shell.json. */
export type Trouble = 'savedDamaged' | 'savedLost' | 'savedOld' | 'savedNewer';

export interface Opened extends Kept {
  readonly trouble?: Trouble;
  /** Questions of which something was left out, so that the person can look at them again. */
  readonly left: readonly QuestionId[];
  /** What was ticked or typed in this tab and not sent yet. */
  readonly drafts?: Drafts;
}

interface Text {
  readonly version?: unknown;
  readonly answers?: unknown;
  readonly edits?: unknown;
  readonly drafts?: unknown;
}

function fromJson(text: string): Text | undefined {
  try {
    const saved: unknown = JSON.parse(text);
    return typeof saved === 'object' && saved !== null ? saved : undefined;
  } catch {
    return undefined;
  }
}

const troubleOf = (version: unknown): Trouble =>
  version === FORMAT
    ? 'savedDamaged'
    : typeof version === 'number' && version > FORMAT
      ? 'savedNewer'
      : 'savedOld';

/** Reads kept text and trusts nothing: what fits is kept, what does not is told. */
export function openKept(text: string): Opened {
  const saved = fromJson(text);
  if (!saved) return { answers: {}, edits: noEdits, left: [], trouble: 'savedLost' };
  const read = parseAnswers(saved.answers);
  const { answers, dropped } = settle(read.answers);
  const left = [...new Set([...read.left, ...dropped])];
  const opened = {
    answers,
    edits: parseEdits(saved.edits),
    left,
    ...(saved.drafts !== undefined && { drafts: parseDrafts(saved.drafts) }),
  };
  if (read.whole && left.length === 0) return opened;
  if (Object.keys(answers).length === 0) return { ...opened, trouble: 'savedLost' };
  return { ...opened, trouble: troubleOf(saved.version) };
}

/** What somebody typed: notes, own questions and reworded ones. Told before another's are opened. */
export const typedIn = ({ answers, edits }: Kept): readonly string[] =>
  [...Object.values(answers).map(noteOf), ...Object.values(edits.words)].filter(Boolean);

/** Answers from a file or a link; undefined for what holds none of ours. */
export function openHanded(text: string): Opened | undefined {
  const opened = openKept(text);
  return opened.trouble !== 'savedLost' && opened.answers.who !== undefined ? opened : undefined;
}
