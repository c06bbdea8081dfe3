import { Link } from 'react-router';
import { StandsOn } from '#evidence/Claim.tsx';
import { addressOf } from '#i18n/address.ts';
import { SOURCE, languages } from '#i18n/languages.ts';
import { Rich } from '#i18n/Rich.tsx';
import { type Words, useLanguage, useWords, wordOf, wordsIn } from '#i18n/words.ts';
import { usesOpioids } from '#questionnaire/conditions.ts';
import { pathOf, stepBefore } from '#questionnaire/path.ts';
import { useContextOf, useSession } from '#questionnaire/session.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import { CrisisLines } from './CrisisLines.tsx';
import { type Line, type StopId, stopClaims, stops } from './flags.ts';

interface Props {
  readonly step: string;
  readonly onGoOn: () => void;
}

/** A red stop: what to do, what not to do, whom to call, and on to the sheet. It never blocks. */
export function StopScreen({ step, onGoOn }: Props) {
  const id = step as StopId;
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useContextOf(useSession());
  const english = languages[lang].reviewed ? undefined : wordsIn(SOURCE);
  const { do: todo, dont } = stops[id];
  const fits = (lines: readonly Line[]) => lines.filter(({ when }) => when?.(answers) ?? true);
  const title = (words: Words) =>
    id === 'opioidStop' && !usesOpioids(answers)
      ? words('stops:opioidStop.titleUnsure')
      : words(`stops:${id}.title`);
  const crisis = id === 'crisisStop';
  const back = stepBefore(id, pathOf(answers));
  return (
    <>
      <div className="stopband">
        <p className="glyph">
          <Icon name="pause" size={30} />
          {t('stops:pause')}
        </p>
        <Heading>{title(t)}</Heading>
        {english && (
          <p className="english" lang="en">
            {title(english)}
          </p>
        )}
        <p>{t(`stops:${id}.lead`)}</p>
        {english && (
          <p className="english" lang="en">
            {english(`stops:${id}.lead`)}
          </p>
        )}
      </div>
      {crisis && (
        <section className="stop-part">
          <h2>{t('stops:callTitle')}</h2>
          <CrisisLines english={english} />
        </section>
      )}
      <Steps id={id} part="do" lines={fits(todo)} english={english} />
      <Steps id={id} part="dont" lines={fits(dont)} english={english} />
      {id === 'opioidStop' && (
        <p className="stop-part">
          <Rich text={t('stops:sick')} />
          {english && (
            <span className="english" lang="en">
              <Rich text={english('stops:sick')} />
            </span>
          )}
        </p>
      )}
      {id === 'under18Stop' && (
        <section className="stop-part">
          <h2>{t('stops:callTitle')}</h2>
          <p>{t('stops:under18Stop.call')}</p>
          <CrisisLines english={english} />
        </section>
      )}
      {crisis && (
        <p className="stop-part">
          {t('stops:crisisStop.hope')} {t('stops:crisisStop.later')}
        </p>
      )}
      {id !== 'crisisStop' && id !== 'under18Stop' && (
        <p className="pad onsheet">
          <span className="tag">{t('stops:sheetLine')}</span>
          <b>{t(`sheet:stop.${id}`)}</b>
        </p>
      )}
      {!crisis && <StandsOn ids={stopClaims(id)} title={t('stops:sources')} />}
      <div className="buttons">
        <button className="btn" type="button" onClick={onGoOn}>
          {t('shell:goOn')} <Icon name="forward" size={20} />
        </button>
        {back && (
          <Link className="btn plain" to={addressOf.step(lang, back)}>
            {t('shell:change')}
          </Link>
        )}
      </div>
    </>
  );
}

interface StepsProps {
  readonly id: StopId;
  readonly part: 'do' | 'dont';
  readonly lines: readonly Line[];
  readonly english: Words | undefined;
}

function Steps({ id, part, lines, english }: StepsProps) {
  const t = useWords();
  return (
    <section className="stop-part" aria-labelledby={`${id}-${part}`}>
      <h2 id={`${id}-${part}`}>{t(`stops:${part}Title`)}</h2>
      <ul className="steps">
        {lines.map((line) => (
          <li key={line.id}>
            <Icon name={part === 'do' ? 'tick' : 'no'} />
            <span>
              {wordOf(t, `stops:${id}.${part}.${line.id}`)}
              {english && (
                <span className="english" lang="en">
                  {wordOf(english, `stops:${id}.${part}.${line.id}`)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
