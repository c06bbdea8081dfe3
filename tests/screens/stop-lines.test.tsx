// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { fetchScreen } from '#app/shell/screens.ts';
import { type Said, given } from '../support/given.ts';
import { start } from '../support/start.tsx';

const opioid = (opioids: string, which: string): Said => ({ opioids, whichOpioid: which });
const TAKES = 'Do not take naltrexone while you take an opioid';
const MAY_TAKE = 'If you take any opioid: do not take naltrexone';

/** What a person says; the title they read; and whether they read each line that is for some. */
const reads: [Said, string, { check: boolean; protects: boolean }][] = [
  [opioid('mostDays', 'painMedicine'), TAKES, { check: false, protects: false }],
  [opioid('mostDays', 'methadoneBuprenorphine'), TAKES, { check: false, protects: true }],
  [opioid('fewTimes', 'coughDiarrhea'), TAKES, { check: true, protects: false }],
  [opioid('unsure', 'methadoneBuprenorphine'), MAY_TAKE, { check: true, protects: true }],
  [opioid('unsaid', 'unsaid'), MAY_TAKE, { check: false, protects: false }],
];

beforeAll(() => fetchScreen('stop', 'en'));

describe('the opioid stop on the screen', () => {
  test.each(reads)('after %j: "%s", %j', async (said, title, { check, protects }) => {
    const { sees } = await start('/en/step/opioid-stop/', given(said));
    await sees(title);
    const isRead = (line: RegExp) => screen.queryByText(line) !== null;
    expect({
      check: isRead(/^Not sure what it was\? Check the label/),
      protects: isRead(/^Do not stop methadone or buprenorphine/),
    }).toEqual({ check, protects });
    // What is for everyone is there too.
    expect(isRead(/^Do not stop an opioid on your own/)).toBe(true);
  });
});
