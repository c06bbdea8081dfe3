/**
 * Writes one self-contained HTML file per language for a clinician who reviews the aid:
 * review-pack/<language>.html. All of it is read from the app's data. It prints on 40 pages at most:
 * what stands in several places is told once and named after that, and so are sources.
 *
 *   npm run review-pack
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { type ClaimData, type ClaimId, certaintyOf, claims, reviewBy } from '#evidence/claims.ts';
import { type Heard, heard, thinOf, verdictOf } from '#evidence/heard.ts';
import { REVIEW_BY, SEARCHED } from '#evidence/searched.ts';
import { type Source, type SourceId, sources } from '#evidence/sources.ts';
import { speakersOf } from '#evidence/speakers.ts';
import {
  type DoctorQuestion,
  type DoctorQuestionId,
  doctorQuestions,
  toldIds,
} from '#guidance/doctorQuestions.ts';
import type { Reason } from '#explainers/explainer.ts';
import { type ExplainerId, explainerIds, explainers } from '#explainers/index.ts';
import { languages } from '#i18n/languages.ts';
import * as conditions from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import { strengthOf } from '#questionnaire/values.ts';
import { APART, gridParts } from '#questionnaire/question.ts';
import { type Answers, offered, questionIds, questions } from '#questionnaire/questions.ts';
import { type RiskId, risks } from '#questionnaire/safety/risks.ts';
import { type Rule, rules } from '#questionnaire/safety/rules.ts';
import { VALUES, type ValueRow } from '#questionnaire/valueEnds.ts';
import { arrowsOf, chartSteps } from './chart-arrows.ts';
import { chartPicture } from './chart-picture.ts';
import { changeOf, gone, lastEdition } from './last-edition.ts';
import { scores } from './readability.ts';
import { RISKS, riskOf, stopsFirst } from './risk-order.ts';
import { type ScreenWords, screenWords, statementsOnScreens } from './screen-words.ts';
import { wordsOf } from './words.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const screens = screenWords();
const statements = statementsOnScreens();
const LEVELS = ['veryLow', 'low', 'moderate', 'high'] as const;
/** Two boxes to tick: fine, or change it. */
const SIGN = '<span class="sign"><i></i> <i></i></span>';

/** The name under which a condition stands in conditions.ts. */
const nameOf = (when: Condition): string =>
  Object.entries(conditions).find(([, known]) => known === when)?.[0] ?? when.name;

/** Every single answer that makes a condition hold by itself. */
function answersThatRaise(when: Condition): [string, string][] {
  return questionIds.flatMap((id) => {
    const { kind, options } = questions[id];
    return (options as readonly string[])
      .filter((option) => when({ [id]: kind === 'one' ? option : { picked: [option] } } as Answers))
      .map((option): [string, string] => [id, option]);
  });
}

