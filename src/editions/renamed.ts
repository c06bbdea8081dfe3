/**
 * Ids that have another name now. Ids are for ever in what people hold, so whoever renames one
 * says here what it is called now; `undefined` for what is asked no more. Old names stay for ever.
 */
export interface Renamed {
  /** A question's old id, and its id now. */
  readonly questions: Readonly<Record<string, string | undefined>>;
  /** An option as "question.option", by the question's id now and the option's old id. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** A question for the doctor. */
  readonly doctorQuestions: Readonly<Record<string, string | undefined>>;
}

export const renamed: Renamed = {
  questions: {},
  options: {},
  // Asked no more: it said less than the person had told (26 November 2026).
  doctorQuestions: { L2: undefined },
};

/** What an id is called now; the same where it never had another name. */
export const nowOf = (
  table: Readonly<Record<string, string | undefined>>,
  id: string,
  key = id,
): string | undefined => (Object.keys(table).includes(key) ? table[key] : id);
