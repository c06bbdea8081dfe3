import { useState } from 'react';
import { How } from '#evidence/Claim.tsx';
import { useWords } from '#i18n/words.ts';
import { lockGrounds } from './grounds.ts';

const steps = [1, 2, 3] as const;

/** Lock and receptor in three steps that the reader drives. Solid is shown, dotted is an idea. */
export function Lock() {
  const t = useWords();
  const [step, setStep] = useState<(typeof steps)[number]>(1);
  return (
    <fieldset className={`lockfig at${step}`}>
      <legend className="unseen">{t('pictures:lock.legend')}</legend>
      <div className="tabs">
        {steps.map((number) => (
          <label key={number}>
            <input
              type="radio"
              name="lock-step"
              checked={step === number}
              onChange={() => setStep(number)}
            />
            {t('pictures:lock.step', { number })}
          </label>
        ))}
      </div>
      <div className="stage">
        <Drawing alt={t(`pictures:lock.alt${step}`)} />
        <p className="theory">
          <span className="tag-dashed">{t('pictures:lock.theory')}</span>
        </p>
        <ul className="key" aria-hidden="true">
          <li className="own-key">{t('pictures:lock.key')}</li>
          <li className="stopper">{t('pictures:lock.naltrexone')}</li>
          <li className="receptor">{t('pictures:lock.receptor')}</li>
        </ul>
      </div>
      <ol className="say" aria-live="polite">
        {steps.map((number) => (
          <li key={number} className={number === step ? 'shown' : undefined}>
            <h3>
              {number}. {t(`pictures:lock.title${number}`)}
            </h3>
            <p>{t(`pictures:lock.body${number}`)}</p>
            <How ids={lockGrounds[number]} about={t(`pictures:lock.body${number}`)} />
          </li>
        ))}
      </ol>
      <p className="soft small">{t('pictures:lock.reading')}</p>
      <p>{t('explainers:step.knownOrGuess')}</p>
    </fieldset>
  );
}

function Drawing({ alt }: { alt: string }) {
  return (
    <svg viewBox="0 0 360 300" role="img" aria-label={alt}>
      <path
        className="cell"
        d="M-320 204C-200 176-120 214-20 196C40 182 92 178 132 190L228 190C268 178 320 182 380 196C480 214 560 176 680 204L680 700L-320 700Z"
      />
      <path
        className="cell-line"
        d="M-320 218C-200 190-120 228-20 210C40 196 92 192 126 204M234 204C268 192 320 196 380 210C480 228 560 190 680 218"
      />
      <g className="signal">
        <path d="M152 261q28 9 56 0" />
        <path d="M140 271q40 13 80 0" />
        <path d="M128 281q52 17 104 0" />
      </g>
      <g className="idea">
        <path d="M132 236C92 240 84 244 70 250" />
        <path d="M228 236c40 4 48 8 62 14" />
        <circle cx="50" cy="258" r="21" />
        <circle cx="310" cy="258" r="21" />
        <text x="50" y="267">
          ?
        </text>
        <text x="310" y="267">
          ?
        </text>
      </g>
      <path
        className="lock-body"
        d="M132 158h30v20a18 18 0 0 0 36 0v-20h30v78a16 16 0 0 1-16 16h-64a16 16 0 0 1-16-16z"
      />
      <circle className="hole" cx="180" cy="222" r="6" />
      <path className="hole-line" d="M180 224v13" />
      <g className="own-key-shape">
        <path d="M163.500 120h33v58a16.500 16.500 0 0 1-33 0z" />
        <circle cx="180" cy="92" r="33" />
        <circle className="key-eye" cx="180" cy="88" r="11" />
      </g>
      <g className="plug">
        <path d="M163.500 146h33v32a16.500 16.500 0 0 1-33 0z" />
        <rect x="138" y="116" width="84" height="36" rx="9" />
        <path d="M152 142l16-18M172 142l16-18M192 142l16-18" />
      </g>
    </svg>
  );
}
