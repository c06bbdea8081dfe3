/** The chart as a drawing: screens in a column, the next one by a line, skips by an arc. */
import type { Step } from '#questionnaire/machine.ts';
import { rowOf } from '#questionnaire/steps.ts';
import { arrowsOf, chartSteps } from './chart-arrows.ts';

const BOX = { width: 190, height: 26, gap: 14, left: 10 };
const middle = (index: number) => index * (BOX.height + BOX.gap) + BOX.height / 2 + 6;

export const FILL = { stop: '#f6dcd6', note: '#f7ecd0', plain: '#e3eeed' } as const;

/** A red stop, an amber note, or any other screen. */
export const kindOf = (step: string): keyof typeof FILL => {
  const { screen } = rowOf(step as Step);
  return screen === 'stop' || screen === 'note' ? screen : 'plain';
};

/** An SVG of every screen and every arrow. */
export function chartPicture(): string {
  const right = BOX.left + BOX.width;
  const boxes = chartSteps.map((step, index) => {
    const kind = kindOf(step);
    return `<g><rect x="${BOX.left}" y="${middle(index) - BOX.height / 2}" width="${BOX.width}" height="${BOX.height}" rx="5" fill="${FILL[kind]}" stroke="#14272e" ${kind === 'stop' ? 'stroke-width="3"' : ''}/><text x="${BOX.left + 10}" y="${middle(index) + 5}">${step}</text></g>`;
  });
  const lines = chartSteps.flatMap((step, from) =>
    arrowsOf(step).map(({ to }) => {
      const target = chartSteps.indexOf(to);
      if (target === from + 1) {
        const x = BOX.left + BOX.width / 2;
        return `<path d="M${x} ${middle(from) + BOX.height / 2}V${middle(target) - BOX.height / 2 - 5}" marker-end="url(#head)"/>`;
      }
      const reach = right + 24 + Math.abs(target - from) * 16;
      return `<path d="M${right} ${middle(from)}C${reach} ${middle(from)} ${reach} ${middle(target)} ${right + 6} ${middle(target)}" marker-end="url(#head)"/>`;
    }),
  );
  return `<svg viewBox="0 0 620 ${middle(chartSteps.length)}" width="620" role="img" aria-label="${chartSteps.join(', ')}" font-family="ui-monospace, monospace" font-size="13"><defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8Z" fill="#14272e" stroke="none"/></marker></defs><g fill="none" stroke="#14272e" stroke-width="1.2" opacity=".75">${lines.join('')}</g>${boxes.join('')}</svg>`;
}
