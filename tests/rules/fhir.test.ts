import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecordInput, responseTo, withoutPrivate } from '#fhir/response.ts';
import { type WholeQuestionnaire, questionnaireIn } from '#fhir/questionnaire.ts';
import { CODES, MY_QUESTIONS } from '#fhir/ids.ts';
import type {
  QuestionnaireItemEnableWhen as EnableWhen,
  QuestionnaireItem,
  QuestionnaireResponseItem as ResponseItem,
} from '@medplum/fhirtypes';
import { type Language, languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { pickedOf } from '#questionnaire/picked.ts';
import { pathOf } from '#questionnaire/path.ts';
import { type PageId, dueOn, pages } from '#questionnaire/safety/due.ts';
import { rules } from '#questionnaire/safety/rules.ts';
import { type Answers, offered, questionIds, questions } from '#questionnaire/questions.ts';
import { given, told } from '../support/given.ts';
import { people } from '../support/people.ts';

for (const lang of languageIds) await speak(lang);

const forms = new Map<Language, WholeQuestionnaire>();
/** Made once for each language: it is the same each time, which a test below holds. */
function formIn(lang: Language): WholeQuestionnaire {
  const form = forms.get(lang) ?? questionnaireIn(lang, spokenIn(lang)!.t);
  forms.set(lang, form);
  return form;
}
const respond = (answers: Answers, more: Partial<RecordInput> = {}) =>
  responseTo(formIn('en'), spokenIn('en')!.t, {
    answers,
    myQuestions: [],
    complete: true,
    authored: '2026-11-24T10:00:00Z',
    ...more,
  });

type Any = QuestionnaireItem | ResponseItem;
const flat = <I extends Any>(items: readonly I[] = []): I[] =>
  items.flatMap((item) => [item, ...flat((item.item ?? []) as I[])]);

/** What a form filler shows for some answers, as the FHIR specification says. */
function shown(
  form: WholeQuestionnaire,
  answers: ReadonlyMap<string, readonly string[]>,
): string[] {
  const met = ({ question, operator, answerCoding, answerBoolean }: EnableWhen): boolean => {
    const picked = answers.get(question) ?? [];
    if (operator === 'exists') return picked.length > 0 === answerBoolean;
    return picked.includes(answerCoding?.code ?? '') === (operator === '=');
  };
  const visit = (items: readonly QuestionnaireItem[]): string[] =>
    items.flatMap(({ linkId, enableWhen = [], enableBehavior, item = [] }) => {
      const all = enableWhen.map(met);
      const open =
        all.length === 0 || (enableBehavior === 'any' ? all.includes(true) : !all.includes(false));
      return open ? [linkId, ...visit(item)] : [];
    });
  return visit(form.item);
}

/** A response's answers by linkId, as codes or words. */
const said = (answers: Answers): Map<string, readonly string[]> =>
  new Map(
    flat(respond(answers).item).map(({ linkId, answer = [] }) => [
      linkId,
      answer.map((one) =>
        'valueCoding' in one ? (one.valueCoding.code ?? '') : (one.valueString ?? ''),
      ),
    ]),
  );

/** The rows that the pages of the chart tell these answers. */
const toldTo = (answers: Answers): string[] =>
  (Object.keys(pages) as PageId[]).flatMap((page) => dueOn(page, answers)).map(({ id }) => id);

describe('the questionnaire as FHIR', () => {
  const form = () => formIn('en');
  test('has every question and option of the app, each linkId once', () => {
    const items = flat(form().item);
    const ids = items.map(({ linkId }) => linkId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of questionIds) {
      expect(ids).toContain(id);
      const asked = questions[id];
      if (asked.kind === 'many' && asked.rows) continue;
      const codes = items.find(({ linkId }) => linkId === id)?.answerOption;
      expect(codes?.map(({ valueCoding }) => valueCoding?.code)).toEqual(
        offered(id).map((option) => `${id}.${option}`),
      );
    }
  });
  test('says in words what it shows, in every language, with the same ids and codes', () => {
    const bones = (lang: Language) =>
      flat(formIn(lang).item).map(({ linkId, type, answerOption }) => [
        linkId,
        type,
        answerOption?.map(({ valueCoding }) => valueCoding?.code),
      ]);
    for (const lang of languageIds) {
      expect(bones(lang)).toEqual(bones('en'));
      const silent = flat(formIn(lang).item).filter(({ type, text }) => type !== 'group' && !text);
      expect(silent).toEqual([]);
      expect(formIn(lang).status).toBe('draft');
    }
    expect(new Set(languageIds.map((lang) => formIn(lang).url)).size).toBe(languageIds.length);
  });
  test('gives each code one meaning', () => {
    const meanings = new Map<string, string>();
    const all = flat(form().item).flatMap(({ answerOption = [] }) => answerOption);
    expect(all.length).toBeGreaterThan(150);
    for (const { valueCoding: { code = '', display = '' } = {} } of all) {
      expect(meanings.get(code) ?? display, code).toBe(display);
      meanings.set(code, display);
    }
  });
  test('carries the next step of each stop, not its name alone', () => {
    const stop = (id: string) => flat(form().item).find(({ linkId }) => linkId === id)?.text;
    expect(stop('A07')).toContain('Do not stop an opioid on your own');
    expect(stop('A03')).toContain('findahelpline.com');
    expect(stop('A24')).toContain('see a doctor today');
    expect(stop('C01')).toContain('Take no naltrexone until they answer');
    expect(stop('C33')).toContain('St. John’s wort');
  });
  test('waits for earlier items alone', () => {
    const ids = flat(form().item).map(({ linkId }) => linkId);
    for (const { linkId, enableWhen = [] } of flat(form().item)) {
      for (const { question } of enableWhen) {
        expect(ids).toContain(question);
        expect(ids.indexOf(question), linkId).toBeLessThan(ids.indexOf(linkId));
      }
    }
  });
  test('shows the questions of the chart and the stops of its rules, for 1,000 drawn people', () => {
    const stops = new Set<string>(
      rules.filter(({ kind }) => kind !== 'note' && kind !== 'aside').map(({ id }) => id),
    );
    const met = new Set<string>();
    fc.assert(
      fc.property(people, (answers) => {
        const seen = shown(form(), said(answers)).filter((id) => !id.includes('.when'));
        const all = seen.map((id) => id.replace(/(\.\d)?(\.short)?$/, ''));
        const stopsShown = all.filter((id) => stops.has(id));
        // A name in own words raises a stop on the screen; a record cannot read it.
        const wordless = { ...answers, medicines: { picked: pickedOf(answers.medicines) } };
        const wanted = new Set(toldTo(wordless as Answers).filter((id) => stops.has(id)));
        expect(stopsShown.sort()).toEqual([...wanted].sort());
        expect(new Set(all.filter((id) => id !== 'way' && isQuestion(id)))).toEqual(
          new Set(pathOf(answers).filter(isQuestion)),
        );
        for (const id of stopsShown) met.add(id);
      }),
      { numRuns: 1000 },
    );
    expect(met.size).toBeGreaterThan(25);
  });
  test.each([
    [
      'liver signs of an older edition',
      { conditions: ['liver'], liverDetail: ['signsNow'] },
      'A24',
    ],
    ['only having naltrexone, with an opioid', { opioids: 'mostDays', stage: 'hasSome' }, 'C05'],
    [
      'bupropion and bulimia',
      { medicines: ['bupropion'], conditions: ['eatingDisorder'], anorexiaBulimia: 'yes' },
      'C37',
    ],
    [
      'the short way: a product with bupropion twice',
      {
        way: 'short',
        medicines: ['auvelity'],
        healthShort: ['haveNaltrexone'],
        naltrexoneNow: 'takes',
        naltrexoneForm: 'contrave',
      },
      'C38',
    ],
  ] as const)('tells who answered %s', (_, answers, stop) => {
    const seen = shown(form(), said(told({ way: 'full', who: 'adult', ...answers })));
    expect(seen.map((id) => id.split('.')[0])).toContain(stop);
  });
  test('is another version as soon as a word or a branch is another', () => {
    expect(questionnaireIn('en', spokenIn('en')!.t)).toEqual(form());
    expect(formIn('es').version).not.toBe(form().version);
  });
});

describe('the answers as FHIR', () => {
  test('name their questionnaire and its version', () => {
    const { url, version } = formIn('en');
    expect(respond({}).questionnaire).toBe(`${url}|${version}`);
  });
  test('carry each answer, own words and own questions', () => {
    const answers = given({ purpose: ['lowMood', 'worry'], conditions: ['kidney'] });
    const response = respond(
      { ...answers, medicines: { picked: ['sertraline'], note: 'sertraline 50 mg' } },
      { myQuestions: ['Why?', 'How long?'] },
    );
    const find = (id: string) => flat(response.item).find(({ linkId }) => linkId === id)?.answer;
    expect(find('purpose')).toEqual([
      {
        valueCoding: { system: CODES, code: 'purpose.lowMood', display: 'Low mood or depression' },
      },
      expect.objectContaining({ valueCoding: expect.objectContaining({ code: 'purpose.worry' }) }),
    ]);
    expect(find('medicines.note')).toEqual([{ valueString: 'sertraline 50 mg' }]);
    expect(find(MY_QUESTIONS)).toEqual([{ valueString: 'Why?' }, { valueString: 'How long?' }]);
  });
  test('stand in the very places of their questions', () => {
    const places = (items: readonly Any[], above = ''): string[] =>
      items.flatMap(({ linkId, item = [] }) => [
        `${above}/${linkId}`,
        ...places(item as Any[], `${above}/${linkId}`),
      ]);
    const asked = new Set(places(formIn('en').item));
    fc.assert(
      fc.property(people, (answers) => {
        expect(places(respond(answers).item).filter((place) => !asked.has(place))).toEqual([]);
      }),
    );
  });
  test('hold nothing on suicide and street drugs unless it is wanted', () => {
    const answers = told({
      who: 'adult',
      opioids: 'mostDays',
      whichOpioid: ['painMedicine', 'streetKratom'],
      suicide: 'now',
    });
    const shared = JSON.stringify(respond(withoutPrivate(answers)));
    expect(shared).not.toMatch(/suicide|streetKratom/);
    expect(shared).toMatch(/painMedicine/);
    expect(JSON.stringify(respond(answers))).toMatch(/suicide.*|streetKratom/);
    // Nor does a gap tell that there was something: a person with no such thoughts has it too.
    expect(withoutPrivate({ ...answers, suicide: 'no' })).toEqual(withoutPrivate(answers));
    const only = told({ whichOpioid: ['streetKratom'] });
    expect(withoutPrivate(only)).toEqual({});
  });
});
