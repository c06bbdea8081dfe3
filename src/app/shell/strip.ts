/**
 * What the script adds to the strip that stands in every page: Escape, the person's own place
 * first, and the words of another language. Help works without it.
 */
import { offeredPlace } from '#guidance/offeredPlace.ts';
import type { Spoken } from '#i18n/words.ts';
import { countries } from '#questionnaire/edits.ts';
import type { Session } from '#questionnaire/session.ts';
import { showStrip } from './HelpStrip.tsx';

const helpIn = (strip: HTMLElement) => strip.querySelector<HTMLDetailsElement>('.help');

let listening = new AbortController();

/** A place that is opened by hand is the person's own; Escape closes help. */
function listen(strip: HTMLElement, session: Session): void {
  listening.abort();
  listening = new AbortController();
  const press = ({ target }: MouseEvent) => {
    const opened = (target as Element).closest<HTMLDetailsElement>('[data-place]:not([open])');
    const country = countries.find((id) => id === opened?.dataset['place']);
    if (country) session.edit({ ...session.now().edits, country });
  };
  const escape = ({ key }: KeyboardEvent) => {
    const help = helpIn(strip);
    if (key !== 'Escape' || !help?.open) return;
    help.open = false;
    help.querySelector('summary')?.focus({ preventScroll: true });
  };
  strip.addEventListener('click', press, listening);
  document.addEventListener('keydown', escape, listening);
}

/** Brings the strip in this language; never under the hands of someone who has it open. */
async function speak(strip: HTMLElement, spoken: Spoken): Promise<void> {
  if (strip.lang === spoken.lang) return;
  const help = helpIn(strip);
  if (help?.open)
    await new Promise((closed) => help.addEventListener('toggle', closed, { once: true }));
  strip.lang = spoken.lang;
  showStrip(strip, spoken);
}

/** Moves a place to the front of the list and opens it. The first numbers stay above it. */
function offer(strip: HTMLElement, place: string | undefined): void {
  const found = strip.querySelector<HTMLDetailsElement>(`[data-place="${place}"]`);
  found?.parentElement?.prepend(found);
  if (found) found.open = true;
}

export async function tendStrip(spoken: Spoken, session: Session): Promise<void> {
  const strip = document.getElementById('safety');
  if (!strip) return;
  listen(strip, session);
  await speak(strip, spoken);
  offer(strip, session.now().edits.country ?? offeredPlace(navigator.languages));
}
