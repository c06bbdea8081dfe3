import { type PageId, dueOn } from '#questionnaire/safety/due.ts';
import { Heading } from '#ui/Heading.tsx';
import { Sign } from '#ui/Sign.tsx';
import { RuleLines, RuleSources, useReaders } from './RuleLines.tsx';
import { composed } from './composed.ts';
import { pageWords } from './ruleWords.ts';

interface Props {
  readonly step: string;
  readonly onGoOn: () => void;
}

/** Amber notes: calm, short, each with what to say at the visit. */
export function NoteScreen({ step, onGoOn }: Props) {
  const { reader, english } = useReaders();
  const { t, answers } = reader;
  const rows = dueOn(step as PageId, answers);
  const page = composed(rows, answers);
  return (
    <>
      <div className="noteband">
        <p className="glyph">
          <Sign name="note" size={28} />
          {t('stops:noteKicker')}
        </p>
        <Heading>{pageWords('title', rows, reader)}</Heading>
        {english && (
          <p className="english" lang="en">
            {pageWords('title', rows, english)}
          </p>
        )}
        {pageWords('lead', rows, reader) && <p>{pageWords('lead', rows, reader)}</p>}
      </div>
      <RuleLines composed={page} />
      <RuleSources composed={page} />
      <div className="buttons">
        <button className="btn" type="button" onClick={onGoOn}>
          {t('shell:goOn')} <Sign name="forward" size={20} />
        </button>
      </div>
    </>
  );
}
