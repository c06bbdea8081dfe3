import { Link } from 'react-router';
import { BecauseLine } from './BecauseLine.tsx';
import type { ExplainerId } from './index.ts';
import type { Topic } from './topics.ts';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';

interface Props {
  readonly topics: readonly (Topic | { readonly id: ExplainerId; readonly because?: undefined })[];
}

/** Links to explainers: the title, one line, and why it is shown. */
export function ExplainerList({ topics }: Props) {
  const t = useWords();
  const lang = useLanguage();
  return (
    <ul className="explainers">
      {topics.map(({ id, because }) => (
        <li key={id}>
          <p className="explainer-title">
            <Link to={addressOf.explainer(lang, id)}>{t(`explainers:${id}.title`)}</Link>
          </p>
          <p>{t(`explainers:${id}.short`)}</p>
          {because && (
            <p className="because">
              <span>
                <BecauseLine because={because} />
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
