/**
 * The words of the way in one piece for each language, in a second one the words of pages beside the
 * way, and in a third its statements with what they stand on: the reasons and the sources. In the
 * build each is a file of its own beside the code, fetched as data: a fetch that failed can be tried
 * again, an import cannot.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { sources } from '../src/evidence/sources.ts';
import { studies } from '../src/evidence/studies.ts';
import { type Language, SOURCE, languageIds, languages } from '../src/i18n/languages.ts';

/** Rooms with safety words: where a translation is not reviewed, the source is shown beside it. */
const SAFETY_ROOMS = ['crisis', 'lines', 'papers', 'questions', 'sheet', 'stops'];

type Rooms = Readonly<Record<string, unknown>>;

const read = (lang: Language, room: string): unknown =>
  JSON.parse(readFileSync(`locales/${lang}/${room}.json`, 'utf8'));

const claimsIn = (lang: Language) =>
  Object.entries(read(lang, 'claims') as Record<string, { says: string; why: string }>);

/** Rooms of pages beside the way, which wait for them. */
export const ASIDE = ['heard', 'pictures', 'standards'];

/** Not on the way either: statements come with what they stand on, and what reviewers read stays here. */
const APART = [...ASIDE, 'claims', 'review'];

const onTheWay = (lang: Language): readonly string[] =>
  readdirSync(`locales/${lang}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .filter((room) => !APART.includes(room));

const roomsOf = (lang: Language, rooms: readonly string[]): Rooms =>
  Object.fromEntries(rooms.map((room) => [room, read(lang, room)]));

/** What a reader of this language needs: its words, and the source's for safety beside them. */
const wordsFor = (lang: Language): Readonly<Record<string, Rooms>> => ({
  [lang]: roomsOf(lang, onTheWay(lang)),
  ...(!languages[lang].reviewed && { [SOURCE]: roomsOf(SOURCE, SAFETY_ROOMS) }),
});

const asideFor = (lang: Language): Readonly<Record<string, Rooms>> => ({
  [lang]: roomsOf(lang, ASIDE),
});

/** The statements and what they stand on, for a reader of this language. */
const groundsFor = (lang: Language) => ({
  lang,
  says: Object.fromEntries(claimsIn(lang).map(([id, { says }]) => [id, says])),
  why: Object.fromEntries(claimsIn(lang).map(([id, { why }]) => [id, why])),
  sources,
  studies,
});

/** What comes in a file for each language: its name, and what is in it. */
const FILES = { words: wordsFor, aside: asideFor, grounds: groundsFor } as const;
type FileId = keyof typeof FILES;
const fileIds = Object.keys(FILES) as FileId[];

/** Not needed for the first screen: fetched once the app is here. */
const LATER = ['grounds', 'aside'] as const satisfies readonly FileId[];

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
      for (const file of fileIds) {
        const lang = languageIds.find((known) => id === `\0${ROOT}/${file}/${known}`);
        if (lang) return `export default ${JSON.stringify(FILES[file](lang))}`;
      }
      const each = (file: FileId) =>
        languageIds.map((lang) => {
          if (!building)
            return `${lang}: () => import('${ROOT}/${file}/${lang}').then((m) => m.default)`;
          const name = `${file}-${lang}.json`;
          const source = JSON.stringify(FILES[file](lang));
          this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
          return `${lang}: () => fetched(new URL('./${name}', import.meta.url), (r) => r.json())`;
        });
      return [
        `import { fetched } from '/src/device/fetched.ts';`,
        `export const fetchWords = { ${each('words').join(', ')} };`,
        `export const fetchAside = { ${each('aside').join(', ')} };`,
        `export const fetchGrounds = { ${each('grounds').join(', ')} };`,
        `export const laterAt = { ${building ? languageIds.map((lang) => `${lang}: [${LATER.map((file) => `new URL('./${file}-${lang}.json', import.meta.url)`).join(', ')}]`).join(', ') : ''} };`,
      ].join('\n');
    },
  };
}
