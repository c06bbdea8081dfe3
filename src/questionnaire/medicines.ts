/** S7's medicines by class; the class decides which explainer is shown. */
export const MEDICINES = {
  ssri: ['sertraline', 'escitalopram', 'fluoxetine', 'citalopram', 'paroxetine'],
  snri: ['venlafaxine', 'duloxetine', 'desvenlafaxine'],
  bupropion: ['bupropion', 'auvelity'],
  other: [
    'mirtazapine',
    'trazodone',
    'vortioxetine',
    'amitriptyline',
    'buspirone',
    'lithium',
    'antipsychotic',
    'maoi',
    'ketamine',
    'stJohnsWort',
  ],
  sleepPanic: ['sleepPanic'],
  unlisted: ['otherMedicine', 'unknownName', 'none', 'unsaid'],
} as const;

/** The same on the screen: the ways out, then the most used, then folds that say what they hold. */
export const MEDICINE_GROUPS = {
  ways: ['none', 'unknownName'],
  ssri: MEDICINES.ssri,
  snri: MEDICINES.snri,
  bupropion: MEDICINES.bupropion,
  other: MEDICINES.other,
  sleepPanic: MEDICINES.sleepPanic,
  rest: ['otherMedicine', 'unsaid'],
} as const;
