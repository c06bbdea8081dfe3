import { SureMark, leastSure } from '#evidence/Claim.tsx';
import { StandsOn } from '#evidence/Ground.tsx';
import type { ClaimId } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { VariantId } from '#questionnaire/variant.ts';
import { briefGrounds, points, pointsOf } from './brief.ts';
import { briefWords } from './briefWords.ts';
import { sides } from './forYou.ts';
import { optionIds } from './options.ts';

interface Props {
  readonly variant: VariantId;
  readonly answers: Answers;
}

/** The four options on the Short way: the same lines for each, in the same order, all in view. */
export function Brief({ variant, answers }: Props) {
  const t = useWords();
  return (
    <>
      <p className="soft small">{t('deciding:squares')}</p>
      <ol className="brief">
        {optionIds.map((option) => {
          const words = briefWords(t, answers, variant, option);
          return (
            <li key={option}>
              <h2>{t(`deciding:name.${variant}.${option}`)}</h2>
              {sides.map((side) => (
                <p key={side}>
                  <b>{t(`deciding:side.${side}`)}</b> {words[side]}{' '}
                  <Mark ids={points[pointsOf[variant][option][side]].claims} />
                </p>
              ))}
              <p>
                <b>{t('deciding:part.warning')}:</b> {words.warning}
              </p>
            </li>
          );
        })}
      </ol>
      <p>
        <b>{t('deciding:withAny')}</b> {t('deciding:brief.all')}
      </p>
      <StandsOn ids={briefGrounds(answers, variant)} title={t('shell:how')} />
    </>
  );
}

/** How sure, as a mark alone: there is room for no more, and what it means is one tap away. */
function Mark({ ids }: { ids: readonly ClaimId[] }) {
  const t = useWords();
  const certainty = leastSure(ids);
  return (
    certainty && (
      <span className="sure">
        <SureMark certainty={certainty} />
        <span className="unseen">{t(`evidence:certainty.${certainty}`)}</span>
      </span>
    )
  );
}
