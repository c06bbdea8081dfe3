import type { ReactNode } from 'react';
import { StandsOn } from '#evidence/Ground.tsx';
import type { ClaimId } from '#evidence/claims.ts';
import { isToTakeNone } from '#guidance/doctorQuestions.ts';
import { lineFacts } from '#guidance/lines.ts';
import { useReaders } from '#guidance/RuleLines.tsx';
import { pageWords, thoughtsWords } from '#guidance/ruleWords.ts';
import { useEnglish, useWords, wordOf } from '#i18n/words.ts';
import { saysTakesNaltrexone } from '#questionnaire/conditions.ts';
import { sheetOf } from './model.ts';
import { isHelper } from '#questionnaire/helper.ts';
import { raised } from '#questionnaire/safety/due.ts';
import { topicOf } from '#questionnaire/variant.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';

/** What "bring" and "until then" stand on, beside the line on when to call. */
const GROUNDS: readonly ClaimId[] = ['prac-list', 'prac-ask', 'int-dont-stop'];

/** Stops that ask for a call, or a doctor, today: before any visit is booked. */
const TODAY: readonly string[] = ['both', 'liver', 'call'];

/** Back to the head of the screen, where the sheet is shared and printed. */
const toTop = () => document.querySelector('h1')?.focus();

/**
 * The end of the way: what to do next, what to say and bring, and when to call sooner. `unfit` is
 * how many of their questions print on no page.
 */
export function Ending({ unfit }: { readonly unfit: number }) {
  const t = useWords();
  const { answers, edits } = useKept(useSession());
  const { thoughts } = sheetOf(answers, edits);
  const isTold = answers.suicide === 'now' || answers.suicide === 'sometimes';
  const sooner = isTold ? 'H5stronger' : 'H5';
  const told = isHelper(answers) ? { context: 'helper' } : {};
  const english = useEnglish();
  return (
    <section className="flow ending" aria-labelledby="ending">
      <h2 id="ending">{t('sheet:end.title')}</h2>
      {unfit > 0 && <p>{t('sheet:end.unfit', { some: unfit })}</p>}
      <p>{t('sheet:end.lead')}</p>
      <ol>
        <Today />
        {(['book', 'access', 'bring'] as const).map((id) => (
          <Next key={id} title={t(`sheet:end.${id}`)}>
            {t(`sheet:end.${id}Say`, told)}
          </Next>
        ))}
        {thoughts ? (
          <li>{thoughtsWords(t, 'S8', thoughts)}</li>
        ) : (
          <Next title={t('sheet:end.start')}>
            {saysTakesNaltrexone(answers)
              ? t('sheet:end.startTakes', told)
              : t('sheet:end.startSay', { ...told, topic: t(`sheet:topic.${topicOf(answers)}`) })}
          </Next>
        )}
        {!isToTakeNone(answers) && (
          <Next title={t('sheet:end.until')}>{t('sheet:end.untilDo', told)}</Next>
        )}
        <Next title={t('sheet:end.sooner')}>
          {wordOf(t, `lines:${sooner}`, told)}
          {english && (
            <span className="english" lang="en">
              {wordOf(english, `lines:${sooner}`, told)}
            </span>
          )}
        </Next>
      </ol>
      <StandsOn ids={[...lineFacts(sooner).claims, ...GROUNDS]} title={t('shell:how')} />
      <p>
        <button className="word-button" type="button" onClick={toTop}>
          {t('sheet:end.see')}
        </button>
      </p>
      <h3>{t('sheet:end.again')}</h3>
      <p>{t('sheet:end.againHow')}</p>
    </section>
  );
}

function Next({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <b>{title}</b> {children}
    </li>
  );
}

/** A call that a stop asked for today comes first, in the words of its page. */
function Today() {
  const t = useWords();
  const { reader } = useReaders();
  const rows = raised(reader.answers).filter(({ kind }) => TODAY.includes(kind));
  const titles = [...new Set(rows.map((row) => pageWords('title', [row], reader)))];
  if (titles.length === 0) return null;
  return (
    <li>
      <b>{titles.join('. ')}.</b> {t('sheet:end.first')}
    </li>
  );
}
