/** What a person writes of the opioid prints where a blank for a pen would stand, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { withoutPrivate } from '#fhir/response.ts';
import { languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { sheetOf } from '#sheet/model.ts';
import { inOneLine, safetyRows } from '#sheet/sheetWords.ts';
import { type Said, given } from '../support/given.ts';

for (const lang of languageIds) await speak(lang);

const OPIOIDS = /opioid|bupreno/i;

const pain = { whichOpioid: ['painMedicine'] };
const took = { opioids: 'fewTimes', ...pain };
const cases: [string, Said, readonly string[]][] = [
  ['taken', took, ['tramadol', '3/11']],
  ['perhaps taken', { opioids: 'unsure', ...pain }, ['tramadol']],
  ['a shot', { opioids: 'bupDepot' }, ['3/11']],
  ['taken with naltrexone', { ...took, stage: 'takesNow' }, ['tramadol', '3/11']],
  ['a shot, with naltrexone', { opioids: 'bupDepot', stage: 'takesNow' }, ['3/11']],
  ['not told', { opioids: 'unsaid', ...pain }, ['tramadol', '3/11']],
];

describe.each(languageIds)('in %s', (lang) => {
  const { t } = spokenIn(lang)!;
  const printed = (said: Said, { drug = '', last = '' } = {}) => {
    const { whichOpioid, ...rest } = given(said);
    const named = whichOpioid && { whichOpioid: { ...whichOpioid, ...(drug && { note: drug }) } };
    const model = sheetOf({ ...rest, ...named }, { ...noEdits, lastDose: last });
    // That a name was written, and not answered for, is a line of its own.
    return safetyRows(t, { ...model, wrote: [] })
      .map(inOneLine)
      .filter((line) => OPIOIDS.test(line))
      .join('\n');
  };
  const gaps = (text: string) => text.match(/_{3,}/g)?.length ?? 0;

  test.each(cases)('an opioid that was %s', (_, said, words) => {
    const blank = printed(said);
    const written = printed(said, { drug: 'tramadol', last: '3/11' });
    for (const word of words) expect(written).toContain(word);
    expect(gaps(blank) - gaps(written)).toBe(written.split(/tramadol|3\/11/).length - 1);
    expect(printed(said, { drug: ' ', last: '' })).toBe(blank);
  });
  test.each<Said>([
    took,
    { opioids: 'mostDays', ...pain },
    { opioids: 'bupDepot' },
    { opioids: 'unsure', whichOpioid: ['unsure'] },
    { opioids: 'unsaid', whichOpioid: ['unsaid'] },
  ])('%j alone is told in one line', (said) => {
    expect(printed(said).split('\n')).toHaveLength(1);
  });
  test('the one line holds the kind, the days, how often, the drug and the last dose', () => {
    const line = printed(took, { drug: 'tramadol', last: '3/11' });
    const held = [
      'box.opioids_days',
      'state.yes',
      'detail.painMedicine',
      'detail.fewTimes',
    ] as const;
    for (const key of held) expect(line).toContain(t(`sheet:${key}`));
    expect(line).toMatch(/tramadol.*3\/11/);
  });
  test('one of the two may stay blank', () => {
    const written = printed(took, { last: '3/11' });
    expect(written).not.toContain('tramadol');
    expect(written).toMatch(/_{3,}.*3\/11/);
  });
  test('is not printed of who has since answered no', () => {
    expect(printed({ opioids: 'no' }, { drug: 'tramadol', last: '3/11' })).not.toMatch(
      /tramadol|3\/11/,
    );
  });
});

test('the name of a street drug is never printed', () => {
  const answers = given({ opioids: 'fewTimes', whichOpioid: ['streetKratom'] });
  const named = { ...answers, whichOpioid: { picked: ['streetKratom'], note: 'my own' } } as const;
  expect(withoutPrivate(named).whichOpioid).toBeUndefined();
  expect(sheetOf(named, noEdits).opioid.drug).toBe('');
});

test('tramadol beside a medicine that raises serotonin is met where its name is written', () => {
  const answers = given({ ...took, medicines: ['sertraline'] });
  const named = {
    ...answers,
    whichOpioid: { picked: ['painMedicine'], note: 'tramadol' },
  } as const;
  const lines = (of: Answers) => sheetOf(of, noEdits).stops.map(({ prints }) => prints);
  expect(lines(named).filter((line) => !lines(answers).includes(line))).toHaveLength(1);
});
