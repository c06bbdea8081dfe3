/**
 * Which words each screen shows, and which claims each medical statement among them stands on,
 * all read from the app's own data. For the readability table, the review pack and the tests.
 */
import { besideFirst, firstGrounds } from '#app/pages/firstGrounds.ts';
import { points, warnings } from '#deciding/brief.ts';
import { type ItemId, items } from '#deciding/check.ts';
import { ownLines } from '#deciding/forYou.ts';
import { monthLines } from '#deciding/month.ts';
import { type Study, scoreClaims, studies } from '#deciding/studies.ts';
import { lines as toldLines } from '#deciding/told.ts';
import { type ClaimId, claims } from '#evidence/claims.ts';
import { type TermId, glossary } from '#evidence/glossary.ts';
import { type Heard, heard, verdictOf } from '#evidence/heard.ts';
import { type Explainer, type Picture, isInBlock } from '#explainers/explainer.ts';
import { explainers } from '#explainers/index.ts';
import { steps } from '#explainers/steps.ts';
import { isCounted } from '#explainers/pictures/counts.ts';
import { type EffectSet, effectSets } from '#explainers/pictures/effects.ts';
import { lockGrounds, pictureGrounds } from '#explainers/pictures/grounds.ts';
import { trialIds, trials } from '#explainers/pictures/trials.ts';
import { type CrisisLine, crisisLines } from '#guidance/crisisLines.ts';
import { doctorQuestions, toldIds } from '#guidance/doctorQuestions.ts';
import { type NameLineId, lineFacts, lines } from '#guidance/lines.ts';
import { pageKeysOf } from '#guidance/composed.ts';
import {
  clinicianGrounds,
  questionBankGrounds,
  questionGrounds,
  rxGrounds,
} from '#guidance/grounds.ts';
import { questionIds } from '#questionnaire/questions.ts';
import { type LineId, type Rule, rules } from '#questionnaire/safety/rules.ts';
import { wordsOf } from './words.ts';

/** A sentence on a screen, by its key, and what it stands on. */
export interface Statement {
  readonly key: string;
  readonly claims: readonly ClaimId[];
}

export interface ScreenWords {
  readonly id: string;
  readonly kind: 'question' | 'stop' | 'note' | 'explainer' | 'page' | 'sheet';
  /** Keys of every word on it. */
  readonly keys: readonly string[];
  readonly statements: readonly Statement[];
}

const allKeys = [...wordsOf('en').keys()];
const under = (...prefixes: string[]): string[] =>
  allKeys.filter((key) =>
    prefixes.some((prefix) => key === prefix || key.startsWith(`${prefix}.`)),
  );
const room = (name: string): string[] => allKeys.filter((key) => key.startsWith(`${name}:`));
const on = (key: string, ids: readonly ClaimId[]): Statement => ({ key, claims: ids });
const told = (ids: readonly ClaimId[]): Statement[] =>
  ids.map((id) => on(`claims:${id}.says`, [id]));

/** The statements of a picture: its finding and what is said in it. */
function inPicture(picture: Picture): Statement[] {
  const at = (part: string) => `pictures:${picture}.${part}`;
  switch (picture) {
    case 'lock':
      return ([1, 2, 3] as const).flatMap((step) =>
        [`title${step}`, `body${step}`, `alt${step}`].map((part) =>
          on(at(part), lockGrounds[step]),
        ),
      );
    case 'trials':
      return trialIds.map((id) => on(at(`name.${id}`), trials[id].claims));
    case 'effectsLowDose':
    case 'effectsUsualDose':
    case 'effectsContrave':
    case 'effectsFirstMedicine':
    case 'effectsStopping':
    case 'effectsTherapy':
    case 'effectsCbtAdded':
    case 'effectsAddOn':
    case 'effectsTms': {
      const set = (Object.keys(effectSets) as (keyof typeof effectSets)[]).find(
        (one) => picture.toLowerCase() === `effects${one}`.toLowerCase(),
      );
      const { claims: ids, other, effects }: EffectSet = effectSets[set!];
      return [
        on(`pictures:effects.who.${set}`, ids),
        ...(other === 'notOnIt' ? [on('pictures:effects.notByChance', ids)] : []),
        ...effects.flatMap((effect) =>
          ['title', 'did'].map((part) => on(`pictures:effects.${effect.id}.${part}`, ids)),
        ),
      ];
    }
    case 'wait':
      return ['title', 'how', 'short', 'long', 'range', 'rangeOften', 'alt'].map((part) =>
        on(at(part), pictureGrounds[picture]),
      );
    case 'bothGroups':
      return ['title', 'how', 'alt', 'usual'].map((part) => on(at(part), pictureGrounds[picture]));
    default:
      return ['title', 'alt'].map((part) => on(at(part), pictureGrounds[picture]));
  }
}

