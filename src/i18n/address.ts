/** The only maker and reader of addresses. The language is their first part. */
import { type Language, isLanguage } from './languages.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());

/** Pages beside the chart, by the first part of their address after the language. */
export const PAGES = {
  library: 'facts',
  open: 'open',
  heard: 'heard',
  glossary: 'words',
  sources: 'sources',
  clinics: 'clinics',
  about: 'about',
  privacy: 'privacy',
  help: 'help',
} as const;
export type PageId = keyof typeof PAGES;

/** Marks the address of the first question for those who want the Short way. */
export const SHORT = '#short';

export const addressOf = {
  start: (lang: Language) => `/${lang}/`,
  step: (lang: Language, step: string) => `/${lang}/step/${kebab(step)}/`,
  page: (lang: Language, page: PageId) => `/${lang}/${PAGES[page]}/`,
  explainer: (lang: Language, id: string) => `/${lang}/${PAGES.library}/${kebab(id)}/`,
} as const;

/** The id behind the last part of an address. */
export const idFrom = (part: string | undefined): string => camel(part ?? '');

/** The language of an address, or undefined when it has none that is spoken here. */
export function languageOf(pathname: string): Language | undefined {
  const first = pathname.split('/')[1];
  return isLanguage(first) ? first : undefined;
}

/** The same page in another language. */
export const inLanguage = (pathname: string, lang: Language): string =>
  pathname.replace(/^\/[^/]*/, `/${lang}`);
