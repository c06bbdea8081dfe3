import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { steps } from '#questionnaire/path.ts';
import { PICTURE, picture } from '../../scripts/picture.ts';
import { rooms } from '../../scripts/rooms.ts';

const drawn = picture();
const texts = [...drawn.matchAll(/<text x="([\d.]+)"[^>]* class="(\w+)">(.*?)<\/text>/g)].map(
  ([, x, kind, text = '']) => ({
    x: Number(x),
    kind,
    text: text.replace(/<[^>]*>/g, ''),
    inside: /<tspan[^>]*>(.*?)<\/tspan>/.exec(text)?.[1],
  }),
);

test('the picture in docs is what the code says: if not, run npm run picture', () => {
  const kept = existsSync(PICTURE) ? readFileSync(PICTURE, 'utf8') : '';
  // Not the two pictures in full: what to do is all that helps.
  expect(kept === drawn, 'docs/how-it-works.svg is of other code: run npm run picture').toBe(true);
});

test('the same code gives the same bytes', () => {
  expect(picture()).toBe(drawn);
});

test('every screen of the chart and every room is in it once', () => {
  const said = (kind: string) => texts.filter((one) => one.kind === kind).map(({ text }) => text);
  const legend = ['question', 'stop', 'note', 'page'];
  expect(said('step').filter((text) => !legend.includes(text))).toEqual(
    expect.arrayContaining([...steps]),
  );
  expect(said('step')).toHaveLength(legend.length + steps.length);
  const names = said('name').map((text) => text.split(' ')[0]);
  for (const { name } of rooms()) expect(names).toContain(name);
});

test('a room stands above all that it knows', () => {
  const order = rooms().map(({ name }) => name);
  expect(order.length).toBeGreaterThan(8);
  for (const { name, knows } of rooms()) {
    for (const other of knows) {
      expect(order.indexOf(name), `${name} and ${other}`).toBeLessThan(order.indexOf(other));
    }
  }
});

test('no words run over the edge, even in wide letters', () => {
  const [, width] = /viewBox="0 0 (\d+) /.exec(drawn) ?? [];
  const letter: Readonly<Record<string, number>> = { head: 12, name: 9.3, words: 6.6, code: 7.6 };
  // A room's folders stand behind its name in smaller letters.
  const wide = (kind: string, text: string, inside = ''): number =>
    (text.length - inside.length) * letter[kind]! + inside.length * letter['code']!;
  const over = texts
    .filter(({ kind = '' }) => kind in letter)
    .filter(({ x, kind = '', text, inside }) => x + wide(kind, text, inside) > Number(width));
  expect(over).toEqual([]);
});

test('it says what it shows to those who do not see it', () => {
  expect(drawn).toMatch(/role="img" aria-labelledby="title desc"/);
  expect(drawn).toMatch(/<desc id="desc">[^<]{400,}<\/desc>/);
  expect(drawn).not.toMatch(/NaN|undefined/);
});
