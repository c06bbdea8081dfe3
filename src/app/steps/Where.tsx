import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { Rich } from '#i18n/Rich.tsx';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Icon } from '#ui/Icon.tsx';

interface Props {
  readonly text: string;
  /** The step before; the start page when there is none. */
  readonly back: string | undefined;
  /** Questions behind one, with this one, of about so many. */
  readonly at: number;
  readonly of: number;
  /** True when all questions are behind one. */
  readonly past?: boolean;
}

/** Back, and where one is: written lines on a page, not a percentage. */
export function Where({ text, back, at, of, past = false }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const shape = (place: number) =>
    place < at || past ? 'done' : place === at ? 'current' : undefined;
  return (
    <nav className="where" aria-label={t('shell:where')}>
      <div className="where-row">
        <div className="where-in">
          <Link className="back" to={back ? addressOf.step(lang, back) : addressOf.start(lang)}>
            <Icon name="back" size={18} />
            {t('shell:back')}
          </Link>
          <p>
            <Rich text={text} />
          </p>
        </div>
        <div className="lines" aria-hidden="true">
          {Array.from({ length: of }, (_, index) => (
            <i key={index} className={shape(index + 1)} />
          ))}
        </div>
      </div>
    </nav>
  );
}
