/** What a person's comparison is made of: its rows, and every claim that it stands on. */
import type { TellableId } from '#evidence/claims.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { forYou, ownLines, sides } from './forYou.ts';
import { monthLines, monthParts, months } from './month.ts';
import { optionIds } from './options.ts';
import { type Study, studies } from './studies.ts';
import { lines, parts, told } from './told.ts';
import { variantOf } from './variant.ts';

/** The rows for this person: some are for those who take one medicine. */
export const studiesFor = (answers: Answers): readonly Study[] =>
  studies[variantOf(answers)].filter(({ when }) => when?.(answers) ?? true);

/** Each claim once, in the order in which it is met. */
export function groundsOf(answers: Answers): readonly TellableId[] {
  const variant = variantOf(answers);
  const options = told[variant];
  const mine = forYou(answers);
  const all = [
    ...optionIds.flatMap((id) =>
      parts.flatMap((part) =>
        options[id][part].flatMap((line): readonly TellableId[] => lines[line].claims),
      ),
    ),
    ...studiesFor(answers).flatMap(({ claims }) => claims),
    ...optionIds.flatMap((id) =>
      monthParts.flatMap(
        (part): readonly TellableId[] => monthLines[months[variant][id][part]].claims,
      ),
    ),
    ...(mine
      ? optionIds.flatMap((id) =>
          sides.flatMap((side): readonly TellableId[] => ownLines[mine[id][side]].claims),
        )
      : []),
  ];
  return [...new Set(all)];
}
