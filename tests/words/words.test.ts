import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claims } from '#evidence/claims.ts';
import { explainers } from '#explainers/index.ts';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import type { Explainer } from '#explainers/explainer.ts';
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

describe.each(langs)('in %s', (lang) => {
  const words = wordsOf(lang);
  const missing = (keys: readonly string[]) => keys.filter((key) => !words.get(key)?.trim());

  test('every id has its words', () => {
    expect(missing(neededKeys())).toEqual([]);
  });

  test('no question has words for an option that is not there', () => {
    const known = new Set(questionIds.flatMap(optionKeys));
    const said = [...words.keys()].filter((key) => /^questions:\w+\.option\./.test(key));
    expect(said.filter((key) => !known.has(key))).toEqual([]);
  });

  test('every explainer has a title, a lead, each heading and one line in short, and no more', () => {
    const keys = Object.entries(explainers).flatMap(([id, { sections }]) =>
      ['title', 'short', 'lead', 'inShort', ...sections.map((section) => section.id)].map(
        (key) => `explainers:${id}.${key}`,
      ),
    );
    expect([...words.keys()].filter((key) => key.startsWith('explainers:')).sort()).toEqual(
      keys.sort(),
    );
    const reasons = Object.values<Explainer>(explainers).flatMap(({ reasons: some }) =>
      some.map(({ because }) => because),
    );
    expect(missing(reasons.map((because) => `guidance:because.${because}`))).toEqual([]);
  });

  test('every question of the bank has its words, and no more', () => {
    // QG has other words where the form of naltrexone was told.
    const ids = [...doctorQuestions.map(({ id }) => id), 'QG_told'];
    const keys = ids.map((id) => `doctorQuestions:${id}`);
    expect([...words.keys()].filter((key) => key.startsWith('doctorQuestions:')).sort()).toEqual(
      keys.sort(),
    );
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

/** Words that push, cheer or blame; whole words, in any case. */
const banned: Record<string, RegExp> = {
  en: /\b(promising|breakthrough|game.changer|miracle|proven safe|commit\w* suicide|studies show|suicidal person|simply|cutting.edge|1 in (?!100\b)\d+|one in \w+ people)\b|!/i,
  es: /\b(prometedor\w*|milagro\w*|revolucionari\w*|cometer suicidio|los estudios muestran que funciona|simplemente)\b|!|¡/i,
};
/** Saying that it is not one is allowed. */
const denied = new Set(['claims:dep-game-changer.says']);

test.each(langs)('no word in %s pushes, cheers or blames', (lang) => {
  const found = [...wordsOf(lang)].filter(
    ([key, text]) => !denied.has(key) && banned[lang]?.test(text),
  );
  expect(found).toEqual([]);
});
