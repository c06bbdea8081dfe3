import { describe, expect, test } from 'vitest';
import { openKept } from '#editions/opened.ts';
import { FORMAT } from '#editions/saved.ts';
import { MY_QUESTIONS } from '#fhir/ids.ts';
import { questionnaireIn } from '#fhir/questionnaire.ts';
import { keptFrom } from '#fhir/reading.ts';
import { responseTo, withoutPrivate } from '#fhir/response.ts';
import type {
  QuestionnaireItemEnableWhen as EnableWhen,
  QuestionnaireItem,
} from '@medplum/fhirtypes';
import { languageIds } from '#i18n/languages.ts';
import { speak, wordOf, spokenIn } from '#i18n/words.ts';
import { pickedOf } from '#questionnaire/picked.ts';
import { expectTable } from '../support/tables.ts';

for (const lang of languageIds) await speak(lang);

/** One thing that is waited for: an answer by its code, or whether there is any. */
const waited = ({ question, operator, answerCoding, answerBoolean }: EnableWhen): string =>
  operator === 'exists'
    ? `${question} is ${answerBoolean ? 'filled' : 'empty'}`
    : `${operator === '!=' ? 'not ' : ''}${answerCoding?.code}${question.endsWith('.short') ? ' (short)' : ''}`;

const whenOf = ({ enableWhen = [], enableBehavior }: QuestionnaireItem): string =>
  enableWhen.length === 0
    ? ''
    : ` - when ${enableWhen.map(waited).join(enableBehavior === 'any' ? ' or ' : ' and ')}`;

/** What kind of an item it is, in a word that says how it is answered. */
const kindOf = ({ type, repeats, answerOption = [] }: QuestionnaireItem): string => {
  if (type !== 'choice') return repeats ? `${type}, several` : type;
  return `${repeats ? 'any' : 'one'} of ${answerOption.length}`;
};

const outline = (items: readonly QuestionnaireItem[], deep = ''): string[] =>
  items.flatMap((item) => [
    `${deep}${item.linkId} (${kindOf(item)})${whenOf(item)}`,
    ...outline(item.item ?? [], `${deep}  `),
  ]);

test('each question and stop of the health record is asked of the people that record.txt says', () => {
  const [form, ...others] = languageIds.map((lang) =>
    outline(questionnaireIn(lang, spokenIn(lang)!.t).item),
  );
  expectTable(
    'record.txt',
    [
      'The questionnaire for health records: each item, how it is answered, and when it is asked.',
      'What stands under an item is asked only when that is.',
      '',
      ...form!,
    ],
    'a clinician reads each line that differs: is it asked of all who need it, and of nobody else?',
  );
  for (const other of others) expect(other).toEqual(form);
});

const flat = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flat(item.item)]);

