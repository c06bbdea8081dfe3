/** One person's way through one app, and all that was measured on it. */
import { asked } from './asked.ts';
import { Person, type Piece } from './person.ts';
import { type Row, type Samples, kindOf, kinds } from './rows.ts';

export interface App {
  readonly name: string;
  readonly folder: string;
  /** The address of the first question. */
  readonly start: string;
  readonly headers: Readonly<Record<string, string>>;
  /** True for an app of ours: it goes on after the third question, and has languages and a pad. */
  readonly ours: boolean;
}

const OPTION = 'form input:is([type=radio], [type=checkbox])';
const SUBMIT = 'form button[type=submit]';
const GO_ON = 'main .buttons button.btn:not(.quiet, .plain)';
const SHEET = 'a[href*="step/sheet"]';
/** Pressed again after so long when nothing happened. */
const AGAIN = 400;
/** A press that changed nothing by then hit nothing. */
const MISSED = 3000;
/** By then a page that did not answer never will. */
const GIVES_UP = 10_000;
/** What tells of a choice may come a little later; after this it told nothing. */
const TELLS = 1500;
const RETURNS = 5;

const last = (list: readonly number[]): number => list.at(-1) ?? Number.NaN;

/** How much longer than 50 ms tasks took in all. */
const blocked = (tasks: readonly { readonly lasts: number }[]): number =>
  tasks.reduce((sum, { lasts }) => sum + Math.max(0, lasts - 50), 0);

const kB = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { bytes = 0 }) => sum + bytes / 1000, 0);

function bytesUntil(ms: number, pieces: readonly Piece[]): Samples {
  const until = (pieces[0]?.asked ?? 0) + ms / 1000;
  const came = pieces.filter((piece) => (piece.came ?? Infinity) <= until);
  const samples: Samples = {
    requests: [pieces.filter((piece) => piece.asked <= until).length],
    'kB in all': [kB(came)],
  };
  for (const kind of kinds) {
    const some = came.filter(({ url }) => kindOf(url) === kind);
    samples[kind] = [kB(some)];
  }
  return samples;
}

class Way {
  readonly person: Person;
  readonly samples: Samples = {};

  constructor(person: Person) {
    this.person = person;
  }

  add(row: Row, value: number): void {
    (this.samples[row] ??= []).push(value);
  }

  /** Chooses and presses again until the second question is there; false when it never comes. */
  async firstAnswer(): Promise<boolean> {
    const { person } = this;
    const began = performance.now();
    do {
      if (performance.now() - began > GIVES_UP) return false;
      await person.presses(OPTION, asked[0]?.usual);
      if ((await person.count('screens')) > 1) break;
      await person.presses(SUBMIT);
    } while (!(await person.waits('screens', 1, AGAIN)));
    const { screens, tasks } = await person.noted();
    const [first = Number.NaN, second = Number.NaN] = screens;
    const paint = await person.page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    this.add('first paint', paint ?? Number.NaN);
    this.add('first question shown', first);
    this.add('first answer accepted', second);
    this.add('blocking until then', blocked(tasks.filter(({ at }) => at < second)));
    Object.assign(this.samples, bytesUntil(second, person.pieces));
    return true;
  }

  /** From a press to the next screen, in ms. */
  async goesOn(selector: string): Promise<number> {
    const { person } = this;
    const before = await person.count('screens');
    if (!(await person.presses(selector)))
      throw new Error(`Nothing to press at ${person.page.url()}: ${selector}`);
    await person.sees('screens', before);
    const { screens, presses } = await person.noted();
    await person.pause();
    return last(screens) - last(presses);
  }

  async goesBack(): Promise<void> {
    const before = await this.person.count('screens');
    await this.person.page.evaluate(() => history.back());
    await this.person.sees('screens', before);
    await this.person.pause();
  }

  /** From a press on an option to its tick, and to what the pad tells of it. */
  async chooses(index: number, tells: boolean): Promise<void> {
    const { person } = this;
    const [ticks, told] = [await person.count('ticks'), await person.count('told')];
    // Pressed again when the page moved away under the first press.
    for (let tries = 0; tries < 3; tries += 1) {
      await person.presses(OPTION, index);
      if (await person.waits('ticks', ticks, MISSED)) break;
    }
    await person.sees('ticks', ticks);
    const was = tells && (await person.waits('told', told, TELLS));
    const noted = await person.noted();
    this.add('choice', last(noted.ticks) - last(noted.presses));
    if (was) this.add('choice told', (noted.told[told] ?? Number.NaN) - last(noted.presses));
    await person.pause();
  }

