import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openHanded } from '#editions/opened.ts';
import { textOf } from '#editions/saved.ts';
import { dictionaries } from '#editions/dictionaries.ts';
import { packed } from '#editions/link.ts';
import {
  type Answers,
  type QuestionId,
  offered,
  questionIds,
  questions,
} from '#questionnaire/questions.ts';
import { textIn } from '../support/link.ts';
import { golden } from '../support/golden.ts';
import { edits, people } from '../support/people.ts';
import { always } from '../support/always.ts';

describe('a link', () => {
  test('gives back any answers and any own words, whole', () => {
    always(
      500,
      fc.property(people, edits, (answers, own) => {
        const link = packed(textOf({ answers, edits: own }));
        expect(link).toMatch(/^\d+\.[\w-]+$/);
        expect(openHanded(textIn(link) ?? '')).toEqual({ answers, edits: own, left: [] });
      }),
    );
  });
  test('carries no id in full: the newest dictionary knows each one that is offered', () => {
    const known = dictionaries.at(-1) ?? '';
    const ids = questionIds.flatMap((id) => [id, ...offered(id)]);
    expect(ids.filter((id) => !known.includes(`"${id}"`))).toEqual([]);
  });
  test('is short enough for a code that a camera can read, even with everything ticked', () => {
    expect(packed(textOf(golden('dense'))).length).toBeLessThan(1500);
  });
});

/** How many damaged or hostile ones are tried. */
const TRIES = 10_000;

describe('a damaged or hostile link', () => {
  const good = packed(textOf(golden('dense')));
  const letter = fc.constantFrom(
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  );
  const damaged = fc.oneof(
    // One letter wrong.
    fc
      .tuple(fc.nat(good.length - 1), letter)
      .filter(([at, wrong]) => good[at] !== wrong)
      .map(([at, wrong]) => good.slice(0, at) + wrong + good.slice(at + 1)),
    // Cut off, as mail programs do.
    fc.integer({ min: 0, max: good.length - 2 }).map((length) => good.slice(0, length)),
    fc
      .tuple(fc.string(), fc.string())
      .map(([before, after]) => before + good + after)
      .filter((all) => all !== good),
    fc.array(letter, { maxLength: 400 }).map((letters) => letters.join('')),
    fc.array(fc.nat(0x10ffff), { maxLength: 200 }).map((points) => String.fromCodePoint(...points)),
  );
  test('opens nothing', () => {
    always(
      TRIES,
      fc.property(damaged, (link) => {
        const text = textIn(link);
        // The last letter of a link may hold bits that say nothing: then it is the same link.
        if (text !== undefined) expect(text).toBe(textIn(good));
      }),
    );
  });
  test('that unpacks to far more than answers could be is not unpacked', () => {
    const bomb = deflateSync(new Uint8Array(5_000_000));
    expect(textIn(btoa(String.fromCharCode(...bomb.slice(0, 5000))).replace(/[+/=]/g, ''))).toBe(
      undefined,
    );
  });
});

describe('a whole link or file with hostile contents', () => {
  const option = fc.constantFrom(...questionIds.flatMap((id) => questions[id].options as string[]));
  const value = fc.oneof(
    option,
    fc.record({
      picked: fc.oneof(fc.array(option, { maxLength: 5 }), fc.anything()),
      note: fc.anything(),
    }),
    fc.constantFrom('<script>alert(1)</script>', '__proto__', 'constructor', null, 7),
    fc.anything(),
  );
  const hostile = fc.record(
    {
      version: fc.constantFrom(2, 1, '2', null),
      answers: fc.oneof(
        fc.dictionary(fc.constantFrom(...questionIds, '__proto__', 'constructor', 'x'), value),
        fc.anything(),
      ),
      edits: fc.oneof(
        fc.anything(),
        fc.record({ on: fc.anything(), words: fc.anything(), clinician: fc.anything() }),
      ),
    },
    { requiredKeys: [] },
  );
  const textOfHostile: fc.Arbitrary<string> = fc.oneof(
    hostile.map((all): string => {
      try {
        return JSON.stringify(all);
      } catch {
        return '{';
      }
    }),
    fc.string(),
    fc.json(),
  );
  const known = (answers: Answers) =>
    Object.entries(answers).every(([id, answer]) => {
      const options = questions[id as QuestionId].options as readonly string[];
      return (typeof answer === 'string' ? [answer] : answer.picked).every((one) =>
        options.includes(one),
      );
    });
  test('is carried by a link as it is, so what opens the text opens the link', () => {
    fc.assert(
      fc.property(textOfHostile, (text) => {
        expect(textIn(packed(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
  test('opens only answers of ours, or nothing', () => {
    let [tried, opened] = [0, 0];
    always(
      TRIES,
      fc.property(textOfHostile, (text) => {
        tried += 1;
        const saved = openHanded(text);
        if (!saved) return;
        opened += 1;
        expect(known(saved.answers)).toBe(true);
        expect(saved.answers.who).toBeDefined();
        // Once taken over, it is read again as the very same.
        expect(openHanded(textOf(saved))).toEqual({
          answers: saved.answers,
          edits: saved.edits,
          left: [],
        });
        expect(JSON.stringify(saved)).not.toContain('script');
      }),
    );
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(opened).toBeLessThan(tried);
  });
  test('text that is none of ours has the right check and still opens nothing', () => {
    for (const text of ['', '[]', '7', '{"answers":{}}', '{"version":2,"answers":{"who":"x"}}']) {
      expect(openHanded(textIn(packed(text)) ?? '')).toBeUndefined();
    }
  });
});
