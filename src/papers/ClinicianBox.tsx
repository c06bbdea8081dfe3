import { useId } from 'react';
import { SEARCHED } from '#evidence/searched.ts';
import { clinicianWords } from '#guidance/clinicianWords.ts';
import { languages } from '#i18n/languages.ts';
import { type Words, dateIn, languageOf } from '#i18n/words.ts';

/** Three short lines for the clinician, in the language that the clinician reads. */
export function ClinicianBox({ t }: { t: Words }) {
  const titleId = useId();
  const lang = languageOf(t);
  const { evidence, mind } = clinicianWords(t);
  return (
    <section className="for-doctor" aria-labelledby={titleId} lang={lang} dir={languages[lang].dir}>
      <h3 id={titleId}>{t('sheet:clinician', { date: dateIn(lang, SEARCHED, 'month') })}</h3>
      <p className="evidence">{evidence}</p>
      {mind.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