describe('the questionnaire as a file', () => {
  const form = (lang: 'en' | 'es') => questionnaireIn(lang, spokenIn(lang)!.t);
  test.each([
    ['en', 'urn:uuid:4e7be1c1-63c4-4a0d-9c5b-00000000656e'],
    ['es', 'urn:uuid:4e7be1c1-63c4-4a0d-9c5b-000000006573'],
  ] as const)('in %s says what it is, under the address it always had', (language, url) => {
    expect(form(language)).toMatchObject({
      resourceType: 'Questionnaire',
      url,
      name: 'WorthAsking',
      title: expect.stringContaining('Worth Asking'),
      description: expect.stringMatching(/No clinician|Ning\S+ profesional/),
      status: 'draft',
      subjectType: ['Patient'],
      language,
    });
    // The version says its format, and is always of one length.
    expect(form(language).version).toMatch(/^2-[\da-f]{8}$/);
  });
  test.each([
    ['purpose', 'purpose.lowMood', 'Low mood or depression'],
    ['ready.next', 'ready.next.notYet', 'Not yet'],
    ['understanding.codeine', 'understanding.codeine.true', 'True'],
    ['values.plan', 'values.plan.thisBit', 'A bit more: My plan now helps enough'],
    ['values.time', 'values.time.that', 'Very much: I can wait and see how I do'],
  ])('in %s, %s is told as on the screen: %s', (linkId, code, display) => {
    const options = flat(form('en').item).find((item) => item.linkId === linkId)?.answerOption;
    expect(options?.map(({ valueCoding }) => valueCoding)).toContainEqual({
      system: 'urn:uuid:4e7be1c1-63c4-4a0d-9c5b-9f3c2f6f0a10',
      code,
      display,
    });
  });
  test.each([
    ['medicines.note', 'Names and doses, if you know them'],
    ['values.note', 'Or say it in your own words'],
    ['ready.note', 'I would like help with'],
    ['ready', 'Am I ready for my visit?'],
    ['ready.next', 'I know my next step.'],
    ['understanding.stop', 'A person who starts naltrexone should stop their antidepressant.'],
    ['values.plan', 'My plan now helps enough / I would rather take no medicine for mood'],
    ['myQuestions', 'Questions I want to ask my doctor'],
  ])('%s is told as on the screen: %s', (linkId, text) => {
    expect(flat(form('en').item).find((item) => item.linkId === linkId)?.text).toBe(text);
  });
  test.each([
    ['who', 'radio-button'],
    ['purpose', 'check-box'],
    ['ready.next', 'radio-button'],
  ])('%s is shown as a %s, in the words of HL7', (linkId, code) => {
    expect(flat(form('en').item).find((item) => item.linkId === linkId)?.extension).toEqual([
      {
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
        valueCodeableConcept: {
          coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
        },
      },
    ]);
  });
  test.each([
    [
      'A07',
      ['Do not take naltrexone with an opioid, or soon after.', 'lines:O2', 'lines:O3', 'lines:O8'],
    ],
    [
      'A23',
      ['No naltrexone after an allergic reaction.', 'lines:A1', 'breathing: call your country’s'],
    ],
    ['A03', ['Please get help right now.', 'findahelpline.com', 'lines:S1', 'lines:S6']],
    ['C13', ['An opioid and an MAOI.', 'lines:O2', 'confusion or racing heart']],
    [
      'C33',
      ['Call today.', '(SSRI), a depression medicine (SNRI),', ', or St. John’s wort. They can'],
    ],
  ])('%s is told whole, in the order of its lines', (linkId, wanted) => {
    const text = flat(form('en').item).find((item) => item.linkId === linkId)?.text ?? '';
    const t = spokenIn('en')!.t;
    const parts = wanted.map((part) =>
      part.startsWith('lines:') ? (wordOf(t, part) ?? 'no such line') : part,
    );
    const places = parts.map((part) => text.indexOf(part));
    expect(places[0], text).toBe(0);
    expect(places, text).toEqual([...places].sort((a, b) => a - b));
    expect(text).not.toMatch(/\{\{|  |lines:|Print this line/);
  });
});

describe('the answers as a record', () => {
  const record = (answers: Parameters<typeof withoutPrivate>[0], complete = true) =>
    responseTo(questionnaireIn('es', spokenIn('es')!.t), spokenIn('es')!.t, {
      answers,
      myQuestions: [],
      complete,
      authored: '2026-11-24T10:00:00Z',
    });
  test('says what it is, in which language, when it was made, and whether all was answered', () => {
    expect(record({ who: 'adult' })).toEqual({
      resourceType: 'QuestionnaireResponse',
      questionnaire: expect.stringMatching(/^urn:uuid:[\da-f-]+6573\|2-[\da-f]{8}$/),
      status: 'completed',
      language: 'es',
      authored: '2026-11-24T10:00:00Z',
      item: [
        {
          linkId: 'who',
          text: spokenIn('es')!.t('questions:who.title'),
          answer: [{ valueCoding: expect.objectContaining({ code: 'who.adult' }) }],
        },
      ],
    });
    expect(record({ who: 'adult' }, false).status).toBe('in-progress');
  });
  test('tells the answer of a row at that row, and own words beside the rows', () => {
    // A row that is asked no more still is told.
    const values = { picked: ['proof_this', 'plan_thatBit'], note: 'mi sueño' } as const;
    const { item } = record({ values });
    type Told = { valueCoding?: { code: string }; valueString?: string };
    const codes = flat(item as QuestionnaireItem[]).map((one): string[] => {
      const { answer = [] } = one as { answer?: Told[] };
      return [
        one.linkId,
        ...answer.map((told) => told.valueCoding?.code ?? told.valueString ?? ''),
      ];
    });
    expect(codes.filter(([id = '']) => /^values(?!.*when)/.test(id))).toEqual([
      ['values'],
      ['values.proof', 'values.proof.this'],
      ['values.plan', 'values.plan.thatBit'],
      ['values.note', 'mi sueño'],
    ]);
  });
  test('holds nothing of what was not answered', () => {
    expect(record({}).item).toEqual([]);
    expect(record({ purpose: { picked: [] }, medicines: { picked: [], note: '' } }).item).toEqual(
      [],
    );
  });
  test('without the private answers keeps own words and all other ticks', () => {
    const medicines = { picked: ['sertraline'], note: 'at night' } as const;
    const answers = {
      opioids: 'mostDays',
      whichOpioid: { picked: ['painMedicine', 'streetKratom'] },
      suicide: 'sometimes',
      medicines,
      values: { picked: [], note: 'my sleep' },
    } as const;
    expect(withoutPrivate(answers)).toEqual({
      opioids: 'mostDays',
      whichOpioid: { picked: ['painMedicine'] },
      medicines,
      values: { picked: [], note: 'my sleep' },
    });
  });
});

/** A record as another program may hand it back: ours, or nearly. */
const ours = 'urn:uuid:4e7be1c1-63c4-4a0d-9c5b-00000000656e|2-0123abcd';
const coded = (linkId: string, ...codes: unknown[]) => ({
  linkId,
  answer: codes.map((code) => ({ valueCoding: { code } })),
});
const written = (linkId: string, words: unknown) => ({ linkId, answer: [{ valueString: words }] });
const response = (item: unknown, questionnaire: unknown = ours) =>
  JSON.stringify({ resourceType: 'QuestionnaireResponse', questionnaire, item });

describe('a record that comes back', () => {
  test('is read whole: one answer, several, rows, own words, in groups or not', () => {
    const text = response([
      coded('way', 'way.full'),
      {
        linkId: 'opioids.when1',
        item: [
          coded('who', 'who.adult'),
          coded('opioids', 'opioids.no'),
          {
            linkId: 'deeper',
            item: [coded('conditions', 'conditions.liver', 'conditions.kidney')],
          },
        ],
      },
      written('medicines.note', 'a blue pill'),
      {
        linkId: 'values',
        item: [
          coded('values.proof', 'values.proof.this'),
          coded('values.plan', 'values.plan.thatBit'),
          written('values.note', 'my sleep'),
        ],
      },
      { linkId: 'crisisStop', text: 'You deserve help right now' },
      written(MY_QUESTIONS, 'Why?'),
    ]);
    expect(JSON.parse(keptFrom(text) ?? '')).toEqual({
      version: FORMAT,
      answers: {
        way: 'full',
        who: 'adult',
        opioids: 'no',
        conditions: { picked: ['liver', 'kidney'] },
        medicines: { picked: [], note: 'a blue pill' },
        values: { picked: ['proof_this', 'plan_thatBit'], note: 'my sleep' },
      },
      edits: {},
    });
  });
  test('of the first edition, whose codes named no question, is read the same', () => {
    const text = response([coded('who', 'adult'), coded('values.proof', 'this')]);
    expect(JSON.parse(keptFrom(text) ?? '').answers).toEqual({
      who: 'adult',
      values: { picked: ['proof_this'] },
    });
  });
  test.each([
    ['no text', ''],
    ['words', 'Hello'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['our own file', JSON.stringify({ version: FORMAT, answers: { who: 'adult' } })],
    ['the questionnaire itself', JSON.stringify({ resourceType: 'Questionnaire', url: ours })],
    ['a record of another questionnaire', response([], 'urn:uuid:00000000-0000|1')],
    ['a record whose questionnaire only names ours', response([], `https://x.example/${ours}`)],
    ['a record of no questionnaire', response([], null)],
  ])('%s is no record of ours', (_, text) => {
    expect(keptFrom(text)).toBeUndefined();
  });
  const damaged: [string, unknown][] = [
    ['no items', undefined],
    ['items that are no list', 'who'],
    ['an item that is nothing', [null, 7, 'who']],
    ['an item without its name', [{ answer: [{ valueCoding: { code: 'who.adult' } }] }]],
    ['a name that is no text', [{ ...coded('who', 'who.adult'), linkId: 7 }]],
    ['an answer that is no list', [{ linkId: 'who', answer: 'adult' }]],
    ['an answer that is nothing', [{ linkId: 'who', answer: [null, 7] }]],
    ['an answer without a code', [{ linkId: 'who', answer: [{}] }]],
    ['a row without a code', [{ linkId: 'values.proof', answer: [{}] }]],
    ['a code that is no text', [coded('who', null, 7)]],
    ['an empty name', [coded('', 'who.adult')]],
    ['names of the language itself', [coded('constructor', 'who'), coded('__proto__', 'who')]],
  ];
  test.each(damaged)('damaged, with %s, gives no answer and breaks nothing', (_, item) => {
    const { answers } = openKept(keptFrom(response(item)) ?? '');
    expect(Object.values(answers).flatMap(pickedOf)).toEqual([]);
  });
  test.each(damaged)('damaged, with %s, keeps what is whole beside it', (_, item) => {
    const also = [coded('opioids', 'opioids.no'), coded('who', 'who.adult')];
    const text = response([...(Array.isArray(item) ? item : []), ...also]);
    const { opioids } = openKept(keptFrom(text) ?? '').answers;
    expect(opioids).toBe('no');
  });
});
