/** Who answers for someone else is spoken to as a helper: "you" is the helper, "they" the person. */
import { expect, test } from 'vitest';
import { SOURCE, languageIds } from '#i18n/languages.ts';
import { wordsOf } from '../../scripts/words.ts';

const english = wordsOf(SOURCE);

/** What a helper is shown while they answer and decide; the check of what was read is of who
 * reads, and the ends of what matters are in the person's own voice, to be picked as they would. */
const SHOWN =
  /^(lines|stops):|^deciding:(?!check\.)|^guidance:because|^questions:(?!way|who|understanding|values\.option|steps|fault|both|left|over|note|surgeryNote)/;

/** While deciding, what was answered is said back to whoever answered. */
const SAID_BACK =
  /\b(You (said|asked about|told us( about)?|have not told us of)|your answers)\b|you told us/gi;
const without = (key: string, text: string) =>
  key.startsWith('deciding:') ? text.replace(SAID_BACK, '') : text;

/** Words that say "you" or "I" of whoever reads. */
const SPEAKS = /\b(you|your|yours|yourself|I|my|me)\b/i;

/** A bare command to take, stop or start a medicine is for the person who takes it. */
const COMMANDS =
  /(^|[.:;,] )(do not|never|please do not) (take|stop|start|restart|drink|add|mix|swap|change)\b|(^|[.] )(take|stop|start|carry|put) /i;

/** Read one by one: each is true as it stands for a helper and for the person. */
const TRUE_FOR_BOTH = new Set([
  // "You" is whoever sits before the screen.
  'lines:N1',
  'lines:N2',
  'lines:N5',
  'lines:N7',
  'lines:didYouMean',
  'lines:name.none',
  'stops:later',
  // The helper told it, and is shown it.
  'guidance:because.liverSigns',
  'guidance:because.healthUnsure',
  'guidance:because.pregnancy',
  'guidance:because.seizures',
  'guidance:because.drinking',
  'guidance:because.bipolar',
  'guidance:because.kidney',
  // The helper can do it too.
  'stops:page.bothHas.title',
  'stops:page.under18.lead',
  'questions:unsaid',
  'questions:helper',
  'questions:whichOpioid.hint',
  'questions:whichOpioid.help.streetKratom',
  'questions:suicide.hint',
  'questions:medicines.option.unknownName',
  // A name that says what both are asked.
  'questions:naltrexoneNow.name',
  // Of numbers; and of the dots that the helper sets.
  'deciding:rule',
  'deciding:mirror.title',
  // Who writes it asks for it.
  'questions:values.note.label',
  'questions:ready.note.label',
]);

const helperForm = (key: string): string | undefined => english.get(`${key}_helper`);
const own = [...english].filter(([key]) => SHOWN.test(key) && !key.endsWith('_helper'));
const toThePerson = own.filter(
  ([key, text]) =>
    (SPEAKS.test(without(key, text)) || COMMANDS.test(text)) && helperForm(key) === undefined,
);

test('every word that speaks to the person has its own form for a helper', () => {
  expect(own.length).toBeGreaterThan(250);
  expect(toThePerson.map(([key]) => key).filter((key) => !TRUE_FOR_BOTH.has(key))).toEqual([]);
});

test('every word said to be true for both is there, and would else need its form', () => {
  const found = new Set(toThePerson.map(([key]) => key));
  expect([...TRUE_FOR_BOTH].filter((key) => !found.has(key))).toEqual([]);
});

/** Whom a helper's form is about, as it calls them. */
const THEM = /the person (you|I) help/gi;

/** In a helper's form, "you" is the helper: each was read. */
const THE_HELPER = new Set([
  'questions:values.hint_helper',
  'lines:B1_helper',
  'lines:B1named_helper',
  'lines:B6_helper',
  'lines:B8_helper',
  'lines:S1_helper',
  'lines:S8_helper',
  'lines:S8may_helper',
  'stops:page.bothUnsure.lead_helper',
  'stops:page.opioidUnsure.lead_helper',
  'stops:page.thoughts.lead_helper',
  'stops:page.thoughtsUnsure.lead_helper',
  'guidance:because.openPurpose_helper',
  'guidance:because.unknownName_helper',
  'guidance:because.money_helper',
]);

test('a form for a helper speaks of the person as "they", and gives them no command', () => {
  const forms = [...english].filter(([key]) => key.endsWith('_helper') && SHOWN.test(key));
  expect(forms.length).toBeGreaterThan(90);
  const wrong = forms.filter(
    ([key, text]) =>
      !THE_HELPER.has(key) &&
      (SPEAKS.test(without(key, text).replace(THEM, 'they')) || COMMANDS.test(text)),
  );
  expect(wrong).toEqual([]);
});

/** Of what "we" do, and of the doctor alone. */
const OF_US = ['S5q', 'U1q', 'U2q'].map((id) => `doctorQuestions:${id}_helper`);

test('in Spanish, what a helper asks names the person: a verb alone would be of the doctor', () => {
  const asked = [...wordsOf('es')].filter(([key]) => /^doctorQuestions:.*_helper$/.test(key));
  expect(asked.length).toBeGreaterThan(70);
  const nobody = asked.filter(([, text]) => !/\bpersona\b/.test(text)).map(([key]) => key);
  expect(nobody.sort()).toEqual(OF_US.toSorted());
});

test.each(languageIds)('in %s, a helper has a form wherever English has one', (lang) => {
  const words = wordsOf(lang);
  const missing = [...english.keys()].filter((key) => key.endsWith('_helper') && !words.get(key));
  expect(missing).toEqual([]);
});
