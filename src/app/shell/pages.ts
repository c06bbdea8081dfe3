/** What a page needs before it is first shown, by its address. Used at start and at build. */
import { PAGES, type PageId } from '#i18n/address.ts';
import type { Namespace } from '#i18n/words.ts';
import type { ScreenName } from './screens.ts';

export interface Page {
  readonly namespaces: readonly Namespace[];
  readonly screen?: ScreenName;
}

/** `resumed`: answers were saved, so even the first question is the chart's. */
export function pageAt(pathname: string, resumed = false): Page {
  const [, , first, second] = pathname.split('/');
  if (!first) return { namespaces: ['shell'], screen: 'welcome' };
  const page = (Object.keys(PAGES) as PageId[]).find((id) => PAGES[id] === first);
  if (page)
    return { namespaces: ['shell'], screen: page === 'library' && second ? 'explainer' : page };
  return {
    namespaces: ['shell', 'questions'],
    ...((resumed || second !== 'who') && { screen: 'chart' }),
  };
}
