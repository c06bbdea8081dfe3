import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { StandsOn } from '#evidence/Claim.tsx';
import { clinicianGrounds } from '#guidance/grounds.ts';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { useContextOf, useSession } from '#questionnaire/session.ts';
import { Heading } from '#ui/Heading.tsx';
import { SecondPage } from './SecondPage.tsx';
import { Sheet } from './Sheet.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useFit } from './fit.ts';
import { questionWords } from './lines.ts';
import { sheetOf } from './model.ts';

/** Today in the person's own time zone, as an ISO date; known only once the screen is shown. */
function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    setToday(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  }, []);
  return today;
}

/** The finished sheet: what is shown is what prints. */
interface Props {
  /** Everything that was answered, as text that can be opened again. */
  readonly saved: () => string;
}

export function SheetScreen({ saved }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const { answers, edits } = useContextOf(useSession());
  const today = useToday();
  const model = sheetOf(answers, edits);
  const whole = useRef<HTMLElement>(null);
  const fit = useFit(whole, model.more.length);
  const [large, setLarge] = useState(false);
  const [second, setSecond] = useState(false);
  const left = model.more.slice(fit.fitting);
  const [failed, setFailed] = useState(false);
  const print = () => {
    try {
      window.print();
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div className="on-screen">
        <Heading>{t('sheet:page.title')}</Heading>
        <p className="after-h1">{t('sheet:page.lead')}</p>
        <div className="go">
          <button className="btn" type="button" onClick={print}>
            {t('sheet:print')}
          </button>
          <Link className="btn quiet" to={addressOf.step(lang, 'myQuestions')}>
            {t('sheet:page.edit')}
          </Link>
        </div>
        <p role="status">{failed && t('sheet:page.printFailed')}</p>
        <p>
          <label className="print-choice">
            <input
              type="checkbox"
              checked={large}
              onChange={(event) => setLarge(event.target.checked)}
            />{' '}
            {t('sheet:page.large')}
          </label>
        </p>
        {left.length > 0 && !large && (
          <div className="notice">
            <p>{t('sheet:page.left', { count: left.length })}</p>
            <ul>
              {left.map((question) => (
                <li key={question.id}>{questionWords(t, question)}</li>
              ))}
            </ul>
            <label className="print-choice">
              <input
                type="checkbox"
                checked={second}
                onChange={(event) => setSecond(event.target.checked)}
              />{' '}
              {t('sheet:second.ask')}
            </label>
          </div>
        )}
        <p className="soft small">{t('sheet:page.noPrinter')}</p>
        <p className="soft small">{t('sheet:page.private')}</p>
      </div>
      <Sheet
        model={model}
        country={edits.country}
        today={today}
        fit={large ? { fitting: model.more.length, squeeze: 'large' } : fit}
      />
      {second && !large && left.length > 0 && <SecondPage questions={left} />}
      <div className="on-screen">
        <TakeAlong model={model} edits={edits} today={today} saved={saved} />
        <StandsOn ids={clinicianGrounds} title={t('sheet:page.sources')} />
      </div>
      <Sheet
        model={model}
        country={edits.country}
        today={today}
        fit={{ fitting: model.more.length, squeeze: '' }}
        measured={whole}
      />
    </>
  );
}
