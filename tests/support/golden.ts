/**
 * The people that all tests share, each with what released editions handed out to them: their
 * answers must open for ever, and lead through every screen.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { openKept } from '#editions/opened.ts';
import { nowOf, renamed } from '#editions/renamed.ts';
import type { Kept } from '#questionnaire/kept.ts';
import type { Step } from '#questionnaire/machine.ts';
import { pathOf, settle } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { sinceThen, withPairs } from './pairs.ts';

const ROOT = 'tests/golden';

/** A person, and everything an edition gave them to keep, each as the exact text. */
export interface GoldenPerson {
  readonly name: string;
  readonly description: string;
  readonly lang: 'en' | 'es';
  readonly text: string;
  readonly file: string;
  /** What stood after the # of the link. */
  readonly link: string;
  /** The health record without and with the private answers. */
  readonly record: string;
  readonly recordPrivate: string;
}

/** The released editions by date, oldest first. */
export const goldenEditions: readonly string[] = readdirSync(ROOT).sort();

export const goldenPeople = (edition: string): GoldenPerson[] =>
  readdirSync(`${ROOT}/${edition}`)
    .filter((file) => file.endsWith('.json') && !/^(ids|questionnaire-)/.test(file))
    .map((file) => JSON.parse(readFileSync(`${ROOT}/${edition}/${file}`, 'utf8')) as GoldenPerson);

/** Old ids in some answers by their names of today: what is asked no more is left out. */
export function asOfToday(answers: object): object {
  const optionNow = (question: string, option: string): string[] => {
    const now = nowOf(renamed.options, option, `${question}.${option}`);
    return now === undefined ? [] : [now];
  };
  const given = Object.entries(answers as Answers).flatMap(([old, answer]): [string, unknown][] => {
    const question = nowOf(renamed.questions, old);
    if (question === undefined) return [];
    if (typeof answer === 'string') {
      return optionNow(question, answer).map((option) => [question, option]);
    }
    const picked = answer.picked.flatMap((option) => optionNow(question, option));
    return [[question, { ...answer, picked }]];
  });
  return Object.fromEntries(given);
}

/** Old ids of questions for the doctor in some edits, by their names of today. */
export const editsOfToday = (edits: object): object =>
  Object.fromEntries(
    Object.entries(edits).map(([part, ids]) => [
      part,
      Array.isArray(ids) ? ids.flatMap((id) => nowOf(renamed.doctorQuestions, id) ?? []) : ids,
    ]),
  );

/** Everyone of the newest edition, as their answers are read today. */
const everyone: ReadonlyMap<string, Kept> = new Map(
  goldenPeople(goldenEditions.at(-1) ?? '').map(({ name, text }) => {
    const { answers, edits } = openKept(text);
    return [name, { answers, edits }];
  }),
);

/** One of them; throws for a name that nobody has. */
export function golden(name: string): Kept {
  const person = everyone.get(name);
  if (!person) throw new Error(`Nobody in ${ROOT} is called ${name}`);
  return person;
}

/** All of them once they have answered what was not asked then, and who has pairs of risks. */
const today: readonly Kept[] = [
  ...[...everyone.values()].map(({ answers, edits }) => ({
    answers: settle({ ...sinceThen, ...answers }).answers,
    edits,
  })),
  ...Object.values(withPairs).map((answers) => ({ answers, edits: noEdits })),
];

/** Someone whose way leads through this screen, the one with the most to tell first. */
export function whoMeets(step: Step): Kept {
  const met = today
    .filter(({ answers }) => pathOf(answers).includes(step))
    .sort((a, b) => JSON.stringify(b.answers).length - JSON.stringify(a.answers).length);
  if (!met[0]) throw new Error(`Nobody meets ${step}: add a person who does to pairs.ts`);
  return met[0];
}
