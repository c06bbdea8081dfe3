/** A sentence with <b> or <mark> in it, and nothing else: words never carry other markup. */
import type { ReactNode } from 'react';
import { TAG } from './markup.ts';

export function Rich({ text }: { text: string }): ReactNode {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const found of text.matchAll(TAG)) {
    parts.push(text.slice(from, found.index));
    parts.push(
      found[1] === 'b' ? (
        <b key={found.index}>{found[2]}</b>
      ) : (
        <mark key={found.index} className="marked">
          {found[2]}
        </mark>
      ),
    );
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}
