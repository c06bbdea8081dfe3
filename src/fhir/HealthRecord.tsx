import { useState } from 'react';
import { askFor } from '#device/fetched.ts';
import { download } from '#device/files.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import type { RecordInput } from './response.ts';

type Made = typeof import('./record.ts');

/** Makes a file and saves it; the key of what to say about it. */
const saveFile = (name: string, make: (made: Made) => string) =>
  askFor(() => import('./record.ts')).then(
    (made) => {
      download(name, make(made), 'application/fhir+json');
      return 'healthRecord:saved' as const;
    },
    () => 'shell:notFetched' as const,
  );

type Said = Awaited<ReturnType<typeof saveFile>> | 'shell:loading' | undefined;

/** The blank questionnaire for health software. */
export function BlankForRecord() {
  const t = useWords();
  const lang = useLanguage();
  const [said, setSaid] = useState<Said>();
  const save = () => {
    setSaid('shell:loading');
    void saveFile(`worth-asking-questionnaire-${lang}.json`, ({ blankFile }) =>
      blankFile(lang, t),
    ).then(setSaid);
  };
  return (
    <>
      <button className="btn quiet" type="button" onClick={save}>
        {t('healthRecord:blank')}
      </button>
      <p role="status">{said && t(said)}</p>
    </>
  );
}

interface Props {
  /** All that may be told; `share` says whether private answers are wanted too. */
  readonly input: (share: boolean) => Omit<RecordInput, 'authored'>;
}

/** The answers for a health record. Nothing is sent: the person saves the file and decides. */
export function AnswersForRecord({ input }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const [share, setShare] = useState(false);
  const [said, setSaid] = useState<Said>();
  const save = () => {
    setSaid('shell:loading');
    void saveFile('worth-asking-answers-fhir.json', ({ answersFile }) => {
      const authored = new Date().toISOString();
      return answersFile(lang, t, { ...input(share), authored }, share);
    }).then(setSaid);
  };
  return (
    <div className="flow-s">
      <h3>{t('healthRecord:heading')}</h3>
      <p>{t('healthRecord:lead')}</p>
      <p>
        <label className="print-choice">
          <input
            type="checkbox"
            checked={share}
            onChange={(event) => setShare(event.target.checked)}
          />
          {t('healthRecord:share')}
        </label>
      </p>
      <button className="btn quiet" type="button" onClick={save}>
        {t('healthRecord:answers')}
      </button>
      <p role="status">{said && t(said)}</p>
      <BlankForRecord />
    </div>
  );
}
