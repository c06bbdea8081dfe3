/**
 * The statements of the ledger and what they stand on: why we are that sure, and the sources. One
 * file for each language, apart from the words of the way: pages of statements wait for it, and on
 * the way it comes when a fold with it is opened.
 */
import { createContext, use, useState } from 'react';
import { fetchGrounds } from 'virtual:words';
import { fetchedOnce } from '#i18n/fetchedOnce.ts';
import type { Language } from '#i18n/languages.ts';
import { useLanguage } from '#i18n/words.ts';
import type { ClaimId } from './claims.ts';
import type { Source, SourceId } from './sources.ts';
import type { Study } from './studies.ts';

export interface Grounds {
  readonly lang: Language;
  readonly says: Readonly<Record<ClaimId, string>>;
  readonly why: Readonly<Record<ClaimId, string>>;
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly studies: { readonly [S in SourceId]?: Study };
}

const here = new Map<Language, Grounds>();

/** Those of a language, where they were fetched already. */
export const groundsHere = (lang: Language): Grounds | undefined => here.get(lang);

/** Fetches them in a language, once. Rejects when they cannot be had. */
export const groundsIn = fetchedOnce(async (lang: Language) => {
  const grounds = await fetchGrounds[lang]!();
  here.set(lang, grounds);
  return grounds;
});

/** Those of a page that waited for them. */
export const GroundsContext = createContext<Grounds | undefined>(undefined);

export interface AskedGrounds {
  /** Undefined until they are here. */
  readonly grounds: Grounds | undefined;
  /** Where they are not: whether they were asked for, and could not be had. */
  readonly missing: 'unasked' | 'coming' | 'lost';
  readonly ask: () => void;
}

export function useGrounds(): AskedGrounds {
  const lang = useLanguage();
  const withPage = use(GroundsContext);
  const [arrived, setArrived] = useState<Grounds>();
  const [missing, setMissing] = useState<AskedGrounds['missing']>('unasked');
  const grounds = [withPage, arrived].find((some) => some?.lang === lang);
  const ask = () => {
    if (grounds) return;
    setMissing('coming');
    groundsIn(lang).then(setArrived, () => setMissing('lost'));
  };
  return { grounds, missing, ask };
}

/** Those of a page that is drawn once they are here. */
export function useGroundsOfPage(): Grounds {
  const grounds = use(GroundsContext);
  if (!grounds) throw new Error('A statement on a page that did not wait for the grounds');
  return grounds;
}
