import { useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';
import { Claim, How } from './Claim.tsx';
import type { Verdict } from './claims.ts';
import { type Heard, heard, leftOut } from './heard.ts';

const VERDICTS = ['supported', 'partly', 'overstated', 'unverified'] as const;
const subjects = Object.keys(heard) as (keyof typeof heard)[];
const all: readonly Heard[] = subjects.flatMap((subject): readonly Heard[] => heard[subject]);

/** What a reader may have read elsewhere, saying by saying, beside what the sources say. */
export function HeardScreen() {
  const t = useWords();
  return (
    <div className="page">
      <main id="main">
        <Heading>{t('heard:title')}</Heading>
        <p className="lead after-h1">{t('heard:lead')}</p>
        <ul className="verdicts">
          {VERDICTS.map((verdict) => (
            <li key={verdict}>
              <VerdictMark verdict={verdict} />{' '}
              {t('heard:count', {
                number: all.filter((one) => one.verdict === verdict).length,
                of: all.length,
              })}
            </li>
          ))}
        </ul>
        {subjects.map((subject) => (
          <section key={subject} className="fact flow" aria-labelledby={`heard-${subject}`}>
            <h2 id={`heard-${subject}`}>{t(`heard:subject.${subject}`)}</h2>
            {heard[subject].map(({ id, verdict, claims }) => (
              <article key={id} className="heard">
                <h3>
                  <span className="unseen">{t('heard:mayHaveRead')} </span>
                  {t('heard:quote', { says: t(`heard:says.${id}`) })}
                </h3>
                <p>
                  <VerdictMark verdict={verdict} />
                </p>
                {claims.map((claim) => (
                  <p key={claim}>{t(`claims:${claim}.says`)}</p>
                ))}
                <How ids={claims} about={t(`heard:says.${id}`)} />
              </article>
            ))}
          </section>
        ))}
        <section className="fact flow" aria-labelledby="left-out">
          <h2 id="left-out">{t('heard:leftOut')}</h2>
          <p>{t('heard:leftOutLead')}</p>
          {leftOut.map((id) => (
            <Claim key={id} id={id} />
          ))}
        </section>
      </main>
    </div>
  );
}

/** The verdict in words, with a shape of its own: never colour alone. */
function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useWords();
  return <b className={`verdict ${verdict}`}>{t(`heard:verdict.${verdict}`)}</b>;
}
