/** What is printed: the discussion sheet as ids, from the answers and the person's own edits. */
import {
  type DoctorQuestionId,
  type Suggestion,
  isToTakeNone,
  tellsThoughts,
  suggest,
} from '#guidance/doctorQuestions.ts';
import {
  type AlsoId,
  type Detail,
  type SafetyBox,
  type AlsoNoId,
  alsoNo,
  alsoTakes,
  alsoToSay,
  formTold,
  mustAsk,
  type OpioidWritten,
  opioidWritten,
  safetyBoxes,
} from '#guidance/safety.ts';
import type { ForClinician } from '#guidance/clinicianWords.ts';
import { type Wrote, wrote } from '#guidance/nameAsks.ts';
import { isUnder18, keepsTakingOpioid, saysTakesNaltrexone } from '#questionnaire/conditions.ts';
import { isHelper } from '#questionnaire/helper.ts';
import { type Names, type PrintedLine, printedLines } from '#questionnaire/safety/due.ts';
import { once } from '#questionnaire/once.ts';
import { type Edits, SHEET_QUESTIONS, STARRED, isOwn } from '#questionnaire/edits.ts';
import {
  type AnswerTo,
  type Answers,
  type OptionOf,
  type QuestionId,
  questions,
} from '#questionnaire/questions.ts';
import type { ValueEnd } from '#questionnaire/valueEnds.ts';
import { leanings, leantTo, mattersMost } from '#questionnaire/values.ts';
import { type VariantId, topicOf, variantOf } from '#questionnaire/variant.ts';

/** One question on the sheet. `words` is there only when the person wrote or edited it. */
export interface SheetQuestion {
  readonly id: DoctorQuestionId | `own${number}`;
  readonly words?: string;
  /** Which of the bank's words say what was answered. */
  readonly told?: string;
  /** What the bank's words name. */
  readonly names?: Names;
  /** The form of naltrexone that they take, where it was told. */
  readonly form?: Detail;
  /** A helper asks it, of the person helped. */
  readonly helper?: true;
}

/** The answers that print as said, in "what I take and why I ask". */
type PrintedNow = {
  readonly [
    Q in QuestionId as (typeof questions)[Q]['prints'] extends 'now' ? Q : never
  ]?: AnswerTo<Q>;
};

/** What one way asks and the other may not. */
const LATER = ['triedBefore', 'values', 'ready'] as const;

export interface SheetModel {
  /** The safety rules that print on top; thoughts of suicide only if ticked. */
  readonly stops: readonly PrintedLine[];
  readonly form: Detail | undefined;
  /** A trial of naltrexone is one way to agree; never for who is under 18. */
  readonly mayTry: boolean;
  /** They said that they take naltrexone: nothing speaks as if they had only read about it. */
  readonly takesNaltrexone: boolean;
  /** To go on with it is one way to agree; not where a stop has just said to take none. */
  readonly mayStay: boolean;
  /** They go on with an opioid: to keep it, and take no naltrexone, is one way to agree. */
  readonly keepsOpioid: boolean;
  /** What their answers suggest and is off the sheet, as only eight fit: counted, never lost. */
  readonly leftOff: readonly SheetQuestion[];
  /** What comes before a trial: nothing but a clear no to opioids and to liver trouble leaves it out. */
  readonly beforeTrial: readonly ('opioids' | 'liver')[];
  readonly forClinician: ForClinician;
  /** Whose thoughts of suicide the sheet tells, as ticked: the visit is opened with them. */
  readonly thoughts?: Answers;
  /** Names the person typed that no answer stands for, and no line on top names. */
  readonly wrote: readonly Wrote[];
  readonly boxes: readonly SafetyBox[];
  readonly opioid: OpioidWritten;
  readonly also: readonly AlsoId[];
  readonly alsoTakes: readonly string[];
  readonly alsoNo: readonly AlsoNoId[];
  readonly helper: boolean;
  /** What the words that open the visit say they read about. */
  readonly topic: 'mood' | 'worry';
  readonly now: PrintedNow;
  /** The three that print large, and the rest. */
  readonly first: readonly SheetQuestion[];
  readonly more: readonly SheetQuestion[];
  /** What their way asks at all: the sheet leaves no gap for the rest. */
  readonly asks: Readonly<Record<(typeof LATER)[number], boolean>>;
  readonly matters: readonly ValueEnd[];
  /** Those that they lean to very much; to the rest it is a bit. */
  readonly much: readonly ValueEnd[];
  /** What matters to them too, and finds no place among those. */
  readonly mattersLeft: readonly ValueEnd[];
  readonly mattersNote?: string;
  /** They went past the four options: a sheet names no lean that was never explained. */
  readonly sawOptions: boolean;
  /** Where they lean today; empty where they did not say. */
  readonly leans: readonly OptionOf<'options'>[];
  /** For whom the four options are named: what a lean is called follows the answers of today. */
  readonly variant: VariantId;
  /** What they would like help with, in their own words. */
  readonly helpWith?: string;
}

/** A line of the editor: a question of the bank or an own one, and whether it prints. */
export interface EditorLine extends SheetQuestion {
  readonly on: boolean;
  readonly suggestion?: Suggestion;
}

/** Suggested by their answers, not unticked by them, and off the sheet as only so many fit. */
export const isLeftOff = ({ id, on, suggestion }: EditorLine, { off }: Edits): boolean =>
  !on && suggestion?.due === true && !off.includes(id);

/** Where the person moved it; what was never moved keeps its suggested place. */
function inOrder(lines: EditorLine[], order: readonly string[]): EditorLine[] {
  const moved = lines.filter(({ id }) => order.includes(id));
  moved.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const rest = lines.filter(({ id }) => !order.includes(id));
  // A safety question that arrived after the last move goes on top, never below the fold.
  const urgent = rest.filter(({ suggestion }) => suggestion?.starred);
  return [...urgent, ...moved, ...rest.filter((line) => !urgent.includes(line))];
}

