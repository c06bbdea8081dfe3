/** The keys that the ids of the data need words under: a new question, stop or explainer has none yet. */
import { points } from '#deciding/brief.ts';
import { ownLines } from '#deciding/forYou.ts';
import { monthLines } from '#deciding/month.ts';
import { optionIds } from '#deciding/options.ts';
import { type Study, studies } from '#deciding/studies.ts';
import { lines as toldLines } from '#deciding/told.ts';
import { variantIds } from '#questionnaire/variant.ts';
import { claims } from '#evidence/claims.ts';
import { explainers } from '#explainers/index.ts';
import { type Explainer, isInBlock } from '#explainers/explainer.ts';
import { stepIds } from '#explainers/steps.ts';
import { doctorQuestions, toldIds } from '#guidance/doctorQuestions.ts';
import { lines } from '#guidance/lines.ts';
import { groupsOf } from '#questionnaire/picked.ts';
import { APART, UNHEADED, gridParts } from '#questionnaire/question.ts';
import { type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import { pageKeysOf } from '#guidance/composed.ts';
import { type Rule, rules } from '#questionnaire/safety/rules.ts';
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
  ...groupsOf(id)
    .filter(([group]) => !(UNHEADED as readonly string[]).includes(group))
    .map(([group]) => `questions:${id}.group.${group}`),
];

const ofRule = (rule: Rule): string[] => [
  ...pageKeysOf(rule),
  ...(rule.topic ? [`stops:topic.${rule.topic}`] : []),
  ...(rule.prints ? [`sheet:line.${rule.prints}`] : []),
];

const ofExplainer = ([id, { sections, reasons }]: [string, Explainer]): string[] => [
  ...['title', 'short', 'lead', 'inShort'].map((key) => `explainers:${id}.${key}`),
  ...sections.map((section) =>
    isInBlock(section) ? `evidence:block.${section.id}` : `explainers:${id}.${section.id}`,
  ),
  ...sections.flatMap(({ own }) => (own ? [`explainers:${id}.${own}`] : [])),
  ...reasons.map(({ because }) => `guidance:because.${because}`),
];

const ofStudy = ({ id, cells, gap }: Study): string[] => [
  `deciding:study.${id}.title`,
  `deciding:study.${id}.who`,
  ...Object.values(cells).map(({ arm }) => `deciding:arm.${arm}`),
  `deciding:gap.${typeof gap === 'string' ? gap : gap.words}`,
];

const ofComparison = (): string[] => [
  ...variantIds.flatMap((variant) => [
    `deciding:lead.${variant}`,
    ...optionIds.map((option) => `deciding:name.${variant}.${option}`),
    ...studies[variant].flatMap(ofStudy),
  ]),
  ...Object.keys(toldLines).map((id) => `deciding:line.${id}`),
  ...Object.keys(points).map((id) => `deciding:brief.${id}`),
  ...Object.keys(monthLines).map((id) => `deciding:month.${id}`),
  ...Object.keys(ownLines).map((id) => `deciding:own.${id}`),
];

/** Every key that some id needs. */
export const neededKeys = (): string[] => [
  ...questionIds.filter((id) => id !== 'way').flatMap(ofQuestion),
  ...rules.flatMap(ofRule),
  // The crisis lines of S2 are drawn (crisis.json).
  ...Object.keys(lines)
    .filter((id) => id !== 'S2')
    .map((id) => `lines:${id}`),
  ...Object.entries<Explainer>(explainers).flatMap(ofExplainer),
  ...stepIds.map((id) => `explainers:step.${id}`),
  ...ofComparison(),
  ...doctorQuestions.flatMap(({ id }) => [id, ...toldIds(id)]).map((id) => `doctorQuestions:${id}`),
  ...Object.keys(claims).flatMap((id) => [`claims:${id}.says`, `claims:${id}.why`]),
];
