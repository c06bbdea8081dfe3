import { useState } from 'react';
import { download } from '#device/files.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { questionnaireIn } from './questionnaire.ts';
import { type RecordInput, responseTo, withoutPrivate } from './response.ts';

const TYPE = 'application/fhir+json';

/** The blank questionnaire for health software. */
export function BlankForRecord() {
  const t = useWords();
  const lang = useLanguage();
  const [said, setSaid] = useState(false);
  return (
    <>
      <button
        className="btn quiet"
        type="button"
        onClick={() => {
          const form = questionnaireIn(lang, t);
          download(`worth-asking-questionnaire-${lang}.json`, JSON.stringify(form, null, 2), TYPE);
          setSaid(true);
        }}
      >
        {t('healthRecord:blank')}
      </button>
      <p role="status">{said && t('healthRecord:saved')}</p>
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
  const [said, setSaid] = useState(false);
  const save = () => {
    const { answers, ...rest } = input(share);
    const response = responseTo(questionnaireIn(lang, t), t, {
      ...rest,
      answers: share ? answers : withoutPrivate(answers),
      authored: new Date().toISOString(),
    });
    download('worth-asking-answers-fhir.json', JSON.stringify(response, null, 2), TYPE);
    setSaid(true);
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
      <p role="status">{said && t('healthRecord:saved')}</p>
      <BlankForRecord />
    </div>
  );
}
