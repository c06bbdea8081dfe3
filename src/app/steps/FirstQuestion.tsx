import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { SHORT, addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { progress } from '#questionnaire/path.ts';
import type { AnswerTo, OptionOf } from '#questionnaire/questions.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { AskScreen } from './AskScreen.tsx';
import { Frame } from './Frame.tsx';
import { Where } from './Where.tsx';

/** The first question: the way is answered with it, by the address one came from. */
export function FirstQuestion({ way }: { way?: OptionOf<'way'> }) {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  const navigate = useNavigate();
  const { answers } = useKept(session);
  const taken = way ?? answers.way ?? 'full';
  const { at, of } = progress('who', { ...answers, way: taken });
  useOldShortLink();
  const onAnswer = (answer: AnswerTo<'who'>) => {
    session.answer('way', taken);
    const { path } = session.answer('who', answer);
    void navigate(addressOf.step(lang, path[1] ?? 'who'));
  };
  return (
    <>
      <Where text={t('shell:question', { at, of })} back={undefined} at={at} of={of} />
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
