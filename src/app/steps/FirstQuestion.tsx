import { useLocation, useNavigate } from 'react-router';
import { SHORT, addressOf } from '#i18n/address.ts';
import { useLanguage } from '#i18n/words.ts';
import { type OptionOf, questionIds, questions } from '#questionnaire/questions.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { QuestionPage } from './QuestionPage.tsx';

/** How many questions a plain way asks; the chart says the same (tests/rules). */
export const about = (way: OptionOf<'way'>): number =>
  questionIds.filter((id) => id !== 'way' && questions[id].asked[way] === 'usually').length;

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
      of={about(way)}
      onAnswer={(answer) =>
        void session
          .answer('way', way)
          .then(() => session.answer('who', answer))
          .then(({ path }) => navigate(addressOf.step(lang, path[1] ?? 'who')))
      }
    />
  );
}
