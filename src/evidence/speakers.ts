/** Who says a fact: our own search where it says part of it, and the kinds of its sources, each once. */
import { type ClaimData, type ClaimId, claims } from './claims.ts';
import { type SourceKind, sources } from './sources.ts';

export type Speaker = SourceKind | 'search';

export function speakersOf(ids: readonly ClaimId[]): readonly Speaker[] {
  const all = ids.flatMap((id): Speaker[] => {
    const claim: ClaimData = claims[id];
    const kinds = claim.sources.map((source) => sources[source].kind);
    return claim.kind === 'fact' && claim.searched ? ['search', ...kinds] : kinds;
  });
  return [...new Set(all)];
}
