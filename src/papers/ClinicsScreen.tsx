import { useEffect, useRef, useState } from 'react';
import { StandsOn } from '#evidence/Ground.tsx';
import { BlankForRecord } from './HealthRecord.tsx';
import { clinicianGrounds } from '#guidance/grounds.ts';
import { lineFacts } from '#guidance/lines.ts';
import { useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';
import { BlankQuestionnaire } from './BlankQuestionnaire.tsx';
import { GeneralSheet } from './GeneralSheet.tsx';
import { WalletCard, cardGrounds } from './WalletCard.tsx';
import { callLines, paperStops } from './stops.ts';

type PaperId = 'blank' | 'general' | 'card';

const grounds = [
  ...new Set([
    ...cardGrounds,
    ...clinicianGrounds,
    ...[...paperStops.flatMap(({ lines }) => lines), ...callLines].flatMap(
      (line) => lineFacts(line).claims,
    ),
  ]),
];

const papers = { blank: BlankQuestionnaire, general: GeneralSheet, card: WalletCard };
const ids: readonly PaperId[] = ['blank', 'general', 'card'];

/** Papers for people without a device: what is shown is what prints. */
export function ClinicsScreen() {
  const t = useWords();
  const [shown, setShown] = useState<PaperId>('blank');
  const choices = useRef<HTMLFieldSetElement>(null);
  // The page is rendered at build: what was picked before the script came is picked.
  useEffect(() => {
    const picked = choices.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    const known = ids.find((id) => id === picked);
    if (known) setShown(known);
  }, []);
  const Paper = papers[shown];
  return (
    <div className="page wide">
      <main id="main">
        <div className="on-screen flow">
          <Heading>{t('papers:title')}</Heading>
          <p className="after-h1">{t('papers:lead')}</p>
          <fieldset className="papers" ref={choices}>
            <legend>{t('papers:which')}</legend>
            {ids.map((id) => (
              <p key={id}>
                <label className="print-choice">
                  <input
                    type="radio"
                    name="paper"
                    value={id}
                    defaultChecked={id === 'blank'}
                    onChange={() => setShown(id)}
                  />
                  {t(`papers:pick.${id}`)}
                </label>
              </p>
            ))}
          </fieldset>
          <div className="buttons">
            <button className="btn" type="button" onClick={() => window.print()}>
              {t('papers:print')}
            </button>
          </div>
        </div>
        <Paper />
        <div className="on-screen flow">
          <h2>{t('healthRecord:heading')}</h2>
          <p>{t('papers:record')}</p>
          <BlankForRecord />
          {/* In the page as rendered at build: it can be opened with no script. */}
          <StandsOn ids={grounds} title={t('papers:sources')} />
        </div>
      </main>
    </div>
  );
}
