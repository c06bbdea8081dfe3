/**
 * What a page can do before the app is here, and without it. This script stands in the page
 * itself (scripts/render.ts), so that it is never late and never lost. It keeps what is pressed
 * until the app takes over, puts on the look that was picked, answers the first question, forgets when
 * one leaves, and tells when a part of the page did not come.
 */
import { pressExit } from '#device/leave.ts';
import { openAnew } from '#device/here.ts';
import { isOlder } from '#device/older.ts';
import { type AppState, APP_STATE, tellPart } from '#device/taking.ts';
import { putOnLook, read, write } from '#device/storage.ts';
import { textOf } from '#editions/saved.ts';
import { BASE } from '#i18n/address.ts';
import { isLanguage, preferred } from '#i18n/languages.ts';
import { noEdits } from '#questionnaire/edits.ts';

const page = document.documentElement;
const byId = (id: string) => document.getElementById(id)!;

let state: AppState = 'coming';
const pressed: HTMLElement[] = [];
let shown = location.pathname;

/**
 * Keeps what is ticked and not sent in the tab, beside what was told before. False when there is
 * nothing to keep, or it could not be kept.
 */
function keepTicks(): boolean {
  const told = read('tab') ?? read('device');
  const ticked = [...document.querySelectorAll<HTMLInputElement>('#app form input:checked')];
  if (!ticked[0]) return told !== null;
  try {
    const kept = JSON.parse(told ?? textOf({ answers: {}, edits: noEdits })) as {
      drafts?: object;
    };
    const draft = { picked: ticked.map(({ value }) => value) };
    const drafts = { ...kept.drafts, [ticked[0].name]: draft };
    return write('tab', JSON.stringify({ ...kept, drafts }));
  } catch {
    return false;
  }
}

/** One status line outside what the app draws: one moment, or what did not come. */
function tell(what: '' | 'coming' | 'lost'): void {
  const line = byId('wait');
  line.dataset['state'] = what;
  if (what === 'lost') line.toggleAttribute('data-kept', keepTicks());
}

/** Links of the page, and its icons, lead from here, wherever its address changes to. */
function anchorLinks(): void {
  // Those of our own are written from the page's folder (scripts/render.ts).
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    'a[href^="."], link[rel*=icon], link[rel=manifest]',
  )) {
    const { pathname, hash } = new URL(link.href);
    link.setAttribute('href', pathname + hash);
  }
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
  history.pushState(null, '', next.dataset['href']);
  shown = location.pathname;
  document.title = next.dataset['title']!;
  scrollTo(0, 0);
  app.querySelector('h1')!.focus({ preventScroll: true });
  return true;
}

/**
 * A press that only the app can follow is kept until it is here, and so is a link that is pressed
 * after it: what came first is done first.
 */
function press(event: MouseEvent): void {
  if (state === 'taken') return;
  const button = (event.target as Element).closest<HTMLElement>(
    pressed[0] && state !== 'lost' ? '#app :is(button, a)' : '#app button',
  );
  if (!button) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { form } = button as HTMLButtonElement;
  if (state !== 'taking' && form && answered(form)) return;
  if (!pressed.includes(button)) pressed.push(button);
  tell(state === 'lost' ? 'lost' : 'coming');
}

/** Does what was pressed, each once the app has drawn what the one before it leads to. */
function catchUp(): void {
  const next = pressed.shift();
  if (!next) return;
  redrawn(next)?.click();
  setTimeout(catchUp);
}

/** The same button or link in the page as the app drew it, where it drew another. */
const redrawn = (button: HTMLElement) =>
  button.isConnected
    ? button
    : [...document.querySelectorAll<HTMLElement>('#app :is(button, a)')].find(
        ({ textContent }) => textContent === button.textContent,
      );

/** A part of the page did not come. */
function lose(): void {
  if (state === 'taken') return;
  state = 'lost';
  tell('lost');
}

