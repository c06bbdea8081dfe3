import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speak } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { ownWords } from '#questionnaire/wording.ts';
import { isolated } from '#questionnaire/isolated.ts';
import { tidy } from '#questionnaire/ownWords.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { sheetOf } from '#sheet/model.ts';
import { sheetText } from '#sheet/plainWords.ts';
import { mattersWords, nowWords, padLines, questionWords } from '#sheet/sheetWords.ts';
import { parseForm } from '../support/form.ts';
import { given } from '../support/given.ts';

describe('a text that shows nothing', () => {
  test.each([
    ['a zero width space', '\u200B'],
    ['joiners', '\u200C\u200D'],
    ['a word joiner and a byte order mark', '\u2060\uFEFF'],
    ['a soft hyphen', '\u00AD'],
    ['a Hangul filler', '\u3164'],
    ['an empty Braille cell', '\u2800'],
    ['marks of direction', '\u200E\u202E\u2066'],
    ['a variation mark and a tag', '\uFE0F\u{E0041}'],
    ['a control letter', '\u0007'],
  ])('as %s is no text', (_, text) => {
    expect(tidy(` ${text} `)).toBe('');
    expect(ownWords(text)).toBe('');
    const form = new FormData();
    form.append('note', text);
    expect(parseForm('medicines', form)).toEqual({ fault: 'pickSome' });
  });
  test.each(['?', '5', '💊', 'é', 'क्षि', '👨‍👩‍👧‍👦', 'می‌کند'])('%s shows, and stays as it is', (text) => {
    expect(tidy(text)).toBe(text);
  });
});

describe('marks of direction', () => {
  test('are taken out of a person’s words, and nothing else is', () => {
    expect(tidy('my \u202Epill\u202C, \u2067two\u2069 a\u200F day\u061C')).toBe(
      'my pill, two a day',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tidy(text)).not.toMatch(/\p{Bidi_Control}/u);
      }),
    );
  });
});

const { t } = await speak('en');

describe('words read from right to left stand apart within ours', () => {
  const arabic = 'هل هذا آمن؟';
  const apart = `\u2068${arabic}\u2069`;
  const noted = (answers: Answers): Answers => ({
    ...answers,
    medicines: { picked: ['lithium'], note: arabic },
    values: { picked: [], note: arabic },
    ready: { picked: [], note: arabic },
  });
  const model = sheetOf(noted(given({ medicines: ['lithium'] })), {
    ...noEdits,
    words: { W1: arabic },
  });

  test.each([
    ['Arabic', arabic],
    ['Hebrew', 'שלום'],
    ['Persian', 'آیا کمک می‌کند؟'],
    ['Adlam', '\u{1E900}'],
  ])('%s', (_, words) => expect(isolated(words)).toBe(`\u2068${words}\u2069`));
  test.each(['Can I drive?', '¿Y mi hermana?', '我可以开车吗', '5 mg', ''])(
    'others need nothing: %s',
    (words) => expect(isolated(words)).toBe(words),
  );
  test('on the sheet, on the pad and in the text to send', () => {
    const w1 = [...model.first, ...model.more].find(({ id }) => id === 'W1')!;
    expect(questionWords(t, w1)).toBe(apart);
    expect(mattersWords(t, model)).toContain(apart);
    expect(nowWords(t, model).find(({ id }) => id === 'take')?.text).toContain(apart);
    const around = { lang: 'en', country: undefined, today: '2026-11-26' } as const;
    for (const text of [
      sheetText(t, model, around),
      padLines(t, model)
        .map((line) => line.text)
        .join('\n'),
    ]) {
      expect(text).toContain(apart);
      expect(text.replaceAll(apart, '')).not.toContain(arabic);
    }
  });
});
