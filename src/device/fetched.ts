/** Fetching what the aid needs from its own host: tried again after a pause, and then told. */

/** Milliseconds before each try. */
const PAUSES = [0, 1500, 4000] as const;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A file of our own. Rejects when it is not there, or cannot be reached, three times in a row. */
export async function fetched(file: URL): Promise<Response> {
  let fault: unknown;
  for (const ms of PAUSES) {
    if (ms > 0) await pause(ms);
    try {
      const response = await fetch(file);
      if (response.ok) return response;
      fault = new Error(`${response.status} ${file.pathname}`);
    } catch (failed) {
      fault = failed;
    }
  }
  throw fault;
}

/**
 * Code that comes only when it is asked for: one piece in the build (vite.config.ts). A browser
 * remembers an import that failed for as long as the page lives: so the piece is fetched first,
 * and then imported from what the browser kept.
 */
export async function askFor<T>(load: () => Promise<T>): Promise<T> {
  if (import.meta.env.PROD) await fetched(new URL('./asked.js', import.meta.url));
  return load();
}
