import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickedOf } from '#questionnaire/picked.ts';
import { isQuestion, isStop } from '#questionnaire/steps.ts';
import type { Clause } from '#questionnaire/branches.ts';
import type { Step } from '#questionnaire/machine.ts';
import { pathOf, steps } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { type PaperItem, paperItems, saidClauses } from '#papers/items.ts';
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
    const asked = items.map(({ step }) => step);
    const left = steps
      .filter((step) => (isQuestion(step) || isStop(step)) && !asked.includes(step))
      .sort();
    expect(left).toEqual(['healthShort', 'understanding']);
    expect(items.flatMap(({ number }) => number ?? [])).toEqual(
      items.filter(({ step }) => isQuestion(step)).map((_, index) => index + 1),
    );
  });
  test('says the shorter side of a condition', () => {
    expect(item('lowMood')?.forWhom[0]).toMatchObject({ options: ['lowMood'], except: false });
    expect(item('whichOpioid')?.forWhom[0]).toMatchObject({ options: ['no'], except: true });
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
  test('leads 1,000 drawn people through the very screens of the chart', () => {
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
