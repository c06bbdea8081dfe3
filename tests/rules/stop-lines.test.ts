import { describe, expect, test } from 'vitest';
import { type Line, type StopId, stops, stopsFor } from '#guidance/flags.ts';
import { type Said, given } from '../support/given.ts';

const opioid = (opioids: string, ...whichOpioid: string[]): Said => ({ opioids, whichOpioid });
const short = (...healthShort: string[]): Said => ({ way: 'short', healthShort });

interface Told {
  /** Each single answer that leads to the stop. */
  readonly met: readonly Said[];
  /** People close to it who do not meet it. */
  readonly not: readonly Said[];
  /** What it says to do and not to do, to everyone who meets it, in the order it is read. */
  readonly todo: string;
  readonly dont: string;
  /** Lines among these for some only: who sees them, and who meets the stop and does not. */
  readonly some?: Readonly<
    Record<string, { readonly sees: readonly Said[]; readonly not: readonly Said[] }>
  >;
}

const told: Record<StopId, Told> = {
  crisisStop: {
    met: [{ suicide: 'now' }, { way: 'short', suicide: 'now' }],
    not: [{ suicide: 'sometimes' }, { suicide: 'unsure' }, { suicide: 'unsaid' }],
    todo: 'reach someone clinic',
    dont: 'alone',
  },
  under18Stop: {
    met: [{ who: 'under18' }, { who: 'helpsChild' }, { way: 'short', who: 'under18' }],
    not: [{ who: 'adult' }, { who: 'helpsAdult' }, { who: 'unsaid' }],
    todo: 'doctor adult',
    dont: 'take',
  },
  opioidStop: {
    met: [
      opioid('mostDays', 'painMedicine'),
      opioid('fewTimes', 'coughDiarrhea'),
      opioid('unsure', 'unsure'),
      opioid('unsaid', 'unsaid'),
      { way: 'short', ...opioid('unsaid', 'unsaid') },
    ],
    not: [{ opioids: 'no' }, { way: 'short', opioids: 'no' }],
    todo: 'tell check wait aside',
    dont: 'start stopOpioid protects overcome',
    some: {
      check: {
        sees: [
          opioid('fewTimes', 'painMedicine'),
          opioid('unsure', 'unsure'),
          opioid('unsure', 'methadoneBuprenorphine'),
        ],
        not: [opioid('mostDays', 'painMedicine'), opioid('unsaid', 'unsaid')],
      },
      protects: {
        sees: [
          opioid('mostDays', 'methadoneBuprenorphine'),
          opioid('unsaid', 'methadoneBuprenorphine'),
          opioid('mostDays', 'painMedicine', 'methadoneBuprenorphine'),
          { way: 'short', ...opioid('fewTimes', 'methadoneBuprenorphine') },
        ],
        not: [
          opioid('mostDays', 'painMedicine'),
          opioid('mostDays', 'streetKratom'),
          opioid('fewTimes', 'coughDiarrhea'),
          opioid('unsure', 'unsure'),
        ],
      },
    },
  },
  allergyStop: {
    met: [{ conditions: ['allergy'] }, short('allergy')],
    not: [{ conditions: ['unsure'], liverDetail: ['unsure'] }, short('unsure')],
    todo: 'tell write',
    dont: 'take',
  },
  liverSignsStop: {
    met: [{ conditions: ['unsure'], liverDetail: ['signsNow'] }, short('liverSigns')],
    not: [{ conditions: ['liver'], liverDetail: ['cirrhosis'] }, short('liver')],
    todo: 'today say tests',
    dont: 'take wait',
  },
  haveItStop: {
    met: [{ stage: 'hasSome' }, { stage: 'takesNow' }, short('haveNaltrexone')],
    not: [{ stage: 'tookBefore' }, { stage: 'doctorRaised' }, { stage: 'unsaid' }, short('unsaid')],
    todo: 'prescriber pharmacist card watch',
    dont: 'start change mix second',
  },
};

/** The lines a person reads on a stop, in order; none where they do not meet it. */
const linesFor = (id: StopId, said: Said): string[] => {
  const answers = given(said);
  if (!stopsFor(answers).includes(id)) return [];
  const lines: readonly Line[] = [...stops[id].do, ...stops[id].dont];
  return lines.filter(({ when }) => when?.(answers) ?? true).map((line) => line.id);
};

describe.each(Object.entries(told) as [StopId, Told][])('%s', (id, row) => {
  const forSome = Object.keys(row.some ?? {});
  const forAll = `${row.todo} ${row.dont}`.split(' ').filter((line) => !forSome.includes(line));
  test('says these lines and no other, in this order', () => {
    const ids = (lines: readonly Line[]) => lines.map((line) => line.id).join(' ');
    expect([ids(stops[id].do), ids(stops[id].dont)]).toEqual([row.todo, row.dont]);
  });
  test.each(row.met)('%j: is told every line that is for all', (said) => {
    expect(linesFor(id, said)).toEqual(expect.arrayContaining(forAll));
  });
  test.each(row.not)('%j: is told none', (said) => {
    expect(linesFor(id, said)).toEqual([]);
  });
  for (const [line, { sees, not }] of Object.entries(row.some ?? {})) {
    test.each(sees)(`%j: is told "${line}"`, (said) => {
      expect(linesFor(id, said)).toContain(line);
    });
    test.each(not)(`%j: is not told "${line}"`, (said) => {
      expect(linesFor(id, said)).toEqual(expect.arrayContaining(forAll));
      expect(linesFor(id, said)).not.toContain(line);
    });
  }
});
