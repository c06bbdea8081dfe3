/** The discussion sheet: the preview on screen and the paper are this one component. */
import { Fragment, type ReactNode, type RefObject, use, useId } from 'react';
import { SEARCHED, VERSION } from '#evidence/searched.ts';
import { crisisWords } from '#guidance/emergencyWords.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { type Words, dateIn, useLanguage, useWords } from '#i18n/words.ts';
import { ClinicianBox } from '#papers/ClinicianBox.tsx';
import { Message } from '#papers/Message.tsx';
import { type Country, STARRED, isOwn } from '#questionnaire/edits.ts';
import { isolated } from '#questionnaire/isolated.ts';
import { type OtherLanguage, OtherLanguageContext, Other } from './otherLanguage.tsx';
import { Gaps } from '#ui/Gaps.tsx';
import { type Fit, askedOnSecond } from './useFit.ts';
import {
  inOneLine,
  labelWords,
  leanWords,
  leftWords,
  mattersWords,
  noWords,
  nowWords,
  questionWords,
  safetyRows,
  visitTitle,
  visitWords,
} from './sheetWords.ts';
import type { SheetModel, SheetQuestion } from './model.ts';

export interface SheetProps {
  readonly model: SheetModel;
  /** The second language, where there is one. */
  readonly otherLanguage: OtherLanguage | undefined;
  readonly country: Country | undefined;
  /** Today, as an ISO date; given, since no screen asks the clock while rendering. */
  readonly today: string;
  /** What there is room for on one page. */
  readonly fit: Fit;
  /** What finds no room prints on a second page. */
  readonly second?: boolean;
  /** Where it stands in the page: what there is room for is measured on a copy of it. */
  readonly paper: RefObject<HTMLElement | null>;
}

export function Sheet(props: SheetProps) {
  const { model, otherLanguage, country, today, fit, paper, second = false } = props;
  const t = useWords();
  const lang = useLanguage();
  const prefix = useId();
  const named = (part: string) => `${prefix}-${part}`;
  const both = otherLanguage?.whole === true;
  // What only the clinician reads is in the clinician's language, where that was picked.
  const noteLang = both ? otherLanguage.lang : lang;
  const note = both ? otherLanguage.t : t;
  const places = model.first.length || STARRED;
  const unreviewed = !languages[lang].reviewed || (both && !languages[otherLanguage.lang].reviewed);
  const status = (say: Words) =>
    [say('sheet:status'), ...(unreviewed ? [say('sheet:translated')] : [])].join(' ');
  return (
    <OtherLanguageContext value={otherLanguage}>
      <article
        className={`paper ${fit.squeeze}${fit.large ? ' large' : ''}${both ? ' both' : ''}`}
        ref={paper}
        aria-labelledby={named('title')}
      >
        <header className="paper-head">
          <h2 id={named('title')}>
            {t(titleOf(model))}
            <Other>{({ t: say }) => say(titleOf(model))}</Other>
          </h2>
          <p lang={noteLang} dir={languages[noteLang].dir}>
            {note(madeBy(model), { date: today && dateIn(noteLang, today) })}
          </p>
        </header>
        <Who model={model} />
        <Message />
        <SafetyStrip model={model} />
        <Now model={model} />
        <Steps model={model} />
        <section className="paper-part first" aria-labelledby={named('first')}>
          <h3>
            <span id={named('first')}>
              {t('sheet:first', { count: places })}
              <Other>{({ t: say }) => say('sheet:first', { count: places })}</Other>
            </span>{' '}
            <NotHere
              count={askedOnSecond(fit, model, both).length}
              isSure={model.leftOff.length > 0}
              second={second}
            />
          </h3>
          <ol className="big">
            {Array.from({ length: places }, (_, index) => {
              const question = model.first[index];
              return (
                <li key={question?.id ?? index}>
                  <span className="circled" aria-hidden="true">
                    {index + 1}
                  </span>
                  <b>{question && <Question question={question} />}</b>
                  <span className="write-line" />
                  <span className="write-line" />
                </li>
              );
            })}
          </ol>
        </section>
        <MoreQuestions questions={model.more} fitting={fit.fitting} />
        <Mine model={model} />
        <ClinicianBox t={note} of={model.forClinician} />
        <Agreed model={model} />
        <footer className="paper-foot">
          <p>
            {crisisWords(t, country)} {status(t)}
            <Other>{({ t: say }) => status(say)}</Other>{' '}
            {t(fit.large ? 'sheet:versionLarge' : 'sheet:version', {
              version: VERSION,
              date: dateIn(lang, SEARCHED, 'month'),
            })}
            .
          </p>
        </footer>
      </article>
    </OtherLanguageContext>
  );
}

/** A language in itself, and in the clinician's: "Español / Spanish". */
const languageWords = (lang: Language, noteLang: Language): string => {
  const said = new Intl.DisplayNames([noteLang], { type: 'language' }).of(lang);
  return `${languages[lang].name} / ${said}`;
};

