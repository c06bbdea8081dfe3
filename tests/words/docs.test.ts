/** The documents against the code and each other: links, paths, ids, and plain words. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { lines } from '#guidance/lines.ts';
import { rules } from '#questionnaire/safety/rules.ts';
import { questionIds, questions } from '#questionnaire/questions.ts';
import { countsOf } from '../../scripts/readability.ts';
import { codeFiles, codeOf } from '../../scripts/rooms.ts';

const markdown = (folder: string, deep: boolean): string[] =>
  readdirSync(folder, { recursive: deep, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file).replaceAll('\\', '/'));
const pages = [...markdown('.', false), ...markdown('docs', true)].sort();
const textOf = (page: string): string => readFileSync(page, 'utf8');
const clinical = (page: string): string => textOf(`docs/clinical/${page}.md`);

/** The anchor of a heading, as hosts of code make it. */
const anchors = (page: string): string[] =>
  [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(pages)('%s', (page) => {
  const text = textOf(page).replace(/```[\s\S]*?```/g, '');
  test('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    const dead = links
      .filter((to) => !/^https?:/.test(to))
      .filter((to) => {
        const [file = '', anchor] = to.split('#');
        const path = file === '' ? page : join(dirname(page), file);
        return !existsSync(path) || (anchor !== undefined && !anchors(path).includes(anchor));
      });
    expect(dead).toEqual([]);
  });
  test('names only paths that are there', () => {
    const named = [...text.matchAll(/`((?:src|scripts|tests|docs|locales)\/[^`\s]*)`/g)];
    const paths = named.map(([, path = '']) => path.replace('<language>', 'en'));
    expect(paths.filter((path) => !/[*<]/.test(path) && !existsSync(path))).toEqual([]);
  });
  test('has no em dash', () => {
    expect(text).not.toMatch(/[—–]/);
  });
  // The map of the code is a list of names more than a text.
  if (page === 'README.md') return;
  test('reads at grade 8 or lower', () => {
    const prose = text
      .split('\n')
      .filter((line) => !/^\s*[|#!]/.test(line))
      .map((line) =>
        line
          .replace(/^\s*(-|\d+\.)\s+/, '')
          .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replace(/`[^`]*`/g, 'it')
          .replaceAll(/[*_]/g, ''),
      );
    const { sentence, word, syllable } = countsOf(prose, 'en');
    if (sentence < 3) return;
    expect((0.39 * word) / sentence + (11.8 * syllable) / word - 15.59).toBeLessThan(8);
  });
});

/** All comments of the code. */
const comments = codeFiles
  .flatMap((file) => codeOf(file).match(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm) ?? [])
  .join('\n');
const cited = (pattern: RegExp): string[] => [
  ...new Set([...comments.matchAll(pattern)].map(([all, part]) => part ?? all)),
];

describe('what a comment cites is told in docs/clinical:', () => {
  test('screens, stops and notes of the intake, and rows of the safety rules', () => {
    const named = /\b(?:S\d+[ab]?|R\d|A\d|[AC]\d\d)\b/g;
    const ids = cited(named);
    const told = new Set(
      [...clinical('intake').matchAll(named), ...clinical('safety-rules').matchAll(named)].map(
        ([id]) => id,
      ),
    );
    expect(ids.length).toBeGreaterThan(25);
    expect(ids.filter((id) => !told.has(id))).toEqual([]);
  });
  test('sections and rules, by their number', () => {
    const sections = cited(/intake,\s+section\s+(\d)/g);
    expect(sections.length).toBeGreaterThan(3);
    for (const number of sections) expect(clinical('intake')).toContain(`\n## ${number}. `);
    for (const number of cited(/ordering rule (\d)/g))
      expect(clinical('intake')).toMatch(new RegExp(`Ordering rules[^#]*\\n${number}\\. `));
    for (const id of cited(/standard ([A-Z]\d+)/g)) expect(clinical('standards')).toContain(id);
  });
});

test('every question of the bank has its row in the intake', () => {
  const told = new Set(clinical('intake').match(/\b(?:[A-Z]\d+q?|Q[A-Z]\d?)\b/g));
  expect(doctorQuestions.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

test('every row of the safety rules is told, with its lines', () => {
  const rows = clinical('safety-rules');
  const untold = rules.filter(
    ({ id }) => !rows.includes(`| ${id} |`) && !rows.includes(`\`${id}\``),
  );
  expect(untold).toEqual([]);
  const told = Object.keys(lines).filter((id) => !rows.includes(`| ${id} |`));
  expect(told).toEqual(['B1named']);
});

test('every standard that is scored is told', () => {
  const scored = codeFiles.filter((file) => codeOf(file).includes('export const standards'));
  const ids = scored.flatMap((file) => codeOf(file).match(/(?<=id: ')[A-Z]\d+(-[A-Z]\d+)?/g) ?? []);
  const told = clinical('standards');
  expect(ids.length).toBeGreaterThan(60);
  expect(ids.filter((id) => !new RegExp(`\\b${id}\\b`).test(told))).toEqual([]);
});

test('every question names its screen in the intake, and the intake tells of it', () => {
  const intake = readFileSync('docs/clinical/intake.md', 'utf8');
  const untold = questionIds.filter((id) => !intake.includes(questions[id].intake));
  expect(untold).toEqual([]);
});
