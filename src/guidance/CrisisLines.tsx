import type { ReactNode } from 'react';
import { type Words, useWords } from '#i18n/words.ts';
import { type Country, countries } from '#questionnaire/edits.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Sign } from '#ui/Sign.tsx';
import { FIND_A_LINE, crisisLines } from './crisisLines.ts';

const dial = (number: string): string => number.replace(/[^\d]/g, '');

function Line({
  scheme,
  number,
  children,
}: {
  scheme: string;
  number: string;
  children: ReactNode;
}) {
  return (
    <a className="btn quiet call" href={`${scheme}:${dial(number)}`}>
      <Sign name="phone" size={20} />
      <span>{children}</span>
    </a>
  );
}

/** The lines of the place the person picks; before that, how to find one anywhere. */
export function CrisisLines({ english }: { english?: Words | undefined }) {
  const t = useWords();
  const session = useSession();
  const { edits } = useKept(session);
  const { country } = edits;
  const pick = (value: string) => {
    const { country: _, ...rest } = edits;
    const known = countries.find((id) => id === value);
    session.edit(known ? { ...rest, country: known } : rest);
  };
  return (
    <div className="flow crisis-lines">
      <p>
        <label htmlFor="country">{t('crisis:where')}</label>
        <select id="country" value={country ?? ''} onChange={(event) => pick(event.target.value)}>
          <option value="">{t('crisis:pick')}</option>
          {countries.map((id) => (
            <option key={id} value={id}>
              {t(`crisis:country.${id}`)}
            </option>
          ))}
        </select>
      </p>
      <div role="status" className="flow">
        {country ? <Numbers country={country} english={english} /> : <p>{t('crisis:unknown')}</p>}
      </div>
      <p>
        <a href={FIND_A_LINE} target="_blank" rel="noreferrer">
          {t('crisis:find', { site: 'findahelpline.com' })}
        </a>
      </p>
    </div>
  );
}

function Numbers({ country, english }: { country: Country; english: Words | undefined }) {
  const t = useWords();
  const line = crisisLines[country];
  return (
    <>
      <p className="calls">
        {line.call.map((number) => (
          <Line key={number} scheme="tel" number={number}>
            {t('crisis:call', { number })}
          </Line>
        ))}
        {'text' in line && (
          <Line scheme="sms" number={line.text}>
            {t('crisis:text', { number: line.text })}
          </Line>
        )}
      </p>
      <p>
        {t('crisis:any')} {line.free && t('crisis:free')}
      </p>
      <p className="calls">
        {line.emergency.map((number) => (
          <Line key={number} scheme="tel" number={number}>
            {t('crisis:emergency', { number })}
          </Line>
        ))}
      </p>
      {english && (
        <p className="english" lang="en">
          {english(`crisis:sheet.${country}`)}
        </p>
      )}
    </>
  );
}
