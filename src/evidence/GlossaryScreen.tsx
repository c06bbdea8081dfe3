import { useLanguage, useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';
import { termIds } from './glossary.ts';

/** Every explained word, in the order of the reader's language. */
export function GlossaryScreen() {
  const t = useWords();
  const { compare } = new Intl.Collator(useLanguage());
  const sorted = [...termIds].sort((a, b) =>
    compare(t(`glossary:${a}.term`), t(`glossary:${b}.term`)),
  );
  return (
    <div className="page">
      <main id="main" className="flow prose">
        <Heading>{t('glossary:title')}</Heading>
        <p className="lead">{t('glossary:lead')}</p>
        <dl className="glossary">
          {sorted.map((id) => (
            <div key={id}>
              <dt>{t(`glossary:${id}.term`)}</dt>
              <dd>{t(`glossary:${id}.means`)}.</dd>
            </div>
          ))}
        </dl>
      </main>
    </div>
  );
}
