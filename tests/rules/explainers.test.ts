/** The shape that every explainer has, and how its numbers are told. */
import { describe, expect, test } from 'vitest';
import { groupsOf } from '#evidence/Claim.tsx';
import { type ClaimId, certaintyOf } from '#evidence/claims.ts';
import { type Explainer, isInBlock } from '#explainers/explainer.ts';
import { explainers } from '#explainers/index.ts';
import { wordsOf } from '../../scripts/words.ts';

const pages = Object.entries<Explainer>(explainers);

describe.each(pages)('%s', (_, { sections, steps }) => {
  test('says in view what is known, then what nobody knows yet; what is folded comes last', () => {
    const place = sections.map((section) => (section.folded ? 2 : isInBlock(section) ? 1 : 0));
    expect(place).toEqual([...place].sort());
    expect(sections.filter(isInBlock).map(({ id }) => id)).toEqual(['known', 'unknown']);
    expect(
      sections.filter(({ id, folded }) => folded && isInBlock({ id, claims: ['op-no'] })),
    ).toEqual([]);
  });
  test('says what to do in three to five steps, each once', () => {
    // To take one's question along is the last one for who has questions.
    expect(steps.length + 1).toBeGreaterThanOrEqual(3);
    expect(steps.length + 1).toBeLessThanOrEqual(5);
    expect(new Set(steps).size).toBe(steps.length);
  });
  test('has each statement in a group with its ground, and at most six marks in view', () => {
    let marks = 1;
    for (const { claims, folded, picture } of sections) {
      const groups = groupsOf<ClaimId>(claims);
      expect(groups.flat()).toEqual(claims);
      for (const group of groups) expect(new Set(group.map(certaintyOf)).size).toBe(1);
      if (folded) continue;
      marks += groups.filter(([first]) => certaintyOf(first)).length + (picture ? 1 : 0);
    }
    expect(marks).toBeLessThanOrEqual(6);
  });
});

/** What says that something is not known, and what tells a person to do something. */
const notKnown = {
  en: /\b(?:no one|no study|no trial|no studied|no price|no dose|no good|little|hardly|not clear|disagree|do not agree|differ|too few|cannot|could have missed|have not shown|unproven)\b/i,
  es: /\b(?:nadie|ning[uú]n|ninguna|no encontramos|no conocemos|no hay|no coinciden|no está claro|casi no|poco|muy pocas|no han mostrado|no puede|pudo|quizá no|sin demostrar|no se conocen|no se ha mostrado|no se ha demostrado)\b/i,
};
const toDo = {
  en: /(?:^|[.?!] )(?:Ask|Bring|Call|Do not|Get|Keep|Let|Never|Say|Skip|Stop|Take|Tell|Use|Wait)\b/,
  es: /(?:^|[.?!] )¿?(?:Avise|Busque|Deje|Diga|Espere|Hable|Lleve|Llame|No deje|No tome|Nunca|Pida|Pregunte|Pregúntele|Siga|Tome)\b/,
};

describe.each(['en', 'es'] as const)('in %s, "What nobody knows yet"', (lang) => {
  const words = wordsOf(lang);
  const blocks = pages.map(([id, { sections }]) => {
    const { own, claims } = sections.find((section) => section.id === 'unknown')!;
    const said = own
      ? [`explainers:${id}.notKnown`]
      : claims.map((claim) => `claims:${claim}.says`);
    return [id, said.map((key) => words.get(key)!)] as const;
  });
  test('says of each thing that it is not known', () => {
    const known = blocks.flatMap(([id, said]) =>
      said.filter((text) => !notKnown[lang].test(text)).map((text) => `${id}: ${text}`),
    );
    expect(known).toEqual([]);
  });
  test('gives no advice', () => {
    const advice = blocks.flatMap(([id, said]) =>
      said.filter((text) => toDo[lang].test(text)).map((text) => `${id}: ${text}`),
    );
    expect(advice).toEqual([]);
  });
});

/** Pages of no medicine's effects: of an illness, of money, of how one takes it or how it works. */
const ofNoEffects = ['cost', 'howItWorks', 'missedDose', 'moodAndWorry', 'panicWorry'];

test('each page of what a medicine does says in view that not seen is not safe', () => {
  const unsaid = pages.filter(
    ([, { sections }]) => !sections.some(({ id, untested }) => id === 'unknown' && untested),
  );
  expect(unsaid.map(([id]) => id).sort()).toEqual(ofNoEffects);
});

test.each([
  ['en', /picture|in 100|how much more/],
  ['es', /imagen|de cada 100|cuánta más/],
])('in %s, the heading over a folded picture says what it shows', (lang, shows) => {
  const words = wordsOf(lang);
  const headings = pages.flatMap(([id, { sections }]) =>
    sections
      .filter(({ picture, folded }) => picture && folded)
      .map((section) => words.get(`explainers:${id}.${section.id}`) ?? ''),
  );
  expect(headings.length).toBeGreaterThan(8);
  expect(headings.filter((heading) => !shows.test(heading))).toEqual([]);
});

test('a fact never stands under the mark of a finding beside it', () => {
  expect(groupsOf<ClaimId>(['op-withdrawal', 'op-7-10', 'op-low-too'])).toEqual([
    ['op-withdrawal', 'op-7-10'],
    ['op-low-too'],
  ]);
});

describe.each(['en', 'es'])('in %s, a number on an explainer', (lang) => {
  const words = wordsOf(lang);
  const told = new Set(
    pages.flatMap(([id, { sections }]) => [
      ...sections.flatMap(({ claims }) => claims.map((claim) => `claims:${claim}.says`)),
      ...[...words.keys()].filter((key) => key.startsWith(`explainers:${id}.`)),
    ]),
  );
  const texts = [...told].map((key) => [key, words.get(key) ?? ''] as const);
  test('is whole, but for a dose, and is never a percent', () => {
    const broken = texts.filter(([, text]) => /%|\d\.\d(?!\d*(?: (?:to|a) [\d.]+)? mg)/.test(text));
    expect(broken).toEqual([]);
  });
  test('in 100 is told with what is left of 100, or is a difference between two groups', () => {
    const IN_100 =
      lang === 'en'
        ? /(?:(\d+) to )?(\d+) in 100\b(?! parts)/g
        : /(?:(\d+) a )?(\d+) (?:hombres |personas )?de cada 100\b/g;
    const broken = texts.filter(([key, text]) => {
      if (!key.startsWith('claims:')) return false;
      return [...text.matchAll(IN_100)].some(([, from, to]) =>
        [from, to].some((end) => end && !new RegExp(`\\b${100 - Number(end)}\\b`).test(text)),
      );
    });
    expect(broken).toEqual([]);
  });
});
