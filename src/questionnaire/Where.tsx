import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { Rich } from '#i18n/Rich.tsx';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Icon } from '#ui/Icon.tsx';
import type { Step } from './machine.ts';
import { pathAhead, pathOf, progress } from './path.ts';
import type { Passed } from './passed.ts';
import { partName } from './questionWords.ts';
import type { Answers } from './questions.ts';
import { openStages, rowOf } from './steps.ts';

interface Props {
  readonly step: Step;
  readonly answers: Answers;
  /** Where Back leads, and what it is called if not Back. */
  readonly back: string;
  readonly backTo?: string;
  /** One changes an answer, and returns to the screen that sent one here. */
  readonly returns?: boolean;
  /** What is to be done before one looks at the sheet. */
  readonly onSheet?: () => void;
}

/** Back, where one is, and the sheet: in the same place on every screen of the way. */
export function Where({ step, answers, back, backTo, returns, onSheet }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const { at, of, minutes: count } = progress(step, answers);
  // The crisis page tells of nothing but help (R2): no list, no sheet, no minutes.
  const isBare = rowOf(step).beside === 'nothing';
  const place = (
    <Rich
      text={
        returns
          ? t('shell:thenBack', { at, of })
          : count === 0 || isBare
            ? t('shell:at', { at, of })
            : t('shell:left', { at, of, count })
      }
    />
  );
  const shape = (line: number) => (line < at ? 'done' : line === at ? 'current' : undefined);
  return (
    <nav className="where" aria-label={t('shell:where')}>
      <div className="where-in">
        <Link className="back" to={back}>
          <Icon name="back" size={18} />
          {backTo ?? t('shell:back')}
        </Link>
        {isBare ? (
          <p>{place}</p>
        ) : (
          <>
            <Parts key={step} step={step} answers={answers}>
              {place}
            </Parts>
            <Link
              className="to-sheet"
              to={addressOf.step(lang, 'sheet')}
              state={{ from: step } satisfies Passed}
              onClick={onSheet}
              aria-current={step === 'sheet' ? 'page' : undefined}
            >
              {t('sheet:page.title')}
            </Link>
          </>
        )}
      </div>
      <div className="lines" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i key={index} className={shape(index + 1)} />
        ))}
      </div>
    </nav>
  );
}

interface PartsProps {
  readonly step: Step;
  readonly answers: Answers;
  readonly children: ReactNode;
}

/** The parts of this way by their names, behind what says where one is: what is open is a link. */
function Parts({ step, answers, children }: PartsProps) {
  const t = useWords();
  const lang = useLanguage();
  const { stage: here } = rowOf(step);
  const open = openStages(pathOf(answers));
  const onThisWay = openStages(pathAhead(answers));
  return (
    <details className="menu">
      <summary>
        <span>{children}</span>
      </summary>
      <ol className="menu-body">
        {[...onThisWay.keys()].map((part) => {
          const first = open.get(part);
          const name = partName(t, part, answers);
          return (
            <li key={part} aria-current={part === here ? 'step' : undefined}>
              {first && part !== here ? (
                <Link
                  to={addressOf.step(lang, first)}
                  state={first === 'sheet' && ({ from: step } satisfies Passed)}
                >
                  {name}
                </Link>
              ) : (
                name
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
