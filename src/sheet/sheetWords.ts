/** The sheet's lines in words: for the pad, the preview and the paper alike. */
import { filled, namedWords, printedWords, thoughtsWords } from '#guidance/ruleWords.ts';
import type { Wrote } from '#guidance/nameAsks.ts';
import type { SafetyBox } from '#guidance/safety.ts';
import { mustAsk } from '#guidance/safety.ts';
import { type Words, beginSmall, rowOf, wordOf } from '#i18n/words.ts';
import { STARRED } from '#questionnaire/edits.ts';
import { isolated } from '#questionnaire/isolated.ts';
import { once } from '#questionnaire/once.ts';
import { leanText } from '#questionnaire/leanWords.ts';
import { optionLabel } from '#questionnaire/questionWords.ts';
import type { PrintId } from '#questionnaire/safety/rules.ts';
import type { SheetModel, SheetQuestion } from './model.ts';

/** In whose voice: a helper speaks of the person they help. */
const voiceOf = (helper: boolean | undefined) => (helper ? { context: 'helper' } : {});

/** A question's words: the person's own, or the bank's; with the form of naltrexone where it was told. */
export const questionWords = (t: Words, question: SheetQuestion): string => {
  const { id, words, names, form, helper, told } = question;
  if (words !== undefined) return isolated(words);
  const named = names && namedWords(t, names);
  const said = (key: string) =>
    wordOf(t, `doctorQuestions:${key}`, {
      class: named,
      name: named,
      form: form && t(`sheet:detail.${form}`),
      ...voiceOf(helper),
    });
  return (told && said(`${id}_${told}`)) || (form && said(`${id}_told`)) || said(id) || '';
};

/** A label of the sheet, in the voice of who made it. */
export const labelWords = (
  t: Words,
  { helper }: SheetModel,
  label: 'matters' | 'lean' | 'interpreter',
): string => wordOf(t, `sheet:${label}`, voiceOf(helper)) ?? '';

/** The main message, which is the start page's too: above all else, at any size. */
export const messageWords = (t: Words): string[] =>
  (['proof', 'opioids', 'alone'] as const).map((id) => t(`sheet:message.${id}`));

/** What the steps begin with: the call to act on this page. */
export const visitTitle = (t: Words, { first }: SheetModel): string =>
  t('sheet:visit.title', { count: first.length || STARRED });

/** The words that open the visit: of thoughts of suicide (S8), where the sheet tells of them. */
export const openingWords = (
  t: Words,
  { helper, thoughts, topic, takesNaltrexone }: SheetModel,
): string =>
  (thoughts
    ? thoughtsWords(t, 'S8', thoughts)
    : wordOf(t, takesNaltrexone ? 'sheet:visit.startTakes' : 'sheet:visit.start', {
        ...voiceOf(helper),
        topic: t(`sheet:topic.${topic}`),
      })) ?? '';

/** What to do before, at and after the visit: five short steps in three parts. */
export const visitWords = (t: Words, model: SheetModel) => [
  { part: t('sheet:visit.before'), steps: [t('sheet:visit.bring')] },
  {
    part: t('sheet:visit.there'),
    steps: [openingWords(t, model), t('sheet:visit.write'), t('sheet:visit.back')],
  },
  { part: t('sheet:visit.after'), steps: [t('sheet:visit.keep')] },
];

/** What was answered to the question that a typed name is about. */
const ANSWERED = {
  yes: 'sheet:state.yes',
  no: 'sheet:state.no',
  before: 'sheet:detail.tookBefore',
  notSure: 'sheet:state.unsure',
  notAnswered: 'sheet:state.noAnswer',
  notAsked: 'sheet:state.notAsked',
} as const;

/** "WROTE tramadol, answered no: please check". */
const wroteWords = (t: Words, { kind, name, answered }: Wrote): string =>
  wordOf(t, `sheet:line.wrote_${kind === 'opioidLinked' ? 'linked' : kind}`, {
    name: isolated(name),
    answer: t(ANSWERED[answered]),
  }) ?? '';

/** The lines on top that say of opioids what their row says, and less: the row stands for both. */
const OF_OPIOIDS: readonly PrintId[] = ['opioids', 'opioidsUnsure', 'opioidsUnanswered', 'depot'];

const isOpioidRow = ({ id }: SafetyBox): boolean => id === 'opioids';

/** A safety answer on the sheet: what it is of, and what was told. */
export interface SafetyRow {
  readonly of: string;
  readonly told: string;
}

