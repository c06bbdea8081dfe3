import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claims } from '#evidence/claims.ts';
import { explainers } from '#explainers/index.ts';
import { doctorQuestions, toldIds } from '#guidance/doctorQuestions.ts';
import { type Explainer, isInBlock } from '#explainers/explainer.ts';
import { stepIds } from '#explainers/steps.ts';
import { languageIds } from '#i18n/languages.ts';
import { questionIds } from '#questionnaire/questions.ts';
import { neededKeys, optionKeys } from '../../scripts/word-keys.ts';
import { faults, wordsOf } from '../../scripts/words.ts';

const langs = readdirSync('locales');

test('every folder of words is a language that can be picked, and every language has one', () => {
  expect([...langs].sort()).toEqual([...languageIds].sort());
});

test('every key is used, and every language has every key', () => {
  expect(faults()).toEqual([]);
});

/** Who says "I wrote" is the one who typed it, a helper too. */
const FIRST_PERSON = {
  en: /\b(I(?! wrote)|my|me)\b/i,
  es: /\b(yo|mi|mis|me|conmigo|tomo|tengo|tuve|bebo|recibo|probé|quiero)\b/i,
};

describe.each(langs)('in %s', (lang) => {
  const words = wordsOf(lang);
  const missing = (keys: readonly string[]) => keys.filter((key) => !words.get(key)?.trim());

  test('every id has its words', () => {
    expect(missing(neededKeys())).toEqual([]);
  });

  test('no question has words for an option that is not there', () => {
    const known = new Set(questionIds.flatMap(optionKeys));
    const said = [...words.keys()].filter((key) => /^questions:\w+\.option\./.test(key));
    expect(said.filter((key) => !known.has(key.replace(/_helper$/, '')))).toEqual([]);
  });

  test('every explainer has a title, a lead, each heading and one line in short, and no more', () => {
    const keys = Object.entries<Explainer>(explainers).flatMap(([id, { sections }]) =>
      [
        'title',
        'short',
        'lead',
        'inShort',
        // What is known and what is not has the same two headings on each page.
        ...sections.filter((one) => !isInBlock(one)).map((one) => one.id),
        ...sections.flatMap(({ own }) => own ?? []),
      ].map((key) => `explainers:${id}.${key}`),
    );
    const onEach = [
      'toHelper',
      'canDo',
      'askIt',
      'add',
      'onSheet',
      'see',
      'makeSheet',
      'untested',
      ...stepIds.map((id) => `step.${id}`),
    ];
    keys.push(...onEach.map((key) => `explainers:${key}`));
    const told = [...words.keys()].filter((key) => key.startsWith('explainers:'));
    // To a helper a page may speak in other words.
    expect(told.filter((key) => !key.endsWith('_helper')).sort()).toEqual(keys.sort());
    const toHelper = told.filter((key) => key.endsWith('_helper'));
    expect(toHelper.filter((key) => !keys.includes(key.replace(/_helper$/, '')))).toEqual([]);
    const reasons = Object.values<Explainer>(explainers).flatMap(({ reasons: some }) =>
      some.map(({ because }) => because),
    );
    expect(missing(reasons.map((because) => `guidance:because.${because}`))).toEqual([]);
  });

  test('every question of the bank has its words, and no more', () => {
    // Some have other words for what was answered; QG, where the form of naltrexone was told.
    const ids = [...doctorQuestions.flatMap(({ id }) => [id, ...toldIds(id)]), 'QG_told'];
    const keys = ids.map((id) => `doctorQuestions:${id}`);
    const said = [...words.keys()].filter((key) => key.startsWith('doctorQuestions:'));
    const [helpers, own] = [true, false].map((of) =>
      said.filter((key) => key.endsWith('_helper') === of),
    );
    expect(own?.sort()).toEqual(keys.sort());
    // A helper asks of the person helped whatever else would be said in the first person.
    const first = FIRST_PERSON[lang as keyof typeof FIRST_PERSON];
    const mine = keys.filter((key) => first.test(words.get(key) ?? ''));
    expect(mine.filter((key) => !helpers?.includes(`${key}_helper`))).toEqual([]);
    expect(helpers?.filter((key) => first.test(words.get(key) ?? ''))).toEqual([]);
  });

  test('every claim says what and why, and no more', () => {
    const keys = Object.keys(claims).flatMap((id) => [`claims:${id}.says`, `claims:${id}.why`]);
    expect([...words.keys()].filter((key) => key.startsWith('claims:')).sort()).toEqual(
      keys.sort(),
    );
  });

  test('the main buttons have their agreed names', () => {
    const names = { en: ['Continue', 'Print my sheet'], es: ['Continuar', 'Imprimir mi hoja'] };
    expect([words.get('shell:continue'), words.get('sheet:print')]).toEqual(
      names[lang as keyof typeof names],
    );
  });

  test('nothing that is printed large or bound by the page is too long for it', () => {
    const long = doctorQuestions.filter(
      ({ id }) => (words.get(`doctorQuestions:${id}`) ?? '').length > 110,
    );
    expect(long).toEqual([]);
  });
});
