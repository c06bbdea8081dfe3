/** Which questions are suggested, why, and what they put in nobody's mouth. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesWorryAlone } from '#questionnaire/conditions.ts';
import { type Suggestion, doctorQuestions, suggest } from '#guidance/doctorQuestions.ts';
import { languageIds } from '#i18n/languages.ts';
import { questionIds } from '#questionnaire/questions.ts';
import { STARRED } from '#questionnaire/edits.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { sheetOf } from '#sheet/model.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { wordsOf } from '../../scripts/words.ts';
import { given } from '../support/given.ts';
import { people } from '../support/people.ts';

/** A sentence in which one tells of oneself, in our languages. */
const ABOUT_ME = /\b(I|my|me|Yo|mi|mis|me|tomo|tengo|tuve|bebo|quiero|uso)\b/i;
/** What one is made to have read or heard. */
const HEARSAY = /\bI (have )?(read|heard)\b|\b(Leí|He leído|Oí|He oído)(?!\p{L})/u;

const originOf = (answers: Answers, id: string): Suggestion['origin'] | undefined =>
  suggest(answers).find((one) => one.id === id)?.origin;

test('"from your answers" is said only where an answer led there, "for everyone" only where none did', () => {
  const untold = suggest({});
  expect(untold.length).toBeGreaterThan(20);
  expect(new Set(untold.map(({ origin }) => origin))).toEqual(new Set(['everyone']));
  fc.assert(
    fc.property(people, (answers) => {
      for (const { id, origin } of suggest(answers)) {
        if (origin === 'everyone') {
          expect(originOf({}, id), id).toBe('everyone');
          continue;
        }
        // Some answer led there: without it, the same is not said any more.
        let left = answers;
        for (const question of questionIds) {
          const { [question]: _, ...fewer } = left;
          if (originOf(fewer, id) === origin) left = fewer;
        }
        expect(Object.keys(left), id).not.toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('mood, and what rules it out, are among the first three of everyone, unless what safety asks takes the place', () => {
  fc.assert(
    fc.property(people, (answers) => {
      const { first } = sheetOf(answers, noEdits);
      const ids = first.map(({ id }) => id as string);
      const starred = suggest(answers).filter(
        ({ id, on, starred: star }) => on && star && id !== 'S1q',
      );
      const room = Math.max(0, STARRED - starred.length);
      expect(ids.filter((id) => id === 'S2q' || id === 'S1q').length).toBeGreaterThanOrEqual(
        Math.min(2, room),
      );
    }),
  );
});

test('who names worry alone asks what is proven for worry among the first three, where safety leaves a place', () => {
  let met = 0;
  fc.assert(
    fc.property(people, (drawn) => {
      const answers = { ...drawn, purpose: { picked: ['worry'] } } as Answers;
      expect(namesWorryAlone(answers)).toBe(true);
      const starred = suggest(answers).filter(({ on, starred: star }) => on && star);
      // Two of the places are for everyone's pair on harm.
      const taken = new Set([...starred.map(({ id }) => id), 'S2q', 'S1q']);
      if (taken.size >= STARRED) return;
      met += 1;
      expect(sheetOf(answers, noEdits).first.map(({ id }) => id)).toContain('W3');
    }),
    // One of whom safety asks nothing is always among those who are drawn.
    { numRuns: 300, examples: [[given({ purpose: ['worry'] })]] },
  );
  expect(met).toBeGreaterThan(0);
});

test('who came for drinking, or for opioids, asks for good proof among the first four, where safety leaves a place', () => {
  let met = 0;
  fc.assert(
    fc.property(people, (drawn) => {
      const answers = { ...drawn, purpose: { picked: ['lowMood', 'drinking'] } } as Answers;
      const { first, more } = sheetOf(answers, noEdits);
      const ids = [...first, ...more].map(({ id }) => id as string);
      // All that safety puts first stays before it, and prints.
      const safety = suggest(answers).filter(({ origin, due }) => due && origin === 'safety');
      expect(ids.slice(0, safety.length)).toEqual(safety.map(({ id }) => id).slice(0, ids.length));
      if (safety.length > STARRED) return;
      met += 1;
      expect(ids.slice(0, STARRED + 1)).toContain('W1');
    }),
    {
      numRuns: 300,
      examples: [[given({ purpose: ['drinking'], comingUp: ['alcohol', 'surgery'] })]],
    },
  );
  expect(met).toBeGreaterThan(20);
  for (const which of ['methadoneBuprenorphine', 'streetKratom']) {
    const answers = given({ opioids: 'mostDays', whichOpioid: [which], values: ['money_this'] });
    const { first, more } = sheetOf(answers, noEdits);
    expect([...first, ...more].slice(0, 4).map(({ id }) => id)).toContain('W1');
  }
});

test('nothing that is for everyone says what only some have said', () => {
  const everyone = suggest({}).map(({ id }) => id);
  for (const lang of languageIds) {
    const words = wordsOf(lang);
    const told = everyone
      .map((id) => words.get(`doctorQuestions:${id}`) ?? '')
      .flatMap((text) => text.split(/(?<=[.?])\s+/))
      // A gap is filled in by hand: nothing is said for them.
      .filter((sentence) => sentence.endsWith('.') && !sentence.includes('____'));
    expect(told.filter((sentence) => ABOUT_ME.test(sentence))).toEqual([]);
    const all = doctorQuestions.map(({ id }) => words.get(`doctorQuestions:${id}`) ?? '');
    expect(all.filter((text) => HEARSAY.test(text))).toEqual([]);
  }
});
