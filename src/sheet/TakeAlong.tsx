import { useEffect, useState } from 'react';
import { canShare, copy, download, share } from '#device/files.ts';
import { AnswersForRecord } from '#fhir/HealthRecord.tsx';
import { tellsThoughts } from '#guidance/doctorQuestions.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { pathOf } from '#questionnaire/path.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { questionWords } from './sheetWords.ts';
import type { SheetProps } from './Sheet.tsx';
import { SendOn } from './SendOn.tsx';
import { sheetText } from './plainWords.ts';

interface Props {
  readonly paper: SheetProps;
  /** Everything that was answered, as text that can be opened again. */
  readonly saved: () => string;
}

/** The sheet without a printer: as text, as a file, by the device's share sheet. */
export function TakeAlong({ paper, saved }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useKept(useSession());
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'downloaded' | 'savedFile'>();
  const [sharing, setSharing] = useState(false);
  // Asked once the screen is shown: the page rendered at build knows no device.
  useEffect(() => setSharing(canShare()), []);
  const text = () => {
    const { model, otherLanguage, ...around } = paper;
    const own = sheetText(t, model, { ...around, lang });
    if (!otherLanguage?.whole) return own;
    return `${own}\n\n\n${sheetText(otherLanguage.t, otherLanguage.model, { ...around, lang: otherLanguage.lang })}`;
  };
  const input = (sharePrivate: boolean) => ({
    answers,
    complete: pathOf(answers).at(-1) === 'sheet',
    myQuestions: [...paper.model.first, ...paper.model.more]
      .filter(({ id }) => sharePrivate || !tellsThoughts(id))
      .map((question) => question.words ?? questionWords(t, question)),
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
      <AnswersForRecord input={input} />
      <p role="status">{said && t(`sheet:take.${said}`)}</p>
    </section>
  );
}
