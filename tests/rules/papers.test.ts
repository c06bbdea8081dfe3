import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickedOf } from '#questionnaire/picked.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import type { Clause } from '#questionnaire/branches.ts';
import type { Step } from '#questionnaire/machine.ts';
import { pathOf, steps } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { lineFacts } from '#guidance/lines.ts';
import { type PaperItem, paperItems, saidClauses, ticked } from '#papers/items.ts';
import { callLines, callToday, paperStops } from '#papers/stops.ts';
import { people } from '../support/people.ts';

const items = paperItems();
const item = (step: string) => items.find((one) => one.step === step);

/** Whether a person who follows the paper's words would fill this item in. */
const isForMe = (answers: Answers, { forWhom }: PaperItem): boolean =>
  forWhom.every(({ question, options, except }) =>
    pickedOf(answers[question]).some((option) => options.includes(option) !== except),
  );

describe('the questionnaire on paper', () => {
  test('asks all that the full way asks, but for the check that needs the screen', () => {
    const asked: readonly string[] = items.map(({ step }) => step);
    const left = steps.filter((step) => isQuestion(step) && !asked.includes(step)).sort();
    // The short way's own list is asked as the full way's two.
    expect(left).toEqual(['healthShort', 'naltrexoneNow', 'understanding']);
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
  });
  test('says the shorter side of a condition', () => {
    expect(item('lowMood')?.forWhom[0]).toMatchObject({ options: ['lowMood'], except: false });
    expect(item('whichOpioid')?.forWhom[0]).toMatchObject({
      options: ['bupDepot', 'no'],
      except: true,
    });
    expect(item('medicinesGoing')?.forWhom[0]).toMatchObject({
      options: ['none', 'unsaid'],
      except: true,
    });
    expect(item('purpose')?.forWhom).toEqual([]);
  });
  test('says both of two risks, and once what a question above has said', () => {
    const adult = { question: 'who', options: ['adult'] } as const;
    const opioid = { question: 'opioids', options: ['mostDays'] } as const;
    const which = { question: 'whichOpioid', options: ['painMedicine'] } as const;
    const liver = { question: 'conditions', options: ['liver'] } as const;
    const met = new Map<Step, readonly Clause[]>([
      ['opioids', [adult]],
      ['whichOpioid', [adult, opioid]],
      ['conditions', [adult]],
      ['opioidStop', [adult, opioid, which]],
      ['liverSignsStop', [adult, opioid, liver]],
    ]);
    expect(saidClauses('opioidStop', met)).toEqual([which]);
    expect(saidClauses('liverSignsStop', met)).toEqual([opioid, liver]);
  });
  test('leads 1,000 drawn people through the very questions of the chart', () => {
    // Children and those who answered the short way have other papers: none.
    const onPaper = people.filter(
      (answers) => answers.way === 'full' && !pathOf(answers).includes('under18Stop'),
    );
    fc.assert(
      fc.property(onPaper, (answers) => {
        const path = pathOf(answers);
        // Own words alone stand beside the list on paper, and are read by a person.
        const byNote = ({ step }: PaperItem) =>
          step === 'medicinesGoing' && pickedOf(answers.medicines).length === 0;
        // An item under one that was skipped is skipped too.
        const wanted = (one: PaperItem) => {
          const above = item(one.forWhom[0]?.question ?? '');
          return isForMe(answers, one) && (!above || isForMe(answers, above));
        };
        const wrong = items.filter(
          (one) => !byNote(one) && wanted(one) !== path.includes(one.step),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a stop says, on paper, beside its question', () => {
  const linesUnder = (question: string) =>
    paperStops.filter(({ under }) => under === question).flatMap(({ lines }) => lines);
  test.each([
    ['suicide', ['S3', 'S4']],
    ['whichOpioid', ['O2', 'O3']],
    ['liverDetail', ['V1']],
    ['who', ['Y1', 'Y3']],
  ])('under %s stand %s', (question, wanted) => {
    expect(linesUnder(question)).toEqual(expect.arrayContaining(wanted));
  });
  test('naltrexone with an opioid has its call, naltrexone alone has its own lines', () => {
    const under = paperStops.filter((stop) => stop.under === 'naltrexoneForm');
    expect(under.map(({ saidAs, lines }) => [saidAs, lines[0]])).toEqual([
      ['both', 'B1'],
      ['naltrexoneAlone', 'H1'],
    ]);
    // "Do not change the dose" never stands with "take no naltrexone".
    expect(under[0]?.lines.filter((line) => line.startsWith('H'))).toEqual([]);
  });
  test('help with thoughts of suicide waits for no tick', () => {
    expect(paperStops.find(({ under }) => under === 'suicide')?.ticks).toBeUndefined();
  });
  test('all who do not say "no" to opioids are told, and no retired tick is printed', () => {
    const said = (question: string) =>
      ticked(paperStops.find(({ under }) => under === question)?.ticks ?? [], items);
    expect(said('whichOpioid')).toMatchObject([
      { question: 'opioids', options: ['no'], except: true },
    ]);
    expect(said('liverDetail')).toMatchObject([
      { question: 'conditions', options: ['liverSigns'], except: false },
    ]);
  });
  test('the pairs to call about are one list, with whom to call and when at once', () => {
    expect(callToday.map(({ id }) => id)).toEqual([
      'C41',
      'C32',
      'C33',
      'C35',
      'C36',
      'C37',
      'C38',
    ]);
    const signs = callToday.flatMap(({ lines }) =>
      lines.filter((line) => typeof line === 'string' && lineFacts(line).emergency),
    );
    expect(callLines).toEqual(expect.arrayContaining([...new Set(signs)]));
    expect(callLines[0]).toBe('M2');
  });
});
