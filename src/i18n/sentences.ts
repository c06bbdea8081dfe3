/** Between two sentences. The points of "U.S.", "EE. UU.", "8 a. m." and "St. John" end none. */
const BETWEEN =
  /(?<=[.!?][”")]?)(?<!\b(?:U\.S|EE\. UU|[ap]\. m|St)\.)\s+(?=[¿¡“"(]?[\p{Lu}\p{N}])/u;

export const sentencesIn = (text: string): string[] => text.split(BETWEEN);
