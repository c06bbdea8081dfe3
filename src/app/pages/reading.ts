/** Reading scores of all words, in whole points; a test holds them to `npm run readability`. */
export const READING = { grade: 4, smog: 8, inflesz: 78, huerta: 82 } as const;
