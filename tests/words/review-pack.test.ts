import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claims } from '#evidence/claims.ts';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { lines } from '#guidance/lines.ts';
import { explainerIds } from '#explainers/index.ts';
import { languages } from '#i18n/languages.ts';
import { offered, questionIds } from '#questionnaire/questions.ts';
import { rules } from '#questionnaire/safety/rules.ts';
import { arrowsOf, chartSteps } from '../../scripts/chart-arrows.ts';
import { chartPicture } from '../../scripts/chart-picture.ts';
import { reviewPack } from '../../scripts/review-pack.ts';

describe('the arrows of the chart', () => {
  test('are read from the machine, with their conditions', () => {
    expect(arrowsOf('who')).toEqual([
      {
        to: 'under18Stop',
        when: [
          { name: 'told', question: 'who' },
          { name: 'due', page: 'under18Stop' },
        ],
      },
      { to: 'opioids', when: [{ name: 'told', question: 'who' }] },
    ]);
    expect(arrowsOf('lowMood')[0]).toEqual({
      to: 'worry',
      when: [{ name: 'told', question: 'lowMood' }, { name: 'asksAboutWorry' }],
    });
    expect(arrowsOf('sheet')).toEqual([]);
  });
  test('are drawn, every one', () => {
    const arrows = chartSteps.flatMap(arrowsOf);
    expect(arrows.length).toBeGreaterThan(60);
    expect(chartPicture().match(/marker-end/g)).toHaveLength(arrows.length);
    expect(chartPicture().match(/<text /g)).toHaveLength(chartSteps.length);
  });
});

describe.each(readdirSync('locales') as (keyof typeof languages)[])('the pack in %s', (lang) => {
  const pack = reviewPack(lang);
  const holds = (id: string) => pack.includes(`<code>${id}</code>`);
  test('holds every screen, question, option, rule, line, explainer, bank row and claim', () => {
    const ids = [
      ...chartSteps,
      ...questionIds.flatMap((id) => [id, ...offered(id)]),
      ...rules.map(({ id }) => id),
      // S2 is the crisis lines themselves.
      ...Object.keys(lines)
        .filter((id) => id !== 'S2')
        .map((id) => `lines:${id}`),
      ...explainerIds,
      ...doctorQuestions.map(({ id }) => id),
      ...Object.keys(claims),
    ];
    expect(ids.filter((id) => !holds(id))).toEqual([]);
  });
  test('is whole by itself: nothing is fetched, nothing is missing', () => {
    expect(pack.match(/\bundefined\b|\{\{|<script|<link|\bsrc=|\bNaN\b/g)).toBeNull();
    expect(pack.slice(0, 60)).toContain(`<html lang="${lang}"`);
  });
});
