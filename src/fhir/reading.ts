/**
 * Reads a QuestionnaireResponse that we wrote, of any edition, back as kept text. Its questions for
 * the doctor are words by then and stay in the record; the rest is read as from any file.
 */
import { FORMAT } from '#editions/saved.ts';
import { questions } from '#questionnaire/questions.ts';
import { MY_QUESTIONS, NOTE, OURS, SHORT } from './ids.ts';

interface Item {
  readonly linkId?: unknown;
  readonly answer?: unknown;
  readonly item?: unknown;
}

const listOf = (value: unknown): Item[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

const flat = (items: unknown): Item[] =>
  listOf(items).flatMap((item) => [item, ...flat(item.item)]);

/** The last part of a code: first codes were an option alone, later ones name their question too. */
const lastPart = (code: unknown): string => String(code).split('.').pop() ?? '';

/** Kept text, or undefined for text that is no response to a questionnaire of ours. */
export function keptFrom(text: string): string | undefined {
  const record = parsed(text);
  if (record?.resourceType !== 'QuestionnaireResponse') return undefined;
  if (!String(record.questionnaire).startsWith(OURS)) return undefined;
  const answers = new Map<string, { picked: string[]; note?: string }>();
  for (const { linkId, answer } of flat(record.item)) {
    if (typeof linkId !== 'string' || linkId === MY_QUESTIONS) continue;
    const [question = '', part] = linkId.split('.');
    const held = answers.get(question) ?? { picked: [] };
    for (const one of listOf(answer) as {
      valueCoding?: { code?: unknown };
      valueString?: unknown;
    }[]) {
      if (part === NOTE) held.note = String(one.valueString);
      else if (part && part !== SHORT)
        held.picked.push(`${part}_${lastPart(one.valueCoding?.code)}`);
      else held.picked.push(lastPart(one.valueCoding?.code));
    }
    if (held.picked.length > 0 || held.note) answers.set(question, held);
  }
  const given = [...answers].map(([question, held]) => [
    question,
    isOne(question) ? held.picked[0] : held,
  ]);
  return JSON.stringify({ version: FORMAT, answers: Object.fromEntries(given), edits: {} });
}

function parsed(text: string) {
  try {
    return JSON.parse(text) as { resourceType?: unknown; questionnaire?: unknown; item?: unknown };
  } catch {
    return undefined;
  }
}

const isOne = (question: string): boolean =>
  Object.keys(questions).includes(question) &&
  questions[question as keyof typeof questions].kind === 'one';
