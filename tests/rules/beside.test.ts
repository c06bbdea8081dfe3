import { describe, expect, test } from 'vitest';
import type { ClaimId } from '#evidence/claims.ts';
import type { Explainer, Section } from '#explainers/explainer.ts';
import { type ExplainerId, explainerIds, explainers } from '#explainers/index.ts';
import { lines } from '#guidance/lines.ts';
import type { LineId } from '#questionnaire/safety/rules.ts';
import { given } from '../support/given.ts';
import { toldTo } from '../support/told.ts';

const page = (id: ExplainerId): Explainer => explainers[id];
const claimsOf = (sections: readonly Section[]): readonly ClaimId[] =>
  sections.flatMap(({ claims }) => claims);
const all = explainerIds.map((id) => ({ id, told: claimsOf(page(id).sections) }));

/** Two statements of one study, or of one kind of people: gain before what it cost, first before later. */
const follows: readonly (readonly [ClaimId, ClaimId])[] = [
  ['alt-ad-primary', 'alt-ad-quit'],
  ['alt-gad-ad', 'alt-gad-quit'],
  ['alt-stop-relapse', 'alt-stop-feel'],
  ['alt-combined-cobalt', 'alt-combined-years'],
  ['alt-second-step', 'alt-steps-dispute'],
  ['alt-alcohol-number', 'alt-alcohol-first'],
  ['ad-se-ssri', 'ad-se-snri'],
  ['ad-se-ssri', 'ad-se-tca'],
  ['ad-se-ssri', 'ad-se-mirt'],
];

describe('what an explainer tells before what', () => {
  test.each(follows)('%s comes before %s', (first, then) => {
    const pages = all.filter(({ told }) => told.includes(then));
    expect(pages.length).toBeGreaterThan(0);
    for (const { id, told } of pages) {
      expect(told, id).toContain(first);
      expect(told.indexOf(first), id).toBeLessThan(told.indexOf(then));
    }
  });
  test('rates of talking therapy and of pills do not stand in one section', () => {
    const rates: readonly ClaimId[] = ['alt-ad-response', 'alt-ad-primary', 'alt-gad-ad'];
    const mixed = explainerIds.flatMap((id) =>
      page(id).sections.filter(
        ({ claims }) =>
          claims.includes('alt-therapy-rate') && claims.some((one) => rates.includes(one)),
      ),
    );
    expect(mixed).toEqual([]);
  });
  test('signs of an emergency come first of what starting or stopping can do', () => {
    const { sections } = page('startStop');
    // In one list with what to call for, and before it.
    expect(sections[0].claims[0]).toBe('ad-serotonin');
    const open = sections.filter(({ folded }) => !folded);
    expect(claimsOf(open)).toEqual(expect.arrayContaining(['ad-worse-call', 'ad-worse-dont-stop']));
  });
});

test('what names thoughts of suicide on an antidepressant has a way to crisis help under it', () => {
  const naming: readonly ClaimId[] = [
    'ad-worse-call',
    'ad-under-25',
    'alt-ad-harms',
    'brain-esk-suicide',
  ];
  const sections = explainerIds
    .flatMap((id): readonly Section[] => page(id).sections)
    .filter(({ claims }) => claims.some((claim) => naming.includes(claim)));
  expect(sections.length).toBeGreaterThan(3);
  expect(sections.filter(({ help }) => !help).map(({ id }) => id)).toEqual([]);
});

const STEPS: readonly ExplainerId[] = [
  'betterSteps',
  'secondSteps',
  'brainTreatments',
  'timeToWork',
  'startStop',
  'adHarms',
  'alcohol',
  'fiveQuestions',
];

test.each(STEPS)('%s says what nobody knows', (id) => {
  expect(page(id).sections.map(({ id: section }) => section)).toContain('unknown');
});

test('who has thoughts of suicide meets none of these numbers on the way, only in what they open', () => {
  const numbers = new Set<ClaimId>(
    [...claimsOf(page('startStop').sections), ...claimsOf(page('adHarms').sections)].filter(
      (claim) => /^(ad-|switch-|alt-)/.test(claim),
    ),
  );
  for (const suicide of ['now', 'sometimes', 'unsure']) {
    const pages = toldTo(given({ suicide, medicines: ['sertraline'] }));
    const told = pages.flatMap(({ lines: ids }) => ids as LineId[]);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((id) => lines[id].claims.some((claim) => numbers.has(claim)))).toEqual([]);
  }
});
