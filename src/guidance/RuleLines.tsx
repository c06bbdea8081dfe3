import { StandsOn } from '#evidence/Ground.tsx';
import type { TellableId } from '#evidence/claims.ts';
import { languageOf, rowOf, useWords, useEnglish } from '#i18n/words.ts';
import type { Kept } from '#questionnaire/kept.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import type { Rule } from '#questionnaire/safety/rules.ts';
import { Heading } from '#ui/Heading.tsx';
import { Sign } from '#ui/Sign.tsx';
import { CrisisLines } from './CrisisLines.tsx';
import { PrintThoughts } from './PrintThoughts.tsx';
import { type Block, type Composed, type ToldLine, inView } from './composed.ts';
import { firstPlaces } from './crisisLines.ts';
import { lineFacts } from './lines.ts';
import { type Reader, pageWords, toldWords, topicWords } from './ruleWords.ts';

/** The reader of these words, and of the English beside an unreviewed translation. */
export function useReaders(): { reader: Reader; english: Reader | undefined; kept: Kept } {
  const t = useWords();
  const kept = useKept(useSession());
  const reader = { t, answers: kept.answers, country: kept.edits.country };
  const english = useEnglish();
  return { reader, english: english && { ...reader, t: english }, kept };
}

const signOf = ({ line }: ToldLine) => {
  const { emergency, dont } = lineFacts(line);
  // No tick: beside a warning it would say that all is well.
  return emergency ? 'phone' : dont ? 'no' : 'forward';
};

interface LinesProps {
  readonly lines: readonly ToldLine[];
  /** Each with the source's words under it, where a translation is not reviewed. */
  readonly beside?: boolean;
}

/** The lines of a row: those that the way has told before are folded under it. */
function RowLines({ lines }: LinesProps) {
  const t = useWords();
  const again = lines.filter((told) => told.again);
  return (
    <>
      <Lines lines={lines.filter((told) => !told.again)} />
      {again.length > 0 && (
        <details className="more">
          <summary>{t('stops:again')}</summary>
          <Lines lines={again} />
        </details>
      )}
    </>
  );
}

/** Some lines, in the order of their row; the crisis lines and the tick to print stand among them. */
export function Lines({ lines, beside }: LinesProps) {
  const { reader, english } = useReaders();
  return (
    <ul className="steps">
      {lines.map((told) => (
        <li
          key={told.line}
          className={told.line === 'S2' || told.line === 'S9' ? 'whole' : undefined}
        >
          {told.line === 'S2' ? (
            <CrisisLines />
          ) : told.line === 'S9' ? (
            <PrintThoughts />
          ) : (
            <>
              <Sign name={signOf(told)} />
              <span>
                {toldWords(told, reader)}
                {beside && english && (
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

/** The title of a safety page and its lead. */
export function PageHead({ rows }: { rows: readonly Rule[] }) {
  const { reader } = useReaders();
  const lead = pageWords('lead', rows, reader);
  return (
    <>
      <Heading>{pageWords('title', rows, reader)}</Heading>
      {lead && <p>{lead}</p>}
    </>
  );
}

/** What a block is about: its row, and the rows of which it tells every line. */
const topicsOf = ({ rule, also }: Block, reader: Reader): string =>
  rowOf([rule, ...also].map((row) => topicWords(row, reader)).filter(Boolean));

/** The body of a safety page: emergency signs first, then each row under its heading. */
export function RuleLines({ composed }: { composed: Composed }) {
  const { reader } = useReaders();
  const { top, blocks } = composed;
  const several = blocks.length > 1;
  const stays = inView(composed);
  return (
    <>
      {top.length > 0 && (
        <section className="stop-part">
          <Lines lines={top} />
        </section>
      )}
      {blocks.map((block, index) => {
        const { rule, also, lines } = block;
        const topic = several || also.length > 0 ? topicsOf(block, reader) : '';
        if (!stays[index])
          return (
            <details key={rule.id} className="fold">
              <summary>
                <h2>{topic}</h2>
              </summary>
              <RowLines lines={lines} />
            </details>
          );
        return (
          <section key={rule.id} className="stop-part" aria-labelledby={topic && `rule-${rule.id}`}>
            {topic && <h2 id={`rule-${rule.id}`}>{topic}</h2>}
            <RowLines lines={lines} />
          </section>
        );
      })}
    </>
  );
}

/** The places whose crisis lines the page shows. */
const placesOf = ({ t, country }: Reader) => (country ? [country] : firstPlaces(languageOf(t)));

interface EnglishProps {
  readonly rows: readonly Rule[];
  readonly composed: Composed;
}

/** A whole page in the source's words, where nobody reviewed the translation: folded, as it is long. */
export function InEnglish({ rows, composed: { top, blocks } }: EnglishProps) {
  const { reader, english } = useReaders();
  if (!english) return null;
  const told = [...top, ...blocks.flatMap(({ lines }) => lines)];
  const said = [
    pageWords('title', rows, english),
    pageWords('lead', rows, english),
    ...told.flatMap((line) =>
      line.line === 'S2'
        ? placesOf(reader).map((place) => english.t(`crisis:sheet.${place}`))
        : [toldWords(line, english)],
    ),
  ];
  return (
    <details className="more">
      <summary>{reader.t('questions:english')}</summary>
      <div lang="en">
        {said.filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </details>
  );
}

/** Every claim that the lines of a page stand on. */
export function RuleSources({ composed: { top, blocks } }: { composed: Composed }) {
  const t = useWords();
  const told = [...top, ...blocks.flatMap(({ lines }) => lines)];
  const ids = [...new Set<TellableId>(told.flatMap(({ line }) => lineFacts(line).claims))];
  return <StandsOn ids={ids} title={t('shell:how')} />;
}
