import { type Words, useWords } from '#i18n/words.ts';
import { raised } from '#questionnaire/safety/due.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { mattersMost } from '#questionnaire/values.ts';
import { type OptionFit, fitsOf } from './fits.ts';

/** The kinds of stops after which asking comes before all that the dots may say. */
const FIRST = ['both', 'liver', 'call', 'opioid', 'allergy', 'have'] as const;

/** What the dots point to, per option, in words: a mirror, with no score and no winner. */
export function Mirror({ after: answers }: { after: Answers }) {
  const t = useWords();
  const told = raised(answers).map(({ kind }) => kind);
  const first = FIRST.filter((kind) => told.includes(kind));
  const most = mattersMost(answers);
  return (
    <aside className="pad side" aria-labelledby="mirror">
      <h2 id="mirror">{t('deciding:mirror.title')}</h2>
      <p className="pad-soft">{t('deciding:mirror.lead')}</p>
      {first.map((kind) => (
        <p key={kind}>
          <b>{t(`deciding:mirror.${kind}`)}</b>
        </p>
      ))}
      <div role="status">
        <ul className="fit">
          {fitsOf(answers).map((fit, index) => (
            <li key={fit.option}>
              <b>
                {index + 1}. {t(`deciding:option.${fit.option}`)}
              </b>
              <Row fit={fit} side="fits" t={t} />
              <Row fit={fit} side="pulls" t={t} />
            </li>
          ))}
        </ul>
      </div>
      <p className="pad-soft">{t('deciding:mirror.change')}</p>
      <h3>{t('sheet:matters')}</h3>
      {most.length > 0 ? (
        <ol>
          {most.map((end) => (
            <li key={end}>{t(`questions:values.option.${end}`)}</li>
          ))}
        </ol>
      ) : (
        <p className="pad-soft">{t('deciding:mirror.none')}</p>
      )}
    </aside>
  );
}

/** The rows on one side: their numbers in words, and a dot for each. */
function Row({ fit, side, t }: { fit: OptionFit; side: 'fits' | 'pulls'; t: Words }) {
  const numbers = fit[side];
  return (
    <span>
      {numbers.length > 0
        ? t(`deciding:mirror.${side}`, { count: numbers.length, lines: numbers.join(', ') })
        : t(`deciding:mirror.${side}None`)}{' '}
      <span className={`points ${side}`} aria-hidden="true">
        {numbers.map((number) => (
          <i key={number} />
        ))}
      </span>
    </span>
  );
}
