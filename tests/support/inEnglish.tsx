/** A part of a screen alone, in English. */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { GroundsContext, groundsIn } from '#evidence/useGrounds.ts';
import { startSession } from '#questionnaire/session.ts';
import { SessionContext } from '#questionnaire/useSession.ts';
import { noEdits } from '#questionnaire/edits.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { SpokenContext, asideIn, speak } from '#i18n/words.ts';

export async function renderInEnglish(part: ReactNode, answers: Answers = {}) {
  await asideIn('en');
  return render(
    <SessionContext value={startSession({ answers, edits: noEdits })}>
      <SpokenContext value={await speak('en')}>
        <GroundsContext value={await groundsIn('en')}>{part}</GroundsContext>
      </SpokenContext>
    </SessionContext>,
  );
}
