import type { ReactNode } from 'react';

/** Words with their blanks (___) drawn as lines to write on, each beside the word before it. */
export function Gaps({ text }: { text: string }): ReactNode {
  return text.split(/(\S*\s?_{3,}\S*)/).map((part, at) => {
    const [before, after] = part.split(/_{3,}/);
    if (after === undefined) return part;
    return (
      // The parts of a line never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={at} className="with-gap">
        {before}
        <span className="gap" />
        {after}
      </span>
    );
  });
}
