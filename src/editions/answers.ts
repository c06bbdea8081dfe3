/** Answers and edits of any edition: read trusting nothing, and what could not be read is named. */
import { fault, ticks } from '#questionnaire/answers.ts';
import type { Draft, Drafts } from '#questionnaire/draft.ts';
import { type Edits, MATTERS, countries } from '#questionnaire/edits.ts';
import { type Answers, type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import { VALUES, type ValueEnd } from '#questionnaire/valueEnds.ts';
import { OPIOID_LETTERS } from '#questionnaire/ownWords.ts';
import { ownWords } from '#questionnaire/wording.ts';
import { type Renamed, nowOf, renamed } from './renamed.ts';

/** Most ids and texts of one kind that are read; a person's own edits are far fewer. */
const MOST = 99;

interface Read {
  readonly answer?: unknown;
  /** True when all of it could be read. */
  readonly whole: boolean;
}

/** One saved answer as far as it still fits its question: an unknown tick is dropped alone. */
function readAnswer(question: QuestionId, saved: unknown, { options }: Renamed): Read {
  const asked = questions[question];
  const now = (option: unknown): unknown =>
    typeof option === 'string' ? nowOf(options, option, `${question}.${option}`) : undefined;
  if (asked.kind === 'one') {
    const answer = (asked.options as readonly unknown[]).find((option) => option === now(saved));
    return { answer, whole: answer !== undefined };
  }
  const { picked, note } = (saved ?? {}) as Partial<Record<'picked' | 'note', unknown>>;
  if (!Array.isArray(picked)) return { whole: false };
  const answer = ticks(question, picked.map(now), note);
  const all = answer.picked.length === picked.length;
  const wrong = fault(question, answer);
  if (!wrong) return { answer, whole: all };
  // A note of other people's making: the ticks are kept without it.
  if (wrong === 'noteTooLong') return { answer: { picked: answer.picked }, whole: false };
  return { whole: false };
}

/** What still fits of some saved answers, and the questions of which something was left out. */
export interface ReadAnswers {
  readonly answers: Answers;
  readonly left: readonly QuestionId[];
  /** False when anything was left out, also of a question that nobody knows any more. */
  readonly whole: boolean;
}

export function parseAnswers(saved: unknown, table: Renamed = renamed): ReadAnswers {
  if (typeof saved !== 'object' || saved === null) return { answers: {}, left: [], whole: false };
  const given = Object.entries(saved).map(([id, answer]) => [nowOf(table.questions, id), answer]);
  const read = questionIds.flatMap((question) => {
    const found = given.find(([id]) => id === question);
    return found ? [{ question, ...readAnswer(question, found[1], table) }] : [];
  });
  const left = read.filter(({ whole }) => !whole).map(({ question }) => question);
  const kept = read.filter(({ answer }) => answer !== undefined);
  return {
    answers: Object.fromEntries(kept.map(({ question, answer }) => [question, answer])),
    left,
    whole: left.length === 0 && read.length === given.length,
  };
}

/** An id of a question for the doctor or of the person's own; nothing else passes. */
const isId = (id: unknown): id is string => typeof id === 'string' && /^\w{1,24}$/.test(id);

/** The ends of the values exercise among these, each once, and no more than print. */
const ends = (some: readonly unknown[]): ValueEnd[] =>
  [...new Set(Object.values(VALUES).flat())].filter((end) => some.includes(end)).slice(0, MATTERS);

/** Reads saved edits and trusts nothing: whatever does not fit is left out. */
export function parseEdits(saved: unknown, table: Renamed = renamed): Edits {
  const from = (saved ?? {}) as { [K in keyof Edits]?: unknown };
  const idList = (value: unknown): string[] => {
    const ids = (Array.isArray(value) ? value : []).filter(isId);
    const now = ids.flatMap((id) => nowOf(table.doctorQuestions, id) ?? []);
    return [...new Set(now)].slice(0, MOST);
  };
  const words = Object.entries((from.words ?? {}) as object)
    .filter(([id, text]) => isId(id) && typeof text === 'string')
    .map(([id, text]) => [nowOf(table.doctorQuestions, id), ownWords(text as string)] as const)
    .filter(([id, text]) => id !== undefined && text);
  const lastDose = typeof from.lastDose === 'string' ? ownWords(from.lastDose, OPIOID_LETTERS) : '';
  const country = countries.find((known) => known === from.country);
  return {
    on: idList(from.on),
    off: idList(from.off),
    order: idList(from.order),
    words: Object.fromEntries(words.slice(0, MOST)),
    ...(Array.isArray(from.matters) && { matters: ends(from.matters) }),
    ...(lastDose && { lastDose }),
    ...(country && { country }),
    ...(typeof from.clinician === 'string' &&
      /^[a-zA-Z-]{2,12}$/.test(from.clinician) && { clinician: from.clinician }),
  };
}

/** Reads what a tab held and was not sent yet. No answer is made of it, so any option may stand. */
export function parseDrafts(saved: unknown): Drafts {
  const drafts = Object.entries((saved ?? {}) as object)
    .filter(([id]) => isId(id))
    .map(([id, draft]): [string, Draft] => {
      const { picked, note } = (draft ?? {}) as { [K in keyof Draft]?: unknown };
      return [
        id,
        {
          picked: (Array.isArray(picked) ? picked : []).filter(isId),
          ...(typeof note === 'string' && { note }),
        },
      ];
    });
  return Object.fromEntries(drafts.slice(0, MOST));
}
