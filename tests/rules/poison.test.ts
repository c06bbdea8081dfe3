/** Poison lines: for whom their page is, and the two nevers. Over every answer, and people drawn. */
import { expect, test } from 'vitest';
import { explainers } from '#explainers/index.ts';
import { explainersFor, topicsFor } from '#explainers/topics.ts';
import { type CrisisLine, crisisLines } from '#guidance/crisisLines.ts';
import { hasOrTakesNaltrexone } from '#questionnaire/conditions.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { offered } from '#questionnaire/questions.ts';
import { screenWords } from '../../scripts/screen-words.ts';
import { samePeople } from '../support/people.ts';
import { personWith, singles, ways } from '../support/singles.ts';

const THOUGHTS = ['now', 'sometimes', 'unsure', 'unsaid'] as const;

/** Everyone with one answer of note, on each way, and 500 with many. */
const people: readonly Answers[] = [
  ...ways.flatMap((way) => singles[way].map((single) => personWith(way, single))),
  ...samePeople(500),
];
const isTold = (answers: Answers): boolean => topicsFor(answers).some(({ id }) => id === 'poison');

test('who answered anything but "no" to thoughts of suicide never meets the poison page', () => {
  expect([...THOUGHTS, 'no'].sort()).toEqual([...offered('suicide')].sort());
  expect(people.length).toBeGreaterThan(600);
  for (const answers of people) {
    for (const suicide of THOUGHTS) {
      const said = { ...answers, suicide };
      expect(isTold(said), JSON.stringify(said)).toBe(false);
      expect(explainersFor(said), JSON.stringify(said)).not.toContain('poison');
    }
  }
});

test('who has or takes naltrexone and answered "no" is offered it; all others find it in the library', () => {
  for (const answers of people) {
    const said = { ...answers, suicide: 'no' } as const;
    expect(isTold(said), JSON.stringify(said)).toBe(hasOrTakesNaltrexone(said));
    expect(explainersFor(said)).toContain('poison');
  }
  expect(people.filter(hasOrTakesNaltrexone).length).toBeGreaterThan(50);
});

test('no screen but the poison page tells a poison line: no crisis page, no stop, no note', () => {
  const telling = screenWords()
    .filter(({ keys }) => keys.some((key) => key.startsWith('crisis:poison')))
    .map(({ id }) => id);
  expect(telling).toEqual(['poison']);
});

test('no claim of a poison line is told anywhere else', () => {
  const lines = new Set<string>(
    Object.values<CrisisLine>(crisisLines).flatMap(({ poison = [] }) =>
      poison.map(({ claim }) => claim),
    ),
  );
  expect(lines.size).toBe(9);
  const telling = screenWords()
    .filter(({ statements }) => statements.some(({ claims }) => claims.some((id) => lines.has(id))))
    .map(({ id }) => id);
  expect(telling).toContain('poison');
  // "How do we know" is the page of sources: every claim is listed there.
  expect(telling.filter((id) => id !== 'poison' && id !== 'how do we know')).toEqual([]);
});

test('exactly one explainer draws poison lines, and it is the one with the never', () => {
  const drawing = Object.entries(explainers).filter(([, { sections }]) =>
    sections.some((section) => 'poisonLines' in section),
  );
  expect(drawing.map(([id]) => id)).toEqual(['poison']);
  expect('never' in drawing[0]![1]).toBe(true);
});
