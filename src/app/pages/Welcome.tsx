import { Link, useLocation, useNavigate } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { type Language, languageIds } from '#i18n/languages.ts';
import { plain } from '#i18n/markup.ts';
import { Rich } from '#i18n/Rich.tsx';
import { useLanguage, useWords } from '#i18n/words.ts';
import { minutesFor } from '#questionnaire/minutes.ts';
import { minutesOf, resumeAt } from '#questionnaire/path.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Sign, type SignName } from '#ui/Sign.tsx';
import { Squares } from '#ui/Squares.tsx';
import { firstGrounds, studied } from './firstGrounds.ts';
import { NewVersion } from './NewVersion.tsx';
import { KeepOrErase } from '#app/keeping/KeepOrErase.tsx';
import { OpenFile } from '#app/keeping/OpenFile.tsx';
import { LanguageLinks } from '#app/shell/LanguageLinks.tsx';

const first = [
  { icon: 'no', id: 'proof' },
  { icon: 'stop', id: 'opioids' },
  { icon: 'pause', id: 'ask' },
] as const satisfies readonly { icon: SignName; id: keyof typeof firstGrounds }[];

const ways = ['full', 'short'] as const;

/** The first question of each way. */
const firstOf = {
  full: (lang: Language) => addressOf.step(lang, 'who'),
  short: addressOf.short,
} as const;

/** The start page: the three messages first of all, what this is, and the two ways through. */
export function Welcome() {
  const lang = useLanguage();
  const t = useWords();
  const session = useSession();
  const navigate = useNavigate();
  const { answers } = useKept(session);
  const erased = (useLocation().state as { erased?: boolean } | null)?.erased;
  const begun = answers.who !== undefined;
  const begin = (way: (typeof ways)[number]) => {
    session.answer('way', way);
    void navigate(addressOf.step(lang, 'who'));
  };
  const resume = () => {
    void navigate(addressOf.step(lang, resumeAt(answers)));
  };
  return (
    <div className="page two welcome">
      <main id="main">
        <Heading>
          <Rich text={t('welcome:heading')} />
        </Heading>
        {erased !== undefined && (
          <p className="notice" role="status">
            {t(erased ? 'shell:erased' : 'shell:eraseFailed')}
          </p>
        )}
        <ul className="short">
          {first.map(({ icon, id }) => (
            <li key={icon} className={icon === 'stop' ? 'is-stop' : undefined}>
              <Sign name={icon} />
              <span>
                <Rich text={t(`welcome:${id}`)} />{' '}
                <Link to={addressOf.explainer(lang, firstGrounds[id].explainer)}>
                  {t('shell:how')}
                  <span className="unseen">: {plain(t(`welcome:${id}`))}</span>
                </Link>
                {id === 'proof' && (
                  <span className="people">
                    <Squares count={studied.n} filled={studied.n} perRow={25} />
                    <span className="small">{t('welcome:squares', studied)}</span>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
        <p className="lead">
          {t('welcome:approved')} {t('welcome:lead')}
        </p>
        {begun && (
          <div className="buttons">
            <button className="btn" type="button" onClick={resume}>
              {t('welcome:resume')} <Sign name="forward" size={20} />
            </button>
          </div>
        )}
        {begun && <p className="small after-buttons">{t('welcome:keeps')}</p>}
        <ul className="ways">
          {ways.map((way) => {
            const name = t(`welcome:${way}`, { minutes: minutesOf(way) });
            const look = begun || way === 'short' ? 'btn quiet' : 'btn';
            return (
              <li key={way}>
                {begun ? (
                  <button className={look} type="button" onClick={() => begin(way)}>
                    {name}
                  </button>
                ) : (
                  // A link: a press made before the script is here is not lost.
                  <Link
                    className={look}
                    to={firstOf[way](lang)}
                    onClick={() => answers.way && session.answer('way', way)}
                  >
                    {name}
                  </Link>
                )}
                <p className="soft small">
                  {t(`welcome:${way}Lead`, { more: minutesFor(['options'], { way }) })}
                </p>
              </li>
            );
          })}
        </ul>
        <p className="soft small after-buttons">{t('welcome:time')}</p>
        {begun && <KeepOrErase />}
        <OpenFile />
        <section className="read-in" aria-labelledby="languages">
          <h2 id="languages" className="unseen">
            {t('welcome:languages')}
          </h2>
          <LanguageLinks className="langs" languages={languageIds.filter((id) => id !== lang)} />
        </section>
        {/* Last: it comes late, and moves nothing that may be pressed. */}
        <NewVersion />
      </main>
      <aside className="pad sample" aria-labelledby="sample">
        <h2 id="sample">{t('welcome:sample.title')}</h2>
        <p className="pad-soft">{t('welcome:sample.lead')}</p>
        <ul className="pad-lines">
          <li>
            <span className="tag">{t('welcome:sample.say')}</span>
            {t('welcome:sample.sayLine')}
          </li>
          {([1, 2, 3] as const).map((number) => (
            <li key={number}>
              <span className="tag">{t('welcome:sample.ask', { number })}</span>
              {t(`welcome:sample.ask${number}`)}
            </li>
          ))}
          <li className="empty" />
        </ul>
      </aside>
    </div>
  );
}
