/** A long list opens short: the ways out on top, and folds whose headings say what they hold. */
import { describe, expect, test } from 'vitest';
import { languageIds } from '#i18n/languages.ts';
import { speak, wordOf } from '#i18n/words.ts';
import { groupsOf } from '#questionnaire/picked.ts';
import { UNHEADED } from '#questionnaire/question.ts';
import { optionLabel } from '#questionnaire/questionWords.ts';
import { type QuestionId, offered, questionIds, questions } from '#questionnaire/questions.ts';

const foldedIn = (question: QuestionId): readonly string[] => {
  const asked = questions[question];
  return 'folded' in asked ? asked.folded : [];
};

describe.each(questionIds)('the list of %s', (question) => {
  const groups = groupsOf(question);
  test('shows every option once', () => {
    const shown = groups.flatMap(([, options]) => options);
    expect([...shown].sort()).toEqual([...questions[question].options].sort());
  });
  test('has "none" on top where it offers it to tick', () => {
    const { kind, options } = questions[question];
    if (
      kind === 'one' ||
      question === 'options' ||
      !(options as readonly string[]).includes('none')
    )
      return;
    expect(groups[0]?.[0]).toBe('ways');
    expect(groups[0]?.[1][0]).toBe('none');
  });
  test('folds only groups that it has, none of them a way out or without a heading', () => {
    const headed = groups.map(([id]) => id).filter((id) => !UNHEADED.some((bare) => bare === id));
    expect(headed).toEqual(expect.arrayContaining([...foldedIn(question)]));
  });
});

test('who does not know the name of a medicine finds that on top too', () => {
  expect(groupsOf('medicines')[0]).toEqual(['ways', ['none', 'unknownName']]);
});

test.each(languageIds)(
  'in %s, the heading of a fold names something that is in it',
  async (lang) => {
    const { t } = await speak(lang);
    const folds = questionIds.flatMap((question) =>
      foldedIn(question).map((id) => [question, id] as const),
    );
    expect(folds.length).toBeGreaterThan(3);
    for (const [question, id] of folds) {
      const heading = wordOf(t, `questions:${question}.group.${id}`)?.toLowerCase() ?? '';
      const [, options = []] = groupsOf(question).find(([group]) => group === id) ?? [];
      const names = options.flatMap((option) => [
        optionLabel(t, question, option),
        ...(wordOf(t, `questions:${question}.help.${option}`) ?? '').split(', '),
      ]);
      const held = names.filter((name) => heading.includes(name.split(' ')[0]!.toLowerCase()));
      expect(held, heading).not.toEqual([]);
    }
  },
);

test.each([
  ['healthShort', ['liverSigns', 'alcohol', 'liver', 'haveNaltrexone', 'pregnant']],
  ['conditions', ['liverSigns', 'liver', 'seizures', 'bipolar', 'eatingDisorder']],
  ['comingUp', ['alcohol', 'pregnant', 'trying', 'breastfeeding', 'surgery']],
] as const)(
  'right under "none", %s asks what most have and what matters most',
  (question, first) => {
    const [, [, list = []] = []] = groupsOf(question);
    const today = list.filter((option) => offered(question).includes(option));
    expect(today.slice(0, first.length)).toEqual(first);
  },
);
