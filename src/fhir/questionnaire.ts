/**
 * The questionnaire as an HL7 FHIR R4 Questionnaire: the same questions, options and branches,
 * read from the same data and the same chart. http://hl7.org/fhir/R4/questionnaire.html
 */
import { stopWords } from '#guidance/stopWords.ts';
import type { Language } from '#i18n/languages.ts';
import { type Words, wordOf } from '#i18n/words.ts';
import { type Clause, type Way, branches } from '#questionnaire/branches.ts';
import { fingerprint } from '#editions/fingerprint.ts';
import { answerLabel, pointLabel } from '#questionnaire/gridWords.ts';
import { shownRows } from '#questionnaire/picked.ts';
import { noteWords, optionLabel, questionTitle } from '#questionnaire/questionWords.ts';
import type { Step } from '#questionnaire/machine.ts';
import { steps } from '#questionnaire/path.ts';
import { type Case, casesOf } from '#questionnaire/safety/cases.ts';
import { partsOf } from '#questionnaire/safety/risks.ts';
import { type Rule, rules } from '#questionnaire/safety/rules.ts';
import { type AskedStep, isQuestion } from '#questionnaire/steps.ts';
import { type QuestionId, offered, questions } from '#questionnaire/questions.ts';
import { VALUES, type ValueRow } from '#questionnaire/valueEnds.ts';
import { gridParts } from '#questionnaire/question.ts';
import { CODES, MY_QUESTIONS, OURS, SHORT, noteId, onShort, rowId } from './ids.ts';
import type {
  Coding,
  QuestionnaireItemEnableWhen as EnableWhen,
  Questionnaire,
  QuestionnaireItem,
} from '@medplum/fhirtypes';

/** One questionnaire for each language, told apart by the language's letters in its last part. */
const addressIn = (lang: Language): string => {
  const hex = Array.from(lang, (letter) => letter.charCodeAt(0).toString(16)).join('');
  return `${OURS}${hex.padStart(12, '0')}`;
};

const CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const EXCLUSIVE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';

const HIDDEN = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
  valueBoolean: true,
};

const shownAs = (code: 'radio-button' | 'check-box') => ({
  url: CONTROL,
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
  },
});

/** The words of an option, whatever its question's kind. */
function displayOf(t: Words, question: QuestionId, option: string): string {
  const asked = questions[question];
  if (asked.kind !== 'many' || !asked.rows) return optionLabel(t, question, option);
  const [row, answer] = gridParts(option);
  return question === 'values'
    ? pointLabel(t, row as ValueRow, answer)
    : answerLabel(t, question, answer);
}

/** The coding of an option. "None" of one question is not "none" of another: each has its own. */
export const codingOf = (t: Words, question: QuestionId, option: string): Coding => ({
  system: CODES,
  code: `${question}.${option.replace('_', '.')}`,
  display: displayOf(t, question, option),
});

/** A list of which one must hold; FHIR nests what must hold together. */
type Level = EnableWhen[];

/** A clause of the chart; own words alone count only where nothing is ticked. */
function levelsOf(t: Words, { question, options, noteAlone }: Clause): Level[] {
  const ticked = options.map((option): EnableWhen => ({
    question,
    operator: '=',
    answerCoding: codingOf(t, question, option),
  }));
  if (!noteAlone) return [ticked];
  return [
    [...ticked, { question: noteId(question), operator: 'exists', answerBoolean: true }],
    [...ticked, { question, operator: 'exists', answerBoolean: false }],
  ];
}

interface Node {
  readonly item: QuestionnaireItem;
  readonly when: readonly Level[];
}

const enabled = (when: Level): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> => ({
  enableWhen: when,
  ...(when.length > 1 && { enableBehavior: 'any' }),
});

/** How many nodes from the first on wait for the same thing first. */
function alike(nodes: readonly Node[]): number {
  const first = JSON.stringify(nodes[0]?.when[0]);
  const other = nodes.findIndex(({ when }) => JSON.stringify(when[0]) !== first);
  return other < 0 ? nodes.length : other;
}

