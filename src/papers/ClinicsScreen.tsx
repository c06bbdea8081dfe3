import { useState } from 'react';
import { StandsOn } from '#evidence/Claim.tsx';
import { BlankRecord } from '#fhir/Record.tsx';
import { clinicianGrounds } from '#guidance/grounds.ts';
import { useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';
import { BlankQuestionnaire } from './BlankQuestionnaire.tsx';
import { GeneralSheet } from './GeneralSheet.tsx';
import { WalletCard, cardGrounds } from './WalletCard.tsx';

const papers = { blank: BlankQuestionnaire, general: GeneralSheet, card: WalletCard };

/** Papers for people without a device: what is shown is what prints. */
export function ClinicsScreen() {
  const t = useWords();
  const [shown, setShown] = useState<keyof typeof papers>('blank');
  const Paper = papers[shown];
  return (
    <div className="page wide">
      <main id="main">
        <div className="on-screen flow">
          <Heading>{t('papers:title')}</Heading>
          <p className="after-h1">{t('papers:lead')}</p>
          <fieldset className="papers">
            <legend>{t('papers:which')}</legend>
            {(Object.keys(papers) as (keyof typeof papers)[]).map((id) => (
              <p key={id}>
                <label className="print-choice">
                  <input
                    type="radio"
                    name="paper"
                    checked={shown === id}
                    onChange={() => setShown(id)}
                  />
                  {t(`papers:pick.${id}`)}
                </label>
              </p>
            ))}
          </fieldset>
          <div className="go">
            <button className="btn" type="button" onClick={() => window.print()}>
              {t('papers:print')}
            </button>
          </div>
        </div>
        <Paper />
        <div className="on-screen flow">
          <h2>{t('record:heading')}</h2>
          <p>{t('papers:record')}</p>
          <BlankRecord />
          <StandsOn ids={[...cardGrounds, ...clinicianGrounds]} title={t('papers:sources')} />
        </div>
      </main>
    </div>
  );
}
