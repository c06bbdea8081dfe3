import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claims } from '#evidence/claims.ts';
import { explainers } from '#explainers/index.ts';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { type Line, notes, stops } from '#guidance/flags.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { APART, gridParts } from '#questionnaire/question.ts';
import { type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import { VALUES } from '#questionnaire/valueEnds.ts';
import { faults, wordsOf } from '../../scripts/words.ts';

const langs = readdirSync('locales');

/** The keys an option's words are under: its own, or its row's and its answer's. */
function optionKeys(id: QuestionId): string[] {
  const asked = questions[id];
  if (id === 'values')
    return Object.values(VALUES)
      .flat()
      .map((end) => `questions:values.option.${end}`);
  return asked.options
    .filter((option) => !(APART as readonly string[]).includes(option))
    .flatMap((option) => {
      if (asked.kind === 'one' || !asked.rows) return [`questions:${id}.option.${option}`];
      const [row, answer] = gridParts(option);
      return [
        `questions:${id}.row.${row}`,
        ...(answer === 'unsaid' ? [] : [`questions:${id}.answer.${answer}`]),
      ];
    });
}

test('every key is used, and every language has every key', () => {
  expect(faults()).toEqual([]);
});

describe.each(langs)('in %s', (lang) => {
  const words = wordsOf(lang);
  const missing = (keys: readonly string[]) => keys.filter((key) => !words.get(key)?.trim());

  test('every question has its words, and every option', () => {
    const keys = questionIds
      .filter((id) => id !== 'way')
      .flatMap((id) => [
        ...['name', 'title', 'hint', 'why'].map((part) => `questions:${id}.${part}`),
        ...optionKeys(id),
        ...Object.keys(('groups' in questions[id] && questions[id].groups) || {}).map(
          (group) => `questions:${id}.group.${group}`,
        ),
      ]);
    expect(missing(keys)).toEqual([]);
  });

  test('no question has words for an option that is not there', () => {
    const known = new Set(questionIds.flatMap(optionKeys));
    const said = [...words.keys()].filter((key) => /^questions:\w+\.option\./.test(key));
    expect(said.filter((key) => !known.has(key))).toEqual([]);
  });

  test('every stop and note has its words, line by line', () => {
    const lines = (some: readonly Line[], part: string) => some.map(({ id }) => `${part}.${id}`);
    const keys = Object.entries(stops).flatMap(([id, stop]) =>
      ['title', 'lead', ...lines(stop.do, 'do'), ...lines(stop.dont, 'dont')].map(
        (key) => `stops:${id}.${key}`,
      ),
    );
    const noted = Object.keys(notes).flatMap((id) => [
      `stops:notes.${id}.title`,
      `stops:notes.${id}.body`,
    ]);
    expect(missing([...keys, ...noted])).toEqual([]);
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
    const keys = doctorQuestions.map(({ id }) => `doctorQuestions:${id}`);
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
