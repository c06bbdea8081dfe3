import { describe, expect, test } from 'vitest';
import { type NoteStep, notesFor, notesOn } from '#guidance/flags.ts';
import { isNote } from '#questionnaire/steps.ts';
import { pathOf, steps } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { samePeople } from '../support/people.ts';
import { personWith, singles, ways } from '../support/singles.ts';

/** Each note screen on a person's path, and the notes it shows them. */
const met = (answers: Answers): (readonly [NoteStep, readonly string[]])[] => {
  const raised: readonly string[] = notesFor(answers);
  return (pathOf(answers).filter(isNote) as NoteStep[]).map((step) => [
    step,
    notesOn(step).filter((note) => raised.includes(note)),
  ]);
};

/** What is wrong with the notes a person meets. */
function faults(answers: Answers): string[] {
  const screens = met(answers);
  const empty = screens
    .filter(([, shown]) => shown.length === 0)
    .map(([step]) => `${step} has nothing to show`);
  const shown = screens.flatMap(([, notes]) => notes);
  const lost = notesFor(answers)
    .map((note) => ({ note, times: shown.filter((one) => one === note).length }))
    .filter(({ times }) => times !== 1)
    .map(({ note, times }) => `${note} is shown ${times} times`);
  return [...empty, ...lost];
}

describe('a note that is raised is read once, and no note screen is empty', () => {
  test.each(ways)('whatever single answer is given on the %s way', (way) => {
    const wrong = singles[way].flatMap((one) =>
      faults(personWith(way, one)).map((fault) => `${one.question}: ${one.option}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });
  test('for 2,000 drawn people, and each note is met by some of them on each way it can be', () => {
    const seen = new Set<string>();
    for (const answers of samePeople(2000)) {
      expect(faults(answers), JSON.stringify(answers)).toEqual([]);
      for (const [step, notes] of met(answers))
        for (const note of notes) seen.add(`${step} ${note}`);
    }
    const all = steps
      .filter(isNote)
      .flatMap((step) => notesOn(step as NoteStep).map((note) => `${step} ${note}`));
    expect(all.filter((one) => !seen.has(one))).toEqual([]);
  });
});

test.each([
  ['thoughtsNote', 'thoughts'],
  ['healthNotes', 'liver bipolar seizures kidney'],
  ['planNotes', 'pregnancy painRelief alcohol disulfiram'],
  ['shortNotes', 'liver bipolar seizures kidney pregnancy painRelief alcohol disulfiram'],
] as const)('%s is the screen for the notes on %s', (step, notes) => {
  expect(notesOn(step).join(' ')).toBe(notes);
});
