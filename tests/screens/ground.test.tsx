import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { How, SureMark } from '#evidence/Claim.tsx';
import { StandsOn } from '#evidence/Ground.tsx';
import type { ClaimId } from '#evidence/claims.ts';
import { wordsOf } from '../../scripts/words.ts';
import { renderInEnglish } from '../support/inEnglish.tsx';
import { start } from '../support/start.tsx';

const words = wordsOf('en');

/** What stands beside a sentence on these claims before it is opened, and whether with a meter. */
const mark = async (...ids: [ClaimId, ...ClaimId[]]) => markOf(<How ids={ids} about="" />);

/** The same where they stand behind more than one sentence. */
const markOfSeveral = async (...ids: [ClaimId, ...ClaimId[]]) =>
  markOf(<How ids={ids} about="" several />);

const markOf = async (how: ReactNode) => {
  const { container } = await renderInEnglish(how);
  return [
    container.querySelector('summary b')?.textContent,
    Boolean(container.querySelector('.suremark')),
  ];
};

test.each([
  ['high', 4],
  ['moderate', 3],
  ['low', 2],
  ['veryLow', 1],
] as const)('the meter fills as many of its four steps as we are sure: %s', async (how, steps) => {
  const { container } = await renderInEnglish(<SureMark certainty={how} />);
  const filled = [...container.querySelectorAll('i')].map((one) => one.className === 'filled');
  expect(filled).toEqual([0, 1, 2, 3].map((step) => step < steps));
});

describe('beside a sentence stands', () => {
  test('how sure we are of a finding', async () => {
    expect(await mark('dep-2026-result')).toEqual(['Not sure of this', true]);
  });
  test('who says a fact, and no meter', async () => {
    expect(await mark('se-allergy')).toEqual(['Who says it: the drug label', false]);
    expect(await mark('safe-both-today')).toEqual(['Who says it: the drug label', false]);
  });
  test('our own search, where it found nothing', async () => {
    expect(await mark('depot-surgery-low')).toEqual([
      'Who says it: our own search in November 2026',
      false,
    ]);
  });
  test('the least sure of its findings, which a fact makes neither surer nor less sure', async () => {
    expect(await mark('se-serious', 'dep-2026-result')).toEqual(['Not sure of this', true]);
    expect(await mark('se-allergy', 'se-serious', 'op-no')).toEqual(['Fairly sure of this', true]);
  });
});

describe('beside several sentences stands', () => {
  test('the word of the least sure, where their findings differ', async () => {
    expect(await markOfSeveral('se-serious', 'dep-2026-result')).toEqual([
      'Not sure of this',
      true,
    ]);
  });
  test('the one word that all findings share, which a fact does not change', async () => {
    expect(await markOfSeveral('se-allergy', 'se-serious')).toEqual(['Fairly sure of this', true]);
    expect(await markOfSeveral('se-serious', 'se-serious')).toEqual(['Fairly sure of this', true]);
  });
  test('who says it, of facts alone', async () => {
    expect(await markOfSeveral('se-allergy')).toEqual(['Who says it: the drug label', false]);
  });
  test('who says it, in plain order: others, then our own search, then our care', async () => {
    expect(await markOfSeveral('dep-total', 'prac-goal', 'dep-short')).toEqual([
      'Who says it: the study itself, our own search in November 2026, and us, to be careful',
      false,
    ]);
  });
  test('opened, each statement with its own word, where they differ', async () => {
    const { container } = await renderInEnglish(
      <How ids={['se-serious', 'dep-2026-result']} about="" several />,
    );
    const told = [...container.querySelectorAll('.how-body .claim')].map((one) => [
      [...one.querySelectorAll(':scope > p')].map(({ textContent }) => textContent).join(' '),
      one.querySelector('.ground b')?.textContent,
    ]);
    expect(told).toEqual([
      [words.get('claims:se-serious.says'), 'Fairly sure of this.'],
      [words.get('claims:dep-2026-result.says'), 'Not sure of this.'],
    ]);
  });
});

test.each([
  ['depression', ['Fairly sure of this', 'Not sure of this']],
  ['betterSteps', ['Fairly sure of this', 'Not sure of this']],
  ['secondSteps', ['Fairly sure of this']],
  ['anxiety', ['Nobody knows']],
] as const)('"In short" on the page %s has each mark at its line: %j', async (page, grades) => {
  await start(`/en/facts/${page}/`);
  const box = (await screen.findByRole('heading', { name: 'In short' })).closest('section')!;
  const marked = [...box.querySelectorAll('.how > summary')];
  expect(marked.map((one) => one.querySelector('b')?.textContent)).toEqual(grades);
  for (const one of marked) expect(one.querySelectorAll('.suremark')).toHaveLength(1);
});

test('opened, a finding says what its grade means; a fact has its reason and sources alone', async () => {
  const { container } = await renderInEnglish(
    <StandsOn ids={['se-allergy', 'se-serious']} title="" />,
  );
  const [fact, finding] = [...container.querySelectorAll('.ground')].map((one) => one.textContent);
  expect(fact).toMatch(/^Why: The label says so\..*\(drug label or leaflet\)$/);
  expect(finding).toMatch(/^Fairly sure of this\. Likely right, but it could shift\.Why: /);
});
