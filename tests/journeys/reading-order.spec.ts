/**
 * What a screen reader says on each main screen, in its order, from the browser's own accessibility
 * tree. It is written down in reading-order.txt, to be read for sense.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { mainScreens, show } from './main-screens.ts';
import { Person, expect, test } from './support.ts';

const FILE = 'reading-order.txt';

interface Value {
  readonly value?: unknown;
}
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** Roles that say nothing by themselves. */
const SILENT =
  /^(generic|none|RootWebArea|LabelText|Legend|Details|paragraph|strong|mark|emphasis|Figcaption|DescriptionList|rowgroup|LayoutTable.*|ListMarker|superscript|time|Abbr)$/;

/** Roles that are told by their name alone, whatever is in them. */
const NAMED =
  /^(heading|link|button|radio|checkbox|textbox|searchbox|combobox|term|DisclosureTriangle(Grouped)?|image|img|columnheader|rowheader|Meter)$/;

const STATES = ['checked', 'expanded', 'pressed', 'disabled', 'required', 'invalid'];

const textOf = (value: Value | undefined): string =>
  typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ').trim() : '';

/** One node in a line: what it is, what it is called, how it stands, and what is said of it. */
function lineOf({ role, name, description, properties = [] }: Node): string {
  const states = properties
    .filter(({ name: state, value }) => STATES.includes(state) && value.value !== false)
    .filter(({ value }) => value.value !== 'false')
    .map(({ name: state, value }) => (value.value === 'mixed' ? `${state}: mixed` : state));
  const level = properties.find(({ name: property }) => property === 'level')?.value.value;
  const kind = `${textOf(role)}${textOf(role) === 'heading' ? ` ${String(level)}` : ''}`;
  const said = textOf(description);
  return [
    kind === 'StaticText' ? '' : kind,
    kind === 'cell' ? '' : textOf(name),
    ...(states.length > 0 ? [`(${states.join(', ')})`] : []),
    ...(said ? [`[${said}]`] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What begins a line of its own, and says nothing by itself. */
const BLOCK = /^(paragraph|Legend|Figcaption)$/;

/** All that is said, a line for each thing, set in by what it stands in. */
function linesOf(nodes: readonly Node[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  /** True while what is said runs on in the line before. */
  let runs = false;
  const visit = (id: string, depth: number, inLabel: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const role = textOf(node.role);
    // A cell is called by all that is in it.
    const words = role === 'cell' ? '' : textOf(node.name);
    if (role === 'StaticText') {
      // A label is said with its control.
      if (!words || inLabel) return;
      if (runs) lines[lines.length - 1] += ` ${words}`;
      else lines.push('  '.repeat(depth) + words);
      runs = true;
      return;
    }
    const says = !node.ignored && !SILENT.test(role);
    const at = lines.length;
    if (says) lines.push('  '.repeat(depth) + lineOf(node));
    if (says || BLOCK.test(role)) runs = false;
    if (says && NAMED.test(role)) return;
    const isLabel = inLabel || role === 'LabelText';
    for (const child of node.childIds ?? []) visit(child, says ? depth + 1 : depth, isLabel);
    if (says || BLOCK.test(role)) runs = false;
    // With nothing in it and no name it is not heard.
    if (says && lines.length === at + 1 && !words) lines.pop();
  };
  visit(nodes[0]!.nodeId, 0, false);
  return lines;
}

/** What is read of the page as it stands. */
async function readOut(page: Page, cdp: CDPSession): Promise<string[]> {
  await page.locator('h1').waitFor();
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  return linesOf(nodes);
}

/** The same on every page: it is written down once. */
function inner(lines: readonly string[]): string[] {
  const head = lines.findIndex((line) => line.startsWith('banner'));
  const below = lines.findIndex((line, at) => at > head && /^\S/.test(line));
  const foot = lines.findIndex((line) => line.startsWith('contentinfo'));
  return lines.slice(below, foot);
}

test('the order in which each main screen is read is the one that was reviewed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const person = new Person(page, 'en');
  const cdp = await page.context().newCDPSession(page);
  const written: string[] = [];
  for (const screen of mainScreens) {
    await show(person, screen);
    const [name] = screen;
    const lines = await readOut(page, cdp);
    // What was read of a page that was not there would pass for ever.
    expect(
      lines.filter((line) => /^\s*heading 1/.test(line)),
      name,
    ).toHaveLength(1);
    written.push(`# ${name}`, ...(name === 'start' ? lines : inner(lines)), '');
  }
  const made = written.join('\n');
  mkdirSync('.cache', { recursive: true });
  writeFileSync(`.cache/${FILE}`, made);
  expect(
    made,
    `The screens are no longer read in the order that tests/journeys/${FILE} says.\n` +
      `Read what differs as it would be heard. If it makes sense: cp .cache/${FILE} tests/journeys/\n`,
  ).toBe(readFileSync(`tests/journeys/${FILE}`, 'utf8').replaceAll('\r\n', '\n'));
});
