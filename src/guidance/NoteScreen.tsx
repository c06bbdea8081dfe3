import { HelperNote } from '#questionnaire/HelperNote.tsx';
import { type PageId, dueOn } from '#questionnaire/safety/due.ts';
import { Sign } from '#ui/Sign.tsx';
import { InEnglish, PageHead, RuleLines, RuleSources, useReaders } from './RuleLines.tsx';
import { composedPage } from './composed.ts';

interface Props {
  readonly step: string;
  readonly onGoOn: () => void;
}

/** Amber notes: calm, short, each with what to say at the visit. */
export function NoteScreen({ step, onGoOn }: Props) {
  const { t, answers } = useReaders().reader;
  const rows = dueOn(step as PageId, answers);
  const page = composedPage(step as PageId, answers);
  return (
    <>
      <div className="noteband">
        <p className="glyph">
          <Sign name="note" size={28} />
          {t('stops:noteKicker')}
        </p>
        <PageHead rows={rows} />
      </div>
      <HelperNote answers={answers} />
      <RuleLines composed={page} />
      <InEnglish rows={rows} composed={page} />
      <RuleSources composed={page} />
      <div className="buttons">
        <button className="btn" type="button" onClick={onGoOn}>
          {t('shell:goOn')} <Sign name="forward" size={20} />
        </button>
      </div>
    </>
  );
}
