import { claims } from '#evidence/claims.ts';
import { SEARCHED } from '#evidence/searched.ts';
import { sources } from '#evidence/sources.ts';
import { dateIn, useLanguage, useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';

/** What this is and is not, who checked it, and where the facts come from. */
export function AboutScreen() {
  const t = useWords();
  const lang = useLanguage();
  const counts = {
    date: dateIn(lang, SEARCHED),
    claims: Object.keys(claims).length,
    sources: Object.keys(sources).length,
  };
  return (
    <div className="page">
      <main id="main" className="flow prose">
        <Heading>{t('pages:about.title')}</Heading>
        {(['is', 'isNot', 'review', 'evidence', 'links'] as const).map((part) => (
          <section key={part} className="flow-s">
            <h2>{t(`pages:about.${part}Title`)}</h2>
            <p>{t(`pages:about.${part}`, counts)}</p>
          </section>
        ))}
      </main>
    </div>
  );
}
