import { useEffect, useState } from 'react';
import { canShare, copy, download, share } from '#device/files.ts';
import { languages } from '#i18n/languages.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import type { Edits } from '#questionnaire/edits.ts';
import type { SheetModel } from './model.ts';
import { sheetText } from './text.ts';

interface Props {
  readonly model: SheetModel;
  readonly edits: Edits;
  readonly today: string;
  /** Everything that was answered, as text that can be opened again. */
  readonly saved: () => string;
}

/** The sheet without a printer: as text, as a file, by the device's share sheet. */
export function TakeAlong({ model, edits, today, saved }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'downloaded' | 'savedFile'>();
  const [sharing, setSharing] = useState(false);
  // Asked once the screen is shown: the page rendered at build knows no device.
  useEffect(() => setSharing(canShare()), []);
  const text = () =>
    sheetText(t, model, {
      lang,
      country: edits.country,
      today,
      reviewed: languages[lang].reviewed,
    });
  return (
    <section className="flow take" aria-labelledby="take">
      <h2 id="take">{t('sheet:take.title')}</h2>
      <p>{t('sheet:take.lead')}</p>
      <div className="go">
        <button
          className="btn quiet"
          type="button"
          onClick={() =>
            void copy(text()).then((copied) => setSaid(copied ? 'copied' : 'notCopied'))
          }
        >
          {t('sheet:take.copy')}
        </button>
        <button
          className="btn quiet"
          type="button"
          onClick={() => {
            download('worth-asking.txt', text(), 'text/plain');
            setSaid('downloaded');
          }}
        >
          {t('sheet:take.download')}
        </button>
        {sharing && (
          <button
            className="btn quiet"
            type="button"
            onClick={() => void share(t('sheet:page.title'), text())}
          >
            {t('sheet:take.share')}
          </button>
        )}
      </div>
      <h3>{t('sheet:take.fileTitle')}</h3>
      <p>{t('sheet:take.fileLead')}</p>
      <div className="go">
        <button
          className="btn quiet"
          type="button"
          onClick={() => {
            download('worth-asking-answers.json', saved(), 'application/json');
            setSaid('savedFile');
          }}
        >
          {t('sheet:take.saveFile')}
        </button>
      </div>
      <p role="status">{said && t(`sheet:take.${said}`)}</p>
    </section>
  );
}
