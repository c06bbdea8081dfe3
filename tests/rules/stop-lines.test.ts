import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composedPage } from '#guidance/composed.ts';
import { lineFacts } from '#guidance/lines.ts';
import { toldWords } from '#guidance/ruleWords.ts';
import { speak } from '#i18n/words.ts';
import type { LineId } from '#questionnaire/safety/rules.ts';
import { always } from '../support/always.ts';
import { type Said, given } from '../support/given.ts';
import { people, samePeople } from '../support/people.ts';
import { isPage, toldTo } from '../support/told.ts';
import { pathOf } from '#questionnaire/path.ts';

const opioid = (opioids: string, ...whichOpioid: string[]): Said => ({ opioids, whichOpioid });
const pain = opioid('mostDays', 'painMedicine');
const short = (...healthShort: string[]): Said => ({ way: 'short', healthShort });

/** What a person says, a page they meet, and what it tells them, in this order. */
const told: [Said, string, string][] = [
  [{ suicide: 'now' }, 'crisisStop', 'S2 S1 S3 S4 S5 S6'],
  [{ suicide: 'sometimes' }, 'thoughtsNote', 'S10 S2 S6 S9'],
  [{ suicide: 'unsure' }, 'thoughtsNote', 'S10may S2 S9'],
  [{ who: 'under18' }, 'under18Stop', 'Y1 Y2 Y3'],
  [{ who: 'helpsChild' }, 'under18Stop', 'Y1 Y2 Y3 S11'],
  [pain, 'opioidStop', 'O2 O3 O1 O13 O5 O8'],
  [opioid('mostDays', 'methadoneBuprenorphine'), 'opioidStop', 'O2 O3 O4 O1 O13 O5 O8'],
  [opioid('fewTimes', 'streetKratom'), 'opioidStop', 'O2 O3 O1 O13 O5 O6 O7 O9 O8'],
  [opioid('unsure', 'unsure'), 'opioidStop', 'O1 B7 O2 O3 O5'],
  [opioid('unsaid', 'methadoneBuprenorphine'), 'opioidStop', 'O2 O3 O4 O5 O6 O8'],
  [{ opioids: 'bupDepot' }, 'opioidStop', 'O5 O2 O3 O1'],
  [{ ...pain, stage: 'takesNow' }, 'bothStop', 'B1 B4 B5 B3 B2 B6 O8'],
  [{ ...opioid('unsure', 'unsure'), stage: 'takesNow' }, 'bothStop', 'B7 B4 B5 B3'],
  [{ ...opioid('unsaid', 'unsaid'), stage: 'takesNow' }, 'bothStop', 'B7 B4 B5 B3 B2'],
  [{ opioids: 'bupDepot', stage: 'takesNow' }, 'bothStop', 'B1 O5 B4 B2'],
  [{ ...pain, stage: 'hasSome' }, 'bothStop', 'B8 B4 O2 O3 O1 B3 O8'],
  [{ ...pain, stage: 'tookBefore' }, 'bothStop', 'B9 O2 O3 O1 O13 O5 O8'],
  [{ ...pain, suicide: 'now' }, 'opioidAgainStop', 'O8 O2 O3 O1 O13 O5'],
  [{ ...pain, medicines: ['sleepPanic'] }, 'medicinesStop', 'O10 B5 O2 O3 O1 O13 O5 O8'],
  [{ ...pain, comingUp: ['pregnant'] }, 'plansStop', 'O11 O2 O1 O8 P1'],
  [{ stage: 'takesNow' }, 'haveItStop', 'H1 H3 H4 G7 H5'],
  [{ stage: 'hasSome' }, 'haveItStop', 'H3 H2 H4'],
  [{ conditions: ['allergy'] }, 'allergyStop', 'A1 A2'],
  [{ stage: 'takesNow', conditions: ['allergy'] }, 'allergyStop', 'A3 A2'],
  [short('liverSigns'), 'liverSignsStop', 'V1 V3 V2 V4'],
  [{ stage: 'takesNow', conditions: ['liverSigns'] }, 'liverSignsStop', 'V1 V2 V3 V4'],
  [{ conditions: ['liverSigns'], comingUp: ['disulfiram'] }, 'plansStop', 'V1 V3 V2 V4 D4'],
  [
    { stage: 'takesNow', naltrexoneForm: 'shot', comingUp: ['surgery'] },
    'plansStop',
    'G1 G3 G6 G7',
  ],
  [
    { stage: 'takesNow', naltrexoneForm: 'unsure', comingUp: ['surgery'] },
    'plansStop',
    'G1 G2 G3 G6 G7',
  ],
  // One pair in the order of its row; several with the emergency signs of all on top.
  [{ comingUp: ['disulfiram', 'alcohol'] }, 'plansStop', 'D1 D2 D3 D4'],
  [{ medicines: ['maoi', 'bupropion'] }, 'medicinesStop', 'M1 M2 M3'],
  [{ medicines: ['maoi', 'bupropion', 'sertraline'] }, 'medicinesStop', 'M3 M7 M1 M2 M4'],
  [
    { medicines: ['bupropion'], ...short('seizures', 'disulfiram', 'alcohol') },
    'healthStop',
    'D2 U3 D1 D3 D4 U1 U2',
  ],
];

