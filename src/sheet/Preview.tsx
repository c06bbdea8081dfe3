import { mustAsk } from '#guidance/safety.ts';
import { useWords } from '#i18n/words.ts';
import { useContextOf, useSession } from '#questionnaire/session.ts';
import { boxWords, questionWords } from './lines.ts';
import { sheetOf } from './model.ts';

/** The sheet in small beside the editor: what is moved or reworded is seen at once. */
export function Preview() {
  const t = useWords();
  const { answers, edits } = useContextOf(useSession());
  const model = sheetOf(answers, edits);
  return (
    <aside className="pad side" aria-labelledby="preview">
      <h2 id="preview">{t('sheet:editor.preview')}</h2>
      <p className="count">{t('sheet:editor.previewLead')}</p>
      <div className="mini-sheet">
        <h3>{t(model.helper ? 'sheet:titleHelper' : 'sheet:title')}</h3>
        {model.boxes
          .filter(({ state }) => mustAsk(state))
          .map((box) => {
            const { title, state, detail } = boxWords(t, box);
            return (
              <p className="s" key={box.id}>
                {title}: {state}
                {detail && `. ${detail}`}
              </p>
            );
          })}
        <ol>
          {[...model.first, ...model.more].map((question, index) => (
            <li key={question.id}>
              {index < model.first.length ? (
                <b>{questionWords(t, question)}</b>
              ) : (
                questionWords(t, question)
              )}
            </li>
          ))}
        </ol>
      </div>
    </aside>
  );
}
