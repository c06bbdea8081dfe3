/** The ids of a record of ours: what is written by them is read by them, in every edition. */

/** The codes of all options; the same in every language. */
export const CODES = 'urn:uuid:4e7be1c1-63c4-4a0d-9c5b-9f3c2f6f0a10';

/** The list of questions for the doctor, after the questionnaire's own. */
export const MY_QUESTIONS = 'myQuestions';

/** What the address of every questionnaire of ours begins with. */
export const OURS = 'urn:uuid:4e7be1c1-63c4-4a0d-9c5b-';

/** The last part of the linkId of a question's own words. */
export const NOTE = 'note';
export const noteId = (question: string): string => `${question}.${NOTE}`;
export const rowId = (question: string, row: string): string => `${question}.${row}`;

/** What the short way asks or tells at another place than the full one has an item there too. */
export const SHORT = 'short';
export const onShort = (question: string): string => `${question}.${SHORT}`;