const rowOfBox = (t: Words, box: SafetyBox): SafetyRow => {
  const { title, state, detail } = boxWords(t, box);
  return { of: title, told: `${state}${detail && `, ${detail}`}` };
};

/** A row in one line: "Liver: YES, cirrhosis". */
export const inOneLine = ({ of, told }: SafetyRow): string => `${of}: ${told}`;

/**
 * All that is not a plain "no", each in a row of its own: pairs, stops, under 18 and typed names to
 * check; then the rows, yes before open answers; last what is told beside them. Thoughts are told by
 * their question, in the words that were offered; a line says them too where they are now.
 */
export function safetyRows(t: Words, model: SheetModel): SafetyRow[] {
  const { stops, boxes, form, wrote, opioid } = model;
  const ofOpioids = stops.some(({ prints }) => OF_OPIOIDS.includes(prints));
  const also = alsoWords(t, model);
  return [
    ...stops
      .filter(({ prints }) => !/^thoughts[SU]/.test(prints))
      .map((line) =>
        OF_OPIOIDS.includes(line.prints)
          ? rowOfBox(t, boxes.find(isOpioidRow)!)
          : { of: t('sheet:first'), told: printedWords(t, line, form, opioid) },
      ),
    ...wrote.map((one) => ({ of: t('sheet:first'), told: wroteWords(t, one) })),
    ...boxes
      .filter((box) => mustAsk(box.state) && !(ofOpioids && isOpioidRow(box)))
      .map((box) => rowOfBox(t, box)),
    ...(also.length > 0 ? [{ of: t('sheet:also'), told: also.join('; ') }] : []),
  ];
}

/** Every plain "no" in one line; empty where there is none. */
export const noWords = (t: Words, { boxes, alsoNo }: SheetModel): string => {
  const clear = boxes.filter(({ state }) => !mustAsk(state));
  const named = beginSmall(
    rowOf([
      ...clear.map((box) => boxWords(t, box).title),
      ...alsoNo.map((id) => t(`sheet:alsoNo.${id}`)),
    ]),
  );
  return named && t('sheet:no', { named });
};

/** "KIDNEY: YES", what exactly, and what is to be written in by pen. */
export function boxWords(
  t: Words,
  { id, said, state, detail, date, blanks, filled: own }: SafetyBox,
) {
  const told = [
    ...(state === 'unsure' ? [t('sheet:checkWithMe')] : []),
    ...(state === 'noAnswer' ? [t('sheet:pleaseAsk')] : []),
    ...detail.filter((part) => part !== said).map((part) => t(`sheet:detail.${part}`)),
    ...(date ? [t('sheet:date', { date: isolated(date) })] : []),
    ...blanks.map((blank) => filled(t(`sheet:blank.${blank}`), [own?.[blank]])),
  ];
  return {
    title:
      said && said !== 'days'
        ? t(`sheet:detail.${said}`)
        : (wordOf(t, `sheet:box.${id}`, said && { context: said }) ?? ''),
    state: t(`sheet:state.${state}`),
    detail: told.join(', '),
  };
}

/** How many questions are on page 2, or how to get that page. */
export const leftWords = (t: Words, count: number, second: boolean): string =>
  t(second ? 'sheet:left.second' : 'sheet:left.ask', { count });

/** Bipolar, alcohol, an MAOI...: what is said in one line under the rows. */
export const alsoWords = (t: Words, { also, alsoTakes }: SheetModel): string[] => [
  ...also.map((id) => t(`sheet:alsoList.${id}`)),
  ...alsoTakes.map((name) => t('sheet:alsoTakes', { name: isolated(name) })),
];

/** Options that name a medicine, in the person's list; the rest is said in words around them. */
const NOT_A_NAME = ['unsure', 'unsaid', 'none'];

const names = (
  t: Words,
  question: 'purpose' | 'medicines' | 'triedBefore',
  picked: readonly string[],
) => rowOf(picked.map((option) => optionLabel(t, question, option)));

/** The same of one answer; what was not told is not in the person's voice, as a helper may say it. */
const told = (
  t: Words,
  question: 'purpose' | 'triedBefore',
  answer: { readonly picked: readonly string[] } | undefined,
) =>
  answer &&
  (answer.picked.includes('unsaid')
    ? t('sheet:state.noAnswer')
    : names(t, question, answer.picked));

/** The medicines that were ticked, but for one that their own words begin with: it is named there. */
function tickedWords(t: Words, { picked, note = '' }: NonNullable<SheetModel['now']['medicines']>) {
  const typed = note.toLowerCase();
  return names(
    t,
    'medicines',
    picked.filter((option) => !typed.startsWith(optionLabel(t, 'medicines', option).toLowerCase())),
  );
}

