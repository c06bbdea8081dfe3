/** What must hold for every set of answers. Each rule names itself when it is broken. */
import { noEdits } from '#questionnaire/edits.ts';
import { type Step } from '#questionnaire/machine.ts';
import { pathOf, settle, stepBefore } from '#questionnaire/path.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { type Answers, type QuestionId, questionIds } from '#questionnaire/questions.ts';
import { type SheetModel, sheetOf } from '#sheet/model.ts';
import { chosenIn, choices, nameOf } from './pairs.ts';

export class Breach extends Error {
  constructor(rule: string, answers: Answers) {
    super(`${rule}\n${JSON.stringify(answers)}`);
    this.name = 'Breach';
  }
}

/** Some answers, and the path they lead through: worked out once, handed on. */
export interface Walked {
  readonly answers: Answers;
  readonly path: Step[];
}

/** Throws a breach unless it holds. */
export type Must = (holds: boolean, rule: string) => void;

export const mustFor =
  (answers: Answers): Must =>
  (holds, rule) => {
    if (!holds) throw new Breach(rule, answers);
  };

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
  const has = chose(answers);
  const child = has('who.under18', 'who.helpsChild');
  must(child === path.includes('under18Stop'), 'R5 for those under 18, and only for them');
  if (child) return;
  checkOpioids(answers, path, model, must);
  checkThoughts(answers, path, model, must);
  checkStops(has, path, model, must);
  checkBoxes(has, model, must);
}

