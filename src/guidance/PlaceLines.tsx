import { type Words, useLanguage, useWords } from '#i18n/words.ts';
import type { Country } from '#questionnaire/edits.ts';
import { type CrisisLine, type Line, crisisLines, firstPlaces } from './crisisLines.ts';

interface Props {
  readonly country: Country;
  /** Where the translation is not reviewed: the English words, shown under each line. */
  readonly english: Words | undefined;
}

interface DialProps {
  readonly scheme: 'tel' | 'sms';
  readonly line: Line;
  readonly action: string;
}

/** A link that calls or texts. It needs no script. */
function Dial({ scheme, line: { number, name, where, send }, action }: DialProps) {
  const t = useWords();
  const to = number.replace(/[^\d*]/g, '');
  return (
    <a className="btn quiet call" href={`${scheme}:${to}${send ? `?body=${send}` : ''}`}>
      {name && `${name}: `}
      {action}
      {where && ` (${t(`crisis:at.${where}`)})`}
    </a>
  );
}

/** The numbers of a place to call and to text, and what to choose there. */
function Numbers({ country }: { country: Country }) {
  const t = useWords();
  const lang = useLanguage();
  const { call, text = [], spoken }: CrisisLine = crisisLines[country];
  const own = spoken?.[lang];
  const option = call.find((line) => line.option)?.option;
  return (
    <>
      <p className="calls">
        {call.map((line) => (
          <Dial
            key={line.number}
            scheme="tel"
            line={line}
            action={t('crisis:call', { number: line.number })}
          />
        ))}
        {text.map((line) => (
          <Dial
            key={line.number}
            scheme="sms"
            line={{ ...line, ...own }}
            action={
              own
                ? t('crisis:send', { word: own.send, number: line.number })
                : t('crisis:text', { number: line.number })
            }
          />
        ))}
      </p>
      {option && <p>{t('crisis:option', { option })}</p>}
      {own && <p>{t('crisis:spoken', { option: own.option })}</p>}
    </>
  );
}

/** All that is known of one place: whom to call or text, when, and in danger. */
export function PlaceLines({ country, english }: Props) {
  const t = useWords();
  const { always, free, emergency }: CrisisLine = crisisLines[country];
  return (
    <>
      <Numbers country={country} />
      <p>
        {t(always ? 'crisis:any' : 'crisis:hours')} {free && t('crisis:free')}
      </p>
      {emergency.length > 0 ? (
        <p className="calls">
          {emergency.map((number) => (
            <Dial
              key={number}
              scheme="tel"
              line={{ number }}
              action={t('crisis:emergency', { number })}
            />
          ))}
        </p>
      ) : (
        <p>{t('crisis:emergencyAny')}</p>
      )}
      {english && (
        <p className="english" lang="en">
          {english(`crisis:sheet.${country}`)}
        </p>
      )}
    </>
  );
}

/** Numbers for most who read this, before any choice. */
export function FirstLines({ english }: { english: Words | undefined }) {
  const t = useWords();
  return (
    <ul className="first-lines">
      {firstPlaces.map((country) => (
        <li key={country}>
          <b>{t(`crisis:country.${country}`)}</b>
          <Numbers country={country} />
          {english && (
            <p className="english" lang="en">
              {english(`crisis:sheet.${country}`)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