/** The whole pack in one language. */
export function reviewPack(lang: keyof typeof languages): string {
  const words = wordsOf(lang);
  const say = (key: string, values: Record<string, string | number> = {}): string => {
    const text = words.get(key);
    if (text === undefined) throw new Error(`No word ${lang} ${key}`);
    const filled = Object.entries(values).reduce(
      (so, [name, value]) => so.replaceAll(`{{${name}}}`, String(value)),
      text.replace(/<\/?\w+>/g, ''),
    );
    // What the app fills in at run time is shown by its name.
    return escape(filled.replace(/\{\{(\w+)\}\}/g, '‹$1›'));
  };
  const r = (key: string, values?: Record<string, string | number>) => say(`review:${key}`, values);
  const option = (id: string, one: string): string => {
    if ((APART as readonly string[]).includes(one)) return say(`questions:${one}`);
    const [row, answer] = gridParts(one);
    if (!answer) return say(`questions:${id}.option.${one}`);
    if (id !== 'values')
      return `${say(`questions:${id}.row.${row}`)} ${say(answer === 'unsaid' ? 'questions:unsaid' : `questions:${id}.answer.${answer}`)}`;
    const ends = VALUES[row as ValueRow].map((end) => say(`questions:values.option.${end}`));
    return say(`questions:values.answer.${strengthOf(answer)}`, {
      end: ends[answer.startsWith('this') ? 0 : 1]!,
      one: ends[0]!,
      other: ends[1]!,
    });
  };
  const code = (text: string) => `<code>${escape(text)}</code>`;
  const ids = (some: readonly string[]) =>
    some.map((id) => `<a href="#claim-${id}">${code(id)}</a>`).join(' ');

  /** Of a statement: never surer than its least sure claim; whether one of them moved; which. */
  const tag = (on: readonly ClaimId[]) => {
    if (on.length === 0) return '';
    const least = LEVELS.find((level) => on.some((id) => certaintyOf(id) === level));
    const moved = on.some((id) => changeOf(id) !== 'same') ? ' Δ' : '';
    return ` <small>${least ? say(`evidence:certainty.${least}`) : r('fact')}${moved} ${ids(on)}</small>`;
  };
  const named = new Set<Condition>();
  const trigger = (when: Condition): string => {
    if (when === conditions.always) return r('everyone');
    named.add(when);
    return `<a href="#if-${nameOf(when)}">${code(nameOf(when))}</a>`;
  };
  const conditionRow = (when: Condition): string => {
    const raising = answersThatRaise(when).map(
      ([id, one]) => `${say(`questions:${id}.name`)}: “${option(id, one)}”`,
    );
    return `<p id="if-${nameOf(when)}">${code(nameOf(when))} ${raising.length > 0 ? raising.join('; ') : r('together')}</p>`;
  };

  /** What a helper reads in the place of a word, where that is another. */
  const toHelper = (key: string) =>
    words.has(`${key}_helper`) ? ` <i>${r('helper')}: ${say(`${key}_helper`)}</i>` : '';
  const printed = new Set<string>();
  /** The words of a screen, each with its key; what the pack has told already is not repeated. */
  const wordsOfScreen = ({ id, keys, statements: told }: ScreenWords) => {
    const on = new Map(told.map((statement) => [statement.key, statement.claims]));
    const fresh = keys.filter((key) => !/^(claims|sheet):|_helper$/.test(key) && !printed.has(key));
    for (const key of fresh) printed.add(key);
    // Under the heading of its screen, a key is told by its last part.
    const own = new RegExp(`^\\w+:${id}\\.`);
    return fresh
      .map(
        (key) =>
          `<p>${say(key)}${toHelper(key)} ${code(key.replace(own, ''))}${tag(on.get(key) ?? [])}</p>`,
      )
      .join('');
  };
  const screenOf = (kind: ScreenWords['kind'], id: string) =>
    screens.find((screen) => screen.kind === kind && screen.id === id)!;

  const chart = () =>
    `<p>${r('chartLead')}</p><figure>${chartPicture()}</figure>${chartSteps
      .map((step) => {
        const ways = arrowsOf(step).map(({ to, when }) => {
          const each = when.map(({ name, question, page }) =>
            question ? r('answered', { question }) : code(page ? `${name}(${page})` : name),
          );
          return `${each.length > 0 ? each.join(' + ') : r('else')} → ${code(to)}`;
        });
        return `<p id="step-${step}"><b>${code(step)}</b> ${ways.join('; ')}</p>`;
      })
      .join('')}`;

  const question = (id: (typeof questionIds)[number]) => {
    const asked = questions[id];
    const alone: readonly string[] = asked.kind === 'many' ? asked.alone : [];
    const shown = offered(id).map(
      (one) =>
        `${option(id, one)}${toHelper(`questions:${id}.option.${one}`)}${alone.includes(one) ? ` (${r('alone')})` : ''} ${code(one)}`,
    );
    const screen = screenOf('question', id);
    const heading = `questions:${id}.${id === 'way' ? 'name' : 'title'}`;
    const keys = screen.keys.filter((key) => key !== heading && !/\.(option|group)\./.test(key));
    return `<section><h3>${say(heading)}${toHelper(heading)} ${code(id)} ${SIGN}</h3>
      ${wordsOfScreen({ ...screen, keys })}<p>${r('options')} (${asked.kind}): ${shown.join('; ')}</p></section>`;
  };

  const riskRow = (id: RiskId): string => {
    const { ticks = [], typed, twoOf = [], unless = [] } = risks[id];
    const told = (tick: string) => {
      const [asked = '', one = ''] = tick.split('.');
      return `${say(`questions:${asked}.name`)}: “${option(asked, one)}”`;
    };
    const raised = [
      ...ticks.map(told),
      ...(typed ? [`${r('typed')} ${code(typed)}`] : []),
      ...(twoOf.length > 0 ? [`${r('twoOf')} ${twoOf.map(code).join(', ')}`] : []),
      ...unless.map((tick) => `${r('unless')} ${told(tick)}`),
    ];
    return `<p id="risk-${id}">${code(id)} ${raised.join('; ')}</p>`;
  };
  const risk = (id: RiskId) => `<a href="#risk-${id}">${code(id)}</a>`;

  const safetyRule = (rule: Rule) => {
    const { id, kind, when, unless = [], insteadOf = [], prints, lines, first = [] } = rule;
    const told = (one: string | readonly [string, RiskId], room = '') =>
      typeof one === 'string'
        ? code(`${room}${one}`)
        : `${code(`${room}${one[0]}`)} (${risk(one[1])})`;
    const some = (title: string, all: readonly string[]) =>
      all.length > 0 ? ` ${title}: ${all.join(' ')}.` : '';
    return `<p id="rule-${id}"><b>${code(id)}</b> ${code(kind)} ${SIGN} ${r('shownWhen')}: ${[
      ...when.map(risk),
      ...unless.map((one) => `${r('unless')} ${risk(one)}`),
    ].join(' + ')}.${some(r('insteadOf'), insteadOf.map(code))}${some(
      r('lines'),
      lines.map((line) => told(line, 'lines:')),
    )}${prints ? ` ${r('prints')}: ${say(`sheet:line.${prints}`)}` : ''}${some(
      r('first'),
      first.map((one) => told(one)),
    )}</p>`;
  };
  const stops = () => {
    const flags = [...new Set(rules.flatMap(({ when, unless = [] }) => [...when, ...unless]))];
    return `${rules.map(safetyRule).join('')}<h3>${r('lines')}</h3>${rules
      .map(({ id, kind }) =>
        wordsOfScreen(screenOf(kind === 'note' || kind === 'aside' ? 'note' : 'stop', id)),
      )
      .join('')}<h3>${r('flags')}</h3>${flags.map(riskRow).join('')}`;
  };

  const explainer = (id: ExplainerId) => {
    const reasons: readonly Reason[] = explainers[id].reasons;
    const why = reasons.map(
      ({ because, when }) => `${say(`guidance:because.${because}`)} (${trigger(when)})`,
    );
    const screen = screenOf('explainer', id);
    const tells = screen.keys.flatMap((key) => /^claims:(.*)\.says$/.exec(key)?.[1] ?? []);
    return `<section><h3>${say(`explainers:${id}.title`)} ${code(id)} ${SIGN}</h3>
      <p>${r('shownWhen')}: ${why.join('; ')}</p>${wordsOfScreen(screen)}<p>${r('tells')}: ${ids([...new Set(tells)])}</p></section>`;
  };

  const bankRow = (row: DoctorQuestion) => {
    const also = [
      row.when ? trigger(row.when) : r('byRule'),
      ...(row.star === conditions.always ? ['★'] : []),
      ...(row.star && row.star !== conditions.always
        ? [`${r('starredWhen')}: ${trigger(row.star)}`]
        : []),
      ...(row.tellsThoughts
        ? [
            `${r('onlyTicked')}: ${['S8', 'S8may', 'S9may', 'S9some', 'H5stronger'].map((id) => `${say(`lines:${id}`)} ${code(`lines:${id}`)}`).join(' ')}`,
          ]
        : []),
      ...(row.values
        ? [
            r('values', {
              values: row.values.map((end) => say(`questions:values.option.${end}`)).join('; '),
            }),
          ]
        : []),
    ];
    const said = [row.id, ...toldIds(row.id as DoctorQuestionId)].map((id) =>
      say(`doctorQuestions:${id}`),
    );
    return `<p>${code(row.id)} ${said.join(' / ')} <small>${also.join('. ')}</small> ${SIGN}</p>`;
  };

  const heardRow = (one: Heard) => {
    const thin = thinOf(one);
    const beside = [
      ...(verdictOf(one) === 'partly' ? [say(`heard:half.${one.id}`)] : []),
      ...(thin ? [say(`heard:thin.${thin}`)] : []),
    ];
    return `<p>${say(`heard:says.${one.id}`)} <b>${say(`heard:verdict.${verdictOf(one)}`)}.</b> ${beside.join(' ')} ${ids(one.claims)} ${SIGN}</p>`;
  };

  const sourceNumber = new Map(
    (Object.keys(sources) as SourceId[]).map((id, index) => [id, index + 1]),
  );
  const source = ([id, number]: [SourceId, number]) => {
    const { authors, title, year, kind, link, note }: Source = sources[id];
    return `<p id="source-${number}">${number}. ${escape(authors)}${year ? ` (${year})` : ''}: ${escape(title)} (${say(`evidence:kind.${kind}`)})${
      link ? ` <a href="${link}">${escape(link.replace('https://', ''))}</a>` : ''
    }${note ? ` <i lang="en">${escape(note)}</i>` : ''}</p>`;
  };

  /** What differs from the last edition, and how sure it was then. */
  const change = (id: ClaimId): string => {
    const what = changeOf(id);
    if (what === 'same') return r('same');
    if (what === 'new') return `Δ ${r('new')}`;
    const was = lastEdition.statements[id]?.certainty;
    const parts = what.map((part) => {
      const then = (part === 'certainty' || part === 'kind') && was;
      const name = r(part).toLowerCase();
      return then ? `${name} (${r('was')}: ${say(`evidence:certainty.${then}`)})` : name;
    });
    return `Δ ${r('changed')}: ${parts.join(', ')}`;
  };
  /** Data without the signs of the notation. */
  const plain = (data: object) => escape(JSON.stringify(data).slice(1, -1).replaceAll('"', ''));
  const usedOn = (id: ClaimId) =>
    screens
      .filter((screen) => screen.id !== 'how do we know')
      .filter((screen) => screen.statements.some(({ claims: on }) => on.includes(id)))
      .map((screen) => screen.id);
  const claim = (id: ClaimId) => {
    const { sources: from, numbers, caution }: ClaimData = claims[id];
    const certainty = certaintyOf(id);
    const used = usedOn(id);
    const speakers = speakersOf([id]).map((speaker) => say(`evidence:by.${speaker}`));
    return `<div id="claim-${id}" class="claim"><p>${SIGN} ${say(`claims:${id}.says`)} ${code(id)}</p>
      ${caution ? `<p class="caution" lang="en"><b lang="${lang}">${r('caution')}:</b> ${escape(caution)}</p>` : ''}
      <p><b>${
        certainty
          ? `${r('finding')}: ${say(`evidence:certainty.${certainty}`)}`
          : `${r('fact')}: ${speakers.join(', ')}`
      }.</b> ${say(`claims:${id}.why`)} [${from.map((one) => sourceNumber.get(one)).join(', ')}] ${change(id)}.${
        reviewBy(id) === REVIEW_BY ? '' : ` ${r('reviewBy')}: ${reviewBy(id)}.`
      }</p>
      <p class="data">${numbers ? `${plain(numbers)} ` : ''}${r('usedOn')}: ${used.length > 0 ? escape(used.join(', ')) : r('notUsed')}</p></div>`;
  };
  /** Claims, the riskiest first. */
  const byRisk = (some: readonly ClaimId[]) =>
    RISKS.map((group) => {
      const rows = some.filter((id) => riskOf(id) === group);
      return rows.length > 0
        ? `<h3>${r(group)}: ${rows.length}</h3>${rows.map(claim).join('')}`
        : '';
    }).join('');
  const cautioned = stopsFirst.filter((id) => (claims[id] as ClaimData).caution);
  const others = stopsFirst.filter((id) => !cautioned.includes(id));

  const readability = () => {
    const all = scores(lang);
    const names = Object.keys(all[0]?.values ?? {});
    const row = (cells: readonly (string | number)[], cell: 'td' | 'th') =>
      `<tr>${cells.map((one) => `<${cell}>${one}</${cell}>`).join('')}</tr>`;
    return `<table>${row([r('screen'), ...names], 'th')}${all
      .map(({ screen, values }) =>
        row([escape(screen), ...names.map((name) => values[name]!.toFixed(1))], 'td'),
      )
      .join('')}</table>`;
  };

  const parts: [string, string][] = [
    ['settle', `<p>${r('settleLead')}</p>${byRisk(cautioned)}`],
    ['stops', stops()],
    ['claims', byRisk(others)],
    ['explainers', explainerIds.map(explainer).join('')],
    ['bank', (doctorQuestions as readonly DoctorQuestion[]).map(bankRow).join('')],
    [
      'heard',
      Object.values(heard)
        .flatMap((rows): readonly Heard[] => rows)
        .map(heardRow)
        .join(''),
    ],
    ['question', questionIds.map(question).join('')],
    ['conditions', [...named].map(conditionRow).join('')],
    ['chart', chart()],
    ['readability', readability()],
    ['sources', [...sourceNumber].map(source).join('')],
  ];
  const changes = stopsFirst.map(changeOf);
  const count = (kind: 'new' | 'same') => changes.filter((one) => one === kind).length;
  const bare = Object.values(claims).filter(
    ({ sources: from }) => (from as readonly unknown[]).length === 0,
  );
  const title = `Worth Asking. ${r('title', { language: languages[lang].name })}`;
  const ground = r('built', {
    date: SEARCHED,
    due: REVIEW_BY,
    statements: statements.length,
    claims: new Set(statements.flatMap(({ claims: on }) => on)).size,
    sources: sourceNumber.size,
    loose: statements.filter(({ claims: on }) => on.length === 0).length,
    bare: bare.length,
  });
  const since = r('since', {
    edition: lastEdition.edition,
    new: count('new'),
    same: count('same'),
    changed: changes.length - count('new') - count('same'),
    gone: gone.length,
  });
  return `<!doctype html>
<html lang="${lang}" dir="${languages[lang].dir}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>${title}</title><style>${STYLE}</style></head><body>
<header><h1>${title}</h1><p>${r('lead')}</p><p>${ground}</p><p>${since}</p>
${languages[lang].reviewed ? '' : `<p><b>${say('shell:translation')}</b></p>`}
<p>${r('how')}</p><p>${r('by')} <u></u></p>
<nav>${parts.map(([id]) => `<a href="#${id}">${r(id)}</a>`).join(' · ')}</nav></header>
${parts.map(([id, body]) => `<h2 id="${id}">${r(id)}</h2><div class="part ${id}">${body}</div>`).join('\n')}
</body></html>
`;
}

/** The letters of the app, in the file itself: it prints the same everywhere. */
const font = readFileSync('src/styles/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2');
const STYLE = `@font-face{font-family:Pack;font-weight:200 800;src:url(data:font/woff2;base64,${font.toString('base64')})}
${readFileSync('scripts/review-pack.css', 'utf8')}`;

if (import.meta.main) {
  mkdirSync('review-pack', { recursive: true });
  for (const lang of readdirSync('locales') as (keyof typeof languages)[]) {
    const file = `review-pack/${lang}.html`;
    writeFileSync(file, reviewPack(lang));
    console.log(file);
  }
}
