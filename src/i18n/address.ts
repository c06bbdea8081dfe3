/** The only maker and reader of addresses: where the aid lies, the language, the page. */
import { type Language, isLanguage } from './languages.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());

/**
 * Where the aid lies on its host: "/", or a folder such as "/aid/". Each page says how to get
 * there from itself (scripts/render.ts), so that any folder will do.
 */
export const BASE: string =
  typeof document === 'undefined'
    ? '/'
    : new URL(document.documentElement.dataset['root'] ?? '/', document.baseURI).pathname;

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

/** The first question for those who want the Short way; links of before have it as a mark. */
export const SHORT = 'short';

export const addressOf = {
  start: (lang: Language) => `${BASE}${lang}/`,
  short: (lang: Language) => `${BASE}${lang}/${SHORT}/`,
  step: (lang: Language, step: string) => `${BASE}${lang}/step/${kebab(step)}/`,
  page: (lang: Language, page: PageId) => `${BASE}${lang}/${PAGES[page]}/`,
  explainer: (lang: Language, id: string) => `${BASE}${lang}/${PAGES.library}/${kebab(id)}/`,
  notFound: (lang: Language) => `${BASE}${lang}/not-found/`,
} as const;

/** The id behind the last part of an address. */
export const idFrom = (part: string | undefined): string => camel(part ?? '');

/** The language of an address, or undefined when it has none that is spoken here. */
export function languageOf(pathname: string): Language | undefined {
  const first = pathname.slice(BASE.length).split('/')[0];
  return isLanguage(first) ? first : undefined;
}

/** The same page in another language. */
export const inLanguage = (pathname: string, lang: Language): string =>
  BASE + pathname.slice(BASE.length).replace(/^[^/]*/, lang);
