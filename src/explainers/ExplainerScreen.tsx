import { type ReactNode, useId } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import {
  Group,
  How,
  type Mark,
  Unverified,
  groupsOf,
  isFound,
  leastSure,
} from '#evidence/Claim.tsx';
import { type ClaimId, type TellableId, certaintyOf } from '#evidence/claims.ts';
import { Gloss, termsIn } from '#evidence/Gloss.tsx';
import { type TermId, firstUses } from '#evidence/glossary.ts';
import { useGroundsOfPage } from '#evidence/useGrounds.ts';
import { type ExplainerId } from './index.ts';
import { BecauseLine } from './BecauseLine.tsx';
import { explainersFor, topicsFor } from './topics.ts';
import type { DoctorQuestionId } from '#guidance/doctorQuestions.ts';
import { CallRow } from '#guidance/CallRow.tsx';
import { PoisonLines } from '#guidance/PoisonLines.tsx';
import { addressOf, idFrom } from '#i18n/address.ts';
import { useLanguage, useWords, wordOf } from '#i18n/words.ts';
import { pathOf, resumeAt, stepAfter } from '#questionnaire/path.ts';
import { Where } from '#questionnaire/Where.tsx';
import { isHelper } from '#questionnaire/helper.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Fold } from '#ui/Fold.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import { type Claims, type Explainer, type Section, isInBlock } from './explainer.ts';
import { explainers } from './index.ts';
import { Counted } from './pictures/Counted.tsx';
import { counts, everyone } from './pictures/counts.ts';
import { claimsDrawn } from './pictures/effects.ts';
import { pictures } from './pictures/index.tsx';
import { groupNames } from './pictures/SideEffects.tsx';
import { Steps, type TakesUp } from './Steps.tsx';
import type { StepId } from './steps.ts';

/** One explainer: why it is shown, what it says in short, what is known and not, more; last, what to do. */
export function ExplainerScreen({ TakeUp }: { TakeUp: TakesUp }) {
  const { explainer: asked } = useParams();
  const t = useWords();
  const { says } = useGroundsOfPage();
  const lang = useLanguage();
  const { answers } = useKept(useSession());
  const id = idFrom(asked) as ExplainerId;
  const data: Explainer | undefined = explainers[id];
  if (!data) return <Unknown />;
  if (data.never?.(answers)) return <Navigate replace to={addressOf.page(lang, 'help')} />;
  const helps = isHelper(answers);
  const spoken = (key: string) => wordOf(t, key, helps ? { context: 'helper' } : {})!;
  const say = (part: string) => spoken(`explainers:${id}.${part}`);
  const stepWords = (step: StepId) => spoken(`explainers:step.${step}`);
  const wordsOf = (question: DoctorQuestionId) => spoken(`doctorQuestions:${question}`);
  // What is surer never shares the mark of a finding told after it: each has its own, at its line.
  const apart = isFound(data.inShort) && leastSure(data.lead) !== leastSure(data.inShort);
  const inShort = (apart ? data.inShort : [...new Set([...data.lead, ...data.inShort])]) as [
    TellableId,
    ...TellableId[],
  ];
  const sections = data.sections.filter(({ when }) => when?.(answers) ?? true);
  const open = sections.filter(({ folded }) => !folded);
  const folded = sections.filter((section) => section.folded);
  const headingOf = (section: Section) =>
    isInBlock(section) ? wordOf(t, `evidence:block.${section.id}`)! : say(section.id);
  const textsOf = (section: Section) => {
    const said = section.own
      ? [say(section.own)]
      : claimsUnder(section).map((claim) => says[claim]);
    const drawn = groupNames(t, section.picture);
    return said.map((text, at) => ({
      at: `${section.id} ${section.claims[at]}`,
      text: at === 0 ? [headingOf(section), ...drawn, text].join(' ') : text,
    }));
  };
  // As they stand on the page: a hard word is explained where it is read first.
  const texts = [
    { at: 'lead', text: `${say('title')} ${say('lead')} ${say('inShort')}` },
    ...open.flatMap(textsOf),
    ...folded.flatMap(textsOf),
    { at: 'steps', text: [...data.steps.map(stepWords), wordsOf(data.ask)].join(' ') },
  ];
  const uses = firstUses(
    texts.map(({ text }) => text),
    termsIn(t).filter((term) => term.id !== 'naltrexone' || data.tellsNaltrexone),
  );
  const termsAt = (place: string) => uses[texts.findIndex(({ at }) => at === place)];
  const keyed = open.flatMap(countedIn)[0];
  const part = (section: Section) => (
    <Part
      key={section.id}
      section={section}
      heading={headingOf(section)}
      own={section.own && say(section.own)}
      termsAt={(claim) => termsAt(`${section.id} ${claim}`)}
      explained={firstMarked([...data.lead, ...inShort], sections) === section}
      keyed={keyed}
    />
  );
  return (
    <>
      <Place id={id} />
      <div className="page">
        <main id="main">
          <Because id={id} />
          <Heading>{say('title')}</Heading>
          {helps && <p className="helper">{t('explainers:toHelper')}</p>}
          <section className="inshort after-h1">
            <h2>{t('guidance:facts.inShort')}</h2>
            <p>{say('lead')}</p>
            {apart && (
              <How
                ids={data.lead}
                about={say('lead')}
                several
                mark={isFound(data.lead) ? 'explained' : 'none'}
              />
            )}
            <p>{say('inShort')}</p>
            <Gloss terms={termsAt('lead')} />
            <How
              ids={inShort}
              about={say(apart ? 'inShort' : 'lead')}
              several
              mark={isFound(inShort) && !(apart && isFound(data.lead)) ? 'explained' : 'plain'}
            />
          </section>
          {open.filter((section) => !isInBlock(section)).map(part)}
          <div className="known-or-not">{open.filter(isInBlock).map(part)}</div>
          {folded.map(part)}
          {data.unverified && (
            <section className="fact flow">
              <Fold heading={<h2>{t('evidence:unverified.title')}</h2>}>
                {data.unverified.map((claim) => (
                  <Unverified key={claim} id={claim} />
                ))}
              </Fold>
            </section>
          )}
          <Steps
            ids={data.steps}
            say={stepWords}
            ask={data.ask}
            words={wordsOf(data.ask)}
            TakeUp={TakeUp}
            terms={termsAt('steps')}
          />
          <Next id={id} />
        </main>
      </div>
    </>
  );
}

