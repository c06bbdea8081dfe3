import { Help } from '#app/shell/Help.tsx';
import { useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';

/** Help as a page of its own, with every number in view: to print, to keep, to send to someone. */
export function HelpScreen() {
  const t = useWords();
  return (
    <div className="page">
      <main id="main" className="flow">
        <Heading>{t('crisis:title')}</Heading>
        <Help open />
      </main>
    </div>
  );
}
