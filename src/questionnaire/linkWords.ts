/**
 * What most answers are made of: known to both sides, so a link need not carry it. Each line is a
 * question and its options as they stood on 26 November 2026. A link may wait in a message while
 * the questions change, and opens only with the very words it was made with: never edit these.
 */
const QUESTIONS = `
way full short
who adult under18 helpsAdult helpsChild unsaid
opioids mostDays fewTimes no unsure unsaid
whichOpioid painMedicine methadoneBuprenorphine coughDiarrhea streetKratom unsure unsaid
purpose lowMood worry trauma pain drinking weight justLearning unsure unsaid
lowMood notAtAll aLittle someDays mostDays unsure unsaid
worry notAtAll aLittle someDays mostDays unsure unsaid
stage heard doctorRaised hasSome takesNow tookBefore unsure unsaid
suicide now sometimes no unsure unsaid
medicines sertraline escitalopram fluoxetine citalopram paroxetine venlafaxine duloxetine desvenlafaxine bupropion auvelity mirtazapine trazodone vortioxetine amitriptyline buspirone lithium antipsychotic maoi ketamine stJohnsWort sleepPanic otherMedicine unknownName none unsaid
medicinesGoing helping helpingSome notHelping sideEffects under8Weeks unsure unsaid
triedBefore therapy oneMedicine twoOrMore lifestyle brainTreatment none unsure unsaid
conditions liver kidney bipolar seizures eatingDisorder allergy none unsure unsaid
liverDetail signsNow cirrhosis hepatitisBC fatty highTests testFine unsure unsaid
comingUp surgery pregnancy alcohol disulfiram injuryRisk none unsure unsaid
healthShort liverSigns liver kidney bipolar seizures eatingDisorder allergy haveNaltrexone surgery pregnancy alcohol disulfiram injuryRisk none unsure unsaid
understanding approved_true approved_false approved_unsure codeine_true codeine_false codeine_unsure larger_true larger_false larger_unsure stop_true stop_false stop_unsure surgery_true surgery_false surgery_unsure
options ask better keep none unsure
values proof_this proof_thisBit proof_both proof_thatBit proof_that medicines_this medicines_thisBit medicines_both medicines_thatBit medicines_that time_this time_thisBit time_both time_thatBit time_that money_this money_thisBit money_both money_thatBit money_that care_this care_thisBit care_both care_thatBit care_that relief_this relief_thisBit relief_both relief_thatBit relief_that sideEffects_this sideEffects_thisBit sideEffects_both sideEffects_thatBit sideEffects_that plan_this plan_thisBit plan_both plan_thatBit plan_that
ready points_yes points_notYet points_unsaid matters_yes matters_notYet matters_unsaid someone_yes someone_notYet someone_unsaid next_yes next_notYet next_unsaid
`;

export const LINK_WORDS =
  QUESTIONS.trim()
    .split('\n')
    .map((line) => {
      const [id, ...options] = line.split(' ');
      return `"${id}":{"picked":["${options.join('","')}"]},"${id}":"`;
    })
    .join('') + '"edits":{"on":[],"off":[],"order":[],"words":{"own1":"","note":"';
