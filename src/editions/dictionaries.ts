/**
 * What both sides of a link know already, so that the link need not carry it: one text for each
 * format, in the order they came. Frozen: a link opens only with the very text it was made with,
 * so a new text is added below and none is ever changed, whatever the questions are called now.
 * What is new stands in front, so that links of what was known before grow no longer.
 */
const first =
  '"way":{"picked":["full","short"]},"way":""who":{"picked":["adult","under18","helpsAdult","helpsChild","unsaid"]},"who":""opioids":{"picked":["mostDays","fewTimes","no","unsure","unsaid"]},"opioids":""whichOpioid":{"picked":["painMedicine","methadoneBuprenorphine","coughDiarrhea","streetKratom","unsure","unsaid"]},"whichOpioid":""purpose":{"picked":["lowMood","worry","trauma","pain","drinking","weight","justLearning","unsure","unsaid"]},"purpose":""lowMood":{"picked":["notAtAll","aLittle","someDays","mostDays","unsure","unsaid"]},"lowMood":""worry":{"picked":["notAtAll","aLittle","someDays","mostDays","unsure","unsaid"]},"worry":""stage":{"picked":["heard","doctorRaised","hasSome","takesNow","tookBefore","unsure","unsaid"]},"stage":""suicide":{"picked":["now","sometimes","no","unsure","unsaid"]},"suicide":""medicines":{"picked":["sertraline","escitalopram","fluoxetine","citalopram","paroxetine","venlafaxine","duloxetine","desvenlafaxine","bupropion","auvelity","mirtazapine","trazodone","vortioxetine","amitriptyline","buspirone","lithium","antipsychotic","maoi","ketamine","stJohnsWort","sleepPanic","otherMedicine","unknownName","none","unsaid"]},"medicines":""medicinesGoing":{"picked":["helping","helpingSome","notHelping","sideEffects","under8Weeks","unsure","unsaid"]},"medicinesGoing":""triedBefore":{"picked":["therapy","oneMedicine","twoOrMore","lifestyle","brainTreatment","none","unsure","unsaid"]},"triedBefore":""conditions":{"picked":["liver","kidney","bipolar","seizures","eatingDisorder","allergy","none","unsure","unsaid"]},"conditions":""liverDetail":{"picked":["signsNow","cirrhosis","hepatitisBC","fatty","highTests","testFine","unsure","unsaid"]},"liverDetail":""comingUp":{"picked":["surgery","pregnancy","alcohol","disulfiram","injuryRisk","none","unsure","unsaid"]},"comingUp":""healthShort":{"picked":["liverSigns","liver","kidney","bipolar","seizures","eatingDisorder","allergy","haveNaltrexone","surgery","pregnancy","alcohol","disulfiram","injuryRisk","none","unsure","unsaid"]},"healthShort":""understanding":{"picked":["approved_true","approved_false","approved_unsure","codeine_true","codeine_false","codeine_unsure","larger_true","larger_false","larger_unsure","stop_true","stop_false","stop_unsure","surgery_true","surgery_false","surgery_unsure"]},"understanding":""options":{"picked":["ask","better","keep","none","unsure"]},"options":""values":{"picked":["proof_this","proof_thisBit","proof_both","proof_thatBit","proof_that","medicines_this","medicines_thisBit","medicines_both","medicines_thatBit","medicines_that","time_this","time_thisBit","time_both","time_thatBit","time_that","money_this","money_thisBit","money_both","money_thatBit","money_that","care_this","care_thisBit","care_both","care_thatBit","care_that","relief_this","relief_thisBit","relief_both","relief_thatBit","relief_that","sideEffects_this","sideEffects_thisBit","sideEffects_both","sideEffects_thatBit","sideEffects_that","plan_this","plan_thisBit","plan_both","plan_thatBit","plan_that"]},"values":""ready":{"picked":["points_yes","points_notYet","points_unsaid","matters_yes","matters_notYet","matters_unsaid","someone_yes","someone_notYet","someone_unsaid","next_yes","next_notYet","next_unsaid"]},"ready":""edits":{"on":[],"off":[],"order":[],"words":{"own1":"","note":"';

/** New on 26 November 2026. */
const second =
  '"opioids":"bupDepot","naltrexoneForm":"shot","naltrexoneNow":"has","conditions":{"picked":["liverSigns","healthShort":{"picked":["haveNaltrexone","tookNaltrexone","surgery","naltrexoneForm":"tablet50","anorexiaBulimia":"no","naltrexoneForm":"lowDose","naltrexoneNow":"takes","anorexiaBulimia":"yes","comingUp":{"picked":["surgery","pregnant","trying","breastfeeding","alcohol","naltrexoneForm":"contrave",';

/** New on 27 November 2026. */
const third =
  '"pills_this","pills_thisBit","pills_both","pills_thatBit","pills_that","enough_this","enough_thisBit","enough_both","enough_thatBit","enough_that","known_true","known_false","known_unsure","better_true","better_false","better_unsure"';

export const dictionaries: readonly string[] = [
  // 1: 24 November 2026
  first,
  // 2: 26 November 2026
  second + first,
  // 3: 27 November 2026
  third + second + first,
];
