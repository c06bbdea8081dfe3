import { useLanguage, useWords } from '#i18n/words.ts';
import type { Country } from '#questionnaire/edits.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { PlacePicker } from './CrisisLines.tsx';
import { type CrisisLine, crisisLines } from './crisisLines.ts';
import { Dial } from './PlaceLines.tsx';
import { placesByName } from './placeWords.ts';

const poisonOf = (country: Country): NonNullable<CrisisLine['poison']> => {
  const { poison = [] }: CrisisLine = crisisLines[country];
  return poison;
};

/** The poison line of the place the person picked; and of every place, with no script too. */
export function PoisonLines() {
  const t = useWords();
  const lang = useLanguage();
  const { country } = useKept(useSession()).edits;
  const places = placesByName(t, lang).filter((place) => poisonOf(place).length > 0);
  return (
    <div className="flow crisis-lines">
      <PlacePicker />
      <div role="status" className="flow">
        {country &&
          (poisonOf(country).length > 0 ? (
            <PoisonCalls country={country} />
          ) : (
            <p>{t('crisis:poisonNone')}</p>
          ))}
      </div>
      <details className="more">
        <summary>{t('crisis:poisonAll')}</summary>
        <ul className="first-lines">
          {places.map((place) => (
            <li key={place}>
              <b>{t(`crisis:country.${place}`)}</b>
              <PoisonCalls country={place} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function PoisonCalls({ country }: { country: Country }) {
  const t = useWords();
  return (
    <p className="calls">
      {poisonOf(country).map((line) => (
        <Dial
          key={line.number}
          scheme="tel"
          line={line}
          action={(number) => t('crisis:poison', { number })}
        />
      ))}
    </p>
  );
}
