import type { TellableId } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import { In100 } from '#evidence/In100.tsx';
import { Squares } from '#ui/Squares.tsx';
import { counts, everyone } from './counts.ts';

/** The people whom a statement counts: a bar for each group, or all of a few; nothing where it counts none. */
export function Counted({ id }: { id: TellableId }) {
  const t = useWords();
  const people = everyone[id];
  return (
    <>
      {counts[id]?.map(([name, did]) => (
        <In100 key={name} group={t(`pictures:count.${name}`)} did={did} />
      ))}
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
