import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { unsent } from '#questionnaire/draft.ts';
import type { Passed } from '#questionnaire/passed.ts';
import { pathOf } from '#questionnaire/path.ts';
import { raised } from '#questionnaire/safety/due.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { useQuestionNames } from './useQuestionNames.ts';

/** Ticks that wait for Continue are no answer: beside the sheet it is said that it knows nothing of them. */
export function Unsent() {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  const { answers } = useKept(session);
  const drafts = useSyncExternalStore(session.subscribe, session.drafts, session.drafts);
  const path = pathOf(answers);
  const waiting = unsent(answers, drafts).filter((question) => path.includes(question));
  const questions = useQuestionNames(waiting);
  const [first] = waiting;
  if (!first) return null;
  const told = raised(answers).map(({ id }) => id);
  const state: Passed = { wayBack: { to: 'sheet', told } };
  return (
    <p className="notice">
      {t('questions:steps.unsent', { questions })}{' '}
      <Link to={addressOf.step(lang, first)} state={state}>
        {t('questions:steps.unsentGo')}
      </Link>
    </p>
  );
}
