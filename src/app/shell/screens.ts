/**
 * Every screen that is fetched when it is needed: its code and its words together. What is
 * already here renders at once, with no fallback flashed.
 */
import { type ComponentType, use, useEffect, useReducer } from 'react';
import type { Language } from '#i18n/languages.ts';
import { type Namespace, hasWords, loadWords, useLanguage } from '#i18n/words.ts';

interface ScreenSource<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly namespaces: readonly Namespace[];
}

/** A component by its name in its file, and the words it needs. */
const screen = <P, N extends string>(
  load: () => Promise<{ readonly [K in N]: ComponentType<P> }>,
  name: N,
  ...namespaces: Namespace[]
): ScreenSource<P> => ({ load: () => load().then((file) => file[name]), namespaces });

const SHEET_WORDS: Namespace[] = ['sheet', 'questions', 'doctorQuestions', 'stops', 'crisis'];
const EVIDENCE_WORDS: Namespace[] = ['evidence', 'claims', 'glossary'];

export const screens = {
  welcome: screen(() => import('#app/pages/Welcome.tsx'), 'Welcome', 'welcome'),
  notFound: screen(() => import('./NotFound.tsx'), 'NotFound'),
  search: screen(() => import('#app/steps/FindMedicine.tsx'), 'FindMedicine', 'lines'),
  nameAsks: screen(() => import('#app/steps/NameAsks.tsx'), 'NameAsks', 'lines'),
  help: screen(() => import('#app/pages/HelpScreen.tsx'), 'HelpScreen', 'crisis'),
  pad: screen(() => import('#sheet/Pad.tsx'), 'Pad', ...SHEET_WORDS),
  added: screen(() => import('#sheet/Pad.tsx'), 'AddedLines', ...SHEET_WORDS),
  preview: screen(() => import('#sheet/Preview.tsx'), 'Preview', ...SHEET_WORDS),
  chart: screen(() => import('#app/steps/ChartScreen.tsx'), 'ChartScreen', 'questions'),
  stop: screen(
    () => import('#guidance/StopScreen.tsx'),
    'StopScreen',
    'lines',
    'stops',
    'crisis',
    'sheet',
    ...EVIDENCE_WORDS,
  ),
  note: screen(
    () => import('#guidance/NoteScreen.tsx'),
    'NoteScreen',
    'lines',
    'sheet',
    'stops',
    'crisis',
    ...EVIDENCE_WORDS,
  ),
  aside: screen(
    () => import('#guidance/AsideLines.tsx'),
    'AsideLines',
    'lines',
    'stops',
    'crisis',
    ...EVIDENCE_WORDS,
  ),
  facts: screen(
    () => import('#explainers/FactsScreen.tsx'),
    'FactsScreen',
    'guidance',
    'explainers',
  ),
  library: screen(
    () => import('#explainers/LibraryScreen.tsx'),
    'LibraryScreen',
    'guidance',
    'explainers',
  ),
  explainer: screen(
    () => import('#explainers/ExplainerScreen.tsx'),
    'ExplainerScreen',
    'guidance',
    'explainers',
    'pictures',
    ...EVIDENCE_WORDS,
  ),
  why: screen(() => import('#app/steps/WhyGround.tsx'), 'WhyGround', 'shell'),
  grounds: screen(
    () => import('#guidance/QuestionGrounds.tsx'),
    'QuestionGrounds',
    ...EVIDENCE_WORDS,
  ),
  heard: screen(
    () => import('#evidence/HeardScreen.tsx'),
    'HeardScreen',
    'heard',
    ...EVIDENCE_WORDS,
  ),
  glossary: screen(() => import('#evidence/GlossaryScreen.tsx'), 'GlossaryScreen', 'glossary'),
  sources: screen(
    () => import('#evidence/SourcesScreen.tsx'),
    'SourcesScreen',
    'pages',
    ...EVIDENCE_WORDS,
  ),
  understanding: screen(
    () => import('#deciding/UnderstandingScreen.tsx'),
    'UnderstandingScreen',
    'deciding',
    'explainers',
    ...SHEET_WORDS,
    ...EVIDENCE_WORDS,
  ),
  options: screen(
    () => import('#deciding/OptionsScreen.tsx'),
    'OptionsScreen',
    'deciding',
    'guidance',
    ...EVIDENCE_WORDS,
  ),
  values: screen(() => import('#deciding/ValuesScreen.tsx'), 'ValuesScreen', 'deciding'),
  mirror: screen(() => import('#deciding/Mirror.tsx'), 'Mirror', 'deciding', 'sheet'),
  ready: screen(() => import('#deciding/ReadyScreen.tsx'), 'ReadyScreen', 'deciding'),
  check: screen(() => import('#app/steps/CheckAnswers.tsx'), 'CheckAnswers', 'questions', 'sheet'),
  editor: screen(
    () => import('#sheet/SheetEditor.tsx'),
    'SheetEditor',
    'lines',
    ...SHEET_WORDS,
    ...EVIDENCE_WORDS,
  ),
  sheet: screen(
    () => import('#sheet/SheetScreen.tsx'),
    'SheetScreen',
    'papers',
    'healthRecord',
    'lines',
    ...SHEET_WORDS,
    ...EVIDENCE_WORDS,
  ),
  arrived: screen(() => import('#app/keeping/Arrived.tsx'), 'Arrived', 'welcome', 'questions'),
  open: screen(() => import('#app/keeping/OpenLink.tsx'), 'OpenLink', 'welcome'),
  clinics: screen(
    () => import('#papers/ClinicsScreen.tsx'),
    'ClinicsScreen',
    'papers',
    'healthRecord',
    'lines',
    ...SHEET_WORDS,
    ...EVIDENCE_WORDS,
  ),
  about: screen(() => import('#app/pages/AboutScreen.tsx'), 'AboutScreen', 'pages', 'standards'),
  privacy: screen(() => import('#app/pages/PrivacyScreen.tsx'), 'PrivacyScreen', 'pages'),
} as const;

