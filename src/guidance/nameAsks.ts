/**
 * What a name that a person typed asks about: the rows A12 to A19 of the safety rules. Pure, and
 * it changes no answer: what is not changed is told to who reads the sheet.
 */
import { type Found, namesIn, nearMissesIn, plain } from '#names/names.ts';
import type { Kept } from '#questionnaire/kept.ts';
import { optionsOf } from '#questionnaire/namedOptions.ts';
import { noteOf, pickedOf } from '#questionnaire/picked.ts';
import { type Answers, type QuestionId, questionIds } from '#questionnaire/questions.ts';

/** The lines of names (locales/<language>/lines.json); `again` has no words yet (A17). */
export type AskLine = 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7' | 'didYouMean' | 'again';

/** Where a text stands: the note of a question, or the person's own questions. */
export type Field = QuestionId | 'myQuestions';

export interface Ask {
  readonly line: AskLine;
  /** As the person wrote it, and what it is, or may have been meant to be. */
  readonly found: Found;
  readonly field: Field;
  /** The question to look at again. */
  readonly goTo?: QuestionId;
  /** Of these options of that question one fits; a single one may be ticked for them. */
  readonly options?: readonly string[];
}

/** What is known of the question that a name is about. */
export type Answered = 'yes' | 'no' | 'before' | 'notSure' | 'notAnswered' | 'notAsked';

/** The questions that names are about, on either way, and the options that agree with a name. */
const about = {
  opioid: () => ({ question: 'opioids', yes: ['mostDays', 'fewTimes', 'bupDepot'] }),
  naltrexone: ({ way }: Answers) =>
    way === 'short'
      ? { question: 'healthShort', yes: ['haveNaltrexone'] }
      : { question: 'stage', yes: ['takesNow', 'hasSome'] },
  disulfiram: ({ way }: Answers) => ({
    question: way === 'short' ? 'healthShort' : 'comingUp',
    yes: ['disulfiram'],
  }),
} as const satisfies Record<
  string,
  (answers: Answers) => { readonly question: QuestionId; readonly yes: readonly string[] }
>;

type Subject = keyof typeof about;

/** What a person said of it. */
function answered(subject: Subject, answers: Answers): Answered {
  const { question, yes } = about[subject](answers);
  const picked = pickedOf(answers[question]);
  if (answers[question] === undefined) return 'notAsked';
  if (picked.some((option) => (yes as readonly string[]).includes(option))) return 'yes';
  if (picked.includes('unsure')) return 'notSure';
  if (picked.includes('unsaid')) return 'notAnswered';
  return picked.some((option) => /^took/.test(option)) ? 'before' : 'no';
}

/** What a name is told as on the sheet. */
function toldAs({ kind }: Found): readonly Wrote['kind'][] {
  if (kind === 'holdsBoth') return ['opioid', 'naltrexone'];
  return kind === 'class' || kind === 'naloxone' ? [] : [kind];
}

/**
 * True for a word for what the whole tool is about, where nobody asked what one takes: "should I
 * try naltrexone?" does not say that one does.
 */
const isTopic = ({ kind, canonical }: Found, field: Field): boolean =>
  kind === 'naltrexone' && field !== 'medicines' && /naltrexon|^LDN$/i.test(canonical);

/** Asks to look at a question again, where its answer does not agree. */
function again(line: AskLine, subject: Subject, answers: Answers): readonly Asked[] {
  const { question } = about[subject](answers);
  return answered(subject, answers) === 'yes' ? [] : [{ line, goTo: question }];
}

type Asked = Pick<Ask, 'line' | 'goTo' | 'options'>;

/** Offers to tick the class of a name, where none of the options that fit it is ticked. */
function tickOf(found: Found, answers: Answers): readonly Asked[] {
  if (found.class === 'alcoholDeterrent') {
    return again('N7', 'disulfiram', answers).map((ask) => ({ ...ask, options: ['disulfiram'] }));
  }
  const options: readonly string[] = optionsOf(found);
  const picked = pickedOf(answers.medicines);
  const hasNoOwn = options.length === 1 && options[0] === 'otherMedicine';
  const agrees = hasNoOwn
    ? !picked.includes('none') && !picked.includes('unsaid')
    : picked.some((option) => options.includes(option)) ||
      (options.length > 1 && picked.includes('otherMedicine'));
  if (options.length === 0 || agrees) return [];
  return [{ line: found.class === 'maoi' ? 'N5' : 'N7', goTo: 'medicines', options }];
}

