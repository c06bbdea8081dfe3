import { useId } from 'react';
import type { Language } from '#i18n/languages.ts';
import { type Words, useLanguage, useWords } from '#i18n/words.ts';

/** The claims the card stands on. */
export const cardGrounds = ['op-emergency', 'op-surgery'] as const;

const LINES = ['name', 'dose', 'last', 'prescriber', 'call'] as const;

interface Props {
  /** The language of those who will read it in an emergency, where it is another one. */
  readonly other?: { readonly lang: Language; readonly t: Words } | undefined;
}

/** "I take naltrexone", in the size of a bank card, to fold: for helpers, and to fill in by pen. */
export function WalletCard({ other }: Props) {
  const t = useWords();
  const say = other?.t ?? t;
  const lang = useLanguage();
  const titleId = useId();
  return (
    <article className="paper clinic card-page" aria-labelledby={titleId}>
      <div className="wallet">
        <div lang={other?.lang}>
          <h2 id={titleId}>{say('papers:card.title')}</h2>
          <p>
            <b>{say('papers:card.emergency')}</b>
          </p>
          <p>{say('papers:card.team')}</p>
          {other && <p lang={lang}>{t('papers:card.title')}</p>}
        </div>
        <div className="side-two">
          {LINES.map((line) => (
            <p className="fill" key={line}>
              {t(`papers:card.${line}`)} <span className="blank" />
            </p>
          ))}
        </div>
      </div>
      <p>{t('papers:card.how')}</p>
    </article>
  );
}