export type ScreenName = keyof typeof screens;
type Props<S extends ScreenName> = (typeof screens)[S] extends ScreenSource<infer P> ? P : never;

const loaded = new Map<ScreenName, ComponentType<never>>();
const fetched = new Map<string, Promise<void>>();

const isHere = (name: ScreenName, lang: Language): boolean =>
  loaded.has(name) && hasWords(lang, screens[name].namespaces);

/** A promise that React reads at once, with no fallback: what it waited for is here. */
const settledNow = () =>
  Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });

/** Fetches a screen and its words, once. A failed fetch may be tried again. */
export function fetchScreen(name: ScreenName, lang: Language): Promise<void> {
  const key = `${lang}/${name}`;
  const begun = fetched.get(key);
  if (begun) return begun;
  const { load, namespaces } = screens[name];
  const fetching = isHere(name, lang)
    ? settledNow()
    : Promise.all([load(), loadWords(lang, namespaces)]).then(
        ([component]) => {
          loaded.set(name, component as ComponentType<never>);
          fetched.set(key, settledNow());
          return undefined;
        },
        (fault: unknown) => {
          fetched.delete(key);
          throw fault;
        },
      );
  fetched.set(key, fetching);
  return fetching;
}

/**
 * Why a screen in view could not be fetched, until it is told. React renders anew when a fetch
 * ends: without this, one that failed would be begun again for ever, and never told.
 */
const failed = new Map<string, unknown>();

/** Once a failure is told, or its page is left: the screen is fetched again when it is needed. */
export const forgetFailed = (): void => failed.clear();

/** The screen's component; suspends until it and its words are here, throws if they cannot be. */
export function useScreen<S extends ScreenName>(name: S): ComponentType<Props<S>> {
  const lang = useLanguage();
  const key = `${lang}/${name}`;
  if (failed.has(key)) throw failed.get(key);
  const fetching = fetchScreen(name, lang);
  fetching.catch((fault: unknown) => failed.set(key, fault));
  // What is here is never waited for.
  if (!isHere(name, lang)) use(fetching);
  return loaded.get(name) as unknown as ComponentType<Props<S>>;
}

/**
 * The screen's component once it is here, and undefined before: for what may come a little
 * later than the screen around it.
 */
export function useScreenIfHere<S extends ScreenName>(
  name: S,
): ComponentType<Props<S>> | undefined {
  const lang = useLanguage();
  const [, arrived] = useReducer((times: number) => times + 1, 0);
  const here = isHere(name, lang);
  useEffect(() => {
    // Offline now: asked for again on the next screen.
    if (!here) void fetchScreen(name, lang).then(arrived, () => undefined);
  }, [here, lang, name]);
  return here ? (loaded.get(name) as unknown as ComponentType<Props<S>>) : undefined;
}
