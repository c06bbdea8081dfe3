import { StandsOn } from '#evidence/Ground.tsx';
import type { TellableId } from '#evidence/claims.ts';
import { useWords, useEnglish } from '#i18n/words.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import type { Rule } from '#questionnaire/safety/rules.ts';
import { Heading } from '#ui/Heading.tsx';
import { Sign } from '#ui/Sign.tsx';
import { CrisisLines } from './CrisisLines.tsx';
import { PrintThoughts } from './PrintThoughts.tsx';
import type { Composed, ToldLine } from './composed.ts';
import { lineFacts } from './lines.ts';
import { type Reader, pageWords, toldWords, topicWords } from './ruleWords.ts';

/** The reader of these words, and of the English beside an unreviewed translation. */
export function useReaders(): { reader: Reader; english: Reader | undefined } {
  const t = useWords();
  const { answers, edits } = useKept(useSession());
  const reader = { t, answers, country: edits.country };
  const english = useEnglish();
  return { reader, english: english && { ...reader, t: english } };
}

const signOf = ({ line }: ToldLine) => {
  const { emergency, dont } = lineFacts(line);
  // No tick: beside a warning it would say that all is well.
  return emergency ? 'phone' : dont ? 'no' : 'forward';
};

/** Some lines, in the order of their row; the crisis lines and the tick to print stand among them. */
export function Lines({ lines }: { lines: readonly ToldLine[] }) {
  const { reader, english } = useReaders();
  return (
    <ul className="steps">
      {lines.map((told) => (
        <li
          key={told.line}
          className={told.line === 'S2' || told.line === 'S9' ? 'whole' : undefined}
        >
          {told.line === 'S2' ? (
            <CrisisLines english={english?.t} />
          ) : told.line === 'S9' ? (
            <PrintThoughts />
          ) : (
            <>
              <Sign name={signOf(told)} />
              <span>
                {toldWords(told, reader)}
                {english && (
                  <span className="english" lang="en">
                    {toldWords(told, english)}
                  </span>
                )}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The title of a safety page and its lead; in English too beside an unreviewed translation. */
export function PageHead({ rows }: { rows: readonly Rule[] }) {
  const { reader, english } = useReaders();
  const say = (part: 'title' | 'lead', other: Reader | undefined) =>
    (other && pageWords(part, rows, other)) || undefined;
  const beside = (part: 'title' | 'lead') =>
    say(part, english) && (
      <p className="english" lang="en">
        {say(part, english)}
      </p>
    );
  return (
    <>
      <Heading>{say('title', reader)}</Heading>
      {beside('title')}
      {say('lead', reader) && <p>{say('lead', reader)}</p>}
      {beside('lead')}
    </>
  );
}

/** The body of a safety page: emergency signs first, then each row under its heading. */
export function RuleLines({ composed: { top, blocks } }: { composed: Composed }) {
  const { reader } = useReaders();
  const several = blocks.length > 1;
  return (
    <>
      {top.length > 0 && (
        <section className="stop-part">
          <Lines lines={top} />
        </section>
      )}
      {blocks.map(({ rule, lines, also }) => {
        const topics = [rule, ...also].map((row) => topicWords(row, reader)).filter(Boolean);
        const topic = several || also.length > 0 ? topics.join('; ') : '';
        return (
          <section key={rule.id} className="stop-part" aria-labelledby={topic && `rule-${rule.id}`}>
            {topic && <h2 id={`rule-${rule.id}`}>{topic}</h2>}
            <Lines lines={lines} />
          </section>
        );
      })}
    </>
  );
}

/** Every claim that the lines of a page stand on. */
export function RuleSources({ composed: { top, blocks } }: { composed: Composed }) {
  const t = useWords();
  const told = [...top, ...blocks.flatMap(({ lines }) => lines)];
  const ids = [...new Set<TellableId>(told.flatMap(({ line }) => lineFacts(line).claims))];
  return <StandsOn ids={ids} title={t('stops:sources')} />;
}
