/** What must hold for every set of answers. Each rule names itself when it is broken. */
import * as has from '#questionnaire/conditions.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { type Step, isQuestion, pathOf, settle, stepBefore } from '#questionnaire/path.ts';
import { type Answers, type QuestionId, questionIds } from '#questionnaire/questions.ts';
import { sheetOf } from '#sheet/model.ts';

export class Breach extends Error {
  constructor(rule: string, answers: Answers) {
    super(`${rule}\n${JSON.stringify(answers)}`);
  }
}

/** Throws a breach unless it holds. */
export type Must = (holds: boolean, rule: string) => void;

export const mustFor =
  (answers: Answers): Must =>
  (holds, rule) => {
    if (!holds) throw new Breach(rule, answers);
  };

/** A whole set of answers: leads to a sheet, back again, and says what safety needs. */
export function checkWhole(answers: Answers, path: Step[]): void {
  const must = mustFor(answers);
  must(path.at(-1) === 'sheet', 'a sheet is reached');
  must(new Set(path).size === path.length, 'no screen comes twice');
  must(
    path.filter(isQuestion).every((question) => answers[question] !== undefined),
    'every question on the way is answered',
  );
  checkBack(path, must);
  must(settle(answers).dropped.length === 0, 'a whole set has nothing to drop');
  checkSafety(answers, path, must);
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
  must(back.join() === path.join(), 'Back returns through the same path');
}

/** The screen after another on the path. */
const next = (path: Step[], step: Step): Step | undefined => path[path.indexOf(step) + 1];

function checkSafety(answers: Answers, path: Step[], must: Must): void {
  const model = sheetOf(answers, noEdits);
  const box = (id: string) => model.boxes.find((one) => one.id === id)?.state;
  const printed = [...model.first, ...model.more].map(({ id }) => id as string);
  const child = has.isUnder18(answers);

  must(
    model.first.length === 3 && model.more.length <= 5,
    'three questions first, at most five more',
  );
  must(new Set(printed).size === printed.length, 'no question is printed twice');
  must(child === path.includes('under18Stop'), 'R5 for those under 18, and only for them');
  if (child) return;

  if (answers.opioids !== 'no') {
    must(next(path, 'whichOpioid') === 'opioidStop', 'R1 follows the opioid answer at once');
    must(model.stops.includes('opioidStop'), 'R1 is on the sheet');
    must(box('opioids') !== 'no', 'an open opioid answer is never a "no"');
    must(
      model.first.some(({ id }) => ['O1q', 'O2q', 'O3q'].includes(id)),
      'an opioid question is among the first three',
    );
  } else must(!path.includes('opioidStop') && box('opioids') === 'no', 'no R1 without an opioid');

  const { suicide } = answers;
  must((suicide === 'now') === (next(path, 'suicide') === 'crisisStop'), 'R2 before anything else');
  must(
    (suicide === 'sometimes' || suicide === 'unsure') ===
      (next(path, 'suicide') === 'thoughtsNote'),
    'A1 at once for thoughts at times',
  );
  must(
    !printed.includes('S3q') &&
      !JSON.stringify(model).includes('suicide') &&
      !model.stops.includes('crisisStop'),
    'nothing of S6 is printed unless ticked',
  );
  if (has.hasThoughtsToTell(answers)) {
    const ticked = sheetOf(answers, { ...noEdits, on: ['S3q'] });
    const ids = [...ticked.first, ...ticked.more].map(({ id }) => id);
    must(ids.includes('S3q'), 'S3q is printed when ticked');
    must(suicide !== 'now' || ticked.stops.includes('crisisStop'), 'R2 is printed when ticked');
  }

  must(
    has.hasLiverSignsNow(answers) === path.includes('liverSignsStop') &&
      has.hasLiverSignsNow(answers) === model.stops.includes('liverSignsStop'),
    'R3 for liver signs now, on the way and on the sheet',
  );
  must(has.hasAllergy(answers) === path.includes('allergyStop'), 'R6 for an allergy');
  must(
    has.hasOrTakesNaltrexone(answers) === path.includes('haveItStop'),
    'R4 for naltrexone at hand',
  );
  must(
    (has.hasHealthNotes(answers) || has.hasPlanNotes(answers)) ===
      path.some((step) => ['healthNotes', 'planNotes', 'shortNotes'].includes(step)),
    'amber notes for A2 to A9',
  );
  for (const { state, id } of model.boxes) must(state !== 'notAsked', `box ${id} was asked`);
  const open = (question: QuestionId) =>
    JSON.stringify(answers[question] ?? '').match(/"(unsure|unsaid)"/) !== null;
  if (open('conditions') || open('healthShort')) {
    must(box('kidney') !== 'no' && box('liver') !== 'no', 'an open health answer is never a "no"');
  }
  if (open('comingUp') || open('healthShort')) {
    must(box('pregnancy') !== 'no' && box('surgery') !== 'no', 'an open answer is never a "no"');
  }
}

/** One answer changed: nothing is left behind that is no longer asked, nothing else is lost. */
export function checkChange(
  before: Answers,
  path: Step[],
  question: QuestionId,
  changed: Answers,
  finish: (answers: Answers) => Answers,
): void {
  const must = mustFor(changed);
  const { answers: settled, dropped } = settle(changed);
  const at = path.indexOf(question as Step);
  const after = pathOf(settled);
  must(
    after.slice(0, at + 1).join() === path.slice(0, at + 1).join(),
    'what is answered later never changes the path before it',
  );
  must(settled[question] !== undefined, 'answering a question never takes it away');
  const whole = finish(settled);
  const final = new Set<string>(['way', ...pathOf(whole)]);
  must(
    questionIds.every((id) => settled[id] === undefined || final.has(id)),
    'no unreachable answer is left behind',
  );
  must(
    dropped.every((id) => !final.has(id) && before[id] !== undefined),
    'only what no longer applies is dropped',
  );
}
