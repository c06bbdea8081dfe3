import { Link } from 'react-router';
import { StandsOn } from '#evidence/Claim.tsx';
import { addressOf } from '#i18n/address.ts';
import { SOURCE, languages } from '#i18n/languages.ts';
import { Rich } from '#i18n/Rich.tsx';
import { type Words, useLanguage, useWords, wordOf, wordsIn } from '#i18n/words.ts';
import { pathOf, stepBefore } from '#questionnaire/path.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Sign } from '#ui/Sign.tsx';
import { CrisisLines } from './CrisisLines.tsx';
import { type Line, type Stop, type StopId, printsOnSheet, stopClaims, stops } from './flags.ts';

interface Props {
  readonly step: string;
  readonly onGoOn: () => void;
}

/** A red stop: what to do, what not to do, whom to call, and on to the sheet. It never blocks. */
export function StopScreen({ step, onGoOn }: Props) {
  const id = step as StopId;
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useKept(useSession());
  const english = languages[lang].reviewed ? undefined : wordsIn(SOURCE);
  const { do: todo, dont, unsure, closing, help }: Stop = stops[id];
  const fits = (lines: readonly Line[]) => lines.filter(({ when }) => when?.(answers) ?? true);
  const say = (words: Words, part: string) => wordOf(words, `stops:${id}.${part}`) ?? '';
  const title = unsure?.(answers) ? 'titleUnsure' : 'title';
  const back = stepBefore(id, pathOf(answers));
  return (
    <>
      <div className="stopband">
        <p className="glyph">
          <Sign name="pause" size={30} />
          {t('stops:pause')}
        </p>
        <Heading>{say(t, title)}</Heading>
        {english && (
          <p className="english" lang="en">
            {say(english, title)}
          </p>
        )}
        <p>{say(t, 'lead')}</p>
        {english && (
          <p className="english" lang="en">
            {say(english, 'lead')}
          </p>
        )}
      </div>
      {help === 'first' && (
        <section className="stop-part">
          <h2>{t('stops:callTitle')}</h2>
          <CrisisLines english={english} />
        </section>
      )}
      <StopLines id={id} part="do" lines={fits(todo)} english={english} />
      <StopLines id={id} part="dont" lines={fits(dont)} english={english} />
      {closing && (
        <p className="stop-part">
          <Rich text={say(t, 'closing')} />
          {english && (
            <span className="english" lang="en">
              <Rich text={say(english, 'closing')} />
            </span>
          )}
        </p>
      )}
      {help === 'last' && (
        <section className="stop-part">
          <h2>{t('stops:callTitle')}</h2>
          <p>{say(t, 'call')}</p>
          <CrisisLines english={english} />
        </section>
      )}
      {help === 'first' && (
        <p className="stop-part">
          {say(t, 'hope')} {say(t, 'later')}
        </p>
      )}
      {printsOnSheet(id) && (
        <p className="pad onsheet">
          <span className="tag">{t('stops:sheetLine')}</span>
          <b>{t(`sheet:stop.${id}`)}</b>
        </p>
      )}
      {help !== 'first' && <StandsOn ids={stopClaims(id)} title={t('stops:sources')} />}
      <div className="buttons">
        <button className="btn" type="button" onClick={onGoOn}>
          {t('shell:goOn')} <Sign name="forward" size={20} />
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

interface StopLinesProps {
  readonly id: StopId;
  readonly part: 'do' | 'dont';
  readonly lines: readonly Line[];
  readonly english: Words | undefined;
}

function StopLines({ id, part, lines, english }: StopLinesProps) {
  const t = useWords();
  return (
    <section className="stop-part" aria-labelledby={`${id}-${part}`}>
      <h2 id={`${id}-${part}`}>{t(`stops:${part}Title`)}</h2>
      <ul className="steps">
        {lines.map((line) => (
          <li key={line.id}>
            <Sign name={part === 'do' ? 'tick' : 'no'} />
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
