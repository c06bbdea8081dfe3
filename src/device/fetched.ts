/** Fetching what the aid needs from its own host: tried again after a pause, and then told. */
import { tellPart } from './taking.ts';

/** Milliseconds before each try. */
const PAUSES = [0, 1500, 4000] as const;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** False where a host has no such file, or sends a page in its place. */
const isThere = ({ ok, headers }: Response): boolean =>
  ok && !headers.get('Content-Type')?.startsWith('text/html');

async function tried<T>(file: URL, read: (response: Response) => Promise<T>): Promise<T> {
  let fault: unknown;
  for (const ms of PAUSES) {
    if (ms > 0) await pause(ms);
    try {
      // What the browser kept of it may be broken: asked for again, it comes from the host.
      const response = await fetch(file, { cache: ms > 0 ? 'reload' : 'default' });
      if (isThere(response)) return await read(response);
      fault = new Error(`${response.status} ${file.pathname}`);
    } catch (failed) {
      fault = failed;
    }
  }
  throw fault;
}

/** The parts that did not come. */
const lost = new Set<string>();

/** Tells the page whether this part of it came: one that is lost is not here because another came. */
async function told<T>({ href }: URL, part: Promise<T>): Promise<T> {
  try {
    const here = await part;
    lost.delete(href);
    if (lost.size === 0) tellPart('here');
    return here;
  } catch (fault) {
    lost.add(href);
    tellPart('lost');
    throw fault;
  }
}

/**
 * A file of our own, read whole. Rejects when it is not there, cannot be reached or cannot be
 * read, three times in a row.
 */
export const fetched = <T>(file: URL, read: (response: Response) => Promise<T>): Promise<T> =>
  told(file, tried(file, read));

/** The code that comes only when it is asked for, by the name of its piece in the build (vite.config.ts). */
const PIECES = {
  about: new URL('./AboutScreen.js', import.meta.url),
  asked: new URL('./asked.js', import.meta.url),
};

let last: keyof typeof PIECES = 'asked';

/** The piece that was asked for last. */
export const askedLast = (): URL => PIECES[last];

/**
 * Code that comes only when it is asked for. A browser remembers an import that failed for as long
 * as the page lives: so the piece is fetched first, and then imported from what the browser kept.
 */
export async function askFor<T>(load: () => Promise<T>, piece: typeof last = 'asked'): Promise<T> {
  // Only the build has pieces.
  if (!import.meta.env.PROD) return load();
  last = piece;
  await fetched(PIECES[piece], async (code) => {
    // Half a piece may be a whole script, without what is asked of it: the end names all.
    if (!/export\s*\{[^}]*\};?\s*$/.test(await code.text())) throw new Error(`Half of ${piece}`);
  });
  return told(PIECES[piece], load());
}
