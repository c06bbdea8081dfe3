/** What must hold for every set of answers. Each rule names itself when it is broken. */
import { noEdits } from '#questionnaire/edits.ts';
import { type Step } from '#questionnaire/machine.ts';
import { pathOf, settle, stepBefore } from '#questionnaire/path.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { type Answers, type QuestionId, questionIds } from '#questionnaire/questions.ts';
import { type SheetModel, sheetOf } from '#sheet/model.ts';
import { type Must, type Walked, mustFor } from './breach.ts';
import { chosenIn, choices, nameOf } from './pairs.ts';
import { checkTable } from './rows.ts';

/**
 * True when any of these was chosen, written "question.option". Read from the bare answers, not
 * by conditions.ts: a condition that forgets an option must not hide itself.
 */
const chose = (answers: Answers): Chose => {
  const all = new Set(chosenIn(answers).map((at) => choices[at] && nameOf(choices[at])));
  return (...some) => some.some((one) => all.has(one));
};
type Chose = (...some: string[]) => boolean;

/** A whole set of answers: leads to a sheet, back again, and says what safety needs. */
export function checkWhole({ answers, path }: Walked): void {
  const must = mustFor(answers);
  must(path.at(-1) === 'sheet', 'a sheet is reached');
  must(new Set(path).size === path.length, 'no screen comes twice');
  must(
    path.filter(isQuestion).every((question) => answers[question] !== undefined),
    'every question on the way is answered',
  );
  checkBack(path, must);
  must(settle(answers).dropped.length === 0, 'a whole set has nothing to drop');
  const model = sheetOf(answers, noEdits);
  checkQuestions(model, must);
  const child = answers.who === 'under18' || answers.who === 'helpsChild';
  must(child === !path.includes('facts'), 'those under 18 are asked of opioids and suicide alone');
  checkTable({ answers, path });
  checkThoughts(answers, model, must);
  checkBoxes(answers, path, model, must);
}

function checkBack(path: readonly Step[], must: Must): void {
  const back: Step[] = [];
  for (
    let at: Step | undefined = 'sheet';
    at && back.length <= path.length;
    at = stepBefore(at, path)
  ) {
    back.unshift(at);
  }
  must(back[0] === 'who', 'Back ends at the first question');
  must(back.join() === path.join(), 'Back returns through the same path');
}

const idsOf = ({ first, more }: SheetModel): string[] => [...first, ...more].map(({ id }) => id);

function checkQuestions(model: SheetModel, must: Must): void {
  const ids = idsOf(model);
  must(model.first.length === 3, 'three questions come first');
  must(model.more.length <= 5, 'at most five more');
  must(new Set(ids).size === ids.length, 'no question is printed twice');
}

function checkThoughts(answers: Answers, model: SheetModel, must: Must): void {
  const { suicide } = answers;
  must(
    !idsOf(model).includes('S3q') &&
      !model.stops.some(({ prints }) => prints.startsWith('thoughts')) &&
      !JSON.stringify(model).includes('suicide'),
    'nothing of S6 is printed unless ticked',
  );
  if (suicide === 'no') return;
  must(
    JSON.stringify(model) === JSON.stringify(sheetOf({ ...answers, suicide: 'no' }, noEdits)),
    'the sheet never tells how S6 was answered',
  );
  const ticked = sheetOf(answers, { ...noEdits, on: ['S3q'] });
  const tells = suicide === 'now' || suicide === 'sometimes' || suicide === 'unsure';
  must(idsOf(ticked).includes('S3q') === tells, 'S3q is printed when told and ticked');
  must(
    ticked.stops.some(({ prints }) => prints === 'thoughtsNow') === (suicide === 'now'),
    'thoughts now are printed when they were ticked',
  );
}

/** Each row of the safety strip (part 2): the questions that ask it, and what means "yes". */
const boxes: Readonly<Record<string, { asked: readonly QuestionId[]; yes: readonly string[] }>> = {
  opioids: {
    asked: ['opioids'],
    yes: ['opioids.mostDays', 'opioids.fewTimes', 'opioids.bupDepot'],
  },
  naltrexone: {
    asked: ['stage', 'healthShort'],
    yes: ['stage.hasSome', 'stage.takesNow', 'healthShort.haveNaltrexone'],
  },
  allergy: {
    asked: ['conditions', 'healthShort'],
    yes: ['conditions.allergy', 'healthShort.allergy'],
  },
  liver: {
    asked: ['conditions', 'healthShort'],
    yes: [
      ...['liver', 'liverSigns'].flatMap((one) => [`conditions.${one}`, `healthShort.${one}`]),
      ...['signsNow', 'cirrhosis', 'hepatitisBC', 'fatty', 'highTests'].map(
        (one) => `liverDetail.${one}`,
      ),
    ],
  },
  kidney: {
    asked: ['conditions', 'healthShort'],
    yes: ['conditions.kidney', 'healthShort.kidney'],
  },
  pregnancy: {
    asked: ['comingUp', 'healthShort'],
    yes: ['pregnant', 'trying', 'breastfeeding', 'pregnancy'].flatMap((one) => [
      `comingUp.${one}`,
      `healthShort.${one}`,
    ]),
  },
  surgery: {
    asked: ['comingUp', 'healthShort'],
    yes: ['comingUp.surgery', 'healthShort.surgery'],
  },
  injury: {
    asked: ['comingUp', 'healthShort'],
    yes: ['comingUp.injuryRisk', 'healthShort.injuryRisk'],
  },
};

function checkBoxes(answers: Answers, path: readonly Step[], model: SheetModel, must: Must): void {
  const has = chose(answers);
  must(model.boxes.length === Object.keys(boxes).length, 'all rows are printed');
  for (const { id, state } of model.boxes) {
    const { asked, yes } = boxes[id] ?? { asked: [], yes: [] };
    const open = asked.some((question) => has(`${question}.unsure`, `${question}.unsaid`));
    must((state === 'yes') === has(...yes), `row ${id} says yes to a yes, and only then`);
    must(
      (state === 'notAsked') === !asked.some((question) => path.includes(question as Step)),
      `row ${id} says when it was not asked`,
    );
    must(!open || state !== 'no', `row ${id}: an open answer is never a "no"`);
  }
}

/**
 * One answer changed: nothing is left behind that is no longer asked, and nothing else is lost.
 * Hands back the whole set of answers it leads to.
 */
export function checkChange(
  before: Walked,
  question: QuestionId,
  answer: unknown,
  finish: (from: Walked) => Walked,
): Walked {
  const { path } = before;
  const changed: Answers = { ...before.answers, [question]: answer };
  const must = mustFor(changed);
  const { answers: settled, dropped } = settle(changed);
  const at = path.indexOf(question as Step);
  const after = pathOf(settled);
  must(
    after.slice(0, at + 1).join() === path.slice(0, at + 1).join(),
    `a changed ${question} never changes the path before it`,
  );
  must(settled[question] === answer, 'answering a question never takes it away');
  must(
    questionIds.every((id) => settled[id] === (dropped.includes(id) ? undefined : changed[id])),
    'each answer is either kept as it was or named as dropped',
  );
  const whole = finish({ answers: settled, path: after });
  const final = new Set<string>(['way', ...whole.path]);
  must(
    questionIds.every((id) => settled[id] === undefined || final.has(id)),
    'no unreachable answer is left behind',
  );
  must(
    dropped.every((id) => !final.has(id)),
    'only what no longer applies is dropped',
  );
  return whole;
}