/** Neighbours that wait for the same thing go into one group, which waits for it. */
function nested(nodes: readonly Node[], deep = 1): QuestionnaireItem[] {
  const [node] = nodes;
  if (!node) return [];
  const [first, ...rest] = node.when;
  if (!first) return [node.item, ...nested(nodes.slice(1), deep)];
  const length = alike(nodes);
  const after = nested(nodes.slice(length), deep);
  if (length === 1 && rest.length === 0) return [{ ...node.item, ...enabled(first) }, ...after];
  const inside = nodes.slice(0, length).map(({ item, when }) => ({ item, when: when.slice(1) }));
  const group: QuestionnaireItem = {
    linkId: `${node.item.linkId}.when${deep}`,
    type: 'group',
    ...enabled(first),
    item: nested(inside, deep + 1),
  };
  return [group, ...after];
}

/** One question as an item, or some: its rows, and the box for own words. */
function itemsOf(t: Words, question: QuestionId, linkId: string = question): QuestionnaireItem[] {
  const asked = questions[question];
  const text = questionTitle(t, question, {});
  const options = (some: readonly string[], alone: readonly string[] = []) => ({
    answerOption: some.map((option) => ({
      ...(alone.includes(option) && { extension: [{ url: EXCLUSIVE, valueBoolean: true }] }),
      valueCoding: codingOf(t, question, option),
    })),
  });
  const one = (
    id: string,
    words: string,
    some: readonly string[],
    hidden = false,
  ): QuestionnaireItem => ({
    linkId: id,
    type: 'choice',
    text: words,
    extension: [shownAs('radio-button'), ...(hidden ? [HIDDEN] : [])],
    ...options(some),
  });
  if (asked.kind === 'one') return [one(linkId, text, offered(question))];
  const note: QuestionnaireItem[] = asked.note
    ? [
        {
          linkId: noteId(question),
          type: 'string',
          text: noteWords(t, question, 'label'),
        },
      ]
    : [];
  if (asked.rows) {
    const today = shownRows(question);
    // A row that only kept answers hold has its item, so that they stay in the record.
    const rows = Object.entries(asked.rows).map(([row, some]) =>
      one(
        rowId(question, row),
        rowWords(t, question, row),
        some as readonly string[],
        !today.includes(row),
      ),
    );
    return [{ linkId: question, type: 'group', text, item: [...rows, ...note] }];
  }
  return [
    {
      linkId: question,
      type: 'choice',
      text,
      repeats: true,
      extension: [shownAs('check-box')],
      ...options(offered(question), asked.alone),
    },
    ...note,
  ];
}

/** The words of a grid's row; in "what matters", its two ends. */
function rowWords(t: Words, question: QuestionId, row: string): string {
  const said = wordOf(t, `questions:${question}.row.${row}`);
  if (said) return said;
  return VALUES[row as ValueRow].map((end) => t(`questions:values.option.${end}`)).join(' / ');
}

/** A case of a safety rule waits for ticks, on top of what the questions of its place wait for. */
function caseLevels(t: Words, { anyOf, noneOf, way }: Case, twice: readonly string[]): Level[] {
  const idOf = (question: QuestionId) =>
    way === 'short' && twice.includes(question) ? onShort(question) : question;
  const answered = (operator: '=' | '!=', question: QuestionId, option: string): EnableWhen => ({
    question: idOf(question),
    operator,
    answerCoding: codingOf(t, question, option),
  });
  // Some software takes "is not" as untrue where nothing was answered: that is said too.
  const unanswered = (question: QuestionId): EnableWhen => ({
    question: idOf(question),
    operator: 'exists',
    answerBoolean: false,
  });
  const ruledOut = noneOf.map(partsOf);
  return [
    ...anyOf.map((list) =>
      list.map(partsOf).map(([question, option]) => answered('=', question, option)),
    ),
    ...[...new Set(ruledOut.map(([question]) => question))].flatMap((question): Level[] => {
      const out = ruledOut.filter(([one]) => one === question).map(([, option]) => option);
      const { kind, options } = questions[question];
      if (kind === 'many')
        return out.map((option) => [unanswered(question), answered('!=', question, option)]);
      const left = (options as readonly string[]).filter((option) => !out.includes(option));
      return [[unanswered(question), ...left.map((option) => answered('=', question, option))]];
    }),
  ];
}

/** The safety rules with a red page, or with thoughts of suicide: the notes are for the screen. */
const stops: readonly Rule[] = rules.filter(({ kind }) => kind !== 'note' && kind !== 'aside');

