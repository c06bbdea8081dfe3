/** Both ends of each of the eight statements of the values exercise (S13), row by row. */
export const VALUES = {
  proof: ['weakProofOk', 'strongProof'],
  medicines: ['addOneMore', 'fewerMedicines'],
  time: ['actNow', 'canWait'],
  money: ['canPay', 'mustBeCovered'],
  care: ['extraVisitsOk', 'littleCare'],
  relief: ['couldLiveWithout', 'reliefMustWork'],
  sideEffects: ['sideEffectsOk', 'noSideEffects'],
  plan: ['planHelps', 'noMedicine'],
} as const;
export type ValueRow = keyof typeof VALUES;
export type ValueEnd = (typeof VALUES)[ValueRow][number];

/** The five points between two ends: how far to which side. */
export const POINTS = ['this', 'thisBit', 'both', 'thatBit', 'that'] as const;
