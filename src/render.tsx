/** Rendering at build: every address as HTML that can be read, and helps, without the script. */
import { type ReactNode, StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { fetchFor } from '#app/pages/fetchFor.ts';
import { App } from '#app/shell/App.tsx';
import { HelpStrip } from '#app/shell/HelpStrip.tsx';
import { Shell } from '#app/shell/Shell.tsx';
import { Waiting } from '#app/shell/Waiting.tsx';
import { questionnaireIn } from '#fhir/questionnaire.ts';
import { suggest } from '#guidance/doctorQuestions.ts';
import { crisisWords } from '#guidance/emergencyWords.ts';
import { explainerIds } from '#explainers/index.ts';
import { PAGES, type PageId, addressOf } from '#i18n/address.ts';
import { type Language, SOURCE, languageIds, languages } from '#i18n/languages.ts';
import { type Spoken, SpokenContext, speak, wordOf } from '#i18n/words.ts';
import { stepAfter, steps } from '#questionnaire/path.ts';
import { type Answers, type OptionOf, questions } from '#questionnaire/questions.ts';
import { startSession } from '#questionnaire/session.ts';
import { SessionContext } from '#questionnaire/useSession.ts';
import { noEdits } from '#questionnaire/edits.ts';

export { languageIds, languages, SOURCE };

type Way = OptionOf<'way'>;

export interface Address {
  readonly path: string;
  /**
   * `first`: the first question, with the screens that may follow it; `whole`: all that is there
   * without answers; `waiting`: what is shown depends on answers.
   */
  readonly kind: 'first' | 'whole' | 'waiting';
  readonly way: Way;
}

/** Every address of a language. */
export const addressesIn = (lang: Language): Address[] => {
  const whole = [
    addressOf.start(lang),
    addressOf.notFound(lang),
    ...(Object.keys(PAGES) as PageId[]).map((page) => addressOf.page(lang, page)),
    ...explainerIds.map((id) => addressOf.explainer(lang, id)),
  ];
  const waiting = steps.filter((step) => step !== 'who').map((step) => addressOf.step(lang, step));
  return [
    { path: addressOf.step(lang, 'who'), kind: 'first', way: 'full' },
    { path: addressOf.short(lang), kind: 'first', way: 'short' },
    ...whole.map((path): Address => ({ path, kind: 'whole', way: 'full' })),
    ...waiting.map((path): Address => ({ path, kind: 'waiting', way: 'full' })),
  ];
};

/** A page's HTML, without the document around it. */
async function html(page: ReactNode): Promise<string> {
  const { prelude } = await prerender(<StrictMode>{page}</StrictMode>);
  return new Response(prelude).text();
}

/** What an address shows to who has told this much. */
async function pageOf(lang: Language, path: string, answers: Answers = {}): Promise<string> {
  const { grounds } = await fetchFor(path);
  return html(
    <SessionContext value={startSession({ answers, edits: noEdits })}>
      <StaticRouter location={path}>
        <App spoken={await speak(lang)} grounds={grounds} />
      </StaticRouter>
    </SessionContext>,
  );
}

/** The screen after the first question, for each answer to it. */
export interface Next {
  readonly answers: readonly string[];
  readonly path: string;
  readonly html: string;
}

/** An address as HTML, and what may follow it at once. */
export async function render(
  lang: Language,
  { path, kind, way }: Address,
): Promise<{ readonly body: string; readonly next: readonly Next[] }> {
  const spoken = await speak(lang);
  if (kind === 'waiting') {
    return {
      body: await html(
        <SpokenContext value={spoken}>
          <SessionContext value={startSession()}>
            <StaticRouter location={path}>
              <Shell>
                <Waiting questions={questionsOf(spoken)} />
              </Shell>
            </StaticRouter>
          </SessionContext>
        </SpokenContext>,
      ),
      next: [],
    };
  }
  const body = await pageOf(lang, path);
  if (kind === 'whole') return { body, next: [] };
  const next = new Map<string, Next>();
  for (const who of questions.who.options) {
    const session = startSession();
    session.answer('way', way);
    const step = stepAfter('who', session.answer('who', who).path);
    const after = addressOf.step(lang, step);
    const shown = await pageOf(lang, after, session.now().answers);
    const answers = [...(next.get(shown)?.answers ?? []), who];
    next.set(shown, { answers, path: after, html: shown });
  }
  return { body, next: [...next.values()] };
}

/** The strip with help and leaving, to stand in the page itself. */
export async function strip(lang: Language): Promise<string> {
  return renderToStaticMarkup(
    <SpokenContext value={await speak(lang)}>
      <HelpStrip />
    </SpokenContext>,
  );
}

/** What is said while the app comes, or when a part of it did not. */
export async function wait(lang: Language): Promise<string> {
  const { t } = await speak(lang);
  return [
    `<p class="coming">${t('shell:wait.coming')}</p>`,
    `<p class="lost">${t('shell:wait.lost')} <span>${t('shell:wait.kept')}</span> <a href="">${t('shell:wait.again')}</a></p>`,
  ].join('');
}

/** The questionnaire as FHIR, to be served as a file of its own. */
export async function record(lang: Language): Promise<string> {
  const { t } = await speak(lang);
  return `${JSON.stringify(questionnaireIn(lang, t), null, 2)}\n`;
}

const questionsOf = ({ t }: Spoken): string[] =>
  suggest({}).map(({ id }) => wordOf(t, `doctorQuestions:${id}`) ?? '');

/** For a browser without script: what this is, and the questions for everyone, as plain HTML. */
export async function withoutScript(lang: Language): Promise<string> {
  const spoken = await speak(lang);
  const { t } = spoken;
  const list = questionsOf(spoken)
    .map((question) => `<li>${question}</li>`)
    .join('');
  return [
    `<section lang="${lang}" class="page wide"><div class="flow">`,
    `<h2>${t('pages:noScript.title')}</h2><p>${t('pages:noScript.body')}</p>`,
    `<p>${t('welcome:proof')} ${t('welcome:approved')}</p><p>${t('welcome:opioids')}</p><p>${t('welcome:ask')}</p>`,
    `<p>${crisisWords(t)}</p>`,
    `<h3>${t('pages:noScript.list')}</h3><ul>${list}</ul></div></section>`,
  ].join('');
}

/** A page that only asks which language. */
export async function chooser(lang: Language): Promise<string> {
  const { t } = await speak(lang);
  const { name, dir } = languages[lang];
  return [
    `<section class="flow-s" lang="${lang}" dir="${dir}"><h2>${name}</h2>`,
    `<p><a class="btn" href="${addressOf.start(lang)}" hreflang="${lang}">${t('shell:startPage')}</a></p></section>`,
  ].join('');
}
