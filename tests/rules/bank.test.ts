import { expect, test } from 'vitest';
import { type DoctorQuestion, doctorQuestions } from '#guidance/doctorQuestions.ts';
import { type Line, notes, stops } from '#guidance/flags.ts';
import { ownLines } from '#deciding/options.ts';
import { type Condition, always } from '#questionnaire/conditions.ts';
import { expectTable } from '../support/tables.ts';
import { raisedBy } from '../support/singles.ts';

const EVERYONE = 'whatever is answered';

/** A name, and under it for whom: nothing where it is for everyone. */
function forWhom(name: string, when: Condition, deep = '  '): string[] {
  const by = raisedBy(when);
  return by[0] === EVERYONE
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
      ...rows.flatMap(({ id, theme, when, star, tellsThoughts, values, mixedUp }) => [
        '',
        `${id} (${theme})`,
        ...forWhom('offered to', when),
        ...(star === always ? ['  starred for all of them'] : []),
        ...(star && star !== always ? forWhom('starred for', star) : []),
        ...(tellsThoughts ? ['  printed only when ticked'] : []),
        ...(values ? [`  sooner for those who lean to ${values.join(', ')}`] : []),
        ...(mixedUp ? forWhom('sooner for those who mixed up', mixedUp) : []),
      ]),
    ],
    'a clinician reads each question that differs (its words are in locales/en/doctorQuestions.json): ' +
      'is it one that each of these people would want to ask, and is nobody left out?',
  );
});

test('each stop, note and line for some is shown to the people that flags.txt says', () => {
  const linesOf = (lines: readonly Line[]) =>
    lines.flatMap(({ id, when }) => (when ? forWhom(`the line "${id}"`, when, '    ') : []));
  expectTable(
    'flags.txt',
    [
      'Every stop (the most urgent first), note, and line of the options that is for some,',
      HEAD,
      '',
      'Stops',
      ...Object.entries(stops).flatMap(([id, stop]) => [
        ...forWhom(id, stop.when),
        ...linesOf(stop.do),
        ...linesOf(stop.dont),
      ]),
      '',
      'Notes',
      ...Object.entries(notes).flatMap(([id, { when }]) => forWhom(id, when)),
      '',
      'Lines of the four options',
      ...ownLines.flatMap(({ id, option, row, when }) => forWhom(`${option} ${row} ${id}`, when)),
    ],
    'a clinician reads each row that differs (its words are in locales/en/stops.json and ' +
      'deciding.json): do these people need it, and does nobody else?',
  );
});

test('nothing that is for some is for nobody', () => {
  const all: readonly { when: Condition }[] = [
    ...doctorQuestions,
    ...ownLines,
    ...Object.values(stops),
    ...Object.values(notes),
  ];
  expect(all.filter(({ when }) => raisedBy(when).length === 0)).toEqual([]);
});