  async switchesLanguage(): Promise<void> {
    const to = (lang: string) => `a[hreflang="${lang}"][href*="step/"]`;
    const open = (selector: string) =>
      this.person.page.evaluate((link) => {
        const menu = document.querySelector(link)?.closest('details');
        if (menu) menu.open = true;
      }, selector);
    for (const [lang, row] of [
      ['es', 'language switch'],
      ['en', 'language again'],
    ] as const) {
      await open(to(lang));
      this.add(row, await this.goesOn(to(lang)));
    }
  }

  async prints(): Promise<void> {
    const began = performance.now();
    await this.person.tools.send('Page.printToPDF', { printBackground: true });
    this.add('PDF', performance.now() - began);
  }

  /** What moved so far: of what all apps do, before words of another language take other room. */
  async shifts(): Promise<void> {
    const { shifts } = await this.person.noted();
    const sum = (some: typeof shifts) => some.reduce((all, { by }) => all + by, 0);
    this.add('layout shift', sum(shifts.filter(({ afterPress }) => !afterPress)));
    this.add('with presses', sum(shifts));
  }

  /** What is known at the end of what all apps do. */
  async endsUp(): Promise<void> {
    const { tasks } = await this.person.noted();
    this.add('blocking in all', blocked(tasks));
    await this.person.tools.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.person.tools.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    this.add('memory', heap / 1e6);
  }

  /** From the fourth question to the sheet, each time with the last answer of a screen. */
  async walksOn(): Promise<void> {
    const { page } = this.person;
    for (let guard = 0; guard < 60; guard += 1) {
      const unanswered = await page.evaluate((option) => {
        const inputs = [...document.querySelectorAll<HTMLInputElement>(`main ${option}`)];
        const oneList = new Set(inputs.map(({ name }) => name)).size === 1;
        return oneList && !inputs.some(({ checked }) => checked) ? inputs.length : 0;
      }, OPTION);
      if (unanswered > 0) await this.person.presses(`main ${OPTION}`, unanswered - 1);
      await this.person.pause();
      const ms = await this.goesOn(GO_ON);
      const there = new URL(page.url()).pathname.includes('/step/sheet');
      this.add(there ? 'sheet at the end' : 'all further screens', ms);
      if (there) return;
    }
    throw new Error('Never came to the sheet.');
  }
}

/** Goes all the way through with a fresh browser; undefined when the first answer is never taken. */
async function attempt(
  app: App,
  origin: string,
  slow: boolean,
  patient: boolean,
): Promise<Samples | undefined> {
  const person = await Person.comes(slow);
  try {
    const way = new Way(person);
    way.add('died of an early press', patient ? 1 : 0);
    await person.opens(origin + app.start);
    if (patient) await person.page.waitForLoadState('load');
    if (!(await way.firstAnswer())) return undefined;
    await person.pause();
    // Each option in turn, twice, and at last the usual one; then ticks on and off. It begins with
    // the second: a press meant for the first screen may have ticked the first.
    const [, opioids, purpose] = asked;
    const indexes = (opioids?.options ?? []).map((_, index, { length }) => (index + 1) % length);
    for (const index of [...indexes, ...indexes, opioids?.usual ?? 0])
      await way.chooses(index, app.ours);
    way.add('next screen', await way.goesOn(SUBMIT));
    for (const index of [purpose?.usual ?? 0, 1, 2, 1, 2]) await way.chooses(index, app.ours);
    for (let time = 0; time < RETURNS; time += 1) {
      await way.goesBack();
      way.add('next screen', await way.goesOn(SUBMIT));
    }
    await way.shifts();
    if (app.ours) {
      await way.switchesLanguage();
      way.add('next screen', await way.goesOn(SUBMIT));
    }
    way.add('sheet ready', await way.goesOn(app.ours ? SHEET : SUBMIT));
    await way.prints();
    await way.endsUp();
    if (app.ours) {
      await way.goesBack();
      await way.walksOn();
    }
    return way.samples;
  } finally {
    await person.leave();
  }
}

/**
 * Goes all the way through an app. A page can die of a press that comes before its script: then the
 * row says so, and a patient person goes, who presses once all is loaded.
 */
export async function goThrough(app: App, origin: string, slow: boolean): Promise<Samples> {
  const samples =
    (await attempt(app, origin, slow, false)) ?? (await attempt(app, origin, slow, true));
  if (!samples) throw new Error(`${app.name} never takes the first answer.`);
  return samples;
}
