/** What the build leaves out: nobody who uses the tool would see any of it. */
import type { Plugin } from 'vite';

const CAUTION = /^ +caution:\s+(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),\n/gm;

/** One topic alone is asked for on a screen: what is never told to who has thoughts of suicide. */
const TOPIC = /\s*topic: '(?!poison')[\w-]+',(?=\s*kind:)/g;

/** Words beside the numbers of the ledger that no picture and no sentence takes from there. */
export const UNTOLD = ['design', 'population', 'preter', 'differed', 'comparator', 'both_kept'];
const WORD = `(?:${UNTOLD.join('|')}): '(?:[^'\\\\\\n]|\\\\.)*'`;
const WORDS = new RegExp(`,\\s*${WORD}|(?<=\\{\\s*)${WORD},\\s*`, 'g');

/**
 * The ledger without its cautions, which are for writers and clinicians, and without the topics by
 * which it is ordered and the words beside its numbers: no screen tells them.
 */
export function leanLedger(code: string): string {
  const rest = code.replace(CAUTION, '').replace(TOPIC, '').replace(WORDS, '');
  if (/\bcaution:/.test(rest)) throw new Error('A caution is not one plain string on its own.');
  return rest;
}

/** What Vite puts round an import to fetch its style first; what is asked for has none. */
const PRELOAD = '\0vite/preload-helper.js';

export function lean(): Plugin {
  return {
    name: 'lean',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === PRELOAD ? 'export const __vitePreload = (load) => load();' : undefined),
    transform: (code, id) =>
      id.endsWith('/src/evidence/claims.ts') ? { code: leanLedger(code), map: null } : undefined,
  };
}
