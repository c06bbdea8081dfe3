/**
 * All words of a language in one piece. In the build it is a file of its own beside the code,
 * fetched as data: a fetch that failed can be tried again, an import cannot.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type Language, SOURCE, languageIds, languages } from '../src/i18n/languages.ts';

/** Rooms with safety words: where a translation is not reviewed, the source is shown beside it. */
const SAFETY_ROOMS = ['crisis', 'lines', 'papers', 'questions', 'sheet', 'stops'];

type Rooms = Readonly<Record<string, unknown>>;

/** The rooms of a language: its files in locales/ but what is only for reviewers. */
function roomsOf(lang: Language, some?: readonly string[]): Rooms {
  const rooms = readdirSync(`locales/${lang}`)
    .filter((file) => file.endsWith('.json') && file !== 'review.json')
    .map((file) => file.replace('.json', ''))
    .filter((room) => !some || some.includes(room));
  return Object.fromEntries(
    rooms.map((room) => [
      room,
      JSON.parse(readFileSync(`locales/${lang}/${room}.json`, 'utf8')) as unknown,
    ]),
  );
}

/** What a reader of this language needs: its words, and the source's for safety beside them. */
const wordsFor = (lang: Language): Readonly<Record<string, Rooms>> => ({
  [lang]: roomsOf(lang),
  ...(!languages[lang].reviewed && { [SOURCE]: roomsOf(SOURCE, SAFETY_ROOMS) }),
});

const ROOT = 'virtual:words';

/** `folder`: where the build puts its files, below dist/. */
export function words(folder: string): Plugin {
  let building = false;
  return {
    name: 'words',
    configResolved: ({ command, build }) => {
      building = command === 'build' && !build.ssr;
    },
    resolveId: (id) => (id.startsWith(ROOT) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${ROOT}`)) return undefined;
      const lang = languageIds.find((known) => id === `\0${ROOT}/${known}`);
      if (lang) return `export default ${JSON.stringify(wordsFor(lang))}`;
      const each = languageIds.map((known) => {
        if (!building) return `${known}: () => import('${ROOT}/${known}').then((m) => m.default)`;
        const name = `words-${known}.json`;
        const source = JSON.stringify(wordsFor(known));
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
        return `${known}: () => fetched(new URL('./${name}', import.meta.url), (r) => r.json())`;
      });
      return [
        `import { fetched } from '/src/device/fetched.ts';`,
        `export const fetchWords = { ${each.join(', ')} };`,
      ].join('\n');
    },
  };
}
