import { type ReactNode, useEffect } from 'react';

/**
 * Keeps what was ticked on a page rendered at build before the script took over: taking over
 * starts from the answers, which know nothing of it yet. `ids` are those of the ticked inputs.
 */
export function Early({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  useEffect(() => {
    for (const id of ids) {
      const input = document.getElementById(id);
      // A click, so that the pad and the rest of the screen hear of it too.
      if (input instanceof HTMLInputElement && !input.checked) input.click();
    }
  }, [ids]);
  return children;
}
