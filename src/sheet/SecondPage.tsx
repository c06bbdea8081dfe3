import { useId } from 'react';
import { useWords } from '#i18n/words.ts';
import { questionWords } from './lines.ts';
import type { SheetQuestion } from './model.ts';

/** A second page by choice: the questions that found no room, each with a line to write on. */
export function SecondPage({ questions }: { questions: readonly SheetQuestion[] }) {
  const t = useWords();
  const titleId = useId();
  return (
    <article className="paper second" aria-labelledby={titleId}>
      <header className="hd">
        <h2 id={titleId}>{t('sheet:second.title')}</h2>
      </header>
      <ul className="more-questions">
        {questions.map((question) => (
          <li key={question.id}>
            <span className="bx" />
            <span>
              {questionWords(t, question)}
              <span className="w" />
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
