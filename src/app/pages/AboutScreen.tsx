import { Link } from 'react-router';
import { REVIEW_BY, SEARCHED, VERSION } from '#evidence/searched.ts';
import { addressOf } from '#i18n/address.ts';
import { dateIn, useLanguage, useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';
import { Standards } from './Standards.tsx';

/** What this is and is not, who made it and who paid, how the studies were found, who checked it. */
export function AboutScreen() {
  const t = useWords();
  const lang = useLanguage();
  return (
    <div className="page">
      <main id="main" className="flow prose">
        <Heading>{t('pages:about.title')}</Heading>
        {(['is', 'isNot', 'ours', 'review'] as const).map((part) => (
          <section key={part} className="flow-s">
            <h2>{t(`pages:about.${part}Title`)}</h2>
            <p>{t(`pages:about.${part}`)}</p>
          </section>
        ))}
        {(['who', 'pays', 'how'] as const).map((part) => (
          <section key={part} className="flow-s">
            <h2>{t(`pages:sources.${part}Title`)}</h2>
            <p>{t(`pages:sources.${part}`)}</p>
          </section>
        ))}
        <section className="flow-s">
          <h2>{t('pages:about.madeTitle')}</h2>
          <p>
            {t('pages:about.made', {
              version: VERSION,
              month: dateIn(lang, SEARCHED, 'month'),
              date: dateIn(lang, SEARCHED),
              due: dateIn(lang, REVIEW_BY),
            })}
          </p>
        </section>
        <Standards />
        <ul>
          {(['sources', 'heard', 'glossary', 'privacy'] as const).map((page) => (
            <li key={page}>
              <Link to={addressOf.page(lang, page)}>{t(`shell:footer.${page}`)}</Link>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
