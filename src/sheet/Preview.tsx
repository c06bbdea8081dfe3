import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Sheet } from './Sheet.tsx';
import { Measured, usePaper } from './paper.tsx';

/** The paper itself in small beside the editor: what is moved or reworded is seen at once. */
export function Preview() {
  const t = useWords();
  const lang = useLanguage();
  const { whole, failed, ...paper } = usePaper();
  return (
    <aside className="pad side" aria-labelledby="preview">
      <h2 id="preview">{t('sheet:editor.preview')}</h2>
      <p className="pad-soft">{t('sheet:editor.previewLead')}</p>
      {/* A picture of the page: the list beside it says the same in letters one can read. */}
      <div className="mini" aria-hidden="true">
        <Sheet {...paper} />
      </div>
      <p>
        <Link to={addressOf.step(lang, 'sheet')}>{t('sheet:editor.seeLarge')}</Link>
      </p>
      <Measured {...paper} whole={whole} failed={failed} />
    </aside>
  );
}
