import { Component, type ReactNode } from 'react';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';

/** A fault of ours, or a page that could not be fetched: said plainly, with a way on. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
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
  return (
    <div className="page">
      <main id="main" className="flow">
        <Heading>{t('shell:broken.title')}</Heading>
        <p>{t('shell:broken.body')}</p>
        <div className="buttons">
          <button className="btn" type="button" onClick={again}>
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
