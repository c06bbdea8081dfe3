import { useWords } from '#i18n/words.ts';
import { type Count, countDigits, ends, left } from './people.ts';
import { in100Words } from './peopleWords.ts';

/** A hundred people as one bar on one line, between who did and who did not. Drawn for the eye. */
export function In100({ group, did }: { group: string; did: Count }) {
  const t = useWords();
  const [from, to] = ends(did);
  return (
    <p className="in100">
      <span className="unseen">{in100Words(t, group, did)}</span>
      <span aria-hidden="true">{group}</span>
      <span aria-hidden="true">
        <b>{countDigits(did)}</b>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none">
          <rect width="100" height="8" className="none" />
          <rect width={to} height="8" className="maybe" />
          <rect width={from} height="8" className="event" />
        </svg>
        {countDigits(left(did))}
      </span>
    </p>
  );
}