/** The section with the first mark in view, where "In short" has none: it is explained there. */
function firstMarked(
  inShort: readonly ClaimId[],
  sections: readonly Section[],
): Section | undefined {
  if (isFound(inShort)) return undefined;
  return sections.find(({ claims, folded }) => !folded && isFound(claims));
}

interface PartProps {
  readonly section: Section;
  readonly heading: string;
  /** Its words where they are not those of its claims. */
  readonly own: string | undefined;
  /** The words to explain at a claim. */
  readonly termsAt: (claim: TellableId) => readonly TermId[] | undefined;
  /** Whether its first mark is the first on the page. */
  readonly explained: boolean;
  /** The claim whose bars are the first in view: how to read them stands under them. */
  readonly keyed: TellableId | undefined;
}

function Part({ section, heading, own, termsAt, explained, keyed }: PartProps) {
  const t = useWords();
  const lang = useLanguage();
  const id = useId();
  const title = <h2 id={id}>{heading}</h2>;
  const groups = own ? [section.claims] : groupsOf(claimsUnder(section), sureIn(section));
  const first = explained && groups.find(isFound);
  const markOf = (ids: Claims): Mark =>
    !sureIn(section)(ids[0]) ? 'none' : ids === first ? 'explained' : 'plain';
  const counted = countedIn(section);
  const drawn = (claim: TellableId) =>
    (counted.includes(claim) || claim in everyone) && (
      <Counted id={claim} explained={claim === keyed} titled={section.folded} />
    );
  const statements = (
    <>
      {section.picture && pictures[section.picture]}
      {groups.map((ids) => (
        <Group
          key={ids[0]}
          ids={ids}
          own={own}
          about={heading}
          termsAt={termsAt}
          mark={markOf(ids)}
          signs={section.signs}
          drawn={drawn}
        >
          {section.signs && <CallRow crisis={section.help} />}
          {section.untested && ids === groups[groups.length - 1] && (
            <p>{t('explainers:untested')}</p>
          )}
        </Group>
      ))}
      {section.poisonLines && <PoisonLines />}
      {section.help && !section.signs && (
        <p>
          <Link to={addressOf.page(lang, 'help')}>{t('crisis:title')}</Link>
        </p>
      )}
    </>
  );
  return (
    <section className="fact flow" aria-labelledby={id}>
      {section.folded ? (
        <Fold heading={title}>{statements}</Fold>
      ) : (
        <>
          {title}
          {statements}
        </>
      )}
    </section>
  );
}