const titleOf = ({ helper }: SheetModel) => (helper ? 'sheet:titleHelper' : 'sheet:title');
const madeBy = ({ helper }: SheetModel) => (helper ? 'sheet:madeHelper' : 'sheet:made');

interface LabelProps {
  readonly of: (t: Words) => string;
  /** Shown even where only the translation is not reviewed. */
  readonly safety?: true;
}

/** A short label in both languages, on one line. */
function Label({ of, ...rest }: LabelProps) {
  const t = useWords();
  return (
    <span>
      {of(t)}
      <Other {...rest}>{({ t: say }) => of(say)}</Other>
    </span>
  );
}

/** Who needs an interpreter, and for which language, before all else; and room for a name. */
function Who({ model }: { model: SheetModel }) {
  const t = useWords();
  const lang = useLanguage();
  const beside = use(OtherLanguageContext);
  return (
    <p className="fill who">
      <span className={beside?.whole ? 'tick-box ticked' : 'tick-box'} />{' '}
      <b>
        <Label safety of={(say) => labelWords(say, model, 'interpreter')} />{' '}
        {beside && languageWords(lang, beside.lang)}
      </b>
      {!beside && <span className="blank" />} <span>{t('sheet:name')}</span>{' '}
      <span className="blank" />
    </p>
  );
}

