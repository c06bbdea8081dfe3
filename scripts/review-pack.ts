/**
 * Writes one self-contained HTML file per language for a clinician who reviews the aid:
 * review-pack/<language>.html. All of it is read from the app's data.
 *
 *   npm run review-pack
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { type ClaimData, type ClaimId, certaintyOf, claims, reviewBy } from '#evidence/claims.ts';
import { type Heard, heard, verdictOf } from '#evidence/heard.ts';
import { REVIEW_BY, SEARCHED } from '#evidence/searched.ts';
import { type Source, type SourceId, sources } from '#evidence/sources.ts';
import { speakersOf } from '#evidence/speakers.ts';
import { type DoctorQuestion, doctorQuestions } from '#guidance/doctorQuestions.ts';
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
import { scores } from './readability.ts';
import { type ScreenWords, type Statement, screenWords } from './screen-words.ts';
import { wordsOf } from './words.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const screens = screenWords();
const statements = screens.flatMap((screen) => screen.statements);

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
  const list = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const sign = `<p class="sign">${r('sign')}: <span></span> ${r('fine')} <span></span> ${r('change')} <u></u></p>`;

  const trigger = (when: Condition): string => {
    if (when === conditions.always) return r('everyone');
    const raising = answersThatRaise(when);
    const told = raising.map(([id, one]) => `${say(`questions:${id}.name`)}: “${option(id, one)}”`);
    return `${told.length > 0 ? list(told) : r('together')} ${r('namedCondition')}: ${code(nameOf(when))}`;
  };
  const statementRow = ({ key, claims: on }: Statement) =>
    `<tr><td>${say(key)}</td><td>${code(key)}</td><td>${ids(on)}</td></tr>`;
  const wordsTable = (screen: ScreenWords) => {
    const on = new Map(screen.statements.map((statement) => [statement.key, statement]));
    const rows = [
      ...screen.statements,
      ...screen.keys.filter((key) => !on.has(key)).map((key) => ({ key, claims: [] })),
    ];
    return `<table>${rows.map(statementRow).join('')}</table>`;
  };
  const screenOf = (kind: ScreenWords['kind'], id: string) =>
    screens.find((screen) => screen.kind === kind && screen.id === id)!;

  const chart = () =>
    `<p>${r('chartLead')}</p>${chartPicture()}<table>${chartSteps
      .map((step) => {
        const ways = arrowsOf(step).map(({ to, when }) => {
          const named = when.map(({ name, question, page }) =>
            question ? r('answered', { question }) : code(page ? `${name}(${page})` : name),
          );
          return `${named.length > 0 ? named.join(' + ') : r('else')} → ${code(to)}`;
        });
        return `<tr id="step-${step}"><th>${code(step)}</th><td>${list(ways)}</td></tr>`;
      })
      .join('')}</table>`;

  const question = (id: (typeof questionIds)[number]) => {
    const asked = questions[id];
    const alone: readonly string[] = asked.kind === 'many' ? asked.alone : [];
    const shown = offered(id).map(
      (one) => `${option(id, one)}${alone.includes(one) ? ` (${r('alone')})` : ''} ${code(one)}`,
    );
    const ways = id === 'way' ? [] : arrowsOf(id).map(({ to }) => code(to));
    return `<section><h3>${say(id === 'way' ? 'questions:way.name' : `questions:${id}.title`)} ${code(id)}</h3>
      ${wordsTable({ ...screenOf('question', id), keys: screenOf('question', id).keys.filter((key) => !/\.(option|group)\./.test(key)) })}
      <p>${r('options')} (${asked.kind}):</p>${list(shown)}
      ${ways.length > 0 ? `<p>${r('goesTo')}: ${ways.join(', ')}</p>` : ''}${sign}</section>`;
  };

  const risk = (id: RiskId): string => {
    const { ticks = [], typed, twoOf = [], unless = [] } = risks[id];
    const told = (some: readonly string[]) =>
      some.map((tick) => {
        const [asked = '', one = ''] = tick.split('.');
        return `${say(`questions:${asked}.name`)}: “${option(asked, one)}”`;
      });
    return [
      code(id),
      list([
        ...told(ticks),
        ...(typed ? [`${r('typed')} ${code(typed)}`] : []),
        ...twoOf.map((other) => code(other)),
        ...told(unless).map((text) => `${r('unless')} ${text}`),
      ]),
    ].join(' ');
  };

  const safetyRule = (rule: Rule) => {
    const { id, kind, when, unless = [], insteadOf = [], prints, first = [] } = rule;
    const screen = screenOf(kind === 'note' || kind === 'aside' ? 'note' : 'stop', id);
    const asked = first.map((one) => (typeof one === 'string' ? one : one[0]));
    return `<section id="rule-${id}"><h3>${code(id)} ${code(kind)}</h3>
      <div>${r('shownWhen')}: ${list([...when.map(risk), ...unless.map((one) => `${r('unless')} ${risk(one)}`)])}</div>
      ${insteadOf.length > 0 ? `<p>${r('insteadOf')}: ${insteadOf.map(code).join(' ')}</p>` : ''}
      ${wordsTable(screen)}
      ${prints ? `<p>${r('prints')}: ${say(`sheet:line.${prints}`)}</p>` : ''}
      ${asked.length > 0 ? `<p>${r('first')}: ${list(asked.map((one) => say(`doctorQuestions:${one}`)))}</p>` : ''}${sign}</section>`;
  };

  const explainer = (id: ExplainerId) => {
    const reasons: readonly Reason[] = explainers[id].reasons;
    const why = (reasons as readonly { because: string; when: Condition }[]).map(
      ({ because, when }) => `${say(`guidance:because.${because}`)}: ${trigger(when)}`,
    );
    return `<section><h3>${say(`explainers:${id}.title`)} ${code(id)}</h3>
      <div>${r('shownWhen')}: ${list(why)}</div>${wordsTable(screenOf('explainer', id))}${sign}</section>`;
  };

  const bankRow = (row: DoctorQuestion) =>
    `<tr><td>${code(row.id)}</td><td>${say(`doctorQuestions:${row.id}`)}</td><td>${row.when ? trigger(row.when) : r('byRule')}${
      row.star && row.star !== conditions.always
        ? `<p>${r('starredWhen')}: ${trigger(row.star)}</p>`
        : ''
    }${row.star === conditions.always ? `<p>★</p>` : ''}${row.tellsThoughts ? `<p>${r('onlyTicked')}</p><p>${say('lines:S8')} ${code('lines:S8')}</p>` : ''}${
      row.values
        ? `<p>${r('values', { values: row.values.map((end) => say(`questions:values.option.${end}`)).join('; ') })}</p>`
        : ''
    }</td></tr>`;

  const heardRow = (one: Heard) =>
    `<tr><td>${say(`heard:says.${one.id}`)}</td><td>${say(`heard:verdict.${verdictOf(one)}`)}</td><td>${ids(one.claims)}</td></tr>`;

  const source = (id: SourceId) => {
    const { authors, title, year, kind, link, note }: Source = sources[id];
    return `${escape(authors)}${year ? ` (${year})` : ''}: ${escape(title)} (${say(`evidence:kind.${kind}`)})${
      link ? ` <a href="${link}">${escape(link)}</a>` : ''
    }${note ? ` <i lang="en">${escape(note)}</i>` : ''}`;
  };
  const usedOn = (id: ClaimId) =>
    screens
      .filter((screen) => screen.id !== 'how do we know')
      .filter((screen) => screen.statements.some(({ claims: on }) => on.includes(id)))
      .map((screen) => `${screen.kind} ${screen.id}`);
  const claim = (id: ClaimId) => {
    const { sources: from, numbers, caution }: ClaimData = claims[id];
    const certainty = certaintyOf(id);
    const used = usedOn(id);
    return `<section id="claim-${id}"><h3>${code(id)}</h3><p>${say(`claims:${id}.says`)}</p>
      <p>${
        certainty
          ? `<b>${r('sure')}:</b> ${say(`evidence:certainty.${certainty}`)}`
          : say('evidence:saidBy', {
              who: speakersOf([id])
                .map((speaker) => say(`evidence:by.${speaker}`))
                .join(', '),
            })
      }. <b>${r('why')}:</b> ${say(`claims:${id}.why`)} <b>${r('reviewBy')}:</b> ${reviewBy(id)}</p>
      ${numbers ? `<p><b>${r('numbers')}:</b> ${code(JSON.stringify(numbers))}</p>` : ''}
      ${caution ? `<p lang="en"><b lang="${lang}">${r('caution')}:</b> ${escape(caution)}</p>` : ''}
      ${list(from.map(source))}<p>${r('usedOn')}: ${used.length > 0 ? escape(used.join(', ')) : r('notUsed')}</p>${sign}</section>`;
  };

  const readability = () => {
    const all = scores(lang);
    const names = Object.keys(all[0]?.values ?? {});
    const row = (cells: readonly (string | number)[], tag: 'td' | 'th') =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    return `<table>${row([r('screen'), ...names], 'th')}${all
      .map(({ screen, values }) =>
        row([escape(screen), ...names.map((name) => values[name]!.toFixed(1))], 'td'),
      )
      .join('')}</table>`;
  };

  const parts: [string, string][] = [
    ['chart', chart()],
    ['question', questionIds.map(question).join('')],
    ['stops', rules.map(safetyRule).join('')],
    ['explainers', explainerIds.map(explainer).join('')],
    [
      'bank',
      `<table>${(doctorQuestions as readonly DoctorQuestion[]).map(bankRow).join('')}</table>${sign}`,
    ],
    [
      'heard',
      `<table>${Object.values(heard)
        .flatMap((rows): readonly Heard[] => rows)
        .map(heardRow)
        .join('')}</table>${sign}`,
    ],
    ['claims', (Object.keys(claims) as ClaimId[]).map(claim).join('')],
    ['readability', readability()],
  ];
  const bare = Object.values(claims).filter(
    ({ sources: from }) => (from as readonly unknown[]).length === 0,
  );
  return `<!doctype html>
<html lang="${lang}" dir="${languages[lang].dir}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>Worth Asking. ${r('title', { language: languages[lang].name })}</title><style>${STYLE}</style></head><body>
<h1>Worth Asking. ${r('title', { language: languages[lang].name })}</h1><p>${r('lead')}</p>
<p>${r('built', {
    date: SEARCHED,
    due: REVIEW_BY,
    statements: statements.length,
    claims: new Set(statements.flatMap(({ claims: on }) => on)).size,
    sources: Object.keys(sources).length,
    loose: statements.filter(({ claims: on }) => on.length === 0).length,
    bare: bare.length,
  })}</p>${languages[lang].reviewed ? '' : `<p><b>${say('shell:translation')}</b></p>`}
<p class="sign">${r('by')} <u></u></p>
<nav><h2>${r('contents')}</h2>${list(parts.map(([id]) => `<a href="#${id}">${r(id)}</a>`))}</nav>
${parts.map(([id, body]) => `<h2 id="${id}">${r(id)}</h2>${body}`).join('\n')}
</body></html>
`;
}

const STYLE = `
:root{color-scheme:light}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#14272e;background:#fff}
h2{border-block-start:3px solid;padding-block-start:.5rem;margin-block-start:3rem}h3{margin-block:1.5rem .25rem}
code{font:.85em ui-monospace,monospace;background:#eef4f3;padding:.05rem .25rem;border-radius:3px;overflow-wrap:anywhere}
table{table-layout:fixed;border-collapse:collapse;inline-size:100%;margin-block:.5rem}td,th{border:1px solid #9db0b2;padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}td:first-child:nth-last-child(3){inline-size:56%}
ul{margin-block:.25rem;padding-inline-start:1.25rem}.sign{border:1px dashed #5a6d71;padding:.5rem}.sign span{display:inline-block;inline-size:1em;block-size:1em;border:2px solid;vertical-align:-.15em}
.sign u{display:inline-block;min-inline-size:50%;border-block-end:1px solid;text-decoration:none}svg{max-inline-size:100%;block-size:auto}
section{break-inside:avoid-page}@media print{body{font-size:10pt;max-width:none;margin:0}a{color:inherit}}`;

if (import.meta.main) {
  mkdirSync('review-pack', { recursive: true });
  for (const lang of readdirSync('locales') as (keyof typeof languages)[]) {
    const file = `review-pack/${lang}.html`;
    writeFileSync(file, reviewPack(lang));
    console.log(file);
  }
}
