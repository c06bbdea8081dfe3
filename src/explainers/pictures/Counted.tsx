import type { TellableId } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import { In100 } from '#evidence/In100.tsx';
import { Squares } from '#ui/Squares.tsx';
import { Act } from './Act.tsx';
import { counts, everyone, isCounted } from './counts.ts';

interface Props {
  readonly id: TellableId;
  /** True for the first on a page: how to read a bar, and what to ask with it. */
  readonly explained: boolean;
  /** What is counted, in a line of its own: in a fold, where the words above it are many. */
  readonly titled: true | undefined;
}

/** The people whom a statement counts: a bar for each group, or all of a few; nothing where it counts none. */
export function Counted({ id, explained, titled }: Props) {
  const t = useWords();
  const people = everyone[id];
  return (
    <>
      {isCounted(id) && (
        <>
          {titled && (
            <p>
              <b>{t('pictures:of100', { what: t(`pictures:counted.${id}`) })}</b>
            </p>
          )}
          {counts[id].map(([name, did]) => (
            <In100 key={name} group={t(`pictures:count.${name}`)} did={did} />
          ))}
        </>
      )}
      {explained && (
        <p className="caption">
          <Act asks="count" />
        </p>
      )}
      {people && (
        <div className="picture">
          <Squares
            count={people}
            filled={people}
            perRow={25}
            alt={t('pictures:everyone', { people })}
          />
          <p className="caption" aria-hidden="true">
            {t('pictures:everyone', { people })}
          </p>
        </div>
      )}
    </>
  );
}
