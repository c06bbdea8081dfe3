import { crisisWords } from '#guidance/emergencyWords.ts';
import { languages } from '#i18n/languages.ts';
import { useLanguage, useWords } from '#i18n/words.ts';

/** What every paper says of itself, and where help is. */
export function Foot() {
  const t = useWords();
  return (
    <footer className="paper-foot">
      <p>
        {crisisWords(t)} {t('sheet:status')}{' '}
        {!languages[useLanguage()].reviewed && t('sheet:translated')}
      </p>
    </footer>
  );
}
