import { type ReactNode, use, useReducer } from 'react';
import { Arriving } from '#app/shell/Arriving.tsx';
import { GroundsContext, groundsHere, groundsIn } from '#evidence/useGrounds.ts';
import { useLanguage } from '#i18n/words.ts';

/** A page of statements: drawn once they, and what they stand on, are here. */
export function Grounded({ children }: { children: ReactNode }) {
  const lang = useLanguage();
  const withPage = use(GroundsContext);
  const [, arrived] = useReducer((times: number) => times + 1, 0);
  const grounds = withPage?.lang === lang ? withPage : groundsHere(lang);
  if (!grounds) return <Arriving key={lang} load={() => groundsIn(lang)} onHere={arrived} />;
  return <GroundsContext value={grounds}>{children}</GroundsContext>;
}
