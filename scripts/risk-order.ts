/**
 * What a reviewer reads first: each claim in the group of the worst that a mistake in it could do.
 */
import { type ClaimData, type ClaimId, claims } from '#evidence/claims.ts';
import { lineFacts } from '#guidance/lines.ts';
import { rules } from '#questionnaire/safety/rules.ts';

export const RISKS = ['safety', 'body', 'finding', 'background'] as const;
export type RiskGroup = (typeof RISKS)[number];

/** Stops, crisis and poison lines, opioids, and warnings about mood. */
const SAFETY_TOPICS = ['crisis', 'poison', 'opioids', 'side-effects'];
/** Liver, pregnancy, other medicines, doses. */
const BODY_TOPICS = ['liver', 'pregnancy', 'interactions', 'antidepressants', 'dose'];

/** Every claim that a stop tells, in the order of the stops: all rules but notes and asides. */
const onStops = [
  ...new Set<ClaimId>(
    rules
      .filter(({ kind }) => kind !== 'note' && kind !== 'aside')
      .flatMap(({ lines }) => lines)
      .flatMap((line) => lineFacts(typeof line === 'string' ? line : line[0]).claims),
  ),
];

export function riskOf(id: ClaimId): RiskGroup {
  const { kind, topic }: ClaimData = claims[id];
  if (onStops.includes(id) || SAFETY_TOPICS.includes(topic)) return 'safety';
  if (BODY_TOPICS.includes(topic)) return 'body';
  return kind === 'finding' ? 'finding' : 'background';
}

/** All claims: what the stops tell, in their order, then the rest in the ledger's. */
export const stopsFirst: readonly ClaimId[] = [
  ...new Set([...onStops, ...(Object.keys(claims) as ClaimId[])]),
];
