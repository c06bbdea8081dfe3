/** Reading scores of all words, in whole points; a test holds them to `npm run readability`. */
export const READING = { grade: 4, smog: 8, inflesz: 77, huerta: 82 } as const;
