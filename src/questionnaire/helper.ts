import type { Answers } from './questions.ts';

/** Someone answers for another (S1). Apart from the conditions, as the first question needs it. */
export const isHelper = ({ who }: Answers): boolean => who === 'helpsAdult' || who === 'helpsChild';
