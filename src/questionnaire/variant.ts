/**
 * For whom the comparison is told. The studies behind each option differ with what a person takes
 * and wants help with, so that the same four options are other steps for other people: "no
 * medicine" is to stop it for one, and talking therapy for another. What is saved is the option; its
 * name (locales/<language>/deciding.json, `name`), on the sheet too, follows the variant that holds
 * at that time.
 */
import * as has from './conditions.ts';
import type { Answers } from './questions.ts';

/**
 * Low mood with a medicine for it, and without; anxiety and no low mood, without a medicine and with
 * one. For anxiety, one for sleep or panic is a medicine too.
 */
export const variantIds = ['medicine', 'noMedicine', 'anxiety', 'anxietyMedicine'] as const;
export type VariantId = (typeof variantIds)[number];

/**
 * Low mood goes before anxiety, as both low-dose trials were in depression. Trauma goes with
 * anxiety: its trials are told there. With nothing told, it is low mood without a medicine: nobody
 * is told to keep or stop what they may not take.
 */
export function variantOf(answers: Answers): VariantId {
  return variantsOf(answers)[0];
}

/** What they ask naltrexone for, as the words that open the visit name it. */
export const topicOf = (answers: Answers): 'mood' | 'worry' =>
  has.namesWorryAlone(answers) ? 'worry' : 'mood';

/** Each that fits what a person wants help with, first the one that is shown first. */
export function variantsOf(answers: Answers): readonly [VariantId, ...VariantId[]] {
  const anxious = has.wantsHelpWithWorry(answers) || has.wantsHelpWithTrauma(answers);
  const anxiety = has.takesMoodMedicine(answers) ? 'anxietyMedicine' : 'anxiety';
  if (anxious && !has.wantsHelpWithLowMood(answers)) return [anxiety];
  const low = has.takesMedicineForMood(answers) ? 'medicine' : 'noMedicine';
  return anxious ? [low, anxiety] : [low];
}
