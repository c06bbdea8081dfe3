import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Sign } from '#ui/Sign.tsx';
import { EmergencyCalls, Numbers } from './PlaceLines.tsx';

/**
 * Under signs to get help for, whom to call: the numbers of the place the person picked, the crisis
 * line too where the signs are of mood; with no place picked, the page with those of every place.
 */
export function CallRow({ crisis }: { crisis: boolean | undefined }) {
  const t = useWords();
  const lang = useLanguage();
  const { country } = useKept(useSession()).edits;
  if (country)
    return (
      <li className="whole">
        {crisis && <Numbers country={country} />}
        <EmergencyCalls country={country} />
      </li>
    );
  return (
    <li>
      <Sign name="phone" />
      <Link to={addressOf.page(lang, 'help')}>{t('crisis:title')}</Link>
    </li>
  );
}
