import { useLocation, useNavigate } from 'react-router';
import { SHORT, addressOf } from '#i18n/address.ts';
import { useLanguage } from '#i18n/words.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { QuestionPage } from './QuestionPage.tsx';

/** How many questions a plain way has; the chart says the same (tests/rules). */
export const ABOUT = { full: 14, short: 6 } as const;

/** The first question needs no chart: it is here, and answered, while the chart is fetched. */
export function FirstQuestion() {
  const lang = useLanguage();
  const session = useSession();
  const navigate = useNavigate();
  const { answers } = useKept(session);
  const { hash } = useLocation();
  const way = hash === SHORT ? 'short' : (answers.way ?? 'full');
  return (
    <QuestionPage
      question="who"
      at={1}
      of={ABOUT[way]}
      onAnswer={(answer) =>
        void session
          .answer('way', way)
          .then(() => session.answer('who', answer))
          .then(({ path }) => navigate(addressOf.step(lang, path[1] ?? 'who')))
      }
    />
  );
}
