/**
 * What has changed since the last edition that a clinician was given to review. That edition is
 * kept as docs/clinical/last-edition.json: of each statement its kind, certainty and sources, and a
 * short print of its English words, numbers and caution.
 *
 *   node scripts/last-edition.ts 2026-11-26    keeps this edition, of that day, as the last one
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type ClaimData, type ClaimId, claims } from '#evidence/claims.ts';
import { wordsOf } from './words.ts';

const FILE = 'docs/clinical/last-edition.json';

/** One statement as it was. */
interface Kept {
  readonly kind: ClaimData['kind'];
  readonly certainty?: string;
  readonly words: string;
  readonly numbers?: string;
  readonly caution?: string;
  readonly sources: readonly string[];
}

interface Edition {
  /** Its day, as in the changelog. */
  readonly edition: string;
  readonly statements: Readonly<Record<string, Kept>>;
}

/** What can differ in a statement, in the order in which it matters. */
export const PARTS = ['kind', 'certainty', 'words', 'numbers', 'caution', 'sources'] as const;
export type Part = (typeof PARTS)[number];
export type Change = 'new' | 'same' | readonly [Part, ...Part[]];

const printOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

const english = wordsOf('en');

/** The statement as it is now. */
function keptOf(id: ClaimId): Kept {
  const claim: ClaimData = claims[id];
  const { kind, numbers, caution, sources } = claim;
  return {
    kind,
    ...(claim.kind === 'finding' && { certainty: claim.certainty }),
    words: printOf(english.get(`claims:${id}.says`) ?? ''),
    ...(numbers && { numbers: printOf(JSON.stringify(numbers)) }),
    ...(caution && { caution: printOf(caution) }),
    sources: [...sources].sort(),
  };
}

/** What differs between two states of a statement; without an earlier one it is new. */
export function changeBetween(before: Kept | undefined, now: Kept): Change {
  if (!before) return 'new';
  const differs = PARTS.filter((part) => String(before[part]) !== String(now[part]));
  // A fact has no certainty: what became one is told once.
  const [first, ...more] = differs.filter((part) => part !== 'certainty' || differs[0] !== 'kind');
  return first ? [first, ...more] : 'same';
}

export const lastEdition = JSON.parse(readFileSync(FILE, 'utf8')) as Edition;

export const changeOf = (id: ClaimId): Change =>
  changeBetween(lastEdition.statements[id], keptOf(id));

/** Statements of the last edition that are no more. */
export const gone = Object.keys(lastEdition.statements).filter((id) => !(id in claims));

if (import.meta.main) {
  const edition = process.argv[2];
  if (!/^\d{4}-\d\d-\d\d$/.test(edition ?? '')) throw new Error('Say the day of the edition.');
  const rows = (Object.keys(claims) as ClaimId[]).map(
    (id) => `    ${JSON.stringify(id)}: ${JSON.stringify(keptOf(id))}`,
  );
  writeFileSync(
    FILE,
    `{\n  "edition": ${JSON.stringify(edition)},\n  "statements": {\n${rows.join(',\n')}\n  }\n}\n`,
  );
  console.log(`${FILE}: ${rows.length} statements`);
}
