/** Who says some facts: of each the weightiest, each once; our own search and care come last. */
import { type ClaimData, type ClaimId, type Speaker, claims } from './claims.ts';

export function speakersOf(ids: readonly ClaimId[]): readonly Speaker[] {
  const all = ids.flatMap((id): readonly Speaker[] => {
    const claim: ClaimData = claims[id];
    return claim.kind === 'fact' ? [claim.by[0]] : [];
  });
  const isOurs = (speaker: Speaker) => speaker === 'search' || speaker === 'care';
  return [...new Set(all)].sort((one, other) => Number(isOurs(one)) - Number(isOurs(other)));
}
