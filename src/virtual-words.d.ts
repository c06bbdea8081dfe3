/**
 * Made by scripts/words-plugin.ts: of each language its words, by language and room, those of pages
 * beside the way, and what its statements stand on.
 */
declare module 'virtual:words' {
  type Rooms = Readonly<Record<string, object>>;
  type Grounds = import('#evidence/useGrounds.ts').Grounds;
  type Fetches<T> = Readonly<Record<string, () => Promise<T>>>;
  type Said = Readonly<Record<string, Rooms>>;
  export const fetchWords: Fetches<Said>;
  export const fetchAside: Fetches<Said>;
  export const fetchGrounds: Fetches<Grounds>;
  /** Where the build keeps what no first screen needs; empty elsewhere. */
  export const laterAt: Readonly<Record<string, readonly URL[]>>;
}
