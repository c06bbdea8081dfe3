/**
 * How the evidence stands today: what is past or near its date, what rests on one source, what
 * rests on weak ones, and what nothing uses.
 *
 *   npm run evidence
 *   npm run evidence -- 2027-05-01    as of that day
 */
import {
  type Certainty,
  type ClaimData,
  type ClaimId,
  claims,
  reviewBy,
} from '#evidence/claims.ts';
import { type SourceId, type SourceKind, sources } from '#evidence/sources.ts';
import { daysPast } from '#evidence/useIsPast.ts';
import { statementsOnScreens } from './screen-words.ts';

/** A date is near so many days before it comes. */
export const NEAR = 60;

/** What a source can carry, the strongest first. */
export const STRENGTH: readonly SourceKind[] = [
  'review',
  'guideline',
  'label',
  'rct',
  'observational',
  'openLabel',
  'caseSeries',
  'site',
  'article',
];

/** As much of a claim as is looked at here. */
export type Held = Pick<ClaimData, 'kind' | 'topic'> & {
  readonly sources: readonly string[];
  readonly certainty?: Certainty;
};

export interface Ledger {
  readonly claims: Readonly<Record<string, Held>>;
  readonly sources: Readonly<Record<string, { readonly kind: SourceKind }>>;
  readonly statements: readonly { readonly key: string; readonly claims: readonly string[] }[];
  readonly reviewBy: (id: string) => string;
}

/** The strongest kind among the sources of a claim. */
const best = ({ sources: from }: Held, all: Ledger['sources']): SourceKind =>
  STRENGTH.find((kind) => from.some((id) => all[id]?.kind === kind))!;

const SURENESS: readonly Certainty[] = ['veryLow', 'low', 'moderate', 'high'];

/** How a ledger stands on a day (ISO). Pure. */
export function standing(ledger: Ledger, today: string) {
  const rows = Object.entries(ledger.claims);
  const left = (id: string): number => -daysPast(ledger.reviewBy(id), today);
  const told = new Set(ledger.statements.flatMap(({ claims: on }) => on));
  const used = new Set(rows.flatMap(([, claim]) => claim.sources));
  const topics = [...new Set(rows.map(([, { topic }]) => topic))];
  const kinds = (kind: Held['kind']) => rows.filter(([, claim]) => claim.kind === kind);
  const sourcesOf = (on: readonly string[]) =>
    new Set(on.flatMap((id) => ledger.claims[id]?.sources ?? []));
  const orphans = {
    sources: Object.keys(ledger.sources).filter((id) => !used.has(id)),
    claims: rows.map(([id]) => id).filter((id) => !told.has(id)),
  };
  return {
    past: rows.map(([id]) => id).filter((id) => left(id) < 0),
    near: rows.map(([id]) => id).filter((id) => left(id) >= 0 && left(id) <= NEAR),
    topics: topics.map((topic) => ({
      topic,
      facts: kinds('fact').filter(([, claim]) => claim.topic === topic).length,
      findings: kinds('finding').filter(([, claim]) => claim.topic === topic).length,
    })),
    oneSource: ledger.statements
      .filter(({ claims: on }) => sourcesOf(on).size === 1)
      .map(({ key, claims: on }) => ({ key, source: [...sourcesOf(on)][0]! })),
    strength: STRENGTH.map((kind) => ({
      kind,
      sources: Object.values(ledger.sources).filter((one) => one.kind === kind).length,
      best: rows.filter(([, claim]) => best(claim, ledger.sources) === kind).length,
    })),
    /** Findings from the weakest source up; of those alike, the surest first. */
    weakest: kinds('finding')
      .map(([id, claim]) => ({
        id,
        kind: best(claim, ledger.sources),
        certainty: claim.certainty!,
      }))
      .sort(
        (a, b) =>
          STRENGTH.indexOf(b.kind) - STRENGTH.indexOf(a.kind) ||
          SURENESS.indexOf(b.certainty) - SURENESS.indexOf(a.certainty),
      ),
    orphans,
    table: {
      statements: ledger.statements.length,
      claims: rows.length,
      facts: kinds('fact').length,
      findings: kinds('finding').length,
      sources: Object.keys(ledger.sources).length,
      orphans: orphans.sources.length + orphans.claims.length,
    },
  };
}

export const ours = (): Ledger => ({
  claims: claims as Readonly<Record<ClaimId, ClaimData>>,
  sources: sources as Readonly<Record<SourceId, { kind: SourceKind }>>,
  statements: statementsOnScreens(),
  reviewBy: (id) => reviewBy(id as ClaimId),
});

if (import.meta.main) {
  const today = process.argv[2] ?? new Date().toLocaleDateString('sv');
  const ledger = ours();
  const now = standing(ledger, today);
  const title = (text: string) => console.log(`\n${text}`);
  const list = (some: readonly string[]) => console.log(`  ${some.join(', ') || 'none'}`);

  console.log(`The evidence on ${today}`);
  console.table([now.table]);
  title(`Past its date: ${now.past.length}`);
  list(now.past);
  title(`Due within ${NEAR} days: ${now.near.length}`);
  list(now.near.map((id) => `${id} (${ledger.reviewBy(id)})`));
  title('Facts and findings, by topic');
  console.table(now.topics);
  title('Sources by strength, and of how many claims each kind is the best');
  console.table(now.strength);
  title('The findings with the weakest ground, the surest of each kind first');
  console.table(now.weakest.slice(0, 25));
  title(`Statements with no second source: ${now.oneSource.length} of ${now.table.statements}`);
  for (const source of new Set(now.oneSource.map((one) => one.source))) {
    const on = now.oneSource.filter((one) => one.source === source);
    console.log(`  ${source}: ${on.map(({ key }) => key).join(', ')}`);
  }
  title(`Sources that no claim stands on: ${now.orphans.sources.length}`);
  list(now.orphans.sources);
  title(`Claims that no statement tells: ${now.orphans.claims.length}`);
  list(now.orphans.claims);
}
