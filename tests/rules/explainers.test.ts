/** The shape that every explainer has, and how its numbers are told. */
import { describe, expect, test } from 'vitest';
import { groupsOf } from '#evidence/Claim.tsx';
import { type ClaimId, certaintyOf } from '#evidence/claims.ts';
import { type Explainer, isInBlock } from '#explainers/explainer.ts';
import { explainers } from '#explainers/index.ts';
import { type EffectSet, effectSets } from '#explainers/pictures/effects.ts';
import { signOf, stepIds } from '#explainers/steps.ts';
import { topicsFor } from '#explainers/topics.ts';
import { given } from '../support/given.ts';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { wordsOf } from '../../scripts/words.ts';

const pages = Object.entries<Explainer>(explainers);

describe.each(pages)('%s', (_, { sections, steps, ask }) => {
  test('says in view what is known, then what nobody knows yet; what is folded comes last', () => {
    const place = sections.map((section) => (section.folded ? 2 : isInBlock(section) ? 1 : 0));
    expect(place).toEqual([...place].sort());
    expect(sections.filter(isInBlock).map(({ id }) => id)).toEqual(['known', 'unknown']);
    expect(
      sections.filter(({ id, folded }) => folded && isInBlock({ id, claims: ['op-no'] })),
    ).toEqual([]);
  });
  test('says what to do in three steps, each once: the last is its own question', () => {
    expect(new Set(steps).size).toBe(2);
    expect(doctorQuestions.map(({ id }) => id)).toContain(ask);
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

/** Pages with signs to get help for, each under a heading of its own. */
test('signs to get help for stand as rows, each with its sign: a call has the telephone', () => {
  const words = wordsOf('en');
  const signed = pages.flatMap(([id, { sections }]) =>
    sections.flatMap((section) => (section.signs ? [[id, section] as const] : [])),
  );
  expect(signed.map(([id]) => id).sort()).toEqual(
    ['highMoods', 'liver', 'poison', 'sideEffects', 'startStop', 'timeToWork'].sort(),
  );
  for (const [id, { claims, signs }] of signed) {
    expect(signs, id).toHaveLength(claims.length);
    // One group: its signs are those of all its rows.
    expect(groupsOf<ClaimId>(claims), id).toHaveLength(1);
    for (const [at, claim] of claims.entries())
      expect(signs![at] === 'phone', claim).toBe(
        /\bcall\b|emergency/i.test(words.get(`claims:${claim}.says`)!),
      );
  }
  // A heading that tells to get help or to call has them under it.
  const running = pages.flatMap(([id, { sections }]) =>
    sections.filter(
      ({ id: part, signs }) =>
        !signs &&
        /^(Get|Call) .*(signs|changes)|stop and call/.test(
          words.get(`explainers:${id}.${part}`) ?? '',
        ),
    ),
  );
  expect(running).toEqual([]);
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

/** That something was hardly studied; time, money and what experts dispute are no such thing. */
const HARDLY =
  /found no (?:study|trial)|no good studies|too few people to be sure|[Hh]ardly any study|[Ll]ittle is known|No study we found/;

test('not seen is not safe: said where nobody knows because hardly anyone looked', () => {
  const words = wordsOf('en');
  const silent = pages.filter(([id, { sections }]) => {
    const { own, claims, untested } = sections.find((one) => one.id === 'unknown')!;
    const said = own
      ? [words.get(`explainers:${id}.${own}`)!]
      : claims.map((one) => words.get(`claims:${one}.says`)!);
    return !untested && said.some((text) => HARDLY.test(text));
  });
  expect(silent.map(([id]) => id)).toEqual([]);
  const { sections } = explainers.secondSteps;
  expect(sections.some((one) => 'untested' in one)).toBe(false);
});

/** Points of a score, odds and "so many times": nothing for who does not know what they are worth. */
const RAW = {
  en: /\bpoints? (?:apart|better|worse|on a|lower|down)\b|\d (?:points?\b|times as\b)|\bodds\b|\btimes normal\b/,
  es: /\d puntos?\b|veces (?:más|lo normal)|probabilidad(?:es)? relativa/,
};

test.each(['en', 'es'] as const)('in %s, no page has points or odds in view', (lang) => {
  const words = wordsOf(lang);
  const raw = pages.flatMap(([id, { sections }]) => {
    const keys = [
      ...['title', 'short', 'lead', 'inShort'].map((part) => `explainers:${id}.${part}`),
      ...sections.map((one) => `explainers:${id}.${one.id}`),
      ...sections
        .filter(({ folded, drawn }) => !folded && !drawn)
        .flatMap(({ own, claims }) =>
          own ? [`explainers:${id}.${own}`] : claims.map((one) => `claims:${one}.says`),
        ),
    ];
    return keys.filter((key) => RAW[lang].test(words.get(key) ?? ''));
  });
  expect(raw).toEqual([]);
  const drawn = [...words].filter(
    ([key, text]) => /^pictures:(?!liverLevels)/.test(key) && RAW[lang].test(text),
  );
  expect(drawn).toEqual([]);
});

/** What tells how much of a score counts, or is itself that. */
const WORTH: readonly string[] = ['prac-madrs-mid', 'prac-change', 'prac-gad7-change'];
// Of another score than the one whose points experts weigh: it says that it is no clear gap.
const OF_ANOTHER_SCORE: readonly string[] = ['dep-pilot-points'];

test('points stand in one fold with how many of them count', () => {
  const words = wordsOf('en');
  const alone = pages.flatMap(([id, { sections }]) =>
    sections
      .filter(({ claims, drawn }) => !drawn && !claims.some((one) => WORTH.includes(one)))
      .flatMap(({ claims }) => claims)
      .filter((one) => !OF_ANOTHER_SCORE.includes(one))
      .filter((one) => /\d points?\b/.test(words.get(`claims:${one}.says`)!))
      .map((one) => `${id}: ${one}`),
  );
  expect(alone).toEqual([]);
});

test('words of a page that stand for several findings are of one grade', () => {
  const mixed = pages.flatMap(([id, { sections }]) =>
    sections
      .filter(({ own }) => own && own !== 'notKnown')
      .filter(({ claims }) => new Set(claims.map((one) => certaintyOf(one))).size > 1)
      .map((one) => `${id}: ${one.id}`),
  );
  expect(mixed).toEqual([]);
});

test('a step to call has the telephone, and one not to do has its sign', () => {
  const words = wordsOf('en');
  for (const id of stepIds) {
    const text = words.get(`explainers:step.${id}`)!;
    expect(signOf(id) === 'phone', id).toBe(/\b[Cc]all your\b|Call a poison/.test(text));
    expect(signOf(id) === 'no', id).toBe(/^Do not/.test(text));
  }
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

const drawnBy = (picture: string): readonly string[] =>
  Object.entries<EffectSet>(effectSets).find(
    ([id]) => `effects${id}`.toLowerCase() === picture.toLowerCase(),
  )?.[1].claims ?? [];

/** What is in view before anything is opened: statements, and what an open picture draws. */
const inView = ({ sections }: Explainer): readonly string[] =>
  sections
    .filter(({ folded, own }) => !folded && own !== 'notKnown')
    .flatMap(({ claims, picture }) => [...claims, ...(picture ? drawnBy(picture) : [])]);

/** What a step or a medicine gains, and what harm it does, by what it is. */
const bothSides = {
  therapy: [
    ['alt-therapy-rate', 'alt-combined-cobalt', 'alt-combined'],
    ['alt-therapy-harm', 'alt-therapy-dropout'],
  ],
  antidepressant: [
    ['alt-ad-primary', 'alt-ad-response', 'alt-gad-ad'],
    ['alt-ad-quit', 'alt-ad-harms', 'alt-gad-quit', 'ad-se-ssri'],
  ],
  addOn: [['alt-addon-helped'], ['alt-addon-restless', 'alt-addon-quit']],
  movement: [['alt-exercise-cochrane', 'alt-exercise'], ['alt-exercise-harm']],
  tms: [['brain-tms-benefit'], ['brain-tms-harm']],
  ect: [['brain-ect-benefit'], ['brain-ect-harm']],
  esketamine: [['brain-esk-benefit'], ['brain-esk-harm']],
  drinking: [['alt-alcohol-number'], ['se-common']],
} as const satisfies Record<string, readonly [readonly ClaimId[], readonly ClaimId[]]>;

describe.each(Object.entries(bothSides))('of %s', (thing, [gains, harms]) => {
  test('neither gain nor harm waits in a fold while the other is in view', () => {
    // A page that tells harms alone, as of side effects, hides no gain.
    const told = pages.filter(([, page]) =>
      page.sections.some(({ claims }) =>
        gains.some((id) => (claims as readonly string[]).includes(id)),
      ),
    );
    expect(told.length, thing).toBeGreaterThan(0);
    const oneSided = told.filter(([, page]) => {
      const seen = inView(page);
      const sees = (some: readonly string[]) => some.some((id) => seen.includes(id));
      return sees(gains) !== sees(harms);
    });
    expect(oneSided.map(([id]) => id)).toEqual([]);
  });
});

/** Where a page's main number is drawn, the picture is open. */
test.each([
  ['betterSteps', 'effectsTherapy'],
  ['secondSteps', 'effectsCbtAdded'],
  ['depression', 'bothGroups'],
  ['liver', 'liverLevels'],
  ['sideEffects', 'effectsLowDose'],
  ['brainTreatments', 'effectsTms'],
  ['opioids', 'wait'],
  ['dose', 'doses'],
  ['howItWorks', 'lock'],
] as const)('the main picture of %s stands open', (id, picture) => {
  const { sections }: Explainer = explainers[id];
  expect(sections.filter((one) => one.picture === picture && !one.folded)).toHaveLength(1);
});

test('who came for low mood reads of depression before anxiety, from page to page and in each', () => {
  const ids = topicsFor(given({ purpose: ['lowMood', 'worry'] })).map(({ id }) => id);
  expect(ids).toContain('depression');
  expect(ids.indexOf('depression')).toBeLessThan(ids.indexOf('anxiety'));
  const isOf = (kind: 'dep' | 'anx') => (id: string) => new RegExp(`^(cond-)?${kind}-`).test(id);
  const late = pages
    .filter(([, { reasons }]) => reasons.some(({ because }) => because === 'lowMood'))
    .flatMap(([id, { sections, lead }]) =>
      [lead, ...sections.map(({ claims }) => claims)]
        .filter((claims) => claims.some(isOf('dep')) && claims.some(isOf('anx')))
        .filter((claims) => claims.findIndex(isOf('anx')) < claims.findIndex(isOf('dep')))
        .map((claims) => `${id}: ${claims.join(' ')}`),
    );
  expect(late).toEqual([]);
});

/** Pages of a pair or an illness that no trial tested. */
const UNTESTED = ['anxiety', 'highMoods', 'medSleep', 'medSnri'] as const;

test.each([
  ['en', /nothing speaks for|not the same as “does not work”|no harmful clash.* no direct study/],
  [
    'es',
    /nada a favor ni en contra|no quiere decir que “no funciona”|no se conoce una interacción dañina.* no encontramos/i,
  ],
])(
  'in %s, a page with no evidence says that there is nothing for or against, in its own words',
  (lang, says) => {
    const words = wordsOf(lang);
    const silent = UNTESTED.filter(
      (id) =>
        !['lead', 'inShort', 'notKnown'].some((part) =>
          says.test(words.get(`explainers:${id}.${part}`) ?? ''),
        ),
    );
    expect(silent).toEqual([]);
  },
);

test.each([
  ['en', /\b0 to (?:21|27|50|52|56|60)\b/, /higher|worse|worst/i],
  ['es', /\b0 a (?:21|27|50|52|56|60)\b/, /más alto|peor/i],
])('in %s, a scale says which end is worse', (lang, scale, end) => {
  const scales = [...wordsOf(lang)].filter(
    ([key, text]) => /^(claims:.*says|explainers|pictures|deciding)/.test(key) && scale.test(text),
  );
  expect(scales.length).toBeGreaterThan(0);
  expect(scales.filter(([, text]) => !end.test(text))).toEqual([]);
});

test('a step that speaks to the person has its own form for a helper', () => {
  const words = wordsOf('en');
  const own = stepIds.filter((id) => /\b(you|your)\b/i.test(words.get(`explainers:step.${id}`)!));
  // "You" is whoever calls, or goes along.
  const forBoth = ['emergencyFirst', 'readLabels', 'serotoninFirst'];
  expect(own.filter((id) => !words.has(`explainers:step.${id}_helper`))).toEqual(forBoth);
});