/** The keys of a picture's words. */
const pictureKeys = (picture: Picture): string[] =>
  under(
    picture.startsWith('effects') ? 'pictures:effects' : `pictures:${picture}`,
    'pictures:act',
    'pictures:group',
    'pictures:otherGroup',
  );

/** Poison lines are words of their own page, and of no crisis page. */
const poisonStatements: Statement[] = [
  on('crisis:poison', [
    ...new Set(
      Object.values<CrisisLine>(crisisLines).flatMap(({ poison = [] }) =>
        poison.map(({ claim }) => claim),
      ),
    ),
  ]),
  on('crisis:poisonNone', ['poison-too-much']),
];
const poisonKeys = [...poisonStatements.map(({ key }) => key), 'crisis:poisonAll'];

function explainerScreen([id, data]: [string, Explainer]): ScreenWords {
  const at = (part: string) => `explainers:${id}.${part}`;
  const pictures = data.sections.flatMap(({ picture }) => picture ?? []);
  const hasPoison = data.sections.some(({ poisonLines }) => poisonLines);
  const ids = [...data.sections.flatMap((section) => section.claims), ...(data.unverified ?? [])];
  const titles = ids.filter(isCounted).map((claim) => on(`pictures:counted.${claim}`, [claim]));
  const headed = data.sections.filter((section) => !isInBlock(section));
  const toDo = data.steps.flatMap((step) =>
    bothForms(`explainers:step.${step}`).map((key) => on(key, steps[step])),
  );
  const spoken = (part: string, of: readonly ClaimId[]) =>
    bothForms(at(part)).map((key) => on(key, of));
  return {
    id,
    kind: 'explainer',
    keys: [
      ...under(`explainers:${id}`),
      ...bothForms(`doctorQuestions:${data.ask}`),
      ...['toHelper', 'canDo', 'askIt', 'add', 'onSheet', 'see', 'makeSheet', 'untested'].map(
        (key) => `explainers:${key}`,
      ),
      ...toDo.map(({ key }) => key),
      ...ids.map((claim) => `claims:${claim}.says`),
      ...titles.map(({ key }) => key),
      ...pictures.flatMap(pictureKeys),
      ...(hasPoison ? poisonKeys : []),
    ],
    statements: [
      ...['title', 'lead'].flatMap((part) => spoken(part, data.lead)),
      on(at('short'), data.short ?? data.lead),
      ...headed.flatMap((section) => spoken(section.id, section.claims)),
      ...data.sections.flatMap(({ own, claims: of }) => (own ? spoken(own, of) : [])),
      ...told(ids),
      ...titles,
      ...pictures.flatMap(inPicture),
      ...(hasPoison ? poisonStatements : []),
      ...spoken('inShort', data.inShort),
      ...toDo.filter((step) => step.claims.length > 0),
    ],
  };
}

/** A word and its form to a helper, where it has one. */
const bothForms = (key: string): string[] =>
  [key, `${key}_helper`].filter((form) => allKeys.includes(form));

/** How to open the talk of thoughts of suicide, and for who is not sure. */
const opening = ['lines:S8', 'lines:S8may'].flatMap(bothForms);
/** The end of the way, for who told of thoughts of suicide. */
const sooner = bothForms('lines:H5stronger');

const lineOf = (line: Rule['lines'][number]): LineId => (typeof line === 'string' ? line : line[0]);

/** One row of the safety rules, as a page would tell it. */
function ruleScreen(rule: Rule): ScreenWords {
  const ids = [...new Set(rule.lines.map(lineOf))];
  const [first] = ids;
  const titles = pageKeysOf(rule).flatMap((key) => [
    ...bothForms(key),
    ...bothForms(key.replace(/title$/, 'lead')),
  ]);
  const spoken = ids.flatMap((line) =>
    bothForms(`lines:${line}`).map((key) => on(key, lineFacts(line).claims)),
  );
  const own = first ? titles.map((key) => on(key, lineFacts(first).claims)) : [];
  const printed = rule.prints ? [`sheet:line.${rule.prints}`] : [];
  return {
    id: rule.id,
    kind: rule.kind === 'note' || rule.kind === 'aside' ? 'note' : 'stop',
    keys: [
      ...titles,
      ...spoken.map(({ key }) => key),
      ...(rule.topic ? bothForms(`stops:topic.${rule.topic}`) : []),
      ...printed,
    ],
    statements: [...own, ...spoken].filter((one) => one.claims.length > 0),
  };
}

