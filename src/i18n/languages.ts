/** The languages the tool speaks. To add one: a line here and a folder in locales/. */
export const languages = {
  en: { name: 'English', dir: 'ltr', reviewed: true, habit: 'en' },
  es: { name: 'Español', dir: 'ltr', reviewed: false, habit: 'es-MX' },
} as const satisfies Record<
  string,
  {
    /** In the language itself. */
    readonly name: string;
    readonly dir: 'ltr' | 'rtl';
    /** False until a human translator has reviewed it; each page and the sheet then say so. */
    readonly reviewed: boolean;
    /**
     * Whose habit its words follow in numbers, dates and lists (BCP 47): 12,226 and never 12.226
     * beside 2.4. Numbers written in the words themselves are held to it by tests/words.
     */
    readonly habit: string;
  }
>;

export type Language = keyof typeof languages;

export const languageIds = Object.keys(languages) as Language[];

/** The language the words are first written in. */
export const SOURCE: Language = 'en';

export const isLanguage = (value: string | undefined): value is Language =>
  languageIds.includes(value as Language);

/** The first of a person's languages that the tool speaks (BCP 47 tags, best first). */
export function preferred(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage);
  return spoken ?? SOURCE;
}
