import type { ReactNode } from 'react';
import { useWords } from '#i18n/words.ts';
import { NEW } from './editing.ts';
import { OwnText } from './OwnText.tsx';

interface Props {
  readonly refused: number;
  readonly onAdd: () => void;
  /** What was added last, and the way to take that back. */
  readonly children: ReactNode;
}

/** A question in the person's own words. What is typed stays until it is added. */
export function OwnQuestion({ refused, onAdd, children }: Props) {
  const t = useWords();
  return (
    <form
      method="dialog"
      className="own"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      <OwnText question={NEW} label={t('sheet:editor.own')} refused={refused} />
      <button className="btn quiet" type="submit">
        {t('sheet:editor.ownAdd')}
      </button>
      {children}
    </form>
  );
}
