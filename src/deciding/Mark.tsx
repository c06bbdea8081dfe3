import { SureMark, leastSure } from '#evidence/Claim.tsx';
import type { ClaimId } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';

/** How sure, as a mark alone: there is room for no more, and what it means stands above. */
export function Mark({ ids }: { ids: readonly ClaimId[] }) {
  const t = useWords();
  const certainty = leastSure(ids);
  return (
    certainty && (
      <span className="sure">
        <SureMark certainty={certainty} />
        <span className="unseen">{t(`evidence:certainty.${certainty}`)}.</span>
      </span>
    )
  );
}
