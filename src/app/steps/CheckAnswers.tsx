import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { type Words, useLanguage, useWords } from '#i18n/words.ts';
import { answerLine } from '#questionnaire/gridWords.ts';
import { questionName } from '#questionnaire/questionWords.ts';
import { isolated } from '#questionnaire/isolated.ts';
import { noteOf, pickedOf } from '#questionnaire/picked.ts';
import { type Answers, type QuestionId, questions } from '#questionnaire/questions.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { pathOf } from '#questionnaire/path.ts';
import { raised } from '#questionnaire/safety/due.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { Passed } from '#questionnaire/passed.ts';

/** As many lines as stay in view; the groups after them fold under their headings. */
const IN_VIEW = 18;

/** The answers in groups: what safety asks, what is so now, and what helps to decide. */
const groups = ['safety', 'now', 'mine'] as const;

const groupOf = (question: QuestionId): (typeof groups)[number] => {
  const { safety, prints, stage } = questions[question];
  if (safety || prints === 'safety') return 'safety';
  return stage === 'safety' ? 'now' : 'mine';
};

/** The check of what one read: its sentences may be false, and stand nowhere without what is so. */
const CHECK: QuestionId = 'understanding';

/** Every answer on one page, but of the check, each with a way to change it. */
export function CheckAnswers({ onGoOn }: { onGoOn: () => void }) {
  const t = useWords();
  const { answers } = useKept(useSession());
  const asked = pathOf(answers)
    .filter(isQuestion)
    .filter((one) => one !== CHECK);
  const inGroups = groups.map((id) => {
    const here = asked.filter((one) => groupOf(one) === id);
    return { id, here, lines: here.flatMap((one) => saidTo(t, one, answers)).length };
  });
  const linesTo = (at: number) =>
    inGroups.slice(0, at + 1).reduce((sum, { lines }) => sum + lines, 0);
  return (
    <>
      <Heading>{t('sheet:check.title')}</Heading>
      <p className="after-h1">{t('sheet:check.lead')}</p>
      {inGroups.map(({ id, here }, at) => {
        if (here.length === 0) return null;
        const heading = <h2>{t(`sheet:check.group.${id}`)}</h2>;
        return at > 0 && linesTo(at) > IN_VIEW ? (
          <details key={id} className="fold">
            <summary>{heading}</summary>
            <Given questions={here} answers={answers} />
          </details>
        ) : (
          <section key={id} className="stop-part">
            {heading}
            <Given questions={here} answers={answers} />
          </section>
        );
      })}
      <div className="buttons">
        <button className="btn" type="button" onClick={onGoOn}>
          {t('shell:continue')} <Icon name="forward" size={20} />
        </button>
      </div>
    </>
  );
}

interface GivenProps {
  readonly questions: readonly QuestionId[];
  readonly answers: Answers;
}

function Given({ questions: some, answers }: GivenProps) {
  const t = useWords();
  const lang = useLanguage();
  const told = raised(answers).map(({ id }) => id);
  return (
    <dl className="answers">
      {some.map((question) => {
        const name = questionName(t, question, answers);
        return (
          <div key={question}>
            <dt>{name}</dt>
            <dd>
              {saidTo(t, question, answers).map((line) => (
                <span key={line}>{line}</span>
              ))}
            </dd>
            <dd>
              <Link
                to={addressOf.step(lang, question)}
                state={{ wayBack: { to: 'check', told } } satisfies Passed}
                aria-label={t('sheet:check.changeLabel', { question: name })}
              >
                {t('sheet:check.change')}
              </Link>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What was ticked and written, line by line; or that it was skipped. */
function saidTo(t: Words, question: QuestionId, answers: Answers): string[] {
  const note = noteOf(answers[question]);
  const lines = pickedOf(answers[question]).map((option) =>
    answerLine(t, question, option, answers),
  );
  if (note) lines.push(t('sheet:check.note', { note: isolated(note) }));
  return lines.length > 0 ? lines : [t('sheet:check.noAnswer')];
}
