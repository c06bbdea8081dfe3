import { Component, type ReactNode } from 'react';
import { reload } from '#device/here.ts';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { isSafe } from '#app/keeping/saving.ts';

interface Props {
  /** The page in view: a fault of one is none of the next. */
  readonly page: string;
  readonly children: ReactNode;
}

interface State {
  readonly page: string;
  readonly broken: boolean;
}

/** A fault of ours: said plainly, with a way on. */
export class Broken extends Component<Props, State> {
  override state: State = { page: this.props.page, broken: false };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ page }: Props, state: State): State {
    return page === state.page ? state : { page, broken: false };
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
