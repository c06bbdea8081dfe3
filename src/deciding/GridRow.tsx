import type { ReactNode } from 'react';
import { useWords, wordOf } from '#i18n/words.ts';
import { toReader } from '#questionnaire/questionWords.ts';
import type { Answers } from '#questionnaire/questions.ts';

interface Props {
  readonly question: 'understanding' | 'ready';
  /** What the person has told: a helper is asked in other words. */
  readonly by: Answers;
  readonly row: string;
  readonly answers: readonly string[];
  readonly picked: string | undefined;
  /** What the answer brings, under the row. */
  readonly children?: ReactNode;
}

/** One row of a grid as native radios side by side. */
export function GridRow({ question, by, row, answers, picked, children }: Props) {
  const t = useWords();
  const label = (answer: string) =>
    answer === 'unsaid'
      ? t('questions:unsaid')
      : wordOf(t, `questions:${question}.answer.${answer}`);
  return (
    <div className="grid-row">
      <fieldset>
        <legend>{wordOf(t, `questions:${question}.row.${row}`, toReader(by))}</legend>
        <div className="choices side-by-side">
          {answers.map((answer) => (
            <label className="choice" key={answer}>
              <input
                type="radio"
                name={row}
                value={`${row}_${answer}`}
                defaultChecked={picked === `${row}_${answer}`}
              />
              <span className="label">{label(answer)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {children}
    </div>
  );
}
