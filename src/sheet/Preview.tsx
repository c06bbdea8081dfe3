import { memo, useDeferredValue } from 'react';
import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import type { Kept } from '#questionnaire/kept.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Sheet } from './Sheet.tsx';
import { usePaper } from './paper.tsx';

/** The paper itself in small beside the editor: what is moved or reworded is seen at once. */
export function Preview() {
  const t = useWords();
  const lang = useLanguage();
  // What was pressed is painted first; the paper follows.
  const kept = useDeferredValue<Kept | null>(useKept(useSession()), null);
  return (
    <aside className="pad side" aria-labelledby="preview">
      <h2 id="preview">{t('sheet:editor.preview')}</h2>
      <p className="pad-soft">{t('sheet:editor.previewLead')}</p>
      {/* A picture of the page: the list beside it says the same in letters one can read. */}
      <div className="mini" aria-hidden="true">
        {kept && <Small kept={kept} />}
      </div>
      <p>
        <Link to={addressOf.step(lang, 'sheet')}>{t('sheet:editor.seeLarge')}</Link>
      </p>
    </aside>
  );
}

/** Drawn again only with what it shows. */
const Small = memo(({ kept }: { kept: Kept }) => <Sheet {...usePaper(kept)} />);
