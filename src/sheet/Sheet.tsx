/** The discussion sheet: the preview on screen and the paper are this one component. */
import { type RefObject, useId } from 'react';
import { SEARCHED } from '#evidence/searched.ts';
import { mustAsk } from '#guidance/safety.ts';
import { SOURCE, languages } from '#i18n/languages.ts';
import { type Words, dateIn, useLanguage, useWords, wordsIn } from '#i18n/words.ts';
import { type Country, isOwn } from '#questionnaire/edits.ts';
import type { Fit } from './fit.ts';
import { boxWords, mattersWords, nowWords, questionWords } from './lines.ts';
import type { SheetModel, SheetQuestion } from './model.ts';

interface Props {
  readonly model: SheetModel;
  readonly country: Country | undefined;
  /** Today, as an ISO date; given, since no screen asks the clock while rendering. */
  readonly today: string;
  /** What there is room for on one page. */
  readonly fit: Fit;
  /** Given for the hidden copy that is measured. */
  readonly measured?: RefObject<HTMLElement | null>;
}

/** Every way one may lean, in the order of the options. */
const LEANS = ['ask', 'better', 'keep', 'none', 'unsure'] as const;

/** The version that prints on the sheet. */
const VERSION = '1';

export function Sheet({ model, country, today, fit, measured }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const prefix = useId();
  const named = (part: string) => `${prefix}-${part}`;
  const english = languages[lang].reviewed ? undefined : wordsIn(SOURCE);
  const matters = mattersWords(t, model);
  const more = model.more.slice(0, fit.fitting);
  return (
    <article
      className={`paper ${fit.squeeze}${measured ? ' measured' : ''}`}
      ref={measured}
      aria-hidden={measured ? 'true' : undefined}
      aria-labelledby={named('title')}
    >
      <header className="hd">
        <h2 id={named('title')}>{t(model.helper ? 'sheet:titleHelper' : 'sheet:title')}</h2>
        <p>
          {t(model.helper ? 'sheet:madeHelper' : 'sheet:made', {
            date: today && dateIn(lang, today),
          })}
        </p>
      </header>
      <SafetyStrip model={model} english={english} />
      <div className="now">
        {nowWords(t, model).map(({ id, label, text }) => (
          <p key={id}>
            <b>{label}</b> {text}
          </p>
        ))}
      </div>
      <section className="sec first" aria-labelledby={named('first')}>
        <h3 id={named('first')}>{t('sheet:first', { count: model.first.length })}</h3>
        <ol className="big">
          {model.first.map((question, index) => (
            <li key={question.id}>
              <span className="k" aria-hidden="true">
                {index + 1}
              </span>
              <b>
                <Question question={question} />
              </b>
              <span className="w" />
              <span className="w" />
            </li>
          ))}
        </ol>
      </section>
      {more.length > 0 && (
        <section className="sec if-time" aria-labelledby={named('more')}>
          <h3 id={named('more')}>{t('sheet:more')}</h3>
          <ul className="more-questions">
            {more.map((question) => (
              <li key={question.id}>
                <span className="bx" />
                <span>
                  <Question question={question} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="sec inline" aria-labelledby={named('matters')}>
        <h3 id={named('matters')}>{t('sheet:matters')}</h3>
        {matters.length > 0 ? (
          <ol>
            {matters.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        ) : (
          <span className="g" />
        )}
      </section>
      <section
        className={model.leans.length > 0 ? 'sec inline' : 'sec inline open-lean'}
        aria-labelledby={named('lean')}
      >
        <h3 id={named('lean')}>{t('sheet:lean')}</h3>
        {/* What was picked; else every way, to tick by pen. */}
        <ul>
          {(model.leans.length > 0 ? model.leans : LEANS).map((id) => (
            <li key={id}>
              <span className={model.leans.length > 0 ? 'bx on' : 'bx'} />{' '}
              {t(`sheet:leanOptions.${id}`)}
            </li>
          ))}
        </ul>
      </section>
      <p className={model.helpWith ? 'fill' : 'fill open-lean'}>
        <b>{t('sheet:helpWith')}</b> {model.helpWith ?? <span className="g" />}
      </p>
      <section className="doc" aria-labelledby={named('doc')}>
        <h3 id={named('doc')}>{t('sheet:clinician', { date: dateIn(lang, SEARCHED, 'month') })}</h3>
        <p>{t('sheet:clinicianBody')}</p>
      </section>
      <Agreed />
      <footer className="ft">
        <p>
          {t(`crisis:sheet.${country ?? 'none'}`)} {t('sheet:status')}{' '}
          {english && `${t('sheet:translated')} `}
          {t(fit.squeeze === 'large' ? 'sheet:versionLarge' : 'sheet:version', {
            version: VERSION,
          })}
          .
        </p>
        <p className="fill">
          {t('sheet:interpreter')} <span className="g" />
        </p>
      </footer>
    </article>
  );
}

function SafetyStrip({ model, english }: { model: SheetModel; english: Words | undefined }) {
  const t = useWords();
  return (
    <section aria-label={t('sheet:safetyTitle')}>
      {model.stops.length > 0 && (
        <ul className="stops">
          {model.stops.map((id) => (
            <li key={id}>
              {t(`sheet:stop.${id}`)}{' '}
              {english && (
                <span className="en" lang="en">
                  {english(`sheet:stop.${id}`)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <ul className="safe">
        {model.boxes.map((box) => {
          const { title, state, detail } = boxWords(t, box);
          const other = english && boxWords(english, box);
          return (
            <li key={box.id} className={mustAsk(box.state) ? 'y' : undefined}>
              <b>
                {title}: {state}
              </b>{' '}
              {detail}{' '}
              {other && (
                <span className="en" lang="en">
                  {other.title}: {other.state}
                  {other.detail && `. ${other.detail}`}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {model.also.length > 0 && (
        <p className="also">
          <b>{t('sheet:also')}</b> {model.also.map((id) => t(`sheet:alsoList.${id}`)).join('; ')}{' '}
          {english && (
            <span className="en" lang="en">
              {model.also.map((id) => english(`sheet:alsoList.${id}`)).join('; ')}
            </span>
          )}
        </p>
      )}
    </section>
  );
}

function Question({ question }: { question: SheetQuestion }) {
  const t = useWords();
  return (
    <>
      {questionWords(t, question)}
      {isOwn(question.id) && <span className="mine"> ({t('sheet:ownWords')})</span>}
    </>
  );
}

/** What patient and clinician agree on: boxes to tick, lines to write on. */
function Agreed() {
  const t = useWords();
  const titleId = useId();
  const line = (id: 'other' | 'refer' | 'trial') => (
    <p className="fill">
      <span className="bx" /> {t(`sheet:agree.${id}`)} <span className="g" />
    </p>
  );
  return (
    <section className="sec agree" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('sheet:agreed')}</h3>
      <div className="row">
        <p className="fill">
          <span className="bx" /> {t('sheet:agree.notNow')}
        </p>
        {line('other')}
      </div>
      <div className="row">
        {line('refer')}
        {line('trial')}
      </div>
      <p className="fill">
        {t('sheet:agree.next')} <span className="g" /> {t('sheet:agree.call')}{' '}
        <span className="g" />
      </p>
      <p className="fill">
        {t('sheet:agree.back')} <span className="g" />
      </p>
    </section>
  );
}
