/** The figures of a run of the bench as lines to print. */
import { type Row, type Samples, rows } from './rows.ts';

/** The value below which so large a part of the samples lies, between two neighbours if need be. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

const brief = (value: number): string =>
  value >= 100 ? value.toFixed(0) : String(Number(value.toFixed(value >= 10 ? 1 : 2)));

const pair = ([p50, p95]: readonly [number, number]): string =>
  Number.isNaN(p50) ? '-' : `${brief(p50)} / ${brief(p95)}`;

const middle = (samples: readonly number[] = []): [number, number] => [
  quantile(samples, 0.5),
  quantile(samples, 0.95),
];

/** How many times another's: "-" where there is nothing to hold it to. */
const ratio = (one: number, other: number): string =>
  other > 0 && !Number.isNaN(one) ? brief(one / other) : '-';

/**
 * A line for each row: median and p95 of each app, then how many times those of each other app
 * the last one's are.
 */
export function tableOf(apps: Readonly<Record<string, Samples>>): string[] {
  const names = Object.keys(apps);
  const subject = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  const head = ['p50 / p95', ...names, ...others.map((other) => `${subject} : ${other}`)];
  const body = (Object.entries(rows) as [Row, string][])
    .filter(([row]) => names.some((name) => apps[name]?.[row]))
    .map(([row, unit]) => {
      const figures = new Map(names.map((name) => [name, middle(apps[name]?.[row])]));
      const [own50, own95] = figures.get(subject) ?? middle();
      const held = others.map((other) => {
        const [p50, p95] = figures.get(other) ?? middle();
        const both = [ratio(own50, p50), ratio(own95, p95)];
        return both.every((each) => each === '-') ? '-' : both.join(' / ');
      });
      return [`${row}${unit && `, ${unit}`}`, ...[...figures.values()].map(pair), ...held];
    });
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((line) => line[column]?.length ?? 0)),
  );
  return [head, ...body].map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
