/** The keys that the ids of the data need words under: a new question, stop or explainer has none yet. */
import { claims } from '#evidence/claims.ts';
import { explainers } from '#explainers/index.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { type Line, type Stop, notes, stops } from '#guidance/flags.ts';
import { APART, gridParts } from '#questionnaire/question.ts';
import { type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import { VALUES } from '#questionnaire/valueEnds.ts';

/** The keys an option's words are under: its own, or its row's and its answer's. */
export function optionKeys(id: QuestionId): string[] {
  const asked = questions[id];
  if (id === 'values')
    return Object.values(VALUES)
      .flat()
      .map((end) => `questions:values.option.${end}`);
  return asked.options
    .filter((option) => !(APART as readonly string[]).includes(option))
    .flatMap((option) => {
      if (asked.kind === 'one' || !asked.rows) return [`questions:${id}.option.${option}`];
      const [row, answer] = gridParts(option);
      return [
        `questions:${id}.row.${row}`,
        ...(answer === 'unsaid' ? [] : [`questions:${id}.answer.${answer}`]),
      ];
    });
}

const ofQuestion = (id: QuestionId): string[] => [
  ...['name', 'title', 'hint', 'why'].map((part) => `questions:${id}.${part}`),
  ...optionKeys(id),
  ...Object.keys(('groups' in questions[id] && questions[id].groups) || {}).map(
    (group) => `questions:${id}.group.${group}`,
  ),
];

const linesOf = (some: readonly Line[], part: string) => some.map(({ id }) => `${part}.${id}`);

const ofStop = ([id, stop]: [string, Stop]): string[] =>
  [
    'title',
    'lead',
    ...(stop.unsure ? ['titleUnsure'] : []),
    ...linesOf(stop.do, 'do'),
    ...linesOf(stop.dont, 'dont'),
    ...(stop.closing ? ['closing'] : []),
    ...(stop.help === 'first' ? ['hope', 'later'] : []),
    ...(stop.help === 'last' ? ['call'] : []),
  ].map((key) => `stops:${id}.${key}`);

const ofExplainer = ([id, { sections, reasons }]: [string, Explainer]): string[] => [
  ...['title', 'short', 'lead', 'inShort', ...sections.map((section) => section.id)].map(
    (key) => `explainers:${id}.${key}`,
  ),
  ...reasons.map(({ because }) => `guidance:because.${because}`),
];

/** Every key that some id needs. */
export const neededKeys = (): string[] => [
  ...questionIds.filter((id) => id !== 'way').flatMap(ofQuestion),
  ...Object.entries(stops).flatMap(ofStop),
  ...Object.entries<Stop>(stops)
    .filter(([, { prints }]) => prints !== 'never')
    .map(([id]) => `sheet:stop.${id}`),
  ...Object.entries<Stop>(stops)
    .filter(([, { prints }]) => prints === 'always')
    .map(([id]) => `deciding:mirror.${id}`),
  ...Object.keys(notes).flatMap((id) => [`stops:notes.${id}.title`, `stops:notes.${id}.body`]),
  ...Object.entries<Explainer>(explainers).flatMap(ofExplainer),
  ...doctorQuestions.map(({ id }) => `doctorQuestions:${id}`),
  ...Object.keys(claims).flatMap((id) => [`claims:${id}.says`, `claims:${id}.why`]),
];