describe('a page', () => {
  test.each(told)('%j: %s says %s', (said, page, lines) => {
    const found = toldTo(given(said)).find((one) => one.page === page);
    expect(found?.lines.join(' ')).toBe(lines);
  });
});

/** Every page of a person holds to this. */
const everyPage = (holds: (page: ReturnType<typeof toldTo>[number]) => void) =>
  always(
    2000,
    fc.property(people, (answers) => {
      toldTo(answers).forEach(holds);
    }),
  );

describe('whoever it is', () => {
  test('no line stands twice on a page, unless it names another medicine', () => {
    everyPage(({ page, lines }) => {
      const plain = lines.filter((line) => !lineFacts(line as LineId).named);
      expect(new Set(plain).size, `${page}: ${lines.join(' ')}`).toBe(plain.length);
    });
  });
  test('no “tell them before you stop” or “do not change” beside a call, “stop” or “take none”', () => {
    everyPage(({ page, rules, lines }) => {
      if (!lines.some((line) => line === 'H1' || line === 'H3')) return;
      const others = lines.filter((line) => /^(B\d|V\d|A3)/.test(line));
      const cirrhosis = rules.some(({ id }) => id === 'C26');
      expect(
        others.filter((line) => !(cirrhosis && /^V[45]/.test(line))),
        page,
      ).toEqual([]);
    });
  });
  test('nothing about drugs on the page for thoughts of suicide now', () => {
    everyPage(({ page, rules, lines }) => {
      if (page !== 'crisisStop') return;
      expect(rules.map(({ id }) => id)).toEqual(['A03']);
      expect(lines.join(' ')).toBe('S2 S1 S3 S4 S5 S6');
    });
  });
  test('of several pairs to call about, the emergency signs come first', () => {
    everyPage(({ page, rules, lines }) => {
      const calls = rules.filter(({ kind }) => kind === 'call');
      if (calls.length < 2) return;
      const signs = (line: string) => lineFacts(line as LineId).emergency === true;
      const own = new Set(calls.flatMap((rule) => rule.lines.flat() as string[]));
      const up = lines.filter((line) => signs(line) && own.has(line));
      expect(lines.slice(0, up.length), page).toEqual(up);
    });
  });
});

/** Lines that speak to the helper of what the helper does: there "you" is right. */
const TO_HELPER = ['B1', 'B1named', 'B6', 'S1'];

const { t } = await speak('en');

describe('a helper', () => {
  test('reads of the person they help, never "you" of them', () => {
    const wrong = new Set<string>();
    for (const person of samePeople(1500)) {
      const answers = { ...person, who: 'helpsAdult' } as const;
      for (const page of pathOf(answers).filter(isPage)) {
        const { top, blocks } = composedPage(page, answers);
        for (const line of [...top, ...blocks.flatMap((block) => block.lines)]) {
          const text = toldWords(line, { t, answers, country: 'us' });
          const ofOther = text.replaceAll(/the person you help/gi, '');
          if (/\byours?\b|\byou\b/i.test(ofOther) && !TO_HELPER.includes(line.line))
            wrong.add(`${line.line}: ${text}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });
  test('reads other words than the person where the line is about the person', () => {
    const said: Said = { ...pain, stage: 'takesNow' };
    const words = (who: string) => {
      const answers = given({ ...said, who });
      const { blocks } = composedPage('bothStop', answers);
      return blocks.flatMap(({ lines }) =>
        lines.map((line) => toldWords(line, { t, answers, country: 'us' })),
      );
    };
    const [own, helped] = [words('adult'), words('helpsAdult')];
    expect(helped).toHaveLength(own.length);
    expect(own.filter((text) => helped.includes(text))).toEqual([]);
  });
});
