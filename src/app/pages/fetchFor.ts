import { addressOf, languageOf } from '#i18n/address.ts';
import { SOURCE } from '#i18n/languages.ts';
import { fetchClinics } from './ClinicsPage.tsx';

/** Fetches what a page needs besides the app, before it is first drawn; false when it did not come. */
export async function fetchFor(pathname: string): Promise<boolean> {
  if (pathname !== addressOf.page(languageOf(pathname) ?? SOURCE, 'clinics')) return true;
  return fetchClinics().then(
    () => true,
    () => false,
  );
}
