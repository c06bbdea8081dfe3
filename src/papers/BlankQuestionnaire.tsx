import { Fragment, type ReactNode, useId } from 'react';
import { lineForAll, topicForAll } from '#guidance/stopWords.ts';
import { SOURCE } from '#i18n/languages.ts';
import { type Words, useWords, wordOf, useEnglish } from '#i18n/words.ts';
import { answerLabel, gridLabel } from '#questionnaire/gridWords.ts';
import { shownRows } from '#questionnaire/picked.ts';
import { noteWords, optionLabel, questionTitle } from '#questionnaire/questionWords.ts';
import { VALUES, type ValueRow } from '#questionnaire/valueEnds.ts';
import type { LineId, Rule } from '#questionnaire/safety/rules.ts';
import { type QuestionId, offered, questions } from '#questionnaire/questions.ts';
import { gridParts } from '#questionnaire/question.ts';
import { Foot } from './Foot.tsx';
import { Message } from './Message.tsx';
import { type ForWhom, type PaperItem, paperItems, ticked } from './items.ts';
import { type PaperStop, callLines, callToday, paperStops } from './stops.ts';

/** The questionnaire for people without a device, from the same questions and the same chart. */
export function BlankQuestionnaire() {
  const t = useWords();
  const titleId = useId();
  const items = paperItems();
  return (
    <article className="paper clinic" aria-labelledby={titleId}>
      <header className="paper-head">
        <h2 id={titleId}>{t('papers:blank.title')}</h2>
        <p>{t('papers:blank.made')}</p>
      </header>
      <Message />
      <p className="now">{t('papers:blank.lead')}</p>
      {items.map(({ step, number, forWhom }) => (
        <Fragment key={step}>
          <Question question={step} number={number} forWhom={forWhom} />
          {paperStops
            .filter(({ under }) => under === step)
            .map((stop) => (
              <Stop key={stop.lines[0]} stop={stop} items={items} />
            ))}
          {step === 'comingUp' && (
            <Framed lead={t('papers:blank.callToday')} topics={callToday} lines={callLines} />
          )}
        </Fragment>
      ))}
      <Foot />
    </article>
  );
}

/** "Only if you ticked A or B in question 5", or the shorter way round; two conditions as one. */
function useForWhom() {
  const t = useWords();
  const listed = ({ question, options }: ForWhom) =>
    options
      .map((option) => t('papers:blank.quoted', { text: optionLabel(t, question, option) }))
      .join(` ${t('papers:blank.or')} `);
  return (some: readonly ForWhom[], kind: 'question' | 'stop') => {
    const [one, other] = some;
    if (!one) return undefined;
    const first = { number: one.number, options: listed(one) };
    if (kind === 'stop')
      return t(one.except ? 'papers:blank.stopExcept' : 'papers:blank.stop', first);
    if (other) {
      return t('papers:blank.onlyBoth', { ...first, other: other.number, others: listed(other) });
    }
    return t(one.except ? 'papers:blank.skip' : 'papers:blank.only', first);
  };
}

interface QuestionProps {
  readonly question: QuestionId;
  readonly number: number;
  readonly forWhom: readonly ForWhom[];
}

function Question({ question, number, forWhom }: QuestionProps) {
  const t = useWords();
  const say = useForWhom();
  const asked = questions[question];
  const rows = asked.kind === 'many' ? asked.rows : undefined;
  return (
    <section className="item">
      <h3>
        {number}. {questionTitle(t, question, {})}
      </h3>
      <p>
        {forWhom.length > 0 && <b>{say(forWhom, 'question')} </b>}
        {rows ? '' : t(asked.kind === 'one' ? 'papers:blank.pickOne' : 'papers:blank.pickSome')}
      </p>
      {wordOf(t, `questions:${question}.names`) && (
        <p>
          {wordOf(t, `questions:${question}.hint`)} {wordOf(t, `questions:${question}.names`)}
        </p>
      )}
      {rows ? (
        <Grid question={question} rows={rows} />
      ) : (
        <ul className="boxes">
          {offered(question).map((option) => (
            <li key={option}>
              <span className={asked.kind === 'one' ? 'tick-box round' : 'tick-box'} />
              <span>{optionLabel(t, question, option)}</span>
            </li>
          ))}
        </ul>
      )}
      {asked.kind === 'many' && asked.note !== undefined && (
        <p className="fill">
          {noteWords(t, question, 'label')} <span className="blank" />
        </p>
      )}
      {question === 'suicide' && <p className="for-doctor">{t('papers:blank.suicide')}</p>}
    </section>
  );
}

