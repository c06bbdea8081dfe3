/** The screens that most people meet, in the order in which they are met; for what is looked at on each. */
import { addressOf } from '#i18n/address.ts';
import type { Step } from '#questionnaire/machine.ts';
import { pathOf } from '#questionnaire/path.ts';
import { given } from '../support/given.ts';
import { whoMeets } from '../support/golden.ts';
import { type Person, open } from './support.ts';

const { start, page, explainer } = addressOf;

type Screen = readonly [name: string, shown: Step | ((lang: Person['lang']) => string)];

export const mainScreens: readonly Screen[] = [
  ['start', start],
  ['who', 'who'],
  ['opioids', 'opioids'],
  ['stop', 'opioidStop'],
  ['purpose', 'purpose'],
  ['thoughts', 'suicide'],
  ['crisis', 'crisisStop'],
  ['medicines', 'medicines'],
  ['note', 'medicinesNotes'],
  ['facts', 'facts'],
  ['explainer', (lang) => explainer(lang, 'howItWorks')],
  ['understanding', 'understanding'],
  ['options', 'options'],
  ['values', 'values'],
  ['ready', 'ready'],
  ['check', 'check'],
  ['editor', 'myQuestions'],
  ['sheet', 'sheet'],
  ['help', (lang) => page(lang, 'help')],
  ['about', (lang) => page(lang, 'about')],
];

/** Someone with a little of much: most screens are theirs. */
const SOMEONE = given({
  way: 'full',
  who: 'adult',
  opioids: 'fewTimes',
  whichOpioid: ['painMedicine'],
  purpose: ['lowMood', 'worry'],
  lowMood: 'someDays',
  worry: 'mostDays',
  stage: 'heard',
  suicide: 'no',
  medicines: ['sertraline', 'sleepPanic'],
  medicinesGoing: 'notHelping',
  triedBefore: ['therapy'],
  conditions: ['none'],
  comingUp: ['surgery'],
  understanding: ['codeine_true', 'known_unsure'],
  options: ['better'],
  values: ['proof_that', 'money_thatBit'],
  ready: ['points_notYet'],
});

/** Shows one of them to someone who meets it. */
export async function show(person: Person, [, shown]: Screen): Promise<void> {
  if (typeof shown === 'function') {
    await open(person.page, shown(person.lang));
    return;
  }
  const isTheirs = pathOf(SOMEONE).includes(shown) || shown === 'sheet';
  const { answers, edits } = isTheirs ? { answers: SOMEONE, edits: {} } : whoMeets(shown);
  await person.opens(shown, answers, edits);
}
