/**
 * For whom the comparison is told. The studies behind each option differ with what a person takes
 * and wants help with, so that the same four options are other steps for other people: "no
 * medicine" is to stop it for one, and talking therapy for another. What is saved and printed is
 * the option; the name by variant (locales/<language>/deciding.json, `name`) says what it comes to.
 */
import * as has from '#questionnaire/conditions.ts';
import type { Answers } from '#questionnaire/questions.ts';

/** Takes a medicine for mood; takes none; wants help with anxiety and not with low mood. */
export const variantIds = ['medicine', 'noMedicine', 'anxiety'] as const;
export type VariantId = (typeof variantIds)[number];

/**
 * Low mood goes before anxiety, as both low-dose trials were in depression. Trauma goes with
 * anxiety: its trials are told there. With nothing told, it is low mood without a medicine: nobody
 * is told to keep or stop what they may not take.
 */
export function variantOf(answers: Answers): VariantId {
  return variantsOf(answers)[0];
}

/** Each that fits what a person wants help with, first the one that is shown first. */
export function variantsOf(answers: Answers): readonly [VariantId, ...VariantId[]] {
  const anxious = has.wantsHelpWithWorry(answers) || has.wantsHelpWithTrauma(answers);
  if (anxious && !has.wantsHelpWithLowMood(answers)) return ['anxiety'];
  const low = has.takesMedicineForMood(answers) ? 'medicine' : 'noMedicine';
  return anxious ? [low, 'anxiety'] : [low];
}
