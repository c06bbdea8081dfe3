import { expect, test } from 'vitest';
import { pathOf } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { freshPage, raised } from '#questionnaire/safety/due.ts';
import { given } from '../support/given.ts';

/** The first page told after one answer is changed from "Check your answers". */
const after = (before: Answers, changed: Answers): string | undefined =>
  freshPage(
    pathOf(changed),
    changed,
    raised(before).map(({ id }) => id),
  );

test('a medicine that clashes with what was told before is told on the page of the pair', () => {
  const seizures = given({ conditions: ['seizures'], medicines: ['sertraline'] });
  expect(after(seizures, given({ conditions: ['seizures'], medicines: ['bupropion'] }))).toBe(
    'healthStop',
  );
});

test('a change that raises nothing new goes straight back', () => {
  const one = given({ opioids: 'mostDays', whichOpioid: ['painMedicine'] });
  expect(after(one, given({ opioids: 'fewTimes', whichOpioid: ['painMedicine'] }))).toBeUndefined();
});

test('taking naltrexone after all, with an opioid told before, is told at once', () => {
  const opioid = { opioids: 'mostDays', whichOpioid: ['painMedicine'] } as const;
  const takes = given({ ...opioid, stage: 'takesNow', naltrexoneForm: 'shot' });
  expect(after(given({ ...opioid, stage: 'heard' }), takes)).toBe('bothStop');
});
