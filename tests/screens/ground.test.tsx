import { describe, expect, test } from 'vitest';
import { How, SureMark } from '#evidence/Claim.tsx';
import { StandsOn } from '#evidence/Ground.tsx';
import type { ClaimId } from '#evidence/claims.ts';
import { renderInEnglish } from '../support/inEnglish.tsx';

/** What stands beside a sentence on these claims before it is opened, and whether with a meter. */
const mark = async (...ids: [ClaimId, ...ClaimId[]]) => {
  const { container } = await renderInEnglish(<How ids={ids} about="" />);
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
    expect(await mark('dep-2026-result')).toEqual(['Not sure', true]);
  });
  test('who says a fact, and no meter', async () => {
    expect(await mark('se-allergy')).toEqual(['Who says it: the drug label', false]);
    expect(await mark('safe-both-today')).toEqual(['Who says it: the drug label', false]);
  });
  test('our own search, where it found nothing', async () => {
    expect(await mark('depot-surgery-low')).toEqual([
      'Who says it: our own search, November 2026',
      false,
    ]);
  });
  test('the least sure of its findings, which a fact makes neither surer nor less sure', async () => {
    expect(await mark('se-serious', 'dep-2026-result')).toEqual(['Not sure', true]);
    expect(await mark('se-allergy', 'se-serious', 'op-no')).toEqual(['Fairly sure', true]);
  });
});

test('opened, a finding says what its grade means; a fact has its reason and sources alone', async () => {
  const { container } = await renderInEnglish(
    <StandsOn ids={['se-allergy', 'se-serious']} title="" />,
  );
  const [fact, finding] = [...container.querySelectorAll('.ground')].map((one) => one.textContent);
  expect(fact).toMatch(/^Why: The label says so\..*\(drug label or leaflet\)$/);
  expect(finding).toMatch(/^Fairly sure\. Likely right, but it could shift\. Why: /);
});
