import { type ComponentType, useId } from 'react';
import { Link } from 'react-router';
import { How } from '#evidence/Claim.tsx';
import { Gloss } from '#evidence/Gloss.tsx';
import type { TermId } from '#evidence/glossary.ts';
import { type DoctorQuestionId, isOutOfPlace } from '#guidance/doctorQuestions.ts';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { pathOf, resumeAt } from '#questionnaire/path.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import type { Explainer } from './explainer.ts';
import { Sign } from '#ui/Sign.tsx';
import { type StepId, groundsOfSteps, signOf } from './steps.ts';

/** Puts a question on the sheet: handed down, as the sheet is made above the facts. */
export type TakesUp = ComponentType<{ readonly id: DoctorQuestionId; readonly words: string }>;

interface Props {
  readonly ids: Explainer['steps'];
  /** A step in words. */
  readonly say: (step: StepId) => string;
  /** The question to take along, and its words. */
  readonly ask: DoctorQuestionId;
  readonly words: string;
  readonly TakeUp: TakesUp;
  readonly terms: readonly TermId[] | undefined;
}

/** What the person can do, step by step: a page ends with it. Last, its question, for their sheet. */
export function Steps({ ids, say, ask, words, TakeUp, terms }: Props) {
  const t = useWords();
  const id = useId();
  const [first, ...others] = groundsOfSteps(ids);
  const texts = [...ids.map(say), t('explainers:askIt', { question: words })];
  return (
    <section className="fact flow" aria-labelledby={id}>
      <h2 id={id}>{t('explainers:canDo')}</h2>
      <ol className="can-do">
        {texts.map((text, at) => (
          <li key={text}>
            <span className="place" aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <Sign name={ids[at] ? signOf(ids[at]) : 'speech'} size={20} /> {text}
              {at === ids.length && <ForSheet ask={ask} words={words} TakeUp={TakeUp} />}
            </div>
          </li>
        ))}
      </ol>
      <Gloss terms={terms} />
      {first && <How ids={[first, ...others]} about={t('explainers:canDo')} several mark="none" />}
    </section>
  );
}

/** Its way to the sheet; to the making of one, where there is none yet. */
function ForSheet({ ask, words, TakeUp }: Pick<Props, 'ask' | 'words' | 'TakeUp'>) {
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useKept(useSession());
  if (isOutOfPlace(ask, answers)) return null;
  if (answers.who !== undefined && pathOf(answers).includes('myQuestions'))
    return <TakeUp id={ask} words={words} />;
  return (
    <p>
      <Link to={answers.who ? addressOf.step(lang, resumeAt(answers)) : addressOf.start(lang)}>
        {t('explainers:makeSheet')}
      </Link>
    </p>
  );
}
