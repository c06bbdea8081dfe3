import { type ComponentType, type ReactNode, useEffect } from 'react';
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { addressOf, idFrom } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import {
  type Step,
  isNote,
  isQuestion,
  isStop,
  pathOf,
  progress,
  stepAfter,
  stepBefore,
} from '#questionnaire/path.ts';
import type { AnswerTo, QuestionId } from '#questionnaire/questions.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { DecidingPage, isDeciding } from './DecidingPage.tsx';
import { KeepOrErase } from '#app/keeping/KeepOrErase.tsx';
import { textOf } from '#editions/saved.ts';
import { Notice } from './Notice.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { StageNav } from './StageNav.tsx';
import { Where } from './Where.tsx';
import type { Passed } from './passed.ts';
import { type ScreenName, fetchScreen, useScreen, useScreenIfHere } from '#app/shell/screens.ts';

/** What every screen of the chart that asks no question is given. */
interface StepScreenProps {
  readonly step: Step;
  readonly onGoOn: () => void;
  readonly saved: () => string;
}

/** The screen fetched for a step that asks no question. */
const screenFor = (step: Step): 'stop' | 'note' | 'facts' | 'check' | 'sheet' | 'editor' => {
  if (isStop(step)) return 'stop';
  if (isNote(step)) return 'note';
  return step === 'facts' || step === 'check' || step === 'sheet' ? step : 'editor';
};

/** The address says which screen is looked at; the chart says which screens may be. */
export function ChartScreen() {
  const lang = useLanguage();
  const { step: asked } = useParams();
  const { answers } = useKept(useSession());
  const path = pathOf(answers);
  // The sheet is open at any time: what was not answered prints as "not asked".
  const step = [...path, 'sheet' as const].find((known) => known === idFrom(asked));
  if (step) return <Shown key={step} step={step} path={path} />;
  return (
    <Navigate
      replace
      to={addressOf.step(lang, path.at(-1) ?? 'who')}
      state={{ notYet: true } satisfies Passed}
    />
  );
}

interface ShownProps {
  readonly step: Step;
  readonly path: Step[];
}

function Shown({ step, path }: ShownProps) {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  const { answers } = useKept(session);
  const navigate = useNavigate();
  const passed = (useLocation().state ?? {}) as Passed;
  const { at, of } = progress(step, answers);
  const early = !path.includes(step);
  const back = early ? path.at(-1) : stepBefore(step, path);
  const steps = <StageNav step={step} path={path} />;
  useFetchAhead(path);

  /** Goes on; from "Check your answers" straight back there, unless the change opened a screen. */
  const goOn = (after: Step[], dropped: readonly QuestionId[]) => {
    const next = stepAfter(step, after);
    const opened = isStop(next) || isNote(next) || next === after.at(-1);
    const target = passed.toCheck && !opened ? 'check' : next;
    const state: Passed = {
      ...(dropped.length > 0 && { dropped }),
      ...(passed.toCheck && target !== 'check' && { toCheck: true }),
    };
    void navigate(addressOf.step(lang, target), { state });
  };

  const answered = (question: QuestionId) => (answer: AnswerTo<QuestionId>) =>
    void session.answer(question, answer).then(({ path: after, dropped }) => goOn(after, dropped));
  if (isDeciding(step)) {
    return (
      <DecidingPage
        question={step}
        at={at}
        of={of}
        back={back}
        steps={steps}
        onAnswer={answered(step)}
      />
    );
  }
  if (isQuestion(step)) {
    return (
      <QuestionPage
        question={step}
        at={at}
        of={of}
        back={back}
        steps={steps}
        onAnswer={answered(step)}
      />
    );
  }
  const place = isStop(step) || isNote(step) ? t('shell:safetyNote') : t('shell:lastSteps');
  return (
    <>
      <Where text={place} back={back} at={at} of={of} past={!isStop(step) && !isNote(step)} />
      <Around step={step}>
        {step !== 'crisisStop' && steps}
        <Notice passed={passed} />
        {early && (
          <p className="notice">
            {t('questions:steps.earlyNotice')}{' '}
            <Link to={addressOf.step(lang, path.at(-1) ?? 'who')}>{t('questions:steps.goOn')}</Link>
          </p>
        )}
        <StepScreen step={step} onGoOn={() => goOn(path, [])} saved={() => textOf(session.now())} />
        {step !== 'sheet' && <KeepOrErase />}
      </Around>
    </>
  );
}

/** The page's shape: beside the pad, beside the preview, or the sheet alone. */
function Around({ step, children }: { step: Step; children: ReactNode }) {
  const { answers } = useKept(useSession());
  const Pad = useScreenIfHere('pad');
  const Preview = useScreenIfHere('preview');
  const editing = step === 'myQuestions';
  // The crisis page tells of nothing but help: no pad with questions about a medicine (R2).
  const alone = step === 'sheet' || step === 'crisisStop';
  return (
    <div className={editing ? 'page two' : step === 'sheet' ? 'page wide' : 'page'}>
      <main id="main">{children}</main>
      {editing && Preview && <Preview />}
      {!editing && !alone && Pad && <Pad before={answers} after={answers} />}
    </div>
  );
}

function StepScreen({ step, onGoOn, saved }: StepScreenProps) {
  const Screen = useScreen(screenFor(step)) as ComponentType<StepScreenProps>;
  return <Screen step={step} onGoOn={onGoOn} saved={saved} />;
}

/** When all is quiet: the code and words of the screens that may come next. */
function useFetchAhead(path: Step[]) {
  const lang = useLanguage();
  const late = path.length > 4;
  useEffect(() => {
    const names: readonly ScreenName[] = late
      ? [
          'stop',
          'note',
          'facts',
          'understanding',
          'options',
          'values',
          'ready',
          'check',
          'editor',
          'preview',
          'sheet',
          'explainer',
        ]
      : ['stop', 'note'];
    const timer = window.setTimeout(() => {
      // Offline now: each is fetched again when it is needed.
      for (const name of names) void fetchScreen(name, lang).catch(() => undefined);
    }, 300);
    return () => window.clearTimeout(timer);
  }, [lang, late]);
}