/** What is told in words: nothing where the picture tells it. */
const claimsUnder = ({ claims, drawn }: Section) => (drawn ? [] : claims);

/** The claims whose counts are drawn as bars: none that a picture draws, or that words of the page leave out. */
const countedIn = ({ claims, picture, own }: Section): readonly TellableId[] =>
  own === 'notKnown'
    ? []
    : claims.filter((id) => id in counts && !claimsDrawn(picture).includes(id));

/** How sure we are of a finding, unless the heading "What nobody knows yet" says it already. */
const sureIn = (section: Section) => (id: ClaimId) => {
  const certainty = certaintyOf(id);
  return section.id === 'unknown' && (section.own || certainty === 'veryLow')
    ? undefined
    : certainty;
};

/** Where this explainer stands among the person's own; -1 when it is from the library. */
function useTopics(id: ExplainerId) {
  const { answers } = useKept(useSession());
  const mine = pathOf(answers).includes('facts') ? topicsFor(answers) : [];
  return { mine, at: mine.findIndex((topic) => topic.id === id) };
}

/** On the way: where one is, and the list one came from. From the library: the library. */
function Place({ id }: { id: ExplainerId }) {
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useKept(useSession());
  const { at } = useTopics(id);
  if (at >= 0) {
    return (
      <Where
        step="facts"
        answers={answers}
        back={addressOf.step(lang, 'facts')}
        backTo={t('guidance:facts.list')}
      />
    );
  }
  return (
    <nav className="where" aria-label={t('shell:where')}>
      <div className="where-in">
        <Link className="back" to={addressOf.page(lang, 'library')}>
          <Icon name="back" size={18} />
          {t('shell:footer.library')}
        </Link>
      </div>
    </nav>
  );
}

function Because({ id }: { id: ExplainerId }): ReactNode {
  const t = useWords();
  const lang = useLanguage();
  const { mine, at } = useTopics(id);
  const topic = mine[at];
  if (!topic) return null;
  return (
    <p className="because">
      <span>
        <BecauseLine because={topic.because} />{' '}
        {topic.from && (
          <Link to={addressOf.step(lang, topic.from)}>{t('guidance:because.change')}</Link>
        )}
      </span>
    </p>
  );
}

/** What follows: never a dead end, on the way or in the library. */
function Next({ id }: { id: ExplainerId }) {
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useKept(useSession());
  const { mine, at } = useTopics(id);
  const all = explainersFor(answers);
  const next = at < 0 ? all[all.indexOf(id) + 1] : mine[at + 1]?.id;
  const begun = answers.who !== undefined;
  const path = pathOf(answers);
  // The next page; else on along the way, or to where one left it, or to its start.
  const [on, words] =
    at >= 0
      ? ([addressOf.step(lang, stepAfter('facts', path)), 'shell:continue'] as const)
      : begun
        ? ([addressOf.step(lang, resumeAt(answers)), 'welcome:resume'] as const)
        : ([addressOf.start(lang), 'shell:startPage'] as const);
  return (
    <div className="buttons">
      {next && (
        <Link className="btn" to={addressOf.explainer(lang, next)}>
          {t('guidance:facts.next')} <Icon name="forward" size={20} />
        </Link>
      )}
      {(at < 0 || !next) && (
        <Link className={next ? 'btn plain' : 'btn'} to={on}>
          {t(words)} {!next && <Icon name="forward" size={20} />}
        </Link>
      )}
      {at >= 0 && next && (
        <Link className="btn plain" to={on}>
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
