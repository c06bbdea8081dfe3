/** How what was saved comes back. */
import { parseAnswers, parseEdits } from './answers.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { settle } from '#questionnaire/path.ts';
import type { Kept } from '#questionnaire/kept.ts';
import { FORMAT } from './saved.ts';

/** Why what was saved did not come back whole; a key of locales/<language>/shell.json. */
export type Trouble = 'savedDamaged' | 'savedLost' | 'savedOld';

export interface Saved extends Kept {
  readonly trouble?: Trouble;
}

interface Text {
  readonly version?: unknown;
  readonly answers?: unknown;
  readonly edits?: unknown;
}

function fromJson(text: string): Text | undefined {
  try {
    const saved: unknown = JSON.parse(text);
    return typeof saved === 'object' && saved !== null ? saved : undefined;
  } catch {
    return undefined;
  }
}

/** Reads saved text and trusts nothing: what fits is kept, what does not is told. */
export function parseSaved(text: string): Saved {
  const saved = fromJson(text);
  if (!saved) return { answers: {}, edits: noEdits, trouble: 'savedLost' };
  const { answers: parsed, whole } = parseAnswers(saved.answers);
  const { answers, dropped } = settle(parsed);
  const edits = parseEdits(saved.edits);
  if (whole && dropped.length === 0 && saved.version === FORMAT) return { answers, edits };
  if (Object.keys(answers).length === 0) return { answers, edits, trouble: 'savedLost' };
  return { answers, edits, trouble: saved.version === FORMAT ? 'savedDamaged' : 'savedOld' };
}

/**
 * Answers from elsewhere: all of them or none. Undefined for what is damaged, empty or not ours;
 * an older version's are taken over as far as they still fit, and `trouble` says so.
 */
export function parseWhole(text: string): Saved | undefined {
  const saved = parseSaved(text);
  const usable = saved.trouble === undefined || saved.trouble === 'savedOld';
  return usable && saved.answers.who !== undefined ? saved : undefined;
}
