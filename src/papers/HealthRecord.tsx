import { useState } from 'react';
import type { RecordInput } from '#fhir/response.ts';
import { useRecordFile } from '#fhir/useRecordFile.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { ActButton } from '#ui/ActButton.tsx';

/** The blank questionnaire for health software. */
export function BlankForRecord() {
  const t = useWords();
  const lang = useLanguage();
  const save = useRecordFile();
  return (
    <ActButton
      label={t('healthRecord:blank')}
      wait={t('shell:loading')}
      act={() =>
        save(`worth-asking-questionnaire-${lang}.json`, ({ blankFile }) => blankFile(lang, t))
      }
    />
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
  const save = useRecordFile();
  const [share, setShare] = useState(false);
  return (
    <div className="flow-s">
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
      <ActButton
        label={t('healthRecord:answers')}
        wait={t('shell:loading')}
        act={() =>
          save('worth-asking-answers-fhir.json', ({ answersFile }) => {
            const authored = new Date().toISOString();
            return answersFile(lang, t, { ...input(share), authored }, share);
          })
        }
      />
      <BlankForRecord />
    </div>
  );
}
