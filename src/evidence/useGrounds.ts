/**
 * What sentences stand on: the statements behind them, why we are that sure, and the sources. It
 * comes as one file when a page or a press asks for it: most people read the sentences alone.
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

/** Fetches them in a language, once. Rejects when they cannot be had. */
export const groundsIn = fetchedOnce((lang: Language) => fetchGrounds[lang]!());

/** Those that were fetched before the page was first drawn, where its address asks for them. */
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
