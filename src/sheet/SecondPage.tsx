import { useId } from 'react';
import { useWords } from '#i18n/words.ts';
import { type OtherLanguage, OtherLanguageContext, Other } from './otherLanguage.tsx';
import { Mine, MoreQuestions, Now, Steps } from './Sheet.tsx';
import type { Left } from './useFit.ts';
import type { SheetModel } from './model.ts';

interface Props {
  readonly model: SheetModel;
  readonly otherLanguage: OtherLanguage | undefined;
  readonly left: Left;
  readonly large: boolean;
}

/** A second page by choice: what found no room on the first, with lines to write on. */
export function SecondPage({ model, otherLanguage, left, large }: Props) {
  const t = useWords();
  const titleId = useId();
  return (
    <OtherLanguageContext value={otherLanguage}>
      <article
        className={`paper second${large ? ' large' : ''}${otherLanguage?.whole ? ' both' : ''}`}
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
        <MoreQuestions questions={left.questions} lines />
      </article>
    </OtherLanguageContext>
  );
}
