import { Component, type ReactNode } from 'react';
import { reload } from '#device/here.ts';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { isSafe } from '#app/keeping/saving.ts';
import { forgetFailed } from './screens.ts';

/** A fault of ours, or a page that could not be fetched: said plainly, with a way on. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch() {
    forgetFailed();
  }

  override componentWillUnmount() {
    forgetFailed();
  }

  override render() {
    return this.state.broken ? (
      <Sorry again={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    );
  }
}

function Sorry({ again }: { again: () => void }) {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  // Many browsers fetch a script that failed no second time while the page lives.
  const tryAgain = () => (isSafe(session) ? reload() : again());
  return (
    <div className="page">
      <main id="main" className="flow">
        <Heading>{t('shell:broken.title')}</Heading>
        <p>{t('shell:broken.body')}</p>
        <div className="buttons">
          <button className="btn" type="button" onClick={tryAgain}>
            {t('shell:broken.again')}
          </button>
          {/* A plain link: it fetches the app afresh. */}
          <a className="btn quiet" href={addressOf.start(lang)}>
            {t('shell:startPage')}
          </a>
        </div>
      </main>
    </div>
  );
}
