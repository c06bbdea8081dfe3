import type { Answers } from '#questionnaire/questions.ts';
import { asideBeside } from '#questionnaire/safety/due.ts';
import { PlacePicker } from './CrisisLines.tsx';
import { Lines, RuleSources } from './RuleLines.tsx';
import { composed } from './composed.ts';

interface Props {
  /** A question, or the list of questions for the doctor. */
  readonly beside: string;
  /** As they would be with what is picked on the screen. */
  readonly answers: Answers;
}

/** What safety says in one line beside a question, while it is being answered. */
export function AsideLines({ beside, answers }: Props) {
  const rows = asideBeside(beside, answers);
  const told = composed(rows, answers);
  const asksPlace = rows.some(({ lines }) => lines.some((line) => line === 'S7'));
  return (
    <div role="status">
      {rows.length > 0 && (
        <div className="notice crisis-lines">
          {told.blocks.map(({ rule, lines }) => (
            <Lines key={rule.id} lines={lines} beside />
          ))}
          {asksPlace && <PlacePicker />}
          <RuleSources composed={told} />
        </div>
      )}
    </div>
  );
}
