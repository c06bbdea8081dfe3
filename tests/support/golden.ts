/** Examples that released editions handed out: people whose answers must open for ever. */
import { readFileSync, readdirSync } from 'node:fs';

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
