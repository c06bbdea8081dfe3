// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type Said, given } from '../support/given.ts';
import { start } from '../support/start.tsx';

const opioid = (opioids: string, which: string): Said => ({ opioids, whichOpioid: which });
const TAKES = 'Do not take naltrexone with an opioid, or soon after';
const MAY_TAKE = 'If you take any opioid';
const BOTH = 'Call today: naltrexone and an opioid';

const PROTECTS = /^Methadone and buprenorphine protect/;
const CALL = /^You ticked naltrexone and an opioid\. Call your prescriber/;
const NOT_ALONE = /^Do not stop an opioid on your own/;
const PRESCRIBER = /^A doctor gave it to you\?/;

/** What a person says; the page they are on; its title; lines they read there, and lines they do not. */
const reads: [Said, string, string, RegExp[], RegExp[]][] = [
  [opioid('mostDays', 'painMedicine'), 'opioid-stop', TAKES, [NOT_ALONE], [PROTECTS, CALL]],
  [opioid('mostDays', 'methadoneBuprenorphine'), 'opioid-stop', TAKES, [NOT_ALONE, PROTECTS], []],
  [opioid('unsure', 'methadoneBuprenorphine'), 'opioid-stop', MAY_TAKE, [PROTECTS], [CALL]],
  [opioid('unsaid', 'unsaid'), 'opioid-stop', MAY_TAKE, [NOT_ALONE], [PROTECTS, CALL]],
  [
    { ...opioid('mostDays', 'painMedicine'), stage: 'takesNow' },
    'both-stop',
    BOTH,
    [CALL],
    [PRESCRIBER],
  ],
];

describe('a stop on the screen', () => {
  test.each(reads)('after %j, on %s: "%s"', async (said, page, title, there, missing) => {
    const { sees } = await start(`/en/step/${page}/`, given(said));
    await sees(title);
    for (const line of there) expect(screen.queryByText(line), String(line)).not.toBeNull();
    for (const line of missing) expect(screen.queryByText(line), String(line)).toBeNull();
  });
});

test('a stop promises only what the sheet will hold: that naltrexone is taken is said once', async () => {
  const takesBoth = given({
    ...opioid('mostDays', 'painMedicine'),
    stage: 'takesNow',
    comingUp: ['surgery'],
  });
  const { sees } = await start('/en/step/both-stop/', takesBoth);
  await sees(BOTH);
  const promised = () => document.querySelector('.onsheet')?.textContent ?? '';
  expect(promised()).toContain('TAKES BOTH');
  const { sees: seesNext } = await start('/en/step/plans-stop/', takesBoth);
  await seesNext('Surgery or dental work');
  expect([...document.querySelectorAll('.onsheet')].at(-1)?.textContent ?? '').not.toContain(
    'TAKES NALTREXONE',
  );
});

test('a stop shows the line as it prints: with the name of the opioid that was typed', async () => {
  const both = given({ ...opioid('mostDays', 'painMedicine'), stage: 'takesNow' });
  const { sees } = await start('/en/step/both-stop/', {
    ...both,
    whichOpioid: { picked: ['painMedicine'], note: 'tramadol' },
  });
  await sees(BOTH);
  expect([...document.querySelectorAll('.onsheet')].at(-1)).toHaveTextContent(
    /Opioid: \W*tramadol/,
  );
});