const crisisStatements: Statement[] = [
  on('crisis:lead', ['crisis-emergency']),
  on('crisis:hope', ['crisis-hope']),
  on('crisis:talk', ['crisis-talk']),
  on('crisis:find', ['crisis-find']),
  on('crisis:emergencyAny', ['crisis-emergency']),
  on('crisis:hours', ['line-china']),
  on('crisis:slot.line', ['crisis-us', 'crisis-ca', 'crisis-uk-ie']),
  on('crisis:sheet.none', ['crisis-find', 'crisis-emergency']),
  ...Object.entries(crisisLines).map(([country, { claims: ids }]) =>
    on(`crisis:sheet.${country}`, [...ids, 'crisis-emergency']),
  ),
];

/** What the mirror says after a stop, and what that stands on. */
const mirrorGrounds: readonly (readonly [string, readonly ClaimId[]])[] = [
  ['both', ['op-no', 'safe-both-today']],
  ['liver', ['safe-liver-now', 'liver-signs']],
  ['call', ['safe-maoi-bup-do', 'safe-bup-bars-do', 'safe-disulf-do']],
  ['opioid', ['op-no', 'op-low-too']],
  ['allergy', ['se-allergy']],
  ['have', ['prac-ask']],
];

/** The words of the comparison's rows, each on the claims of every row that uses them. */
function studyStatements(): Statement[] {
  const found = new Map<string, readonly ClaimId[]>();
  const add = (key: string, ids: readonly ClaimId[]) =>
    found.set(key, [...new Set([...(found.get(key) ?? []), ...ids])]);
  for (const { id, claims: ids, cells, gap } of Object.values<readonly Study[]>(studies).flat()) {
    for (const part of ['title', 'who']) add(`deciding:study.${id}.${part}`, ids);
    for (const { arm } of Object.values(cells)) add(`deciding:arm.${arm}`, ids);
    if (typeof gap !== 'string') add(`deciding:gap.${gap.words}`, ids);
  }
  return [...found].map(([key, ids]) => on(key, ids));
}

const onClaims = (
  of: string,
  rows: Readonly<Record<string, { readonly claims: readonly ClaimId[] }>>,
): Statement[] =>
  Object.entries(rows)
    .filter(([, row]) => row.claims.length > 0)
    .flatMap(([id, row]) => bothForms(`deciding:${of}.${id}`).map((key) => on(key, row.claims)));

/** The four options, line by line and row by row; what is for some; and the answers explained. */
const decidingStatements: Statement[] = [
  ...onClaims('line', toldLines),
  ...studyStatements(),
  ...onClaims('brief', { ...points, ...warnings }),
  on('deciding:scores', scoreClaims),
  ...onClaims('month', monthLines),
  ...onClaims('own', ownLines),
  ...(Object.keys(items) as ItemId[]).map((id) =>
    on(`deciding:check.explain.${id}`, items[id].claims),
  ),
  ...mirrorGrounds.map(([kind, ids]) => on(`deciding:mirror.${kind}`, ids)),
];

/** What a name that was typed asks, and the search: on every screen with a box, told with this one. */
const typedNames = under('lines:name', 'lines:didYouMean');
const nameStatements: Statement[] = (Object.keys(lines) as (keyof typeof lines)[])
  .filter((id): id is NameLineId => /^N\d$/.test(id))
  .flatMap((id) => bothForms(`lines:${id}`).map((key) => on(key, lines[id].claims)));

let read: readonly ScreenWords[] | undefined;

/** Every screen with its words and statements. Every key of locales/ is on at least one. */
export const screenWords = (): readonly ScreenWords[] => (read ??= readScreens());

/** The statements of all screens, each once; what opens on asking tells every claim, and is left out. */
export const statementsOnScreens = (): readonly Statement[] => [
  ...new Map(
    screenWords()
      .filter(({ id }) => id !== 'how do we know')
      .flatMap(({ statements }) => statements.map((one) => [one.key, one] as const)),
  ).values(),
];

