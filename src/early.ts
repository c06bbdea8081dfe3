/**
 * What a page can do before the app is here, and without it. This script stands in the page
 * itself (scripts/render.ts), so that it is never late and never lost. It keeps what is pressed
 * until the app takes over, answers the first question, forgets when one leaves, and tells when a
 * part of the page did not come.
 */
import { watchExit } from '#device/leave.ts';
import { type AppState, APP_STATE } from '#device/taking.ts';
import { read, write } from '#device/storage.ts';
import { textOf } from '#editions/saved.ts';
import { BASE, addressOf, languageOf } from '#i18n/address.ts';
import { isLanguage, preferred } from '#i18n/languages.ts';
import { noEdits } from '#questionnaire/edits.ts';

const page = document.documentElement;
const byId = (id: string) => document.getElementById(id)!;

let state: AppState = 'coming';
let pressed: HTMLButtonElement | undefined;

/** One status line outside what the app draws: one moment, or what did not come. */
const tell = (what: '' | 'coming' | 'lost') => {
  byId('wait').dataset['state'] = what;
};

/** Links of the page, and its icons, lead from here, wherever its address changes to. */
function anchorLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (link.origin === location.origin && !link.getAttribute('href')!.startsWith('#'))
      link.setAttribute('href', link.pathname + link.hash);
  for (const icon of document.querySelectorAll<HTMLLinkElement>(
    'link[rel*=icon], link[rel=manifest]',
  ))
    icon.setAttribute('href', icon.href);
}

/** Answers the first question with the screen that the page brought for it; false when it cannot. */
function answered(form: HTMLFormElement): boolean {
  const { way } = byId('app').dataset;
  const who = new FormData(form).get('who');
  const next = document.querySelector<HTMLTemplateElement>(`template[data-after~="${who}"]`);
  // What was answered before is opened by the app alone.
  if (!next || (read('tab') ?? read('device')) !== null) return false;
  const answers = { way, who } as object;
  if (!write('tab', textOf({ answers, edits: noEdits }))) return false;
  const app = byId('app');
  app.dataset['answers'] = JSON.stringify(answers);
  app.replaceChildren(document.importNode(next.content, true));
  anchorLinks();
  history.pushState(
    null,
    '',
    addressOf.step(languageOf(location.pathname)!, next.dataset['step']!),
  );
  document.title = next.dataset['title']!;
  scrollTo(0, 0);
  app.querySelector('h1')!.focus({ preventScroll: true });
  return true;
}

/** A press that only the app can follow is kept until it is here. */
function press(event: MouseEvent): void {
  const button = (event.target as Element).closest<HTMLButtonElement>('#app button');
  if (!button || state === 'taken') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (state === 'coming' && button.form && answered(button.form)) return;
  pressed = button;
  tell(state === 'lost' ? 'lost' : 'coming');
}

/** The same button in the page as the app drew it, where it drew another. */
const redrawn = (button: HTMLButtonElement | undefined) =>
  button?.isConnected !== false
    ? button
    : [...document.querySelectorAll<HTMLElement>('#app button')].find(
        ({ textContent }) => textContent === button.textContent,
      );

/** Milliseconds after which what was lost is asked for again. */
const AGAIN = [3000, 10_000, 30_000];

/** A part of the page did not come. Once it can be had, whoever waits for it gets the page anew. */
function lose(file: string | undefined): void {
  if (state === 'taken' || state === 'lost') return;
  state = 'lost';
  tell('lost');
  for (const ms of file ? AGAIN : [])
    setTimeout(
      () =>
        pressed &&
        fetch(file!, { cache: 'reload' }).then(
          ({ ok }) => ok && again(),
          () => undefined,
        ),
      ms,
    );
}

/** Loads the page anew; what is ticked stays. */
function again(): void {
  const form = document.querySelector<HTMLFormElement>('#app form');
  const ticked = [...(form?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
  const answers = JSON.parse(byId('app').dataset['answers'] ?? '{}') as object;
  if (ticked[0] && (read('tab') === null || 'who' in answers))
    write(
      'tab',
      textOf(
        { answers, edits: noEdits },
        { [ticked[0].name]: { picked: ticked.map(({ value }) => value) } },
      ),
    );
  location.reload();
}

/** The style of all other screens, in no one's way; asked for again when it is lost. */
function dress(rest: string, tries = 3): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = rest;
  sheet.addEventListener('error', () => {
    sheet.remove();
    if (tries > 1) setTimeout(dress, 2000, rest, tries - 1);
  });
  document.head.append(sheet);
}

/** A page that only asks which language: the person's own is opened at once. */
function choose(what: string): void {
  const parts = location.pathname.split('/');
  const at = parts.findIndex(isLanguage);
  if (parts.at(-2) === 'not-found') return;
  const lang = parts[at] ?? preferred(navigator.languages);
  if (what === 'start') location.replace(addressOf.start(lang as never));
  else
    location.replace(
      `${parts.slice(0, Math.max(at, 1)).join('/')}/${lang}/not-found/${at < 0 ? '#language' : ''}`,
    );
}

const { choose: chooses, rest } = page.dataset;
// Read before the address changes: the app comes later.
page.dataset['root'] = BASE;
if (chooses) choose(chooses);
// Its address is the one that the page came with, wherever one goes from here.
if (rest) dress(new URL(rest, document.baseURI).href);

document.addEventListener('click', press, true);
document.addEventListener('submit', (event) => state !== 'taken' && event.preventDefault(), true);
watchExit();
addEventListener('popstate', () => state !== 'taken' && location.reload());
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) lose(target.src);
    else if (target === window) lose(undefined);
  },
  true,
);
document.addEventListener(APP_STATE, ({ detail }) => {
  if (detail === 'lost') lose(undefined);
  else state = detail;
  if (state !== 'taken') return;
  tell('');
  redrawn(pressed)?.click();
});
document.addEventListener('DOMContentLoaded', () => {
  anchorLinks();
  // Pressed before all of the page was here.
  if (pressed?.form && answered(pressed.form)) {
    pressed = undefined;
    tell('');
  }
  byId('wait').addEventListener('click', (event) => {
    event.preventDefault();
    again();
  });
});
