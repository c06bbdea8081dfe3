import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ClaimData, type ClaimId, claims } from '#evidence/claims.ts';
import { sources } from '#evidence/sources.ts';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { lines } from '#guidance/lines.ts';
import { explainerIds } from '#explainers/index.ts';
import { languages } from '#i18n/languages.ts';
import { offered, questionIds } from '#questionnaire/questions.ts';
import { rules } from '#questionnaire/safety/rules.ts';
import { arrowsOf, chartSteps } from '../../scripts/chart-arrows.ts';
import { chartPicture } from '../../scripts/chart-picture.ts';
import { type Change, changeBetween, changeOf, lastEdition } from '../../scripts/last-edition.ts';
import { reviewPack } from '../../scripts/review-pack.ts';
import { RISKS, riskOf } from '../../scripts/risk-order.ts';
import { screenWords } from '../../scripts/screen-words.ts';
import { wordsOf } from '../../scripts/words.ts';

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
  const words = wordsOf(lang);
  const word = (key: string) => words.get(`review:${key}`)!;
  /** The rows of claims, part by part. */
  const rowsOf = (part: string) => {
    const body = pack.split(`<div class="part ${part}">`)[1]!.split('<h2 ')[0]!;
    return [...body.matchAll(/<div id="claim-([^"]+)" class="claim">(.*?)<\/div>/gs)].map(
      ([, id, row]) => ({ id: id as ClaimId, row: row! }),
    );
  };
  const first = rowsOf('settle');
  const all = [...first, ...rowsOf('claims')];
  test('tells each claim once; every caution comes before all else', () => {
    const cautioned = (Object.keys(claims) as ClaimId[]).filter(
      (id) => (claims[id] as ClaimData).caution,
    );
    expect(cautioned.length).toBeGreaterThan(100);
    expect(first.map(({ id }) => id).sort()).toEqual(cautioned.sort());
    expect(all.map(({ id }) => id).sort()).toEqual(Object.keys(claims).sort());
    expect(pack.indexOf('class="part settle"')).toBeLessThan(pack.indexOf('class="part stops"'));
  });
  test('puts the riskiest first: stops, then liver and mixes, then findings, then the rest', () => {
    for (const rows of [first, rowsOf('claims')]) {
      const order = rows.map(({ id }) => RISKS.indexOf(riskOf(id)));
      expect(new Set(order).size).toBe(4);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
    expect(riskOf('op-no')).toBe('safety');
    expect(riskOf('liver-active')).toBe('safety');
    expect(riskOf('preg-animal')).toBe('body');
  });
  test('says of each claim its kind, how sure or who says it, its sources and what changed', () => {
    const numbers = Object.keys(sources);
    for (const { id, row } of all) {
      const claim: ClaimData = claims[id];
      const kind = claim.kind === 'fact' ? word('fact') : word('finding');
      expect(row, id).toContain(`<b>${kind}: `);
      if (claim.kind === 'finding')
        expect(row, id).toContain(words.get(`evidence:certainty.${claim.certainty}`));
      else expect(row, id).toContain(words.get(`evidence:by.${claim.by[0]}`));
      const cited = claim.sources.map((source) => numbers.indexOf(source) + 1);
      expect(row, id).toContain(`[${cited.join(', ')}]`);
      const change = changeOf(id);
      expect(row, id).toContain(
        change === 'new' || change === 'same' ? word(change) : `${word('changed')}: `,
      );
    }
    expect(pack.match(/<p id="source-\d+"/g)).toHaveLength(numbers.length);
  });
  test('tells every word of the questions, stops, notes and explainers, to a helper too', () => {
    const keys = screenWords()
      .filter(({ kind }) => ['question', 'stop', 'note', 'explainer'].includes(kind))
      .flatMap((screen) => screen.keys);
    const untold = keys.filter((key) => {
      const [start = ''] = words
        .get(key)!
        .replace(/<\/?\w+>/g, '')
        .split('{{');
      return !pack.includes(start.replaceAll('&', '&amp;'));
    });
    expect(keys.length).toBeGreaterThan(1000);
    // Headings of the lists of medicines and habits: each answer stands under its question.
    expect(untold.filter((key) => !/^questions:\w+\.group\./.test(key))).toEqual([]);
  });
  test('is whole by itself: nothing is fetched, nothing is missing', () => {
    expect(pack.match(/\bundefined\b|\{\{|<script|<link|\bsrc=|\bNaN\b/g)).toBeNull();
    expect(pack.slice(0, 60)).toContain(`<html lang="${lang}"`);
  });
});

describe('what changed since the last edition', () => {
  const was = { kind: 'finding', certainty: 'low', words: 'a', sources: ['x'] } as const;
  const changes: [string, Parameters<typeof changeBetween>[1], Change][] = [
    ['nothing', { ...was }, 'same'],
    ['how sure we are', { ...was, certainty: 'moderate' }, ['certainty']],
    [
      'the words, and what they stand on',
      { ...was, words: 'b', sources: [] },
      ['words', 'sources'],
    ],
    ['a caution', { ...was, caution: 'c' }, ['caution']],
    ['a finding that is a fact now', { kind: 'fact', words: 'a', sources: ['x'] }, ['kind']],
  ];
  test.each(changes)('is named: %s', (_, now, change) => {
    expect(changeBetween(was, now)).toEqual(change);
  });
  test('is "new" for what was not there', () => {
    expect(changeBetween(undefined, was)).toBe('new');
    const before = Object.keys(lastEdition.statements);
    const added = (Object.keys(claims) as ClaimId[]).filter((id) => changeOf(id) === 'new');
    expect(added.filter((id) => before.includes(id))).toEqual([]);
    expect(added.length + before.filter((id) => id in claims).length).toBe(
      Object.keys(claims).length,
    );
  });
});
