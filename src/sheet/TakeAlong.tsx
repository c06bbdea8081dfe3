import { useEffect, useState } from 'react';
import { canShare, copy, download, share } from '#device/files.ts';
import { Record } from '#fhir/Record.tsx';
import { useLanguage, useWords } from '#i18n/words.ts';
import { pathOf } from '#questionnaire/path.ts';
import { useContextOf, useSession } from '#questionnaire/session.ts';
import { questionWords } from './lines.ts';
import type { SheetProps } from './Sheet.tsx';
import { SendOn } from './SendOn.tsx';
import { sheetText } from './text.ts';

interface Props {
  readonly paper: Omit<SheetProps, 'measured'>;
  /** Everything that was answered, as text that can be opened again. */
  readonly saved: () => string;
}

/** The sheet without a printer: as text, as a file, by the device's share sheet. */
export function TakeAlong({ paper, saved }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useContextOf(useSession());
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'downloaded' | 'savedFile'>();
  const [sharing, setSharing] = useState(false);
  // Asked once the screen is shown: the page rendered at build knows no device.
  useEffect(() => setSharing(canShare()), []);
  const text = () => {
    const { model, beside, ...around } = paper;
    const own = sheetText(t, model, { ...around, lang });
    if (!beside?.whole) return own;
    return `${own}\n\n\n${sheetText(beside.t, beside.model, { ...around, lang: beside.lang })}`;
  };
  const told = (sharePrivate: boolean) => ({
    answers,
    complete: pathOf(answers).at(-1) === 'sheet',
    myQuestions: [...paper.model.first, ...paper.model.more]
      .filter(({ id }) => sharePrivate || id !== 'S3q')
      .map((question) => questionWords(t, question)),
  });
  return (
    <section className="flow take" aria-labelledby="take">
      <h2 id="take">{t('sheet:take.title')}</h2>
      <p>{t('sheet:take.lead')}</p>
      <div className="buttons">
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
      <div className="buttons">
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
      <SendOn saved={saved} />
      <Record told={told} />
      <p role="status">{said && t(`sheet:take.${said}`)}</p>
    </section>
  );
}