/** Before, at and after the visit: five short steps to tick, each on a line of its own. */
export function Steps({ model }: { model: SheetModel }) {
  const t = useWords();
  const titleId = useId();
  return (
    <section className="paper-part visit" aria-labelledby={titleId}>
      <h3 id={titleId}>
        {visitTitle(t, model)}
        <Other>{({ t: say }) => visitTitle(say, model)}</Other>
      </h3>
      <div className="steps">
        {visitWords(t, model).map(({ part, steps }, at) => (
          <div key={part}>
            <b>
              {part}
              <Other>{({ t: say }) => visitWords(say, model)[at]?.part}</Other>
            </b>
            <ul>
              {steps.map((step, index) => (
                <li key={step}>
                  <Gaps text={step} />
                  <Other>
                    {({ t: say }) => <Gaps text={visitWords(say, model)[at]?.steps[index] ?? ''} />}
                  </Other>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function SafetyStrip({ model }: { model: SheetModel }) {
  const t = useWords();
  const titleId = useId();
  const rows = safetyRows(t, model);
  const no = noWords(t, model);
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>
        {t('sheet:safetyTitle')}
        <Other safety>{({ t: say }) => say('sheet:safetyTitle')}</Other>
      </h3>
      {rows.length > 0 && (
        <table className="safe" aria-labelledby={titleId}>
          <tbody>
            {rows.map(({ of, told }, at) => (
              <tr key={told + of}>
                <th scope="row">{of}</th>
                <td>
                  <Gaps text={told} />
                  <Other safety>
                    {({ t: say, model: other }) => (
                      <Gaps text={safetyRows(say, other).map(inOneLine)[at] ?? ''} />
                    )}
                  </Other>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {no && (
        <p className="all-no">
          {no}
          <Other safety>{({ t: say, model: other }) => noWords(say, other)}</Other>
        </p>
      )}
    </section>
  );
}

/** What for, what they take and how it goes, what was tried before. */
export function Now({ model }: { model: SheetModel }) {
  const t = useWords();
  return (
    <div className="now">
      {nowWords(t, model).map(({ id, label, text }) => (
        <p key={id} className={id}>
          <b>{label}</b> <Gaps text={text} />
        </p>
      ))}
      <Other>
        {({ t: say, model: other }) =>
          nowWords(say, other).map(({ id, label, text }) => (
            <span key={id} className={id}>
              {label} <Gaps text={`${text}. `} />
            </span>
          ))
        }
      </Other>
    </div>
  );
}

interface MoreProps {
  readonly questions: readonly SheetQuestion[];
  /** How many of them there is room for; the rest is there to be measured, and hidden. */
  readonly fitting?: number;
  readonly lines?: boolean;
}

/** The further questions, each with a box to tick. */
export function MoreQuestions({ questions, fitting = questions.length, lines = false }: MoreProps) {
  const t = useWords();
  const titleId = useId();
  if (questions.length === 0) return null;
  return (
    <section className="paper-part if-time" aria-labelledby={titleId} hidden={fitting === 0}>
      <h3 id={titleId}>
        {t('sheet:more')}
        <Other>{({ t: say }) => say('sheet:more')}</Other>
      </h3>
      <ul className="more-questions">
        {questions.map((question, index) => (
          <li key={question.id} hidden={index >= fitting}>
            <span className="tick-box" />
            <span>
              <Question question={question} />
              {lines && <span className="write-line" />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NotHereProps {
  /** How many are not on this page, and can be on a second. */
  readonly count: number;
  /** Some are not, whatever there is room for. */
  readonly isSure: boolean;
  readonly second: boolean;
}

/** How many questions are not on this page: useFit.ts measures with it wherever it will be needed. */
function NotHere({ count, isSure, second }: NotHereProps) {
  const t = useWords();
  // Never without words, so that it can be measured.
  return (
    <span className="not-here" hidden={count === 0} data-off={isSure || undefined}>
      {leftWords(t, count || 1, second)}
    </span>
  );
}

/** What matters, where they lean, what they want help with: the person's own view. */
export function Mine({ model }: { model: SheetModel }) {
  const t = useWords();
  const prefix = useId();
  const named = (part: string) => `${prefix}-${part}`;
  const matters = mattersWords(t, model);
  const leans = leanWords(t, model);
  const picked = model.leans.length > 0;
  return (
    <>
      {model.asks.values && (
        <section className="paper-part inline" aria-labelledby={named('matters')}>
          <h3 id={named('matters')}>
            {labelWords(t, model, 'matters')}
            <Other>{({ t: say }) => labelWords(say, model, 'matters')}</Other>
          </h3>
          {matters.length > 0 ? (
            <ol>
              {matters.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          ) : (
            <span className="blank" />
          )}
          {matters.length > 0 && (
            <Other>
              {({ t: say, model: other }) =>
                mattersWords(say, other)
                  .map((text, index) => `${index + 1}. ${text}`)
                  .join(' ')
              }
            </Other>
          )}
        </section>
      )}
      {leans.length > 0 && (
        <section
          className={picked ? 'paper-part inline' : 'paper-part inline open-lean'}
          aria-labelledby={named('lean')}
        >
          <h3 id={named('lean')}>
            {labelWords(t, model, 'lean')}
            <Other>{({ t: say }) => labelWords(say, model, 'lean')}</Other>
          </h3>
          {/* What was picked; else every way, to tick by pen. */}
          <ul>
            {leans.map((text) => (
              <li key={text}>
                <span className={picked ? 'tick-box ticked' : 'tick-box'} /> {text}
              </li>
            ))}
          </ul>
          {picked && <Other>{({ t: say }) => leanWords(say, model).join('; ')}</Other>}
        </section>
      )}
      {model.asks.ready && (
        <p className={`fill mine-help${model.helpWith ? '' : ' open-lean'}`}>
          <b>
            <Label of={(say) => say('sheet:helpWith')} />
          </b>{' '}
          {model.helpWith ? (
            <span>
              {isolated(model.helpWith)}
              <Other>{({ model: other }) => other.helpWith}</Other>
            </span>
          ) : (
            <span className="blank" />
          )}
        </p>
      )}
    </>
  );
}

/** A question's words, and the same in the other language under them. */
function Question({ question }: { question: SheetQuestion }): ReactNode {
  const t = useWords();
  return (
    <>
      <Gaps text={questionWords(t, question)} />
      {isOwn(question.id) && <span> ({t('sheet:ownWords')})</span>}
      <Other>
        {({ t: say, model }) => {
          const same = [...model.first, ...model.more].find(({ id }) => id === question.id);
          return <Gaps text={questionWords(say, same ?? question)} />;
        }}
      </Other>
    </>
  );
}

type Way =
  | 'notNow'
  | 'keepOpioid'
  | 'other'
  | 'refer'
  | 'opioids'
  | 'liver'
  | 'thenTrial'
  | 'stay'
  | 'trial';

/** What patient and clinician agree on: boxes to tick, lines to write on. */
function Agreed({ model }: { model: SheetModel }) {
  const { mayTry, mayStay, keepsOpioid, beforeTrial: before } = model;
  const t = useWords();
  const titleId = useId();
  const box = (id: Way) => (
    <span>
      <span className="tick-box" /> <Label of={(say) => say(`sheet:agree.${id}`)} />
    </span>
  );
  const line = (id: 'other' | 'refer') => (
    <p className="fill">
      {box(id)} <span className="blank" />
    </p>
  );
  return (
    <section className="paper-part agree" aria-labelledby={titleId}>
      <h3 id={titleId}>
        {t('sheet:agreed')}
        <Other>{({ t: say }) => say('sheet:agreed')}</Other>
      </h3>
      <div className="row">
        <p className="fill">
          {box('notNow')} {keepsOpioid && box('keepOpioid')}
        </p>
        {line('other')}
        {line('refer')}
      </div>
      {mayTry && (
        <p className="fill row-trial">
          {before.map((id) => (
            <Fragment key={id}>{box(id)} </Fragment>
          ))}
          {box(before.length > 0 ? 'thenTrial' : mayStay ? 'stay' : 'trial')}
          {(['goal', 'measure', 'stop'] as const).map((id) => (
            // One unit: a line never begins under its label.
            <span key={id} className="labelled">
              {' '}
              <Label of={(say) => say(`sheet:agree.${id}`)} /> <span className="blank" />
            </span>
          ))}
        </p>
      )}
      <p className="fill">
        <Label of={(say) => say('sheet:agree.next')} /> <span className="blank" />{' '}
        <Label of={(say) => say('sheet:agree.call')} /> <span className="blank" />
      </p>
      <p className="fill">
        <Label of={(say) => say('sheet:agree.back')} /> <span className="blank" />
      </p>
    </section>
  );
}