interface GridProps {
  readonly question: QuestionId;
  readonly rows: { readonly [row: string]: readonly string[] };
}

/** Rows to tick: five points between two ends, or some answers in columns. */
function Grid({ question, rows }: GridProps) {
  const t = useWords();
  const nameOf = (option: string) => gridLabel(t, question, option);
  const box = (option: string) => (
    <td key={option} aria-label={nameOf(option)}>
      <span className="tick-box round" />
    </td>
  );
  if (question === 'values') {
    const end = (row: string, side: 0 | 1) =>
      t(`questions:values.option.${VALUES[row as ValueRow][side]}`);
    return (
      <table className="two-ends">
        <tbody>
          {shownRows('values').map((row) => (
            <tr key={row}>
              <th scope="row">{end(row, 0)}</th>
              {/* One cell: three columns fit a phone. */}
              <td className="five">
                {rows[row]?.map((option, at) => (
                  <Fragment key={option}>
                    {at > 0 && ' '}
                    <span className="tick-box round" role="img" aria-label={nameOf(option)} />
                  </Fragment>
                ))}
              </td>
              <td className="far">{end(row, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const [first = []] = Object.values(rows);
  const answers = first.map((option) => gridParts(option)[1]);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{questionTitle(t, question, {})}</span>
          </th>
          {answers.map((answer) => (
            <th scope="col" key={answer}>
              {answerLabel(t, question, answer)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(rows).map(([row, options]) => (
          <tr key={row}>
            <th scope="row">{wordOf(t, `questions:${question}.row.${row}`)}</th>
            {options.map(box)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface StopProps {
  readonly stop: PaperStop;
  readonly items: readonly PaperItem[];
}

/** A few lines of a stop, framed, under the question that leads to it. */
function Stop({ stop: { ticks, saidAs, lines, under }, items }: StopProps) {
  const t = useWords();
  const say = useForWhom();
  const numberOf = (question: QuestionId) => items.find(({ step }) => step === question)?.number;
  const numbers = { number: numberOf('stage'), other: numberOf('opioids') };
  const lead = ticks ? say(ticked(ticks, items), 'stop') : undefined;
  return (
    <Framed lead={saidAs ? t(`papers:blank.${saidAs}`, numbers) : lead} lines={lines}>
      {under === 'suicide' && (
        <p className="fill">
          {t('papers:blank.crisisLine')} <span className="blank" />
        </p>
      )}
    </Framed>
  );
}

interface LinesProps {
  readonly lines: readonly LineId[];
  /** Rows of which the topic is listed above the lines. */
  readonly topics?: readonly Rule[];
}

interface FramedProps extends LinesProps {
  readonly lead: string | undefined;
  readonly children?: ReactNode;
}

/** In a frame; in the source's words too, where nobody reviewed the translation. */
function Framed({ lead, children, ...lines }: FramedProps) {
  const t = useWords();
  const english = useEnglish();
  return (
    <div className="stop-line">
      {lead && (
        <p>
          <b>{lead}</b>
        </p>
      )}
      <Lines t={t} {...lines} />
      {english && (
        <div className="source" lang={SOURCE}>
          <Lines t={english} {...lines} />
        </div>
      )}
      {children}
    </div>
  );
}

function Lines({ t, lines, topics }: LinesProps & { readonly t: Words }) {
  const said = lines.map((line) => lineForAll(t, line));
  if (!topics) return <p>{said.join(' ')}</p>;
  return (
    <>
      <ul>
        {topics.map((rule) => (
          <li key={rule.id}>{topicForAll(t, rule)}</li>
        ))}
      </ul>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