function readScreens(): ScreenWords[] {
  const questions = questionIds.map((id): ScreenWords => {
    const ids =
      id in questionGrounds ? questionGrounds[id as keyof typeof questionGrounds] : undefined;
    return {
      id,
      kind: 'question',
      keys: [
        ...under(`questions:${id}`),
        ...(id === 'medicines' ? [...typedNames, ...nameStatements.map(({ key }) => key)] : []),
      ],
      statements: [
        ...(ids
          ? ['hint', 'names', 'why']
              .flatMap((part) => bothForms(`questions:${id}.${part}`))
              .map((key) => on(key, ids))
          : []),
        ...(id === 'medicines' ? nameStatements.filter((one) => one.claims.length > 0) : []),
      ],
    };
  });
  const screens: ScreenWords[] = [
    {
      id: 'welcome',
      kind: 'page',
      keys: room('welcome'),
      statements: [
        ...Object.entries(firstGrounds).map(([id, { claims: ids }]) => on(`welcome:${id}`, ids)),
        ...Object.entries(besideFirst).map(([id, ids]) => on(`welcome:${id}`, ids)),
      ],
    },
    ...questions,
    ...rules.map(ruleScreen),
    ...Object.entries<Explainer>(explainers).map(explainerScreen),
    {
      id: 'heard',
      kind: 'page',
      keys: room('heard'),
      statements: Object.values(heard).flatMap((some: readonly Heard[]) =>
        some.flatMap((one) => [
          on(`heard:says.${one.id}`, one.claims),
          ...(verdictOf(one) === 'partly' ? [on(`heard:half.${one.id}`, one.claims)] : []),
        ]),
      ),
    },
    {
      id: 'glossary',
      kind: 'page',
      keys: room('glossary').filter((key) => !key.endsWith('.forms')),
      statements: (Object.keys(glossary) as TermId[]).flatMap((id) =>
        glossary[id] ? [on(`glossary:${id}.means`, [glossary[id]])] : [],
      ),
    },
    {
      id: 'crisis',
      kind: 'page',
      keys: room('crisis').filter((key) => !poisonKeys.includes(key)),
      statements: crisisStatements,
    },
    { id: 'standards', kind: 'page', keys: room('standards'), statements: [] },
    ...['sources', 'about', 'privacy', 'noScript'].map((id): ScreenWords => ({
      id,
      kind: 'page',
      keys: under(`pages:${id}`),
      statements: [],
    })),
    { id: 'deciding', kind: 'page', keys: room('deciding'), statements: decidingStatements },
    { id: 'library', kind: 'page', keys: room('guidance'), statements: [] },
    {
      id: 'papers',
      kind: 'page',
      keys: room('papers'),
      statements: [on('papers:card.emergency', ['op-emergency'])],
    },
    {
      id: 'bank',
      kind: 'sheet',
      keys: room('doctorQuestions'),
      statements: doctorQuestions.flatMap(({ id }) => {
        const grounds = questionBankGrounds[id];
        return grounds
          ? [id, ...toldIds(id)].map((one) => on(`doctorQuestions:${one}`, grounds))
          : [];
      }),
    },
    {
      id: 'sheet',
      kind: 'sheet',
      keys: [...room('sheet'), ...room('healthRecord'), ...opening, ...sooner],
      statements: [
        ...opening.map((key) => on(key, lineFacts('S8').claims)),
        ...sooner.map((key) => on(key, lineFacts('H5stronger').claims)),
        on('sheet:message.proof', firstGrounds.proof.claims),
        on('sheet:message.opioids', firstGrounds.opioids.claims),
        on('sheet:message.alone', firstGrounds.ask.claims),
        on('sheet:clinicianBody', clinicianGrounds),
        ...rxGrounds.map(([clause, ids]) => on(`sheet:rx.${clause}`, ids)),
      ],
    },
  ];
  const shown = new Set(screens.flatMap(({ keys }) => keys));
  // What is the same on many screens: buttons, footer, headings of stops, faults of a form.
  const common = ['shell', 'questions', 'stops', 'lines', 'pictures'].flatMap(room);
  // What opens on asking: reasons, studies, and claims told only there.
  const onAsking = [...room('claims'), ...room('evidence')].filter((key) => !shown.has(key));
  return [
    ...screens,
    {
      id: 'every screen',
      kind: 'page',
      keys: common.filter((key) => !shown.has(key)),
      statements: [],
    },
    {
      id: 'how do we know',
      kind: 'page',
      keys: onAsking,
      statements: told(
        (Object.keys(claims) as ClaimId[]).filter((id) => onAsking.includes(`claims:${id}.says`)),
      ),
    },
  ];
}
