import { expect, test } from 'vitest';
import { ALWAYS_FIRST, type DoctorQuestion, doctorQuestions } from '#guidance/doctorQuestions.ts';
import { ownLines } from '#deciding/forYou.ts';
import { type Condition, always } from '#questionnaire/conditions.ts';
import { type RiskId, risks } from '#questionnaire/safety/risks.ts';
import { rules } from '#questionnaire/safety/rules.ts';
import { wordsOf } from '../../scripts/words.ts';
import { expectTable } from '../support/tables.ts';
import { raisedBy } from '../support/singles.ts';

const EVERYONE = 'whatever is answered';

/** A name, and under it for whom: nothing where it is for everyone. */
function forWhom(name: string, when: Condition, deep = '  '): string[] {
  const by = raisedBy(when);
  return by.join() === EVERYONE
    ? [`${deep}${name}: everyone`]
    : [`${deep}${name}:`, ...by.map((line) => `${deep}  ${line}`)];
}

const HEAD = 'and each single answer that leads to it.';

test('each question for the doctor has the theme and the people that bank.txt says', () => {
  const rows: readonly DoctorQuestion[] = doctorQuestions;
  expectTable(
    'bank.txt',
    [
      'Every question for the doctor, the most important first, with its theme in the editor,',
      HEAD,
      'Starred: among the first three, as room allows.',
      ...rows.flatMap(
        ({ id, theme, when, star, leads, tellsThoughts, onlyIfTicked, values, mixedUp }) => [
          '',
          `${id} (${theme})`,
          ...(when ? forWhom('offered to', when) : ['  offered when a safety rule puts it first']),
          ...(star === always ? ['  starred for all of them'] : []),
          ...(star && star !== always ? forWhom('starred for', star) : []),
          ...(leads ? forWhom('next to what safety asks, for', leads) : []),
          ...(tellsThoughts || onlyIfTicked ? ['  printed only when ticked'] : []),
          ...(ALWAYS_FIRST.includes(id)
            ? ['  among the first three, unless safety asks others']
            : []),
          ...(values ? [`  sooner for those who lean to ${values.join(', ')}`] : []),
          ...(mixedUp ? forWhom('sooner for those who mixed up', mixedUp) : []),
        ],
      ),
    ],
    'a clinician reads each question that differs (its words are in locales/en/doctorQuestions.json): ' +
      'is it one that each of these people would want to ask, and is nobody left out?',
  );
});

/** What raises a risk, as ticks and names of one's own words. */
function raising(id: RiskId): string[] {
  const { ticks = [], typed, unless = [], twoOf = [] } = risks[id];
  return [
    ...(ticks.length > 0 ? [`  any of: ${ticks.join(', ')}`] : []),
    ...(typed ? [`  or a name of the list "${typed}", in own words`] : []),
    ...(twoOf.length > 0 ? [`  any two of: ${twoOf.join(', ')}`] : []),
    ...(unless.length > 0 ? [`  but not with: ${unless.join(', ')}`] : []),
  ];
}

const english = wordsOf('en');
const lines = (some: readonly (string | readonly [string, string])[]): string =>
  some.map((one) => (typeof one === 'string' ? one : `${one[0]} (only for ${one[1]})`)).join(', ');

test('the safety rules are those of safety.txt: who, which page, what it says, what prints', () => {
  expectTable(
    'safety.txt',
    [
      'The safety rules in the order in which their pages come, and what raises each risk.',
      'Ids of lines are those of locales/en/lines.json, of questions those of bank.txt.',
      '',
      'Rules',
      ...rules.flatMap((rule) => [
        '',
        `${rule.id}: ${rule.when.join(' with ')}${rule.unless ? `, without ${rule.unless.join(' or ')}` : ''}`,
        `  page: ${rule.kind}${rule.title && rule.title !== 'topic' ? `, titled ${rule.title}` : ''}${rule.topic ? `, under ${rule.topic}` : ''}${rule.beside ? `, beside ${rule.beside.join(' and ')}` : ''}`,
        ...(rule.lines.length > 0 ? [`  says: ${lines(rule.lines)}`] : []),
        ...(rule.names ? [`  names: ${rule.names}`] : []),
        ...(rule.prints
          ? [
              `  prints${rule.ifTicked ? ' when ticked' : ''}: ${english.get(`sheet:line.${rule.prints}`)}`,
            ]
          : []),
        ...(rule.first ? [`  asks first: ${lines(rule.first)}`] : []),
        ...(rule.insteadOf ? [`  in place of: ${rule.insteadOf.join(', ')}`] : []),
      ]),
      '',
      'Risks',
      ...(Object.keys(risks) as RiskId[]).flatMap((id) => ['', id, ...raising(id)]),
      '',
      'Lines of the four options that are for some',
      ...Object.entries(ownLines).flatMap(([id, { when }]) => forWhom(id, when)),
    ],
    'a clinician reads each row that differs against docs/clinical/safety-rules.md (its words are ' +
      'in locales/en/lines.json and deciding.json): do these people need it, and nobody else?',
  );
});

test('nothing that is for some is for nobody', () => {
  const bank: readonly DoctorQuestion[] = doctorQuestions;
  const all = [
    ...bank.flatMap(({ when }) => when ?? []),
    ...Object.values(ownLines).map(({ when }) => when),
  ];
  expect(all.filter((when) => raisedBy(when).length === 0)).toEqual([]);
});

test('every risk but one is in some rule, or is part of another', () => {
  const used = new Set<string>(
    rules.flatMap(({ when, unless = [], names = [], lines: told, first = [] }) =>
      [
        ...when,
        ...unless,
        names,
        ...[...told, ...first].map((one) => (Array.isArray(one) ? one[1] : [])),
      ].flat(),
    ),
  );
  const parts = new Set<string>(Object.values(risks).flatMap(({ twoOf = [] }) => twoOf));
  // Only explainers and the sheet ask for all of pregnancy at once.
  expect(Object.keys(risks).filter((id) => !used.has(id) && !parts.has(id))).toEqual([
    'pregnancyAny',
  ]);
});
