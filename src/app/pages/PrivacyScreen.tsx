import { useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';
import { KeepOrErase } from '#app/keeping/KeepOrErase.tsx';

/** Where the answers are, what else is on the device, and how to delete each. */
export function PrivacyScreen() {
  const t = useWords();
  return (
    <div className="page">
      <main id="main" className="flow prose">
        <Heading>{t('pages:privacy.title')}</Heading>
        {(['stay', 'tab', 'keep', 'carry', 'device', 'erase', 'leave'] as const).map((part) => (
          <section key={part} className="flow-s">
            <h2>{t(`pages:privacy.${part}Title`)}</h2>
            <p>{t(`pages:privacy.${part}`)}</p>
          </section>
        ))}
        <KeepOrErase />
      </main>
    </div>
  );
}
