/** Naloxone and naltrexone look alike: who is to get or give one must not take the other for it. */
import { expect, test } from 'vitest';
import { languageIds } from '#i18n/languages.ts';
import { wordsOf } from '../../scripts/words.ts';

/** What the safety pages and the next steps say; the one that answers a typed name tells it in full. */
const SAID = /^(lines:|claims:safe-both-breath|explainers:step\b|explainers:next\b)/;

const NALOXONE = /\bnaloxon[ea]\b/i;
const IS_NOT = /\b(not|neither|no|no es la|no es) naltrexon[ea]\b/i;

test.each(languageIds)(
  'in %s, a line that sends for naloxone says that it is not naltrexone',
  (lang) => {
    const sends = [...wordsOf(lang)].filter(([key, text]) => SAID.test(key) && NALOXONE.test(text));
    expect(sends.length).toBeGreaterThanOrEqual(5);
    expect(sends.filter(([, text]) => !IS_NOT.test(text))).toEqual([]);
  },
);

test.each(languageIds)('in %s, the line to get it says what it is for', (lang) => {
  for (const key of ['lines:O8', 'lines:O8_helper'])
    expect(wordsOf(lang).get(key)).toMatch(
      /can reverse an opioid overdose|puede revertir una sobredosis/i,
    );
});
