import { useWords, wordOf } from '#i18n/words.ts';
import { Fold } from '#ui/Fold.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Group, How } from './Claim.tsx';
import { useGroundsOfPage } from './useGrounds.ts';
import { type Heard, type Shown, heard, leftOut, thinOf, verdictOf } from './heard.ts';

const VERDICTS = ['supported', 'partly', 'overstated', 'unverified', 'unchecked'] as const;
const subjects = Object.keys(heard) as (keyof typeof heard)[];
const all: readonly Heard[] = subjects.flatMap((subject): readonly Heard[] => heard[subject]);

/** What a reader may have read elsewhere, saying by saying, beside what the sources say. */
export function HeardScreen() {
  const t = useWords();
  const { says } = useGroundsOfPage();
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
                number: all.filter((one) => verdictOf(one) === verdict).length,
                of: all.length,
              })}
            </li>
          ))}
        </ul>
        {subjects.map((subject) => (
          <section key={subject} className="fact" aria-labelledby={`heard-${subject}`}>
            <Fold
              heading={
                <h2 id={`heard-${subject}`}>
                  {t('heard:some', {
                    subject: t(`heard:subject.${subject}`),
                    number: heard[subject].length,
                  })}
                </h2>
              }
            >
              {heard[subject].map((one) => (
                <Saying key={one.id} one={one} />
              ))}
            </Fold>
          </section>
        ))}
        <section className="fact" aria-labelledby="left-out">
          <Fold heading={<h2 id="left-out">{t('heard:leftOut')}</h2>}>
            <p>{t('heard:leftOutLead')}</p>
            {leftOut.map((id) => (
              <Group key={id} ids={[id]} about={says[id]} />
            ))}
          </Fold>
        </section>
      </main>
    </div>
  );
}

/** One saying: the verdict, which half is right or how thin the ground is, how far we looked where we found nothing, and what the sources say. */
function Saying({ one }: { one: (typeof heard)[keyof typeof heard][number] }) {
  const t = useWords();
  const says = t(`heard:says.${one.id}`);
  const verdict = verdictOf(one);
  const thin = thinOf(one);
  const { says: statements } = useGroundsOfPage();
  return (
    <article className="heard">
      <h3>
        <span className="unseen">{t('heard:mayHaveRead')} </span>
        {t('heard:quote', { says })}
      </h3>
      <details className="more">
        <summary>
          <VerdictMark verdict={verdict} /> <span className="ask">{t('heard:whatWeFound')}</span>
          <span className="unseen">: {says}</span>
        </summary>
        {verdict === 'partly' && <p>{wordOf(t, `heard:half.${one.id}`)}</p>}
        {thin && <p>{t(`heard:thin.${thin}`)}</p>}
        {verdict === 'unverified' && <p>{wordOf(t, `heard:looked.${one.id}`)}</p>}
        {verdict === 'unchecked' && <p>{t('heard:notLooked')}</p>}
        {one.claims.map((claim) => (
          <p key={claim}>{statements[claim]}</p>
        ))}
        <How ids={one.claims} about={says} several />
      </details>
    </article>
  );
}

/** The verdict in words, with a shape of its own: never colour alone. */
function VerdictMark({ verdict }: { verdict: Shown }) {
  const t = useWords();
  return <b className={`verdict ${verdict}`}>{t(`heard:verdict.${verdict}`)}</b>;
}
