import { expect, test } from 'vitest';
import { type RuleId, rules } from '#questionnaire/safety/rules.ts';
import { type Said, given } from '../support/given.ts';
import { toldAs } from '../support/told.ts';

const short = (...healthShort: string[]): Said => ({ way: 'short', healthShort });

/** Every note, a person who meets it, and all the notes on that page. */
const notes: [RuleId, Said, string][] = [
  ['C39', { medicines: ['bupropion'], comingUp: ['alcohol'] }, 'planNotes C39 A36'],
  ['C40', { medicines: ['sertraline', 'bupropion'] }, 'medicinesNotes C40'],
  ['C43', { medicines: ['sleepPanic'], comingUp: ['alcohol'] }, 'planNotes C43'],
  ['C44', { medicines: ['lithium'], conditions: ['bipolar'] }, 'healthNotes C44'],
  ['C45', { medicines: ['lithium'], conditions: ['kidney'] }, 'healthNotes C45'],
  ['C33lithium', { medicines: ['maoi', 'lithium'] }, 'medicinesNotes C33lithium A40'],
  ['A38', { medicines: ['maoi'] }, 'medicinesNotes A38'],
  ['A39', { medicines: ['ketamine'] }, 'medicinesNotes A39'],
  ['A40', { medicines: ['lithium'] }, 'medicinesNotes A40'],
  ['A41', { medicines: ['sleepPanic'] }, 'medicinesNotes A41'],
  ['A42', { medicines: ['stJohnsWort'] }, 'medicinesNotes A42'],
  ['A25', { conditions: ['liver'], liverDetail: ['cirrhosis'] }, 'healthNotes A25'],
  ['A26', { conditions: ['liver'], liverDetail: ['fatty'] }, 'healthNotes A26'],
  ['A26', short('liver'), 'shortNotes A26'],
  ['A28', { conditions: ['kidney'] }, 'healthNotes A28'],
  ['A29', { conditions: ['bipolar'] }, 'healthNotes A29'],
  ['A30', { conditions: ['eatingDisorder'] }, 'healthNotes A30'],
  ['A31', { comingUp: ['pregnant'] }, 'planNotes A31'],
  ['A32', { comingUp: ['trying'] }, 'planNotes A32'],
  ['A33', short('breastfeeding'), 'shortNotes A33'],
  ['pregnancyOpen', { comingUp: ['pregnancy'] }, 'planNotes pregnancyOpen'],
  ['A34', { comingUp: ['surgery'] }, 'planNotes A34'],
  ['A35', { comingUp: ['injuryRisk'] }, 'planNotes A35'],
  ['A36', short('alcohol'), 'shortNotes A36'],
  ['A37', { comingUp: ['disulfiram'] }, 'planNotes A37'],
];

test.each(notes)('%s: %j meets %s', (_, said, page) => {
  expect(toldAs(given(said))).toContain(page);
});

test('a name in the person’s own words brings its note', () => {
  const answers = {
    ...given({ medicines: ['otherMedicine'] }),
    medicines: { picked: [], note: 'Imodium when I travel' },
  };
  expect(toldAs(answers)).toEqual(['medicinesNotes A16']);
});

test('every note is met by someone above', () => {
  const met = new Set<string>(['A16', ...notes.map(([id]) => id)]);
  const all = rules.filter(({ kind }) => kind === 'note').map(({ id }) => id);
  expect(all.filter((id) => !met.has(id))).toEqual([]);
});