/** The format of codes and linkIds: 1 had an option's code alone, 2 names its question too. */
const FORMAT = 2;

/** Another content is another version, with nobody to remember it. */
const versionOf = (content: string): string =>
  `${FORMAT}-${fingerprint(new TextEncoder().encode(content)).toString(16).padStart(8, '0')}`;

/** Own words that are for one tick alone wait for it. */
function noteLevels(t: Words, question: QuestionId): Level[] {
  const asked = questions[question];
  return 'noteFor' in asked ? levelsOf(t, { question, options: [asked.noteFor] }) : [];
}

/** The stops of the full way, or of both, or those of the short one: what each waits for itself. */
const stopsOf = (t: Words, way: Way, twice: readonly string[]) =>
  stops.flatMap((rule) => {
    const text = stopWords(t, rule);
    const cases = casesOf(rule).filter((one) => (one.way === 'short') === (way === 'short'));
    return cases.map((one, index) => {
      const parts = [rule.id, index > 0 && index + 1, way === 'short' && SHORT].filter(Boolean);
      const item: QuestionnaireItem = { linkId: parts.join('.'), type: 'display', text };
      return { item, at: one.at, when: caseLevels(t, one, twice) };
    });
  });

/** Every question and stop with what it waits for: both ways and the full one, then the short. */
function nodesOf(t: Words): Node[] {
  const ways = { full: branches('full'), short: branches('short') };
  const asked = steps.filter(isQuestion);
  const inBoth = (step: QuestionId): boolean =>
    JSON.stringify(ways.full.get(step as Step)) === JSON.stringify(ways.short.get(step as Step));
  const short = asked.filter((step) => ways.short.has(step) && !inBoth(step));
  const twice = short.filter((step) => ways.full.has(step));
  // Who it is for comes first, then the way: so that neighbours share their groups.
  const levels = (step: QuestionId, way: Way): Level[] => {
    const own: Clause[] = inBoth(step) ? [] : [{ question: 'way', options: [way] }];
    const [who, ...rest] = ways[way].get(step as Step) ?? [];
    return [...(who ? [who] : []), ...own, ...rest].flatMap((clause) => levelsOf(t, clause));
  };
  const nodes = (way: Way, some: readonly AskedStep[]): Node[] => {
    const told = stopsOf(t, way, twice);
    return some.flatMap((step) => {
      const linkId = way === 'short' && twice.includes(step) ? onShort(step) : step;
      const when = levels(step, way);
      return [
        ...itemsOf(t, step, linkId).map((item) => ({
          item,
          when: item.linkId === noteId(step) ? [...when, ...noteLevels(t, step)] : when,
        })),
        ...told
          .filter(({ at }) => at[at.length - 1] === step)
          .map((stop) => ({ ...stop, when: [...levels(stop.at[0]!, way), ...stop.when] })),
      ];
    });
  };
  // What only the short way asks comes before what it asks at another place than the full one.
  const shortOrder = [...short.filter((step) => !twice.includes(step)), ...twice];
  return [
    ...nodes(
      'full',
      asked.filter((step) => ways.full.has(step)),
    ),
    ...nodes('short', shortOrder),
  ];
}

/** What FHIR leaves open and every questionnaire of ours has. */
export type WholeQuestionnaire = Questionnaire & {
  readonly url: string;
  readonly version: string;
  readonly language: string;
  readonly item: QuestionnaireItem[];
};

/** The questionnaire in a language. `t` needs healthRecord, questions, stops, lines, crisis. */
export function questionnaireIn(lang: Language, t: Words): WholeQuestionnaire {
  const item: QuestionnaireItem[] = [
    { linkId: 'status', type: 'display', text: t('healthRecord:status') },
    ...itemsOf(t, 'way'),
    ...nested(nodesOf(t)),
    { linkId: MY_QUESTIONS, type: 'string', repeats: true, text: t('healthRecord:myQuestions') },
  ];
  return {
    resourceType: 'Questionnaire',
    url: addressIn(lang),
    version: versionOf(JSON.stringify(item)),
    name: 'WorthAsking',
    title: t('healthRecord:title'),
    status: 'draft',
    subjectType: ['Patient'],
    language: lang,
    description: t('healthRecord:description'),
    item,
  };
}
