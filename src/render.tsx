/** Rendering at build: the pages that need no answers, as HTML. */
import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '#app/shell/App.tsx';
import { HelpStrip } from '#app/shell/HelpStrip.tsx';
import { pageAt } from '#app/shell/pages.ts';
import { fetchScreen } from '#app/shell/screens.ts';
import { questionnaireIn } from '#fhir/questionnaire.ts';
import { suggest } from '#guidance/doctorQuestions.ts';
import { explainerIds } from '#explainers/index.ts';
import { PAGES, type PageId, addressOf, languageOf } from '#i18n/address.ts';
import { type Language, SOURCE, languageIds, languages } from '#i18n/languages.ts';
import { LanguageContext, loadWords, wordOf, wordsIn } from '#i18n/words.ts';
import { steps } from '#questionnaire/path.ts';
import { startSession } from '#questionnaire/session.ts';
import { SessionContext } from '#questionnaire/useSession.ts';

export { languageIds, languages, SOURCE };

/** Every address of a language: `rendered` ones need no answers, the rest wait for the script. */
export const addressesIn = (lang: Language): { path: string; rendered: boolean }[] => [
  { path: addressOf.start(lang), rendered: true },
  ...(Object.keys(PAGES) as PageId[]).map((page) => ({
    path: addressOf.page(lang, page),
    rendered: true,
  })),
  ...explainerIds.map((id) => ({ path: addressOf.explainer(lang, id), rendered: true })),
  ...steps.map((step) => ({ path: addressOf.step(lang, step), rendered: step === 'who' })),
];

/** The words an address needs first, as files under locales/, to be fetched early. */
export const earlyWords = (path: string): string[] => {
  const lang = languageOf(path) ?? SOURCE;
  return pageAt(path).namespaces.map((namespace) => `locales/${lang}/${namespace}.json`);
};

/** The page's HTML, without the document around it. */
export async function render(path: string): Promise<string> {
  const lang = languageOf(path) ?? SOURCE;
  const page = pageAt(path);
  await loadWords(lang, [...page.namespaces, 'shell']);
  if (page.screen) await fetchScreen(page.screen, lang);
  const { prelude } = await prerender(
    <StrictMode>
      <SessionContext value={startSession()}>
        <StaticRouter location={path}>
          <App spoken={lang} />
        </StaticRouter>
      </SessionContext>
    </StrictMode>,
  );
  return new Response(prelude).text();
}

/** The strip with help and leaving, to stand in the page itself. */
export async function strip(lang: Language): Promise<string> {
  await loadWords(lang, ['shell', 'crisis']);
  return renderToStaticMarkup(
    <LanguageContext value={lang}>
      <HelpStrip />
    </LanguageContext>,
  );
}

/** The questionnaire as FHIR, to be served as a file of its own. */
export async function record(lang: Language): Promise<string> {
  await loadWords(lang, ['healthRecord', 'questions', 'stops', 'lines', 'crisis']);
  return `${JSON.stringify(questionnaireIn(lang, wordsIn(lang)), null, 2)}\n`;
}

/** For a browser without script: what this is, and the questions for everyone, as plain HTML. */
export async function withoutScript(lang: Language): Promise<string> {
  await loadWords(lang, ['pages', 'doctorQuestions', 'crisis', 'welcome']);
  const t = wordsIn(lang);
  const questions = suggest({}).map(({ id }) => wordOf(t, `doctorQuestions:${id}`));
  const list = questions.map((question) => `<li>${question}</li>`).join('');
  return [
    `<section lang="${lang}" class="page wide"><div class="flow">`,
    `<h2>${t('pages:noScript.title')}</h2><p>${t('pages:noScript.body')}</p>`,
    `<p>${t('welcome:proof')}</p><p>${t('welcome:opioids')}</p><p>${t('welcome:ask')}</p>`,
    `<p>${t('crisis:sheet.none')}</p>`,
    `<h3>${t('pages:noScript.list')}</h3><ul>${list}</ul></div></section>`,
  ].join('');
}
