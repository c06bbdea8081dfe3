import { besideFirst, firstGrounds } from '#app/pages/firstGrounds.ts';
import { expect, test } from 'vitest';
import { items } from '#deciding/check.ts';
import { own, ownLines, sides } from '#deciding/forYou.ts';
import { monthLines } from '#deciding/month.ts';
import { optionIds } from '#deciding/options.ts';
import { studies } from '#deciding/studies.ts';
import { lines as toldLines, parts, told } from '#deciding/told.ts';
import { variantIds } from '#questionnaire/variant.ts';
import { claims } from '#evidence/claims.ts';
import { explainers } from '#explainers/index.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { steps } from '#explainers/steps.ts';
import { type CrisisLine, crisisLines } from '#guidance/crisisLines.ts';
import { lines as ruleLines } from '#guidance/lines.ts';
import { clinicianGrounds, questionBankGrounds, questionGrounds } from '#guidance/grounds.ts';
import { expectTable } from '../support/tables.ts';

type Ids = readonly string[] | undefined;
const line = (name: string, ids: Ids) => `  ${name}: ${ids?.join(', ') || '-'}`;
const section = (title: string, lines: readonly string[]) => ['', title, ...lines];
const each = <V>(table: Readonly<Record<string, V>>, ids: (value: V) => Ids): string[] =>
  Object.entries(table).map(([name, value]) => line(name, ids(value)));

/** Its sections tell the claims in their own words; these are told in ours. */
const ofExplainer = ([name, page]: [string, Explainer]): string[] => [
  line(name, page.lead),
  ...(page.short ? [`  ${line('in lists', page.short)}`] : []),
  `  ${line('in short', page.inShort)}`,
];

const table = [
  ...section(
    'Lines of the safety rules',
    each(ruleLines, ({ claims: ids }) => ids),
  ),
  ...section(
    'Questions: why we ask, and the help',
    each(questionGrounds, (ids) => ids),
  ),
  ...section(
    'Crisis lines',
    each<CrisisLine>(crisisLines, (place) => [
      ...new Set([...place.claims, ...(place.poison ?? []).map(({ claim }) => claim)]),
    ]),
  ),
  ...section('The start page', [
    ...each(firstGrounds, (one) => one.claims),
    ...each(besideFirst, (ids) => ids),
  ]),
  ...section(
    'Questions for the doctor that say something',
    each(questionBankGrounds, (ids) => ids),
  ),
  ...section(
    'What to do, on explainers',
    each<Ids>(steps, (ids) => ids),
  ),
  ...section('The sheet', [line('for the clinician', clinicianGrounds)]),
  ...section(
    'Check my understanding',
    each(items, (item) => item.claims),
  ),
  ...variantIds.flatMap((variant) => [
    ...section(
      `The comparison (${variant}), option by option`,
      optionIds.flatMap((option) => [
        ...parts.flatMap((part) =>
          told[variant][option][part].map((id) =>
            line(`${option} ${part} ${id}`, toldLines[id].claims),
          ),
        ),
        ...sides.flatMap((side) =>
          own[variant][option][side].map((id) =>
            line(`${option} for you, ${side}: ${id}`, ownLines[id].claims),
          ),
        ),
      ]),
    ),
    ...section(
      `The comparison (${variant}), study by study`,
      studies[variant].map(({ id, from, claims: ids }) => line(`${id} (${from})`, ids)),
    ),
  ]),
  ...section(
    'The options: what each is, and what a month is like',
    each(monthLines, (one) => one.claims),
  ),
  ...section(
    'Explainers: the title and the lead, the one line for lists, and what is said in short',
    Object.entries(explainers).flatMap(ofExplainer),
  ),
];

test('what we say stands on the claims that claims.txt says, and on no other', () => {
  expectTable(
    'claims.txt',
    ['Words that tell a medical fact, and the claims they stand on.', ...table],
    'an editor reads the words and the claims of each line that differs: do they say the same?',
  );
});

test('the table names no claim that is not there', () => {
  const named = table.flatMap((one) => one.match(/(?<=[:,] )[a-z\d-]{2,}(?=,|$)/g) ?? []);
  expect(named.length).toBeGreaterThan(250);
  expect(named.filter((id) => !(id in claims))).toEqual([]);
});