/** What for, which medicines and how they go, what was tried: the sheet's two or three lines. */
export function nowWords(
  t: Words,
  model: SheetModel,
): { id: string; label: string; text: string }[] {
  const { purpose, lowMood, worry, medicines, medicinesGoing, triedBefore } = model.now;
  const asked = (text: string | undefined) => text || t('sheet:now.notAsked');
  const how = [
    lowMood && wordOf(t, `sheet:now.lowMood.${lowMood}`),
    worry && wordOf(t, `sheet:now.worry.${worry}`),
  ].filter(Boolean);
  const why = [told(t, 'purpose', purpose), ...how].filter(Boolean).join('. ');
  const taken = medicines?.picked.filter((option) => !NOT_A_NAME.includes(option)) ?? [];
  const list = [
    medicines?.picked.includes('unsaid')
      ? t('sheet:state.noAnswer')
      : (taken.length > 0 || !medicines?.note) && medicines && tickedWords(t, medicines),
    isolated(medicines?.note ?? ''),
  ]
    .filter(Boolean)
    .join('; ');
  const going = medicinesGoing && wordOf(t, `sheet:now.going.${medicinesGoing}`);
  return [
    { id: 'why', label: wordOf(t, 'sheet:now.why', voiceOf(model.helper)) ?? '', text: asked(why) },
    {
      id: 'take',
      label: t('sheet:now.take'),
      text: (going && list ? `${list} (${going})` : list) || t('sheet:state.notAsked'),
    },
    { id: 'others', label: t('sheet:now.others'), text: t('sheet:blank.line') },
    ...(model.asks.triedBefore
      ? [
          {
            id: 'tried',
            label: t('sheet:now.tried'),
            text: asked(told(t, 'triedBefore', triedBefore)),
          },
        ]
      : []),
  ];
}

/** What matters most: the ends picked in S13 and how much, and the person's own words. */
export const mattersWords = (t: Words, { matters, much, mattersNote }: SheetModel): string[] => [
  ...matters.map((end) =>
    t(`questions:values.answer.${much.includes(end) ? 'much' : 'bit'}`, {
      end: t(`questions:values.option.${end}`),
    }),
  ),
  ...(mattersNote ? [isolated(mattersNote)] : []),
];

/** Every way one may lean, in the order of the options. */
const LEANS = ['ask', 'better', 'keep', 'none', 'unsure'] as const;

/** Where they lean; where they did not say, every way; none before they saw the four options. */
export const leanWords = (t: Words, { sawOptions, leans, variant }: SheetModel): string[] =>
  sawOptions ? (leans.length > 0 ? leans : LEANS).map((id) => leanText(t, variant, id)) : [];

export interface PadLine {
  readonly key: string;
  readonly tag: string;
  readonly text: string;
}

/** The pad's lines, in the order in which they print: worked out once for each sheet. */
export const padLines = (t: Words, model: SheetModel): readonly PadLine[] => known(model)(t);

const known = once((model: SheetModel) => once((t: Words) => linesOf(t, model)));

function linesOf(t: Words, model: SheetModel): PadLine[] {
  const say = model.boxes
    .filter(({ state }) => mustAsk(state) && state !== 'notAsked')
    .map((box): PadLine => ({
      key: `box-${box.id}`,
      tag: t('sheet:pad.say'),
      text: inOneLine(rowOfBox(t, box)),
    }));
  const also = alsoWords(t, model).map((text): PadLine => ({
    key: `also-${text}`,
    tag: t('sheet:pad.say'),
    text,
  }));
  const { purpose, medicines } = model.now;
  const now: PadLine[] = [
    ...(purpose
      ? [{ key: 'for', tag: t('sheet:pad.for'), text: names(t, 'purpose', purpose.picked) }]
      : []),
    ...(medicines
      ? [
          {
            key: 'takes',
            tag: t('sheet:pad.takes'),
            text: [tickedWords(t, medicines), isolated(medicines.note ?? '')]
              .filter(Boolean)
              .join('; '),
          },
        ]
      : []),
  ];
  const ask = [...model.first, ...model.more].map((question): PadLine => ({
    key: `ask-${question.id}`,
    tag: t('sheet:pad.ask'),
    text: questionWords(t, question),
  }));
  const matters = mattersWords(t, model).map((text): PadLine => ({
    key: `matters-${text}`,
    tag: t('sheet:pad.matters'),
    text,
  }));
  return [...say, ...also, ...now, ...ask, ...matters];
}
