import { type Words, useLanguage, useWords } from '#i18n/words.ts';
import type { Country } from '#questionnaire/edits.ts';
import { type CrisisLine, type Line, crisisLines, firstPlaces } from './crisisLines.ts';

interface DialProps {
  readonly scheme: 'tel' | 'sms';
  readonly line: Line;
  /** What a press does, told with the number. */
  readonly action: (number: string) => string;
}

/** A link that calls or texts. It needs no script. */
export function Dial({ scheme, line: { number, where, send }, action }: DialProps) {
  const t = useWords();
  const to = number.replace(/[^\d*]/g, '');
  return (
    <a className="btn quiet call" href={`${scheme}:${to}${send ? `?body=${send}` : ''}`}>
      {/* A number is never broken between two lines. */}
      {action(number.replaceAll(' ', '\u00a0'))}
      {where && ` (${t(`crisis:at.${where}`)})`}
    </a>
  );
}

/** The numbers of a place to call and to text, and what to choose there. */
export function Numbers({ country }: { country: Country }) {
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
            action={(number) =>
              line.name
                ? t('crisis:callTo', { name: line.name, number })
                : t('crisis:call', { number })
            }
          />
        ))}
        {text.map((line) => (
          <Dial
            key={line.number}
            scheme="sms"
            line={{ ...line, ...own }}
            action={(number) => {
              if (own) return t('crisis:send', { word: own.send, number });
              return line.name
                ? t('crisis:textTo', { name: line.name, number })
                : t('crisis:text', { number });
            }}
          />
        ))}
      </p>
      {option && <p>{t('crisis:option', { option })}</p>}
      {own && <p>{t('crisis:spoken', { option: own.option })}</p>}
    </>
  );
}

/** Numbers for most who read this, before any choice; then where those of other places are. */
export function FirstLines({ english }: { english: Words | undefined }) {
  const t = useWords();
  const lang = useLanguage();
  return (
    <>
      <ul className="first-lines">
        {firstPlaces(lang).map((country) => (
          <li key={country}>
            <b>{t(`crisis:country.${country}`)}</b>
            <Numbers country={country} />
            <English country={country} words={english} />
          </li>
        ))}
      </ul>
      <p>{t('crisis:elsewhere', { where: t('crisis:where') })}</p>
    </>
  );
}

interface PlaceProps {
  readonly country: Country;
  /** Where the translation is not reviewed: the English words, shown below. */
  readonly english: Words | undefined;
}

/** All that is known of one place: whom to call or text, when, and in danger. */
export function PlaceLines({ country, english }: PlaceProps) {
  const t = useWords();
  const { always, free }: CrisisLine = crisisLines[country];
  return (
    <>
      <Numbers country={country} />
      <p>
        {t(always ? 'crisis:any' : 'crisis:hours')} {free && t('crisis:free')}
      </p>
      <EmergencyCalls country={country} />
      <English country={country} words={english} />
    </>
  );
}

/** The emergency numbers of a place; where none is known to us, that there is one. */
export function EmergencyCalls({ country }: { country: Country }) {
  const t = useWords();
  const { emergency }: CrisisLine = crisisLines[country];
  return emergency.length === 0 ? (
    <p>{t('crisis:emergencyAny')}</p>
  ) : (
    <p className="calls">
      {emergency.map((danger) => (
        <Dial
          key={danger}
          scheme="tel"
          line={{ number: danger }}
          action={(number) => t('crisis:emergency', { number })}
        />
      ))}
    </p>
  );
}

function English({ country, words }: { country: Country; words: Words | undefined }) {
  return (
    words && (
      <p className="english" lang="en">
        {words(`crisis:sheet.${country}`)}
      </p>
    )
  );
}
