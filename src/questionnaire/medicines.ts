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