function checkBack(path: Step[], must: Must): void {
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

/** The screen after another on the path. */
const next = (path: Step[], step: Step): Step | undefined => path[path.indexOf(step) + 1];

const boxOf = (model: SheetModel, id: string) => model.boxes.find((box) => box.id === id)?.state;

function checkOpioids(answers: Answers, path: Step[], model: SheetModel, must: Must): void {
  if (answers.opioids === 'no') {
    must(!path.includes('opioidStop'), 'no R1 without an opioid');
    must(boxOf(model, 'opioids') === 'no', 'a "no" to opioids is a "no" on the sheet');
    return;
  }
  must(next(path, 'whichOpioid') === 'opioidStop', 'R1 follows the opioid answer at once');
  must(model.stops.includes('opioidStop'), 'R1 is on the sheet');
  must(boxOf(model, 'opioids') !== 'no', 'an open opioid answer is never a "no"');
  must(
    model.first.some(({ id }) => ['O1q', 'O2q', 'O3q'].includes(id)),
    'an opioid question is among the first three',
  );
}

function checkThoughts(answers: Answers, path: Step[], model: SheetModel, must: Must): void {
  const { suicide } = answers;
  const follows = next(path, 'suicide');
  must((suicide === 'now') === (follows === 'crisisStop'), 'R2 comes before anything else');
  must(
    (suicide === 'sometimes' || suicide === 'unsure') === (follows === 'thoughtsNote'),
    'A1 at once for thoughts at times',
  );
  must(
    !idsOf(model).includes('S3q') &&
      !model.stops.includes('crisisStop') &&
      !JSON.stringify(model).includes('suicide'),
    'nothing of S6 is printed unless ticked',
  );
  if (suicide === 'no') return;
  // Whatever S6 says, it may move a question up; it may change nothing else that prints.
  const besides = (one: SheetModel) => JSON.stringify({ ...one, first: [], more: [] });
  must(
    besides(model) === besides(sheetOf({ ...answers, suicide: 'no' }, noEdits)),
    'S6 changes nothing printed but the order of questions',
  );
  const ticked = sheetOf(answers, { ...noEdits, on: ['S3q'] });
  const tells = suicide === 'now' || suicide === 'sometimes';
  must(idsOf(ticked).includes('S3q') === tells, 'S3q is printed when told and ticked');
  must(
    ticked.stops.includes('crisisStop') === (suicide === 'now'),
    'R2 is printed when thoughts now were ticked',
  );
}

function checkStops(has: Chose, path: Step[], model: SheetModel, must: Must): void {
  const liverSigns = has('liverDetail.signsNow', 'healthShort.liverSigns');
  const allergy = has('conditions.allergy', 'healthShort.allergy');
  const atHand = has('stage.hasSome', 'stage.takesNow', 'healthShort.haveNaltrexone');
  const stop = (raised: boolean, id: 'liverSignsStop' | 'allergyStop' | 'haveItStop') => {
    must(path.includes(id) === raised, `${id} is met when raised, and only then`);
    must(model.stops.includes(id) === raised, `${id} is on the sheet when raised, and only then`);
  };
  stop(liverSigns, 'liverSignsStop');
  stop(allergy, 'allergyStop');
  stop(atHand, 'haveItStop');
  if (liverSigns) {
    const asked = has('way.short') ? 'healthShort' : 'liverDetail';
    must(next(path, asked) === 'liverSignsStop', 'R3 follows its answer at once');
  }
  const amber = ['bipolar', 'seizures', 'eatingDisorder', 'kidney'];
  const plans = ['surgery', 'pregnancy', 'alcohol', 'disulfiram', 'injuryRisk'];
  const notes =
    amber.some((one) => has(`conditions.${one}`, `healthShort.${one}`)) ||
    plans.some((one) => has(`comingUp.${one}`, `healthShort.${one}`)) ||
    (!liverSigns && has('conditions.liver', 'conditions.unsure')) ||
    (!liverSigns && has('healthShort.liver', 'healthShort.unsure'));
  must(
    path.some((step) => ['healthNotes', 'planNotes', 'shortNotes'].includes(step)) || !notes,
    'amber notes A2 to A9 are met',
  );
}

/** Each box of the safety strip: the questions that ask it, and the options that mean "yes". */
const boxes: Readonly<Record<string, { asked: readonly QuestionId[]; yes: readonly string[] }>> = {
  opioids: { asked: ['opioids'], yes: ['opioids.mostDays', 'opioids.fewTimes'] },
  liver: {
    asked: ['conditions', 'liverDetail', 'healthShort'],
    yes: [
      'conditions.liver',
      'healthShort.liver',
      'healthShort.liverSigns',
      ...['signsNow', 'cirrhosis', 'hepatitisBC', 'fatty', 'highTests'].map(
        (one) => `liverDetail.${one}`,
      ),
    ],
  },
  naltrexone: {
    asked: ['stage', 'conditions', 'healthShort'],
    yes: [
      'stage.hasSome',
      'stage.takesNow',
      'conditions.allergy',
      'healthShort.allergy',
      'healthShort.haveNaltrexone',
    ],
  },
  kidney: {
    asked: ['conditions', 'healthShort'],
    yes: ['conditions.kidney', 'healthShort.kidney'],
  },
  pregnancy: {
    asked: ['comingUp', 'healthShort'],
    yes: ['comingUp.pregnancy', 'healthShort.pregnancy'],
  },
  surgery: {
    asked: ['comingUp', 'healthShort'],
    yes: [
      'comingUp.surgery',
      'comingUp.injuryRisk',
      'healthShort.surgery',
      'healthShort.injuryRisk',
    ],
  },
};

function checkBoxes(has: Chose, model: SheetModel, must: Must): void {
  must(model.boxes.length === Object.keys(boxes).length, 'all six boxes are printed');
  for (const { id, state } of model.boxes) {
    const { asked, yes } = boxes[id] ?? { asked: [], yes: [] };
    const open = asked.some((question) => has(`${question}.unsure`, `${question}.unsaid`));
    must((state === 'yes') === has(...yes), `box ${id} says yes to a yes, and only then`);
    must(state !== 'notAsked', `box ${id} was asked`);
    must(!open || state !== 'no', `box ${id}: an open answer is never a "no"`);
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
