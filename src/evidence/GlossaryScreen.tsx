import { useLanguage, useWords } from '#i18n/words.ts';
import { Fold } from '#ui/Fold.tsx';
import { Heading } from '#ui/Heading.tsx';
import { type TermId, termGroups } from './glossary.ts';

const groups = Object.keys(termGroups) as (keyof typeof termGroups)[];

/** Every explained word, by what it is about, in the order of the reader's language. */
export function GlossaryScreen() {
  const t = useWords();
  const { compare } = new Intl.Collator(useLanguage());
  const sorted = (ids: readonly TermId[]) =>
    [...ids].sort((a, b) => compare(t(`glossary:${a}.term`), t(`glossary:${b}.term`)));
  return (
    <div className="page">
      <main id="main" className="flow prose">
        <Heading>{t('glossary:title')}</Heading>
        <p className="lead">{t('glossary:lead')}</p>
        {groups.map((group) => (
          <section key={group} className="fact">
            <Fold heading={<h2>{t(`glossary:group.${group}`)}</h2>}>
              <dl className="glossary">
                {sorted(termGroups[group]).map((id) => (
                  <div key={id}>
                    <dt>{t(`glossary:${id}.term`)}</dt>
                    <dd>{t(`glossary:${id}.means`)}.</dd>
                  </div>
                ))}
              </dl>
            </Fold>
          </section>
        ))}
      </main>
    </div>
  );
}
