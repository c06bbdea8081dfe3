/**
 * A person's answers as an HL7 FHIR R4 QuestionnaireResponse, made on the device.
 * http://hl7.org/fhir/R4/questionnaireresponse.html
 */
import type { Words } from '#i18n/words.ts';
import { noteOf, pickedOf } from '#questionnaire/picked.ts';
import { type Answers, type QuestionId, questions } from '#questionnaire/questions.ts';
import { gridParts } from '#questionnaire/question.ts';
import { MY_QUESTIONS, noteId, onShort, rowId } from './ids.ts';
import { type WholeQuestionnaire, codingOf } from './questionnaire.ts';
import type {
  QuestionnaireResponseItemAnswer as Answer,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem as ResponseItem,
} from '@medplum/fhirtypes';

export interface RecordInput {
  readonly answers: Answers;
  /** The questions for the doctor, in the words in which they print. */
  readonly myQuestions: readonly string[];
  /** Every question of the way was answered. */
  readonly complete: boolean;
  /** When it was made, as an ISO date and time. */
  readonly authored: string;
}

/** The answers without what its row calls private (standard F3; intake, section 7). */
export const withoutPrivate = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]): [string, unknown][] => {
      const hidden: readonly string[] | 'all' = questions[id as QuestionId].private;
      if (hidden === 'all') return [];
      const picked = pickedOf(answer).filter((option) => !hidden.includes(option));
      if (picked.length === pickedOf(answer).length) return [[id, answer]];
      // Own words may name what is private.
      return picked.length > 0 ? [[id, { picked }]] : [];
    }),
  );

/** What was answered, by the linkId of its item. */
function answersById(t: Words, { answers, myQuestions }: RecordInput): Map<string, Answer[]> {
  const byId = new Map<string, Answer[]>();
  for (const question of Object.keys(answers) as QuestionId[]) {
    const asked = questions[question];
    const inRows = asked.kind === 'many' && asked.rows !== undefined;
    for (const option of pickedOf(answers[question])) {
      const linkId = inRows ? rowId(question, gridParts(option)[0]) : question;
      const coding = { valueCoding: codingOf(t, question, option) };
      byId.set(linkId, [...(byId.get(linkId) ?? []), coding]);
    }
    const note = noteOf(answers[question]);
    if (note) byId.set(noteId(question), [{ valueString: note }]);
  }
  if (myQuestions.length > 0) {
    byId.set(
      MY_QUESTIONS,
      myQuestions.map((valueString) => ({ valueString })),
    );
  }
  return byId;
}

const idsIn = (items: readonly QuestionnaireItem[]): string[] =>
  items.flatMap(({ linkId, item = [] }) => [linkId, ...idsIn(item)]);

/** On the short way, what it asks at a place of its own is answered there. */
function onTheWay(
  byId: ReadonlyMap<string, Answer[]>,
  form: WholeQuestionnaire,
  way: Answers['way'],
): ReadonlyMap<string, Answer[]> {
  if (way !== 'short') return byId;
  const ids = new Set(idsIn(form.item));
  return new Map([...byId].map(([id, some]) => [ids.has(onShort(id)) ? onShort(id) : id, some]));
}

/** The answers to a questionnaire, in its own shape; what was not answered is left out. */
export function responseTo(
  form: WholeQuestionnaire,
  t: Words,
  input: RecordInput,
): QuestionnaireResponse & { readonly item: ResponseItem[] } {
  const byId = onTheWay(answersById(t, input), form, input.answers.way);
  const filled = (items: readonly QuestionnaireItem[]): ResponseItem[] =>
    items.flatMap(({ linkId, text, item: inside }): ResponseItem[] => {
      const answer = byId.get(linkId);
      const item = filled(inside ?? []);
      if (!answer && item.length === 0) return [];
      return [
        {
          linkId,
          ...(text && { text }),
          ...(answer && { answer }),
          ...(item.length > 0 && { item }),
        },
      ];
    });
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${form.url}|${form.version}`,
    status: input.complete ? 'completed' : 'in-progress',
    language: form.language,
    authored: input.authored,
    item: filled(form.item),
  };
}
