/** What the build leaves out: nobody who uses the tool would see any of it. */
import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CAUTION = /^ +caution:\s+(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),\n/gm;

/** One topic alone is asked for on a screen: what is never told to who has thoughts of suicide. */
const TOPIC = /\s*topic: '(?!poison')[\w-]+',(?=\s*kind:)/g;

/** Words beside the numbers of the ledger that no picture and no sentence takes from there. */
export const UNTOLD = ['design', 'population', 'preter', 'differed', 'comparator', 'both_kept'];
const WORD = `(?:${UNTOLD.join('|')}): '(?:[^'\\\\\\n]|\\\\.)*'`;
const WORDS = new RegExp(`,\\s*${WORD}|(?<=\\{\\s*)${WORD},\\s*`, 'g');

/** One claim as the ledger is written: its id, and the lines of its numbers within. */
const CLAIM = /^ {2}'?([\w-]+)'?: \{\n[^]*?^ {2}\},\n/gm;
const NUMBERS = /^ {4}numbers: \{(?:.*\},|\n(?: {6}.*\n)* {4}\},)\n/m;

/** That numbers may not be shown is told (isUncounted). */
const STATUS = /^ +status: /m;

/**
 * The claims whose numbers a module of the app reads: by an id as it is written, so that it is found.
 * Throws where one reads them in another way.
 */
export function claimsRead(modules: readonly string[]): ReadonlySet<string> {
  return new Set(
    modules.flatMap((code) => {
      const [imported, alias] = /\bnumbersOf(?: as (\w+))?[^;]*claims\.ts'/.exec(code) ?? [];
      const reader = imported ? `\\b${alias ?? 'numbersOf'}\\(` : '$^';
      const reads = [
        ...code.matchAll(
          RegExp(`${reader}'([\\w-]+)'\\)|\\bclaims\\['([\\w-]+)'\\]\\.numbers`, 'g'),
        ),
      ];
      const tries = [
        ...code.matchAll(
          RegExp(
            `${reader}|\\bclaims\\b[^\\n]*\\.numbers\\b|\\bnumbers\\b[^;]*\\}[^;]*=\\s*claims\\[`,
            'g',
          ),
        ),
      ];
      if (tries.length !== reads.length)
        throw new Error('The numbers of a claim are read without its id.');
      return reads.map(([, called, named]) => called ?? named ?? '');
    }),
  );
}

/** All of the app but the ledger itself. */
export const modulesOfApp = (): readonly string[] =>
  globSync('src/**/*.{ts,tsx}')
    .filter((file) => !file.endsWith('evidence/claims.ts'))
    .map((file) => readFileSync(file, 'utf8'));

/**
 * The ledger without its cautions, which are for writers and clinicians, without the topics by
 * which it is ordered, and without the numbers that nothing draws or tells and the words beside the
 * others: no screen tells them.
 */
export function leanLedger(code: string, read: ReadonlySet<string>): string {
  const rest = code
    .replace(CLAIM, (claim, id: string) =>
      read.has(id) || STATUS.test(claim) ? claim : claim.replace(NUMBERS, ''),
    )
    .replace(CAUTION, '')
    .replace(TOPIC, '')
    .replace(WORDS, '');
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
      id.endsWith('/src/evidence/claims.ts')
        ? { code: leanLedger(code, claimsRead(modulesOfApp())), map: null }
        : undefined,
  };
}
