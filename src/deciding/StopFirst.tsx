import { useWords } from '#i18n/words.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { raised } from '#questionnaire/safety/due.ts';

/** The kinds of stops after which asking comes before all that the dots may say. */
const FIRST = ['both', 'liver', 'call', 'opioid', 'allergy', 'have'] as const;

/** What a stop puts first: once, above the dots. */
export function StopFirst({ answers }: { answers: Answers }) {
  const t = useWords();
  const told = raised(answers).map(({ kind }) => kind);
  return FIRST.filter((kind) => told.includes(kind)).map((kind) => (
    <p key={kind} className="stop-first">
      {t(`deciding:mirror.${kind}`)}
    </p>
  ));
}
