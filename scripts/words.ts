/**
 * The words against the code and each other: every id has its words, every key is used, every
 * language has every key with the same placeholders and tags, and nothing is left in English. Fails with file and key.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { neededKeys } from './word-keys.ts';

const SOURCE = 'en';
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, under = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const path = under ? `${under}.${key}` : key;
    return typeof value === 'string' ? [[path, value]] : flat(value, path);
  });

/** All words of a language by "room:key". */
export function wordsOf(lang: string): Map<string, string> {
  const rooms = readdirSync(join('locales', lang)).filter((file) => file.endsWith('.json'));
  return new Map(
    rooms.flatMap((file) =>
      flat(JSON.parse(readFileSync(join('locales', lang, file), 'utf8')) as Tree).map(
        ([key, value]): [string, string] => [`${file.slice(0, -5)}:${key}`, value],
      ),
    ),
  );
}

const base = (key: string): string => key.replace(PLURAL, '').replace(/_helper$/, '');

/** Placeholders and tags, sorted: what a translation must carry over. */
const marks = (text: string): string =>
  (text.match(/\{\{\w+\}\}|<\/?\w+>/g) ?? []).sort().join(' ');

/** Every key the code asks for, as patterns: ids put in between may be anything. */
function asked(): RegExp[] {
  const files = [
    ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file)),
    join('scripts', 'review-pack.ts'),
  ].filter((file) => /\.tsx?$/.test(file));
  const literal = /[`'"]((?:[a-zA-Z]+):[A-Za-z$][^`'"\n]*)[`'"]/g;
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(literal)].map(([, key = '']) => {
      const pattern = key
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replace(/[.*+?^()|[\]\\]/g, '\\$&'))
        .join('[^:.]+?');
      return new RegExp(`^${pattern}$`);
    }),
  );
}

/** Every fault found, as a sentence that says how to mend it. */
export function faults(): string[] {
  const source = wordsOf(SOURCE);
  const patterns = asked();
  const unused = [...source.keys()]
    .filter((key) => !patterns.some((pattern) => pattern.test(base(key))))
    .map((key) => `${SOURCE} ${key}: nothing in src asks for it; take it out.`);
  const wordless = [...new Set(neededKeys())]
    .filter((key) => !source.get(key)?.trim())
    .map((key) => `${SOURCE} ${key}: an id asks for it; write its words.`);
  const others = readdirSync('locales').filter((lang) => lang !== SOURCE);
  return [...unused, ...wordless, ...others.flatMap((lang) => compare(lang, source))];
}

function compare(lang: string, source: Map<string, string>): string[] {
  const words = wordsOf(lang);
  const kinds = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const wanted = new Map(
    [...source].flatMap(([key, text]): [string, string][] => {
      if (!PLURAL.test(key)) return [[key, text]];
      return kinds.map((kind) => {
        const own = key.replace(PLURAL, `_${kind}`);
        return [own, source.get(own) ?? text];
      });
    }),
  );
  const missing = [...wanted.keys()].filter((key) => !words.has(key));
  const extra = [...words.keys()].filter((key) => !wanted.has(key));
  const shared = [...words].filter(([key]) => wanted.has(key));
  return [
    ...missing.map((key) => `${lang} ${key}: missing; translate it.`),
    ...extra.map((key) => `${lang} ${key}: ${SOURCE} has no such key; take it out.`),
    ...shared
      .filter(([key, text]) => marks(text) !== marks(wanted.get(key) ?? ''))
      .map(([key]) => `${lang} ${key}: placeholders or tags differ from ${SOURCE}.`),
    ...shared
      .filter(([key, text]) => text.length > 30 && text === source.get(key))
      .map(([key]) => `${lang} ${key}: still in English.`),
    ...shared.filter(([, text]) => !text.trim()).map(([key]) => `${lang} ${key}: empty.`),
  ];
}

if (import.meta.main) {
  const found = faults();
  for (const fault of found) console.error(fault);
  if (found.length > 0) process.exitCode = 1;
  else console.log('Words: every key is used, and every language has them all.');
}
