/**
 * Made by scripts/words-plugin.ts: of each language its words, by language and room, and what its
 * statements stand on.
 */
declare module 'virtual:words' {
  type Rooms = Readonly<Record<string, object>>;
  type Grounds = import('#evidence/useGrounds.ts').Grounds;
  type Fetches<T> = Readonly<Record<string, () => Promise<T>>>;
  export const fetchWords: Fetches<Readonly<Record<string, Rooms>>>;
  export const fetchGrounds: Fetches<Grounds>;
  /** Where the build keeps them; empty elsewhere. */
  export const groundsAt: Readonly<Record<string, URL>>;
}
