/**
 * The rooms of the code and which knows which, read from the file tree and the import lines
 * themselves. No room is named here.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const SRC = 'src';
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

export interface Room {
  readonly name: string;
  /** Folders inside it. */
  readonly parts: readonly string[];
  /** The rooms below it that it imports from. */
  readonly knows: readonly string[];
  /** Files above it that it imports all the same: exceptions to "only downwards". */
  readonly looksUpAt: readonly string[];
}

/** Every file of code, by its path inside src, in an order that no machine changes. */
export const codeFiles: readonly string[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

const code = new Map(codeFiles.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));

export const codeOf = (file: string): string => code.get(file) ?? '';

const roomOf = (file: string): string => /^([^/]+)\//.exec(file)?.[1] ?? '';

/** Where an import line leads inside src; undefined when it leads elsewhere. */
function target(file: string, to: string): string | undefined {
  if (to.startsWith('#')) return to.slice(1);
  return to.startsWith('.') ? normalize(join(dirname(file), to)).replaceAll('\\', '/') : undefined;
}

/** Every import from one room to another. */
function crossings(): { from: string; to: string; file: string }[] {
  const names = new Set(codeFiles.map(roomOf));
  return codeFiles.flatMap((file) =>
    [...codeOf(file).matchAll(IMPORT)].flatMap(([, to = '']) => {
      const found = target(file, to);
      const [own, other] = [roomOf(file), found ? roomOf(found) : ''];
      const crosses = own && other && own !== other && names.has(other);
      return crosses && found ? [{ from: own, to: other, file: found }] : [];
    }),
  );
}

/** Every room, the topmost first: each stands above all rooms that it knows. */
export function rooms(): readonly Room[] {
  const all = crossings();
  const names = [...new Set(codeFiles.map(roomOf))].filter(Boolean).sort();
  const lines = (from: string, to: string) =>
    all.filter((one) => one.from === from && one.to === to).length;
  // Of two rooms that know each other, the one with fewer lines looks up.
  const knowsBelow = (from: string, to: string): boolean => {
    const more = lines(from, to) - lines(to, from);
    return lines(from, to) > 0 && (more > 0 || (more === 0 && from < to));
  };
  const below = new Map(
    names.map((from) => [from, names.filter((to) => from !== to && knowsBelow(from, to))]),
  );
  const height = (name: string, above: readonly string[] = []): number => {
    if (above.includes(name)) throw new Error(`Rooms in a circle: ${[...above, name].join(' > ')}`);
    const heights = (below.get(name) ?? []).map((other) => 1 + height(other, [...above, name]));
    return Math.max(0, ...heights);
  };
  const partsOf = (name: string) =>
    new Set(codeFiles.flatMap((file) => new RegExp(`^${name}/([^/]+)/`).exec(file)?.[1] ?? []));
  return names
    .map((name) => ({ name, at: height(name) }))
    .sort((a, b) => b.at - a.at)
    .map(({ name }) => {
      const knows = below.get(name) ?? [];
      const up = all.filter(({ from, to }) => from === name && !knows.includes(to));
      const looksUpAt = [...new Set(up.map(({ file }) => file))];
      return { name, parts: [...partsOf(name)], knows, looksUpAt };
    });
}
