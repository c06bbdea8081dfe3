import { useReducer } from 'react';
import { Route, Routes, useLocation, useParams } from 'react-router';
import { OpenLink } from '#app/keeping/OpenLink.tsx';
import { AboutPage } from '#app/pages/AboutPage.tsx';
import { Aside } from '#app/pages/Aside.tsx';
import { ClinicsPage } from '#app/pages/ClinicsPage.tsx';
import { Grounded } from '#app/pages/Grounded.tsx';
import { HelpScreen } from '#app/pages/HelpScreen.tsx';
import { PrivacyScreen } from '#app/pages/PrivacyScreen.tsx';
import { Welcome } from '#app/pages/Welcome.tsx';
import { FirstQuestion } from '#app/steps/FirstQuestion.tsx';
import { StepPage } from '#app/steps/StepPage.tsx';
import { GlossaryScreen } from '#evidence/GlossaryScreen.tsx';
import { HeardScreen } from '#evidence/HeardScreen.tsx';
import { type Grounds, GroundsContext } from '#evidence/useGrounds.ts';
import { SourcesScreen } from '#evidence/SourcesScreen.tsx';
import { ExplainerScreen } from '#explainers/ExplainerScreen.tsx';
import { TakeUp } from '#sheet/TakeUp.tsx';
import { LibraryScreen } from '#explainers/LibraryScreen.tsx';
import { BASE, PAGES, type PageId, SHORT, inLanguage, languageOf } from '#i18n/address.ts';
import { SOURCE } from '#i18n/languages.ts';
import { type Spoken, SpokenContext, speak, spokenIn } from '#i18n/words.ts';
import { Arriving } from './Arriving.tsx';
import { Broken } from './Broken.tsx';
import { NotFound } from './NotFound.tsx';
import { Shell } from './Shell.tsx';

/** Pages beside the chart: always open, and nothing changes by them. */
const sidePages = {
  library: LibraryScreen,
  open: OpenLink,
  heard: () => (
    <Aside>
      <Grounded>
        <HeardScreen />
      </Grounded>
    </Aside>
  ),
  glossary: GlossaryScreen,
  sources: () => (
    <Grounded>
      <SourcesScreen />
    </Grounded>
  ),
  clinics: ClinicsPage,
  about: () => (
    <Aside>
      <AboutPage />
    </Aside>
  ),
  privacy: PrivacyScreen,
  help: HelpScreen,
} as const satisfies Record<PageId, unknown>;

interface Props {
  /** The language the page was opened in. */
  readonly spoken: Spoken;
  /** What its statements stand on, where the page shows it at once. */
  readonly grounds?: Grounds | undefined;
}

/** The whole app. */
export function App({ spoken, grounds }: Props) {
  const { pathname } = useLocation();
  const [, arrived] = useReducer((times: number) => times + 1, 0);
  const wanted = languageOf(pathname) ?? spoken.lang;
  const here = spokenIn(wanted);
  return (
    <SpokenContext value={here ?? spoken}>
      <Shell>
        <Broken page={inLanguage(pathname, SOURCE)}>
          {here ? (
            <GroundsContext value={grounds}>
              <Pages />
            </GroundsContext>
          ) : (
            // The way back led to a language whose words are not here.
            <Arriving key={wanted} load={() => speak(wanted)} onHere={arrived} />
          )}
        </Broken>
      </Shell>
    </SpokenContext>
  );
}

function Pages() {
  return (
    <Routes>
      <Route path={`${BASE}:lang`}>
        <Route index element={<Welcome />} />
        <Route path={SHORT} element={<FirstQuestion way="short" />} />
        <Route path="step/:step" element={<StepPage />} />
        {(Object.keys(PAGES) as PageId[]).map((id) => {
          const Page = sidePages[id];
          return <Route key={id} path={PAGES[id]} element={<Page />} />;
        })}
        <Route path={`${PAGES.library}/:explainer`} element={<Explainer />} />
        <Route path="*" element={<NotFound />} />
      </Route>
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}

function Explainer() {
  return (
    <Aside>
      <Grounded>
        <ExplainerScreen key={useParams()['explainer']} TakeUp={TakeUp} />
      </Grounded>
    </Aside>
  );
}
