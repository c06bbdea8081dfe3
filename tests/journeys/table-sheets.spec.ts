/** The printed sheet of twenty people of the table of safety rules, read back from the PDF. */
import type { Page } from '@playwright/test';
import { formTold, mustAsk, safetyBoxes } from '#guidance/safety.ts';
import { isUnder18 } from '#questionnaire/conditions.ts';
import { isHelper } from '#questionnaire/helper.ts';
import { languages } from '#i18n/languages.ts';
import { type PrintedLine, printedLines } from '#questionnaire/safety/due.ts';
import { type OnPaper, twenty } from '../support/twenty.ts';
import { LANGS, type Lang, Person, expect, print, test, word } from './support.ts';

/** The patient's language, and the clinician's where it is another one. */
const papers: readonly (readonly Lang[])[] = [['en'], ['es'], ['es', 'en']];

/** Letters alone: blanks print as lines, and any space may be where a line breaks. */
const letters = (text: string): string => text.replace(/_{3,}|[\s\u2066-\u2069]/g, '');

/** The words around what a line names, as they print: with the form of naltrexone where told. */
function partsOf(lang: Lang, { prints }: PrintedLine, { answers }: OnPaper): string[] {
  const form = formTold(answers);
  const saysForm = form && ['takesBoth', 'takesNaltrexone'].includes(prints);
  const line = saysForm
    ? word(lang, `sheet:line.${prints}_told`, { form: word(lang, `sheet:detail.${form}`) })
    : word(lang, `sheet:line.${prints}`);
  return line.split(/\{\{\w+\}\}/).map(letters);
}

/** True when these stand in a text in this order, with no more between them than a few names. */
const standsIn = (text: string, parts: readonly string[]): boolean => {
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('.{2,90}?')).test(text);
};

/** What the row of opioids tells in their place; rows are looked for below. */
const AS_ROW: readonly string[] = ['opioids', 'opioidsUnsure', 'opioidsUnanswered', 'depot'];

/** What a question tells in their place, in the words that were offered. */
const AS_QUESTION: readonly string[] = ['thoughtsUnsure', 'thoughtsSometimes'];

/** What tells the prescriber of every sheet to ask, and that such thoughts do not print. */
const ALWAYS = ['rx.suicidality', 'rx.suicidalityTold', 'clinicianBody'];

/** What opens the visit of who ticked that thoughts of suicide print: where the steps do. */
const OPENING = ['S8', 'S8_helper', 'S8may', 'S8may_helper'];

/** The sheet as this person prints it, and all that the table promises of it. */
async function holds(page: Page, name: string, who: OnPaper, both: readonly Lang[]) {
  const [lang, clinician] = both;
  const keep = process.env['KEEP'];
  const file = keep && `${keep}/${[name, ...both].join(' ').replace(/\W+/g, '-')}.pdf`;
  const paper = await print(page, 'A4', file);
  const text = letters(paper.text);
  const check = expect.soft;
  check(paper.pages, `${name}: pages`).toBe(1);
  check(paper.smallest, `${name}: points`).toBeGreaterThan(10.99);

  const promised = printedLines(who.answers, who.thoughts === true);
  check(promised.map(({ prints }) => prints)).toEqual(who.prints);
  for (const one of both) {
    const elsewhere = [...AS_ROW, ...AS_QUESTION];
    for (const line of promised.filter(({ prints }) => !elsewhere.includes(prints)))
      check(standsIn(text, partsOf(one, line, who)), `${name}: ${one} ${line.prints}`).toBe(true);
    for (const { id, said, state } of safetyBoxes(who.answers)) {
      const told = word(one, `sheet:state.${state}`);
      if (mustAsk(state)) check(told).toBe(told.toUpperCase());
      const key = said && said !== 'days' ? `detail.${said}` : `box.${id}${said ? '_days' : ''}`;
      const title = letters(word(one, `sheet:${key}`));
      // A row of the table, with its title in a cell of its own where it is the patient's; a plain
      // "no" stands in the one line of them, and never among the rows.
      if (mustAsk(state)) {
        const rows = [`${title}${letters(told)}`, `${title}:${letters(told)}`];
        check(
          rows.some((row) => text.includes(row)),
          `${name}: ${one} ${id}`,
        ).toBe(true);
      } else {
        const no = letters(word(one, 'sheet:no', { named: '' }));
        const at = text.indexOf(no, text.indexOf(letters(word(one, 'sheet:safetyTitle'))));
        check(at, `${name}: ${one} no`).toBeGreaterThan(0);
        check(text.slice(at).toLowerCase(), name).toContain(title.toLowerCase());
      }
    }
    const speaks = isHelper(who.answers) ? 'interpreter_helper' : 'interpreter';
    check(text, name).toContain(letters(word(one, `sheet:${speaks}`)));
    if (isUnder18(who.answers))
      check(text, name).not.toContain(letters(word(one, 'sheet:agree.trial')));
  }
  if (lang && clinician) check(text, name).toContain(letters(`${languages[lang].name} / `));

  const rest = LANGS.flatMap((one) => ALWAYS.map((key) => word(one, `sheet:${key}`))).reduce(
    (so, words) => so.replace(letters(words), ''),
    text,
  );
  // Asked once in each language, beside the words that open the visit; thoughts that are there now
  // have their line too, in capitals.
  const asks = both
    .flatMap((one) => OPENING.map((line) => word(one, `lines:${line}`)))
    .reduce((so, words) => so.replace(letters(words), ''), rest);
  if (who.thoughts) check(asks.match(/suicid/g), name).toHaveLength(both.length);
  else check(rest, name).not.toMatch(/suicid/i);
}

for (const both of papers) {
  const [lang = 'en', clinician] = both;
  test(`in ${both.join(' with ')}, twenty people print one page each, with all that the table promises`, async ({
    page,
  }) => {
    const people = Object.entries<OnPaper>(twenty);
    expect(people).toHaveLength(20);
    const person = new Person(page, lang);
    for (const [name, who] of people) {
      const edits = { ...(who.thoughts && { on: ['S3q'] }), ...(clinician && { clinician }) };
      await person.opens('sheet', who.answers, edits);
      await expect(page.locator('.paper:not(.measured).both')).toHaveCount(clinician ? 1 : 0);
      await holds(page, name, who, both);
    }
  });
}
