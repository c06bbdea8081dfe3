/** Made by scripts/words-plugin.ts: the words of each language, by language and room. */
declare module 'virtual:words' {
  type Rooms = Readonly<Record<string, object>>;
  export const fetchWords: Readonly<Record<string, () => Promise<Readonly<Record<string, Rooms>>>>>;
}
