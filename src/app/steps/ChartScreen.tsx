import { type ComponentType, type ReactNode, useEffect } from 'react';
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { addressOf, idFrom } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import type { Step } from '#questionnaire/machine.ts';
import { pathOf, progress, stepAfter, stepBefore, steps } from '#questionnaire/path.ts';
import {
  type StepScreen as StepScreenName,
  isDeciding,
  isNote,
  isQuestion,
  isStop,
  rowOf,
} from '#questionnaire/steps.ts';
import type { AnswerTo, Answers, QuestionId } from '#questionnaire/questions.ts';
import { freshPage } from '#questionnaire/safety/due.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { DecidingPage } from './DecidingPage.tsx';
import { Frame } from './Frame.tsx';
import { textOf } from '#editions/saved.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { StageNav } from './StageNav.tsx';
import { Where } from './Where.tsx';
import type { Passed, WayBack } from './passed.ts';
import { type ScreenName, fetchScreen, useScreen } from '#app/shell/screens.ts';
import { Asks, Groups, Under } from './around.tsx';
import { useAskedFirst } from './useAskedFirst.ts';

/** What every screen of the chart that asks no question is given. */
interface StepScreenProps {
  readonly step: Step;
  /** What typed names ask here. */
  readonly asks: ReactNode;
  readonly onGoOn: () => void;
  readonly saved: () => string;
}

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
  readonly path: readonly Step[];
}

function Shown({ step, path }: ShownProps) {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  const { answers } = useKept(session);
  const navigate = useNavigate();
  const asked = useAskedFirst();
  const { wayBack } = (useLocation().state ?? {}) as Passed;
  const { at, of } = progress(step, answers);
  const early = !path.includes(step);
  const back = early ? path.at(-1) : stepBefore(step, path);
  const nav = <StageNav step={step} path={path} />;
  useFetchAhead(path);

  /** Goes on; or back to the screen that sent one here, by way of what the change opened. */
  const goOn = (after: readonly Step[], dropped: readonly QuestionId[]) => {
    const target = wayBack
      ? nextBack(step, after, session.now().answers, wayBack)
      : stepAfter(step, after);
    const state: Passed = {
      ...(dropped.length > 0 && { dropped }),
      ...(wayBack && target !== wayBack.to && { wayBack }),
    };
    void navigate(addressOf.step(lang, target), { state });
  };

  const answered = (question: QuestionId) => (answer: AnswerTo<QuestionId>) =>
    asked() ||
    void session.answer(question, answer).then(({ path: after, dropped }) => goOn(after, dropped));
  const shared = { at, of, back, nav };
  if (isDeciding(step)) {
    return <DecidingPage question={step} {...shared} onAnswer={answered(step)} />;
  }
  if (isQuestion(step)) {
    return (
      <QuestionPage
        question={step}
        {...shared}
        under={Under}
        groups={Groups}
        onAnswer={answered(step)}
      />
    );
  }
  const aside = isStop(step) || isNote(step);
  const { screen } = rowOf(step);
  return (
    <>
      <Where
        text={t(aside ? 'shell:safetyNote' : 'shell:lastSteps')}
        back={back}
        at={at}
        of={of}
        past={!aside}
      />
      <Frame step={step} nav={nav}>
        {early && (
          <p className="notice">
            {t('questions:steps.earlyNotice')}{' '}
            <Link to={addressOf.step(lang, path.at(-1) ?? 'who')}>{t('questions:steps.goOn')}</Link>
          </p>
        )}
        {screen !== 'question' && (
          <StepScreen
            name={screen}
            step={step}
            asks={<Asks here={step} />}
            onGoOn={() => asked() || goOn(path, [])}
            saved={() => textOf(session.now())}
          />
        )}
      </Frame>
    </>
  );
}

/** The next screen on the way back: what a change opened before it, or an open question. */
function nextBack(
  step: Step,
  path: readonly Step[],
  answers: Answers,
  { to, told }: WayBack,
): Step {
  const later = path.slice(path.indexOf(step) + 1);
  const between = later.includes(to) ? later.slice(0, later.indexOf(to)) : later;
  return freshPage(between, answers, told) ?? (path.includes(to) ? to : path.at(-1)!);
}

function StepScreen({
  name,
  ...props
}: StepScreenProps & { name: Exclude<StepScreenName, 'question'> }) {
  const Screen = useScreen(name) as ComponentType<StepScreenProps>;
  return <Screen {...props} />;
}

/** What any answer to the first questions may need next, and what the rest of the way needs. */
const SOON: readonly ScreenName[] = ['stop', 'note', 'search', 'nameAsks'];
const LATER: readonly ScreenName[] = [
  ...new Set(steps.map((step) => rowOf(step).screen).filter((screen) => screen !== 'question')),
  'preview',
  'explainer',
];

/** When all is quiet: the code and words of the screens that may come next. */
function useFetchAhead(path: readonly Step[]) {
  const lang = useLanguage();
  const late = path.length > 4;
  useEffect(() => {
    const names = late ? LATER : SOON;
    const timer = window.setTimeout(() => {
      // Offline now: each is fetched again when it is needed.
      for (const name of names) void fetchScreen(name, lang).catch(() => undefined);
    }, 300);
    return () => window.clearTimeout(timer);
  }, [lang, late]);
}
