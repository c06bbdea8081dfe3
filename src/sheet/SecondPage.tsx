import { useId } from 'react';
import { useWords } from '#i18n/words.ts';
import { type OtherLanguage, OtherLanguageContext, Other } from './otherLanguage.tsx';
import { Mine, MoreQuestions, Now, Steps } from './Sheet.tsx';
import { type Fit, type Left, askedOnSecond } from './useFit.ts';
import type { SheetModel } from './model.ts';

interface Props {
  readonly model: SheetModel;
  readonly otherLanguage: OtherLanguage | undefined;
  readonly left: Left;
  readonly fit: Fit;
}

/** So many questions have a line each; where there are more, the lines come after them. */
const WITH_LINES = 12;

/** A second page by choice: what found no room on the first, all other questions, lines to write on. */
export function SecondPage({ model, otherLanguage, left, fit }: Props) {
  const t = useWords();
  const titleId = useId();
  const questions = askedOnSecond(fit, model, otherLanguage?.whole === true);
  return (
    <OtherLanguageContext value={otherLanguage}>
      <article
        className={`paper second${fit.large ? ' large' : ''}${otherLanguage?.whole ? ' both' : ''}`}
        aria-labelledby={titleId}
      >
        <header className="paper-head">
          <h2 id={titleId}>
            {t('sheet:second.title')}
            <Other>{({ t: say }) => say('sheet:second.title')}</Other>
          </h2>
        </header>
        {left.cuts.includes('steps') && <Steps model={model} />}
        {left.cuts.includes('now') && <Now model={model} />}
        {left.cuts.includes('mine') && <Mine model={model} />}
        <MoreQuestions questions={questions} lines={questions.length <= WITH_LINES} />
        {!left.cuts.includes('mine') &&
          [1, 2, 3, 4].map((line) => <span className="write-line" key={line} />)}
      </article>
    </OtherLanguageContext>
  );
}
