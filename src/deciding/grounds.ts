/** What a person's comparison is made of: its rows, and every claim that it stands on. */
import type { TellableId } from '#evidence/claims.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { forYou, ownLines, sides } from './forYou.ts';
import { monthLines, monthParts, months } from './month.ts';
import { optionIds } from './options.ts';
import { type Study, scoreClaims, studies, tellScores } from './studies.ts';
import { lines, linesFor, parts } from './told.ts';
import { type VariantId, variantOf } from '#questionnaire/variant.ts';

/** The rows for this person: some are for those who take one medicine. */
export const studiesFor = (
  answers: Answers,
  variant: VariantId = variantOf(answers),
): readonly Study[] => studies[variant].filter(({ when }) => when?.(answers) ?? true);

/** Each claim once, in the order in which it is met. */
export function groundsOf(
  answers: Answers,
  variant: VariantId = variantOf(answers),
): readonly TellableId[] {
  const mine = forYou(answers, variant);
  const rows = studiesFor(answers, variant);
  const all = [
    ...optionIds.flatMap((id) =>
      parts.flatMap((part) =>
        linesFor(answers, variant, id, part).flatMap(
          (line): readonly TellableId[] => lines[line].claims,
        ),
      ),
    ),
    ...rows.flatMap(({ claims }) => claims),
    ...(tellScores(rows) ? scoreClaims : []),
    ...optionIds.flatMap((id) =>
      monthParts.flatMap(
        (part): readonly TellableId[] => monthLines[months[variant][id][part]].claims,
      ),
    ),
    ...(mine
      ? optionIds.flatMap((id) =>
          sides.flatMap((side) =>
            mine[id][side].flatMap((line): readonly TellableId[] => ownLines[line].claims),
          ),
        )
      : []),
  ];
  return [...new Set(all)];
}
