import { describe, expect, test } from 'vitest';
import { type Fault, parse } from '#questionnaire/answers.ts';
import { languageIds } from '#i18n/languages.ts';
import { speak } from '#i18n/words.ts';
import { firstApart } from '#questionnaire/picked.ts';
import { faultWords, optionLabel } from '#questionnaire/questionWords.ts';
import { offered, questionIds } from '#questionnaire/questions.ts';

const spoken = await Promise.all(languageIds.map((lang) => speak(lang)));
const FAULTS: readonly Fault[] = ['pickOne', 'pickSome', 'standsAlone', 'noteTooLong'];

/** What is said of each question when Continue is pressed with no answer. */
const unanswered = questionIds.flatMap((question) => {
  const read = parse(question, { picked: [], note: '' });
  return 'fault' in read ? [[question, read.fault] as const] : [];
});

describe.each(spoken.map(({ lang, t }) => [lang, t] as const))('an error in %s', (_, t) => {
  test('names no option that the question does not have', () => {
    for (const question of questionIds)
      for (const fault of FAULTS) {
        const said = faultWords(t, question, fault);
        const labels = offered(question).map((option) => optionLabel(t, question, option));
        for (const [, named] of said.matchAll(/“([^”]+)”/g))
          expect(labels, `${question}: ${said}`).toContain(named);
      }
  });
  test('names the way out of each question that has one and was not answered', () => {
    expect(unanswered.length).toBeGreaterThan(15);
    for (const [question, fault] of unanswered) {
      const out = firstApart(question);
      const said = faultWords(t, question, fault);
      if (out) expect(said).toContain(`“${optionLabel(t, question, out)}”`);
      else expect(question).toBe('way');
    }
  });
});

test('who would rather not say for whom they ask is told of that answer, and of no "Not sure"', () => {
  const { t } = spoken.find(({ lang }) => lang === 'en')!;
  expect(faultWords(t, 'who', 'pickOne')).toBe(
    'Please pick one answer. If you do not want to answer, choose “I would rather not say”.',
  );
  expect(faultWords(t, 'opioids', 'pickOne')).toBe(
    'Please pick one answer. If you do not know, choose “Not sure”.',
  );
});
