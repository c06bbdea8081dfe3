import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { SHORT, addressOf } from '#i18n/address.ts';
import { useLanguage } from '#i18n/words.ts';
import type { AnswerTo, OptionOf } from '#questionnaire/questions.ts';
import { Where } from '#questionnaire/Where.tsx';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { AskScreen } from './AskScreen.tsx';
import { Frame } from './Frame.tsx';

/** The first question: the way is answered with it, by the address one came from. */
export function FirstQuestion({ way }: { way?: OptionOf<'way'> }) {
  const lang = useLanguage();
  const session = useSession();
  const navigate = useNavigate();
  const { answers } = useKept(session);
  const taken = way ?? answers.way ?? 'full';
  useOldShortLink();
  const onAnswer = (answer: AnswerTo<'who'>) => {
    session.answer('way', taken);
    const { path } = session.answer('who', answer);
    void navigate(addressOf.step(lang, path[1] ?? 'who'));
  };
  return (
    <>
      <Where
        step="who"
        answers={{ ...answers, way: taken }}
        back={addressOf.start(lang)}
        // On the way back from it no address says the way.
        onSheet={() => session.answer('way', taken)}
      />
      <Frame step="who">
        <AskScreen question="who" onAnswer={onAnswer} />
      </Frame>
    </>
  );
}

/** Links of earlier editions marked the Short way at the end of the first question's address. */
function useOldShortLink(): void {
  const lang = useLanguage();
  const navigate = useNavigate();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${SHORT}`) void navigate(addressOf.short(lang), { replace: true });
  }, [hash, lang, navigate]);
}
