import { type ReactNode, useReducer } from 'react';
import { Arriving } from '#app/shell/Arriving.tsx';
import { asideIn, hasAside, useLanguage } from '#i18n/words.ts';

/** A page beside the way: drawn once its words are here, which do not come with those of the way. */
export function Aside({ children }: { children: ReactNode }) {
  const lang = useLanguage();
  const [, arrived] = useReducer((times: number) => times + 1, 0);
  if (hasAside(lang)) return children;
  return <Arriving key={lang} load={() => asideIn(lang)} onHere={arrived} />;
}
