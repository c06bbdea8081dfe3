/**
 * Both ends of each line of the values exercise (S13), row by row. The two ends of a line are
 * opposites: who leans to one leans away from the other.
 */
export const VALUES = {
  proof: ['weakProofOk', 'strongProof'],
  medicines: ['addOneMore', 'fewerMedicines'],
  pills: ['addOneMore', 'noMedicine'],
  time: ['actNow', 'canWait'],
  money: ['canPay', 'mustBeCovered'],
  care: ['extraVisitsOk', 'littleCare'],
  relief: ['couldLiveWithout', 'reliefMustWork'],
  sideEffects: ['sideEffectsOk', 'noSideEffects'],
  plan: ['planHelps', 'noMedicine'],
  enough: ['planHelps', 'planFallsShort'],
} as const;
export type ValueRow = keyof typeof VALUES;
export type ValueEnd = (typeof VALUES)[ValueRow][number];

/** Asked no more, as their ends were no opposites; kept answers hold them, in the same words. */
export const PAST_ROWS = ['medicines', 'plan'] as const satisfies readonly ValueRow[];

/** The five points between two ends: how far to which side. */
export const POINTS = ['this', 'thisBit', 'both', 'thatBit', 'that'] as const;