/**
 * What fits, in the same order: when too many of ours are on, the last ordinary ones give way,
 * and those that the person ticked after the others. Of more safety questions than fit, those they
 * ticked stay. An own question always does, and those of ours with
 * it that the person has placed; of the others only as many as make eight in all.
 */
function fitting(chosen: EditorLine[], edits: Edits): EditorLine[] {
  const weight = ({ id, suggestion }: EditorLine): number =>
    (suggestion?.starred ? 0 : 2) + (edits.on.includes(id) ? 0 : 1);
  const ours = chosen.filter(({ id }) => !isOwn(id));
  const own = chosen.length - ours.length;
  const placed = ours.filter(({ id }) => edits.order.includes(id)).length;
  const room = Math.min(SHEET_QUESTIONS, Math.max(SHEET_QUESTIONS - own, placed));
  const kept = ours.sort((a, b) => weight(a) - weight(b)).slice(0, room);
  return chosen.filter((line) => isOwn(line.id) || kept.includes(line));
}

/**
 * Every question the person may print, those that print first and in their order. At most
 * eight of ours are on; a safety question pushes the last one off rather than be left out.
 */
export function editorLines(answers: Answers, edits: Edits): EditorLine[] {
  const form = formTold(answers);
  const helper = isHelper(answers);
  const bank = suggest(answers).map((suggestion): EditorLine => {
    const { id } = suggestion;
    const words = edits.words[id];
    const on = !edits.off.includes(id) && (suggestion.on || edits.on.includes(id));
    const { names, told } = suggestion;
    return {
      id,
      on,
      suggestion,
      ...(words && { words }),
      ...(told && { told }),
      ...(names && { names }),
      ...(form && { form }),
      ...(helper && { helper }),
    };
  });
  const own = Object.entries(edits.words)
    .filter(([id]) => isOwn(id))
    .map(([id, words]): EditorLine => ({
      id: id as `own${number}`,
      words,
      on: !edits.off.includes(id),
    }));
  const chosen = inOrder(
    [...bank, ...own].filter(({ on }) => on),
    edits.order,
  );
  const printed = fitting(chosen, edits);
  const left = [...bank, ...own].filter((line) => !printed.includes(line));
  return [...printed, ...left.map((line) => ({ ...line, on: false }))];
}

/** What these answers and edits print: worked out once, as much on a screen tells of it. */
export const sheetOf = (answers: Answers, edits: Edits): SheetModel => known(answers)(edits);

const known = once((answers: Answers) => once((edits: Edits) => modelOf(answers, edits)));

const asksOf = (answers: Answers) => {
  const way = answers.way ?? 'full';
  const asks = (id: (typeof LATER)[number]) => questions[id].asked[way] !== 'never';
  return { triedBefore: asks('triedBefore'), values: asks('values'), ready: asks('ready') };
};

function modelOf(answers: Answers, edits: Edits): SheetModel {
  const lines = editorLines(answers, edits);
  const asked = (some: readonly EditorLine[]) =>
    some.map(({ on: _on, suggestion: _suggestion, ...question }): SheetQuestion => question);
  const printed = asked(lines.filter(({ on }) => on));
  const { values, options, ready } = answers;
  const matters = mattersMost(answers, edits.matters);
  const thoughtsToo = printed.some(({ id }) => tellsThoughts(id));
  const stops = printedLines(answers, thoughtsToo);
  const opioid = opioidWritten({ answers, edits });
  const named = stops.flatMap(({ names }) => names.wrote);
  // What acts in the gut is told under "also".
  const written = wrote({ answers, edits }).filter(
    ({ kind, name }) => kind !== 'gut' && !(kind === 'blocker' && named.includes(name)),
  );
  const boxes = safetyBoxes(answers, written).map((box) =>
    box.id === 'opioids'
      ? { ...box, filled: { drug: opioid.drug, lastDose: opioid.last, lastOne: opioid.last } }
      : box,
  );
  const isOpen = (first: 'opioids' | 'liver') =>
    boxes.some(({ id, state }) => id === first && mustAsk(state));
  return {
    stops,
    form: formTold(answers),
    mayTry: !isUnder18(answers),
    takesNaltrexone: saysTakesNaltrexone(answers),
    mayStay: saysTakesNaltrexone(answers) && !isToTakeNone(answers),
    keepsOpioid: keepsTakingOpioid(answers),
    leftOff: asked(lines.filter((line) => isLeftOff(line, edits))),
    wrote: written,
    boxes,
    beforeTrial: (['opioids', 'liver'] as const).filter(isOpen),
    forClinician: { opioidFree: !isOpen('opioids'), tellsThoughts: thoughtsToo },
    ...(thoughtsToo && { thoughts: answers }),
    opioid,
    also: alsoToSay(answers),
    alsoTakes: alsoTakes(answers),
    alsoNo: alsoNo(answers),
    helper: isHelper(answers),
    topic: topicOf(answers),
    now: Object.fromEntries(
      Object.entries(answers).filter(([id]) => questions[id as QuestionId].prints === 'now'),
    ),
    first: printed.slice(0, STARRED),
    more: printed.slice(STARRED),
    asks: asksOf(answers),
    matters,
    much: leanings(answers).flatMap(({ end, much }) => (much ? [end] : [])),
    mattersLeft: leantTo(answers).filter((end) => !matters.includes(end)),
    ...(values?.note && { mattersNote: values.note }),
    sawOptions: options !== undefined,
    leans: options?.picked ?? [],
    variant: variantOf(answers),
    ...(ready?.note && { helpWith: ready.note }),
  };
}