/** Told whatever the answer is: with an opioid, the chart has a page of its own too (C08). */
function asksAboutBlocker(answers: Answers): readonly Asked[] {
  const open = answers.opioids === undefined ? [] : again('N3', 'opioid', answers);
  return open.length > 0 ? open : [{ line: 'N3' }];
}

/** What a name asks; nothing where the answers agree with it. */
function askedBy(found: Found, answers: Answers): readonly Asked[] {
  switch (found.kind) {
    case 'opioid':
      return again('N1', 'opioid', answers);
    case 'naltrexone':
      return again('N2', 'naltrexone', answers);
    case 'holdsBoth':
      return [...again('N1', 'opioid', answers), ...again('N2', 'naltrexone', answers)];
    case 'blocker':
      return asksAboutBlocker(answers);
    case 'gut':
      return [{ line: 'N4' }];
    case 'opioidLinked':
      return again('again', 'opioid', answers);
    case 'naloxone':
      return [{ line: 'N6' }];
    case 'class':
      return tickOf(found, answers);
  }
}

/** The first of those alike. */
const once = <T>(all: readonly T[], key: (one: T) => string): readonly T[] =>
  all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);

/** What a text asks that was typed in this place: each thing once. */
export function asksIn(text: string, field: Field, answers: Answers): readonly Ask[] {
  const asked = (name: Found) => (isTopic(name, field) ? [] : askedBy(name, answers));
  const asks = [
    ...namesIn(text).flatMap((name) =>
      asked(name).map((ask): Ask => ({ ...ask, found: name, field })),
    ),
    ...nearMissesIn(text)
      .filter((name) => asked(name).length > 0)
      .map((name): Ask => ({ line: 'didYouMean', found: name, field })),
  ];
  return once(asks, keyOf);
}

/** One ask from another: the same name, however it is written, asks the same once. */
export const keyOf = ({ line, found }: Ask): string => `${line} ${plain(found.name)}`;

/** Every text the person typed, and where. */
export const textsOf = ({ answers, edits }: Kept): readonly (readonly [Field, string])[] =>
  [
    ...questionIds.map((question) => [question, noteOf(answers[question])] as const),
    ...Object.values(edits.words).map((words) => ['myQuestions', words] as const),
  ].filter(([, text]) => text !== '');

/** All that typed names ask and the answers do not settle. */
export const asksFor = (kept: Kept): readonly Ask[] =>
  textsOf(kept).flatMap(([field, text]) => asksIn(text, field, kept.answers));

/**
 * What is asked on one screen: what was typed there, unless the question it is about is still to
 * come, and what was typed before and is about this question.
 */
export const asksAt = (here: string, kept: Kept): readonly Ask[] =>
  asksFor(kept).filter(({ field, goTo }) =>
    field === here
      ? goTo === undefined ||
        goTo === here ||
        here === 'myQuestions' ||
        kept.answers[goTo] !== undefined
      : goTo === here,
  );

/** Tells something and asks nothing: no one is kept from going on for it. */
export const onlyTells = ({ line }: Ask): boolean => line === 'N4' || line === 'N6';

/** True for a near miss of what these words say: who reads them need not be asked. */
export const isSaidIn = (words: string, { line, found }: Ask): boolean =>
  line === 'didYouMean' && plain(words).includes(plain(found.name));

/** A typed name that no answer stands for, as the sheet tells it. */
export interface Wrote {
  /** As the person wrote it. */
  readonly name: string;
  readonly canonical: string;
  readonly kind: 'opioid' | 'naltrexone' | 'blocker' | 'gut' | 'opioidLinked';
  /** What was answered to the question the name is about; of opioids for all but naltrexone. */
  readonly answered: Answered;
}

/** What the sheet tells beside the answers: "WROTE tramadol, answered no: please check". */
export function wrote(kept: Kept): readonly Wrote[] {
  const told = textsOf(kept).flatMap(([field, text]) =>
    namesIn(text)
      .filter((found) => !isTopic(found, field))
      .flatMap((found) => toldAs(found).map((kind) => [found, kind] as const)),
  );
  const all = told
    .map(([{ name, canonical }, kind]): Wrote => {
      const subject = kind === 'naltrexone' ? kind : 'opioid';
      return { name, canonical, kind, answered: answered(subject, kept.answers) };
    })
    .filter(({ kind, answered: said }) => said !== 'yes' || kind === 'blocker' || kind === 'gut');
  return once(all, ({ kind, name }) => `${kind} ${plain(name)}`);
}
