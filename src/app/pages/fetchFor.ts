import { type Grounds, groundsIn } from '#evidence/useGrounds.ts';
import { explainerIds } from '#explainers/index.ts';
import { addressOf, languageOf } from '#i18n/address.ts';
import { SOURCE } from '#i18n/languages.ts';
import { asideIn } from '#i18n/words.ts';
import { fetchAbout } from './AboutPage.tsx';
import { fetchClinics } from './ClinicsPage.tsx';

/** What came for a page besides the app. */
export interface Fetched {
  readonly isWhole: boolean;
  readonly grounds?: Grounds;
}

/** Fetches what a page shows besides the app's own, before it is first drawn. */
export async function fetchFor(pathname: string): Promise<Fetched> {
  const lang = languageOf(pathname) ?? SOURCE;
  const isPage = (...pages: readonly string[]) => pages.includes(pathname);
  const clinics = addressOf.page(lang, 'clinics');
  const both = [
    addressOf.page(lang, 'heard'),
    ...explainerIds.map((id) => addressOf.explainer(lang, id)),
  ];
  const showsGrounds = isPage(clinics, addressOf.page(lang, 'sources'), ...both);
  const about = addressOf.page(lang, 'about');
  const isAside = isPage(about, ...both);
  try {
    const [grounds] = await Promise.all([
      showsGrounds ? groundsIn(lang) : undefined,
      isAside ? asideIn(lang) : undefined,
      isPage(clinics) ? fetchClinics() : undefined,
      isPage(about) ? fetchAbout() : undefined,
    ]);
    return { isWhole: true, ...(grounds && { grounds }) };
  } catch {
    return { isWhole: false };
  }
}
