import { useId } from 'react';
import { SEARCHED } from '#evidence/searched.ts';
import { type ForClinician, clinicianWords } from '#guidance/clinicianWords.ts';
import { languages } from '#i18n/languages.ts';
import { type Words, dateIn, languageOf } from '#i18n/words.ts';

interface Props {
  readonly t: Words;
  readonly of: ForClinician;
}

/** Three short lines for the clinician, why the patient asks first, in the language that they read. */
export function ClinicianBox({ t, of }: Props) {
  const titleId = useId();
  const lang = languageOf(t);
  const { evidence, mind } = clinicianWords(t, of);
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
