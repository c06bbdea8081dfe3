import { type ReactNode } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { Claim, How, Unverified } from '#evidence/Claim.tsx';
import { Gloss, termsIn } from '#evidence/Gloss.tsx';
import { type TermId, firstUses } from '#evidence/glossary.ts';
import { useGroundsOfPage } from '#evidence/useGrounds.ts';
import { type ExplainerId } from './index.ts';
import { topicsFor } from './topics.ts';
import { PoisonLines } from '#guidance/PoisonLines.tsx';
import { addressOf, idFrom } from '#i18n/address.ts';
import { Rich } from '#i18n/Rich.tsx';
import { useLanguage, useWords, wordOf } from '#i18n/words.ts';
import { pathOf } from '#questionnaire/path.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { Explainer, Section } from './explainer.ts';
import { explainers } from './index.ts';
import { pictures } from './pictures/index.tsx';

/** One explainer: why it is shown, what it says in short, then statement by statement. */
export function ExplainerScreen() {
  const { explainer: asked } = useParams();
  const t = useWords();
  const { says } = useGroundsOfPage();
  const lang = useLanguage();
  const { answers } = useKept(useSession());
  const id = idFrom(asked) as ExplainerId;
  const data: Explainer | undefined = explainers[id];
  if (!data) return <Unknown />;
  if (data.never?.(answers)) return <Navigate replace to={addressOf.page(lang, 'help')} />;
  const sections = data.sections.filter(({ when }) => when?.(answers) ?? true);
  const told = sections.flatMap((section) =>
    section.claims.map((claim) => `${section.id} ${claim}`),
  );
  const [inLead, ...inClaims] = firstUses(
    [
      `${t(`explainers:${id}.title`)} ${t(`explainers:${id}.lead`)} ${t(`explainers:${id}.inShort`)}`,
      ...sections.flatMap(({ claims }) => claims.map((claim) => says[claim])),
    ],
    termsIn(t),
  );
  const termsAt = (section: string, claim: string) => inClaims[told.indexOf(`${section} ${claim}`)];
  return (
    <>
      <Place id={id} />
      <div className="page">
        <main id="main">
          <Because id={id} />
          <Heading>{t(`explainers:${id}.title`)}</Heading>
          <section className="inshort after-h1">
            <h2>{t('guidance:facts.inShort')}</h2>
            <p>{t(`explainers:${id}.lead`)}</p>
            <p>{t(`explainers:${id}.inShort`)}</p>
            <Gloss terms={inLead} />
            <How
              ids={[...data.lead, ...data.inShort.filter((one) => !data.lead.includes(one))]}
              about={t(`explainers:${id}.lead`)}
              several
            />
          </section>
          {sections.map((section) => (
            <Part key={section.id} id={id} section={section} termsAt={termsAt} />
          ))}
          {data.unverified && (
            <section className="fact flow">
              <h2>{t('evidence:unverified.title')}</h2>
              {data.unverified.map((claim) => (
                <Unverified key={claim} id={claim} />
              ))}
            </section>
          )}
          <Next id={id} />
        </main>
      </div>
    </>
  );
}

interface PartProps {
  readonly id: ExplainerId;
  readonly section: Section;
  /** The words to explain at a claim of a section. */
  readonly termsAt: (section: string, claim: string) => readonly TermId[] | undefined;
}

function Part({ id, section, termsAt }: PartProps) {
  const t = useWords();
  const lang = useLanguage();
  const heading = <h2 id={`${id}-${section.id}`}>{wordOf(t, `explainers:${id}.${section.id}`)}</h2>;
  const statements = (
    <>
      {section.picture && pictures[section.picture]}
      {section.claims.map((claim) => (
        <Claim key={claim} id={claim} terms={termsAt(section.id, claim)} />
      ))}
      {section.poisonLines && <PoisonLines />}
      {section.help && (
        <p>
          <Link to={addressOf.page(lang, 'help')}>{t('crisis:title')}</Link>
        </p>
      )}
    </>
  );
  return (
    <section className="fact flow" aria-labelledby={`${id}-${section.id}`}>
      {section.folded ? (
        <details className="fold">
          <summary>{heading}</summary>
          <div className="flow">{statements}</div>
        </details>
      ) : (
        <>
          {heading}
          {statements}
        </>
      )}
    </section>
  );
}

/** Where this explainer stands among the person's own; -1 when it is from the library. */
function useTopics(id: ExplainerId) {
  const { answers } = useKept(useSession());
  const mine = pathOf(answers).includes('facts') ? topicsFor(answers) : [];
  return { mine, at: mine.findIndex((topic) => topic.id === id) };
}

function Place({ id }: { id: ExplainerId }) {
  const t = useWords();
  const lang = useLanguage();
  const { mine, at } = useTopics(id);
  const back = at < 0 ? addressOf.page(lang, 'library') : addressOf.step(lang, 'facts');
  return (
    <nav className="where" aria-label={t('shell:where')}>
      <div className="where-row">
        <div className="where-in">
          <Link className="back" to={back}>
            <Icon name="back" size={18} />
            {t(at < 0 ? 'shell:footer.library' : 'guidance:facts.list')}
          </Link>
          {at >= 0 && (
            <p>
              <Rich text={t('guidance:facts.of', { at: at + 1, of: mine.length })} />
            </p>
          )}
        </div>
      </div>
    </nav>
  );
}

function Because({ id }: { id: ExplainerId }): ReactNode {
  const t = useWords();
  const lang = useLanguage();
  const { mine, at } = useTopics(id);
  const topic = mine[at];
  if (!topic) return <p className="because">{t('guidance:because.library')}</p>;
  return (
    <p className="because">
      <span>
        <Rich
          text={t('guidance:because.line', { reason: t(`guidance:because.${topic.because}`) })}
        />{' '}
        {topic.from && (
          <Link to={addressOf.step(lang, topic.from)}>{t('guidance:because.change')}</Link>
        )}
      </span>
    </p>
  );
}

function Next({ id }: { id: ExplainerId }) {
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useKept(useSession());
  const { mine, at } = useTopics(id);
  if (at < 0) return null;
  const next = mine[at + 1];
  const path = pathOf(answers);
  const sheet = path[path.indexOf('facts') + 1] ?? 'facts';
  return (
    <div className="buttons">
      <Link
        className="btn"
        to={next ? addressOf.explainer(lang, next.id) : addressOf.step(lang, sheet)}
      >
        {t(next ? 'guidance:facts.next' : 'shell:continue')} <Icon name="forward" size={20} />
      </Link>
      {next && (
        <Link className="btn plain" to={addressOf.step(lang, sheet)}>
          {t('guidance:facts.done')}
        </Link>
      )}
    </div>
  );
}

function Unknown() {
  const t = useWords();
  const lang = useLanguage();
  return (
    <div className="page">
      <main id="main" className="flow">
        <Heading>{t('shell:notFound.title')}</Heading>
        <p>{t('shell:notFound.body')}</p>
        <div className="buttons">
          <Link className="btn" to={addressOf.page(lang, 'library')}>
            {t('shell:footer.library')}
          </Link>
        </div>
      </main>
    </div>
  );
}
