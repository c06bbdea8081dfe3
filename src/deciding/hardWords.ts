/** The hard words of the long comparison and its studies, each explained where it is met first. */
import { type Term, type TermId, firstUses } from '#evidence/glossary.ts';

/** Kinds of medicine, illness and score: what else is said here is said in plain words. */
const HARD: ReadonlySet<TermId> = new Set([
  'addOns',
  'cbt',
  'dummyPill',
  'fibromyalgia',
  'gad',
  'hama',
  'hamd',
  'madrs',
  'ocd',
  'ptsd',
  'ssri',
]);

/** For each text in reading order, the hard words it is the first to use. */
export const hardWords = (terms: readonly Term[], texts: readonly string[]): TermId[][] =>
  firstUses(
    texts,
    terms.filter(({ id }) => HARD.has(id)),
  );