/** The app did not come. Once it can be had, whoever waits for it gets the page anew. */
function loseApp(file: string): void {
  lose();
  // Milliseconds after which it is asked for again.
  for (const ms of [3000, 10_000, 30_000])
    setTimeout(() => {
      // Waited for by a press, or before a page that the app alone can fill.
      if (state !== 'lost' || !(pressed[0] || byId('app').dataset['answers'] === undefined)) return;
      fetch(file, { cache: 'reload' }).then(
        // Some hosts send a page in the place of what is not there.
        ({ ok, headers }) => ok && headers.get('Content-Type')?.includes('javascript') && again(),
        () => undefined,
      );
    }, ms);
}

/** Loads the page anew, if it can be had; what is ticked stays. */
function again(): void {
  keepTicks();
  tell('coming');
  const files = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  openAnew(...files.map(({ src }) => src)).catch(() => tell('lost'));
}

/** Milliseconds after which a lost style is asked for again, or a late one holds no page back. */
const UNDRESSED = 2000;
let tries = 3;

const isOld = isOlder();

/** The style of all other screens, in no one's way. */
function dress(rest: string): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = isOld ? rest.replace('app.', 'older.') : rest;
  document.head.append(sheet);
}

/** Puts another sheet in the place of one that is still to come, or that is not for this browser. */
function redress(): void {
  const late = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (!late || (late.sheet && !isOld)) return;
  dress(late.href);
  late.remove();
}

/** A style did not come: it is asked for again, and then told. */
function undress(sheet: HTMLLinkElement): void {
  sheet.remove();
  if (tries-- > 0) setTimeout(dress, UNDRESSED, sheet.href);
  else if (state === 'taken') tellPart('lost');
  else tell('lost');
}

/** A page that only asks which language: the person's own is opened at once. */
function choose(what: string): void {
  // Of two strokes in a row the second would begin the name of a host.
  const parts = location.pathname.split(/\/+/);
  const at = parts.findIndex(isLanguage);
  if (location.pathname.endsWith('/not-found/')) return;
  const lang = parts[at] ?? preferred(navigator.languages);
  if (what === 'start') location.replace(`${lang}/`);
  else
    location.replace(
      `${parts.slice(0, Math.max(at, 1)).join('/')}/${lang}/not-found/${at < 0 ? '#language' : ''}`,
    );
}

const { choose: chooses, rest } = page.dataset;
putOnLook();
// Read before the address changes: the app comes later.
page.dataset['root'] = BASE;
if (chooses) choose(chooses);
// Its address is the one that the page came with, wherever one goes from here.
if (rest) dress(new URL(rest, document.baseURI).href);
else if (!isOld) setTimeout(redress, UNDRESSED);

document.addEventListener('click', press, true);
document.addEventListener('submit', (event) => state !== 'taken' && event.preventDefault(), true);
document.addEventListener('click', pressExit);
// By a link, before the app is here: what is ticked is there again on the way back.
addEventListener('pagehide', () => state !== 'taken' && keepTicks());
addEventListener(
  'popstate',
  () => state !== 'taken' && location.pathname !== shown && location.reload(),
);
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) loseApp(target.src);
    else if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') undress(target);
    else if (target === window) lose();
  },
  true,
);
document.addEventListener(APP_STATE, ({ detail }) => {
  if (detail === 'lost') lose();
  else state = detail;
  if (state !== 'taken') return;
  tell('');
  catchUp();
});
// All of the page is here, and the app may still be on its way.
document.addEventListener(
  'readystatechange',
  () => {
    anchorLinks();
    if (isOld && !rest) redress();
    // Pressed before all of the page was here.
    const [{ form } = {}] = pressed as HTMLButtonElement[];
    if (form && answered(form)) {
      pressed.shift();
      tell('');
    }
    byId('wait').addEventListener('click', (event) => {
      event.preventDefault();
      again();
    });
  },
  { once: true },
);
