/** People in whole people of 100: the one way in which the comparison counts them. */

/** The others of a hundred. */
export const rest = (in100: number): number => 100 - in100;

/** "One more person in 7" as so many more in 100. */
export const outOf100 = (per: number): number => Math.round(100 / per);
