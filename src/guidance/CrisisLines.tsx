import { useLanguage, useWords } from '#i18n/words.ts';
import { countries } from '#questionnaire/edits.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { FIND_A_LINE } from './crisisLines.ts';
import { offeredPlace, withFirst } from './offeredPlace.ts';
import { placesByName } from './placeWords.ts';
import { FirstLines, PlaceLines } from './PlaceLines.tsx';

/** Numbers first: those of the place the person picked, or the first ones; then the menu of places. */
export function CrisisLines() {
  const t = useWords();
  const { country } = useKept(useSession()).edits;
  return (
    <div className="flow crisis-lines">
      <div role="status" className="flow">
        {country ? (
          <PlaceLines country={country} english={undefined} />
        ) : (
          <>
            {/* Before the list of places, which is longer than a phone. */}
            <p>
              <b>{t('crisis:emergencyAny')}</b>
            </p>
            <FirstLines english={undefined} />
          </>
        )}
      </div>
      <PlacePicker />
      <FindALine />
    </div>
  );
}

/** The menu of places. The browser's region stands first in it; only the person picks. */
export function PlacePicker() {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  const { edits } = useKept(session);
  const pick = (value: string) => {
    const { country: _, ...rest } = edits;
    const known = countries.find((id) => id === value);
    session.edit(known ? { ...rest, country: known } : rest);
  };
  return (
    <p>
      <label htmlFor="country">{t('crisis:where')}</label>
      <select
        id="country"
        value={edits.country ?? ''}
        onChange={(event) => pick(event.target.value)}
      >
        <option value="">{t('crisis:pick')}</option>
        {withFirst(placesByName(t, lang), offeredPlace(navigator.languages)).map((id) => (
          <option key={id} value={id}>
            {t(`crisis:country.${id}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** For every place that is not in the list. */
export function FindALine() {
  const t = useWords();
  return (
    <p>
      <a href={FIND_A_LINE} target="_blank" rel="noreferrer">
        {t('crisis:find', { site: 'findahelpline.com' })}
      </a>
    </p>
  );
}
