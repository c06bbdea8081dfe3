/**
 * Draws how the app works, from the code itself: the way from answers to a sheet, the screens of
 * the chart by stage, and which room knows which. Same code, same bytes.
 *
 *   npm run picture
 */
import { writeFileSync } from 'node:fs';
import { type Step } from '#questionnaire/machine.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { steps } from '#questionnaire/path.ts';
import { rowOf } from '#questionnaire/steps.ts';
import { type Stage, stages } from '#questionnaire/question.ts';
import { FILL, kindOf } from './chart-picture.ts';
import { codeFiles, codeOf, rooms } from './rooms.ts';

export const PICTURE = 'docs/how-it-works.svg';

/** Drawn for a small phone; wider screens show it larger. */
const WIDTH = 384;
const SHOWN = 480;
const EDGE = 14;

const INK = '#14272e';
const SOFT = '#3b4e55';
const LINE = '#647679';
const GROUND = '#f8f8f4';
const PAPER = '#ffffff';
const PAD = { fill: '#fff6d6', line: '#8a6a00', bar: '#ffd257' };
const ACT = '#0b4c59';
const STOP = '#8c2414';

/** A part of the picture, drawn from y = 0, and its height. */
interface Part {
  readonly svg: string;
  readonly height: number;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const say = (x: number, y: number, kind: string, text: string): string =>
  `<text x="${x}" y="${y}" class="${kind}">${escape(text)}</text>`;

const rect = (x: number, y: number, width: number, height: number, rest: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${rest}/>`;

const arrow = (path: string): string => `<path d="${path}" class="arrow"/>`;

/** The file that exports a name, without its folder. */
function homeOf(name: string): string {
  const exported = new RegExp(`^export (?:const|function|async function) ${name}\\b`, 'm');
  const [file, second] = codeFiles.filter((one) => exported.test(codeOf(one)));
  if (!file || second)
    throw new Error(`${name} is exported by ${second ? 'two files' : 'no file'}`);
  return file.replace(/^.*\//, '');
}

/** One thing of the flow: what it is called, what it is in plain words, and where it is. */
interface Thing {
  readonly name: string;
  readonly words: string;
  readonly by: string;
}

const thing = (name: string, words: string, by: string): Thing => ({ name, words, by });

const ANSWERS = thing('answers', 'kept, with edits of the sheet, and nothing else', 'questions');
const LEFT = [
  thing('settle', 'drops what is not asked', 'settle'),
  thing('chart', 'the clinical flow chart', 'questionnaire'),
  thing('path', 'the screens, in order', 'pathOf'),
  thing('screens', 'each form is read back', 'draftOf'),
];
const RIGHT = [
  thing('rules', 'red stops, amber notes', 'dueOn'),
  thing('topics', 'facts that fit, and why', 'topicsFor'),
  thing('questions', 'what to ask the doctor', 'suggest'),
];
const SHEET = thing('sheet', 'pad = preview = paper', 'sheetOf');

const inBox = ({ name, words, by }: Thing, x: number, y: number): string =>
  say(x + 10, y + 20, 'name', name) +
  say(x + 10, y + 36, 'words', words) +
  say(x + 10, y + 51, 'code', homeOf(by));

/** From answers to the next screen, and from the same answers to the sheet. */
function flow(): Part {
  const [width, high, gap, frame] = [170, 58, 20, 5];
  const [left, right] = [EDGE, WIDTH - EDGE - width];
  const [wire, top] = [22, high + 40];
  const leftY = (at: number) => top + at * (high + gap);
  const rightY = (at: number) => top + at * (high + frame);
  const bottom = leftY(LEFT.length - 1) + high;
  const framed = rightY(RIGHT.length);
  const sheetY = framed + gap;
  const drawn = (one: Thing, x: number, y: number) =>
    rect(x, y, width, high, 'class="box"') + inBox(one, x, y);
  const answers = `rx="6" fill="${PAD.fill}" stroke="${PAD.line}" stroke-width="2"`;
  const paper = `rx="3" stroke="${INK}" stroke-width="2"`;
  const arrows = [
    arrow(`M${left + wire} ${high}V${top - 3}`),
    arrow(`M${right + wire} ${high}V${top - frame - 3}`),
    ...LEFT.slice(1).map((_, at) => arrow(`M${left + wire} ${leftY(at) + high}v${gap - 3}`)),
    arrow(`M${right + wire} ${framed}v${gap - 3}`),
    arrow(`M${left} ${bottom - high / 2}H${EDGE / 2 - 1}V${high / 2}H${left - 3}`),
  ];
  const boxes = [
    rect(left, 0, WIDTH - 2 * EDGE, high, answers),
    inBox(ANSWERS, left, 0),
    ...LEFT.map((one, at) => drawn(one, left, leftY(at))),
    rect(
      right - frame,
      top - frame,
      width + 2 * frame,
      framed - top + frame,
      `rx="9" fill="${FILL.plain}" stroke="${LINE}"`,
    ),
    ...RIGHT.map((one, at) => drawn(one, right, rightY(at))),
    rect(right, sheetY, width, bottom - sheetY, `fill="${PAPER}" ${paper}`),
    rect(right, sheetY, width, 9, `fill="${PAD.bar}" ${paper}`),
    inBox(SHEET, right, sheetY + 7),
  ];
  const labels = [
    say(left + wire + 10, high + 23, 'words', 'what comes next'),
    say(right + wire + 10, high + 23, 'words', 'what it means'),
  ];
  return { svg: [...arrows, ...boxes, ...labels].join(''), height: bottom };
}

type Kind = 'question' | 'page' | 'stop' | 'note';

const chipKind = (step: Step): Kind => {
  const kind = kindOf(step);
  if (kind !== 'plain') return kind;
  return isQuestion(step) ? 'question' : 'page';
};

const CHIP: Readonly<Record<Kind, string>> = {
  question: `rx="12" fill="${FILL.plain}" stroke="${ACT}"`,
  page: `rx="2" fill="${PAPER}" stroke="${LINE}"`,
  stop: `rx="2" fill="${FILL.stop}" stroke="${STOP}" stroke-width="2.5"`,
  note: `rx="2" fill="${FILL.note}" stroke="${PAD.line}" stroke-dasharray="4 3" stroke-width="1.5"`,
};

const CHIP_HEIGHT = 25;

/** Small boxes side by side from x on, in as many lines as they need; `height` is where they end. */
function chips(some: readonly (readonly [Kind, string])[], start: number, from: number): Part {
  const [gap, letter] = [6, 8];
  let [x, y] = [start, from];
  const drawn = some.map(([kind, text]) => {
    const width = Math.round(text.length * letter + 16);
    if (x + width > WIDTH - EDGE) [x, y] = [start, y + CHIP_HEIGHT + gap];
    const chip =
      rect(x, y, width, CHIP_HEIGHT, CHIP[kind]) +
      `<text x="${x + width / 2}" y="${y + 17}" class="step">${escape(text)}</text>`;
    x += width + gap;
    return chip;
  });
  return { svg: drawn.join(''), height: y + CHIP_HEIGHT };
}

const stepsIn = (stage: Stage): Step[] => steps.filter((step) => rowOf(step).stage === stage);

/** Every screen of the chart, by stage: a short stage beside its name, a long one below it. */
function screens(): Part {
  const kinds = ['question', 'stop', 'note', 'page'] as const;
  const legend = chips(
    kinds.map((kind) => [kind, kind] as const),
    EDGE,
    0,
  );
  let y = legend.height + 10;
  const drawn = stages.map((stage, at) => {
    const own = stepsIn(stage).map((step) => [chipKind(step), step] as const);
    const beside = chips(own, EDGE + 116, y + 10);
    const fits = beside.height === y + 10 + CHIP_HEIGHT;
    const { svg, height } = fits ? beside : chips(own, EDGE, y + 38);
    const line = `<path d="M${EDGE} ${y}H${WIDTH - EDGE}" class="shelf"/>`;
    const head = say(EDGE, y + 27, 'name', `${at + 1}. ${stage}`);
    y = height + 10;
    return line + head + svg;
  });
  return { svg: legend.svg + drawn.join(''), height: y - 10 };
}

/** The rooms as a stair: under each hang dots, one for each room that it knows. */
function house(): Part {
  const all = rooms();
  const [row, stair] = [25, 17];
  const x = (at: number) => EDGE + 8 + at * stair;
  const y = (at: number) => at * row + 14;
  const place = (name: string) => all.findIndex((room) => room.name === name);
  const drawn = all.map(({ name, knows, parts, looksUpAt }, at) => {
    const known = knows.map(place);
    const wire =
      known.length > 0
        ? `<path d="M${x(at)} ${y(at)}V${y(Math.max(...known))}" class="wire"/>`
        : '';
    const shelf = at > 0 ? `<path d="M${x(0)} ${y(at)}H${x(at) - 8}" class="shelf"/>` : '';
    const dots = known.map((to) => `<circle cx="${x(at)}" cy="${y(to)}" r="4.5" fill="${ACT}"/>`);
    const knob = rect(x(at) - 6, y(at) - 6, 12, 12, `rx="2" fill="${PAD.bar}" stroke="${INK}"`);
    const inside = parts.length > 0 ? ` <tspan class="code">${parts.join(', ')}</tspan>` : '';
    const star = looksUpAt.length > 0 ? ' *' : '';
    return {
      under: shelf + wire,
      over: `${dots.join('')}${knob}<text x="${x(at) + 12}" y="${y(at) + 5}" class="name">${name}${star}${inside}</text>`,
    };
  });
  const exceptions = all.flatMap(({ name, looksUpAt }) =>
    looksUpAt.map((file) => `* ${name} looks up at ${file}`),
  );
  const foot = all.length * row + 18;
  return {
    svg: [
      ...drawn.map(({ under }) => under),
      ...drawn.map(({ over }) => over),
      ...exceptions.map((text, at) => say(EDGE, foot + at * 18, 'words', text)),
    ].join(''),
    height: foot + exceptions.length * 18 - 12,
  };
}

/** All of the picture in words, for those who do not see it. */
function inWords(): string {
  const named = (some: readonly Thing[]) => some.map(({ name }) => name).join(', ');
  return [
    `Answers lead to ${named(LEFT)}, and a screen’s form leads back to answers.`,
    `The same answers lead to ${named(RIGHT)}, and these to the ${SHEET.name}.`,
    ...stages.map((stage, at) => `Stage ${at + 1}, ${stage}: ${stepsIn(stage).join(', ')}.`),
    ...rooms().map(({ name, knows }) =>
      knows.length > 0 ? `${name} knows ${knows.join(', ')}.` : `${name} knows no other room.`,
    ),
  ].join(' ');
}

const STYLE = [
  `text{font-family:system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;fill:${INK}}`,
  '.head{font-size:19px;font-weight:700}',
  '.name{font-size:15px;font-weight:700}',
  `.words{font-size:13px;fill:${SOFT}}`,
  `.code,.step{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:12.5px;font-weight:400;fill:${SOFT}}`,
  `.step{font-size:13px;fill:${INK};text-anchor:middle}`,
  `.box{fill:${PAPER};stroke:${LINE};rx:6px}`,
  `.arrow{fill:none;stroke:${ACT};stroke-width:2;marker-end:url(#tip)}`,
  `.wire{stroke:${ACT};stroke-width:1.5}`,
  `.shelf{stroke:${LINE};stroke-opacity:.45}`,
].join('');

/** The whole picture as an SVG. */
export function picture(): string {
  const parts = [
    {
      head: 'From answers to one sheet',
      lead: 'All below the answers is worked out, never stored.',
      part: flow(),
    },
    {
      head: 'The screens, by stage',
      lead: 'A person meets those that their answers lead to.',
      part: screens(),
    },
    {
      head: 'The rooms of the code',
      lead: 'Under each room, a dot for every room that it knows.',
      part: house(),
    },
  ];
  let y = 10;
  const drawn = parts.map(({ head, lead, part }) => {
    const title = say(EDGE, y + 22, 'head', head) + say(EDGE, y + 42, 'words', lead);
    const body = `<g transform="translate(0 ${y + 58})">${part.svg}</g>`;
    y += 58 + part.height + 26;
    return title + body;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${SHOWN}" height="${Math.round((y * SHOWN) / WIDTH)}" role="img" aria-labelledby="title desc">`,
    '<title id="title">How Worth Asking works</title>',
    `<desc id="desc">${escape(inWords())}</desc>`,
    `<style>${STYLE}</style>`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="5" refY="4" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0L8 4L0 8Z" fill="${ACT}"/></marker></defs>`,
    rect(0.5, 0.5, WIDTH - 1, y - 1, `rx="12" fill="${GROUND}" stroke="${LINE}"`),
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

if (import.meta.main) writeFileSync(PICTURE, picture());
