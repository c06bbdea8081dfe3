import type { ComponentType, ReactNode } from 'react';
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { addressOf, idFrom } from '#i18n/address.ts';
import { listIn, useLanguage, useWords } from '#i18n/words.ts';
import type { Step } from '#questionnaire/machine.ts';
import { passedOver, pathOf, stepAfter, stepBefore } from '#questionnaire/path.ts';
import {
  type DecidingStep,
  type StepScreen as StepScreenName,
  isDeciding,
  isQuestion,
  rowOf,
} from '#questionnaire/steps.ts';
import { partName, questionName } from '#questionnaire/questionWords.ts';
import type { AnswerTo, Answers, QuestionId } from '#questionnaire/questions.ts';
import { freshPage } from '#questionnaire/safety/due.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { FactsScreen } from '#explainers/FactsScreen.tsx';
import { NoteScreen } from '#guidance/NoteScreen.tsx';
import { StopScreen } from '#guidance/StopScreen.tsx';
import { SheetEditor } from '#sheet/SheetEditor.tsx';
import { SheetScreen } from '#sheet/SheetScreen.tsx';
import { CheckAnswers } from './CheckAnswers.tsx';
import { AskScreen } from './AskScreen.tsx';
import { DecideScreen } from './DecideScreen.tsx';
import { Frame } from './Frame.tsx';
import { textOf } from '#editions/saved.ts';
import { FirstQuestion } from './FirstQuestion.tsx';
import { Where } from '#questionnaire/Where.tsx';
import { ChooseScreen } from './ChooseScreen.tsx';
import type { Passed, WayBack } from '#questionnaire/passed.ts';
import { NameAsks } from './NameAsks.tsx';
import { Unsent } from './Unsent.tsx';
import { useAskedFirst } from './useAskedFirst.ts';

/** What every screen of the chart that asks no question is given. */
interface StepScreenProps {
  readonly step: Step;
  /** What typed names ask here. */
  readonly asks: ReactNode;
  readonly onGoOn: () => void;
  readonly saved: () => string;
}

type TellingScreen = Exclude<StepScreenName, 'question' | DecidingStep>;

/** The screens of the chart that ask no question, by the names in their rows. */
const screens: Readonly<Record<TellingScreen, ComponentType<StepScreenProps>>> = {
  stop: StopScreen,
  note: NoteScreen,
  facts: FactsScreen,
  choose: ChooseScreen,
  check: CheckAnswers,
  editor: SheetEditor,
  sheet: SheetScreen,
};

/**
 * The address says which screen is looked at; the chart says which screens may be. What stands
 * around a screen stays in the page when the next one comes.
 */
export function StepPage() {
  const t = useWords();
  const lang = useLanguage();
  const { step: asked } = useParams();
  const { answers } = useKept(useSession());
  const path = pathOf(answers);
  const { from, wayBack } = (useLocation().state ?? {}) as Passed;
  if (idFrom(asked) === 'who' && !answers.who) return <FirstQuestion />;
  // The sheet is open at any time: what was not answered prints as "not asked".
  const step = [...path, 'sheet' as const].find((known) => known === idFrom(asked));
  const open = path[path.length - 1] ?? 'who';
  if (!step) {
    const state: Passed = { notYet: true };
    return <Navigate replace to={addressOf.step(lang, open)} state={state} />;
  }
  const early = !path.includes(step);
  const cameFrom = path.find((known) => known === from);
  const before = cameFrom ?? (early ? open : stepBefore(step, path));
  return (
    <>
      <Where
        // On a sheet that is looked at early, one is where one goes on.
        step={early ? open : step}
        answers={answers}
        returns={wayBack !== undefined}
        back={before ? addressOf.step(lang, before) : addressOf.start(lang)}
      />
      <Frame step={step}>
        {early && (
          <p className="notice">
            {t('questions:steps.earlyNotice')}{' '}
            <Link to={addressOf.step(lang, open)}>{t('questions:steps.goOn')}</Link>
          </p>
        )}
        {step === 'sheet' && <Unsent />}
        {step === 'sheet' && cameFrom && <PassedOver from={cameFrom} answers={answers} />}
        <Screen key={step} step={step} path={path} />
      </Frame>
    </>
  );
}

/** What one passed over on the way to the sheet, and the way back to it. */
function PassedOver({ from, answers }: { from: Step; answers: Answers }) {
  const t = useWords();
  const lang = useLanguage();
  const passed = passedOver(from, answers);
  const [first] = passed;
  if (!first) return null;
  const parts = passed.map((one) =>
    isQuestion(one) ? questionName(t, one, answers) : partName(t, rowOf(one).stage, answers),
  );
  return (
    <p className="notice">
      {t('questions:steps.passed', { parts: listIn(t, parts) })}{' '}
      <Link to={addressOf.step(lang, first)}>{t('questions:steps.passedBack')}</Link>
    </p>
  );
}

interface ScreenProps {
  readonly step: Step;
  readonly path: readonly Step[];
}

function Screen({ step, path }: ScreenProps) {
  const lang = useLanguage();
  const session = useSession();
  const navigate = useNavigate();
  const asked = useAskedFirst();
  const { wayBack } = (useLocation().state ?? {}) as Passed;

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
  const answered = (question: QuestionId) => (answer: AnswerTo<QuestionId>) => {
    if (asked()) return;
    const { path: after, dropped } = session.answer(question, answer);
    goOn(after, dropped);
  };
  if (isDeciding(step)) return <DecideScreen question={step} onAnswer={answered(step)} />;
  if (isQuestion(step)) return <AskScreen question={step} onAnswer={answered(step)} />;
  const Telling = screens[rowOf(step).screen as TellingScreen];
  return (
    <Telling
      step={step}
      asks={<NameAsks here={step} />}
      onGoOn={() => asked() || goOn(path, [])}
      saved={() => textOf(session.now())}
    />
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
  return freshPage(between, answers, told) ?? (path.includes(to) ? to : path[path.length - 1]!);
}
