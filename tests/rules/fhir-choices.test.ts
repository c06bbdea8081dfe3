import { beforeAll, describe, expect, test } from 'vitest';
import { MY_QUESTIONS } from '#fhir/ids.ts';
import { questionnaireIn } from '#fhir/questionnaire.ts';
import type { Questionnaire, QuestionnaireItem } from '@medplum/fhirtypes';
import { languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';

/** How each question is answered: one option, or several, of which some stand alone. */
const howAsked = (id: QuestionId): 'one' | 'rows' | { several: string } => {
  const asked = questions[id];
  if (asked.kind === 'one') return 'one';
  return asked.rows ? 'rows' : { several: asked.alone.join(' ') };
};

const EXCLUSIVE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';
const CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';

const flat = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flat(item.item)]);

/** What software that reads the file is told of a choice. */
const read = ({ repeats, extension = [], answerOption = [] }: QuestionnaireItem) => ({
  repeats: repeats === true,
  shown: extension.find(({ url }) => url === CONTROL)?.valueCodeableConcept?.coding?.[0]?.code,
  alone: answerOption
    .filter(({ extension: marks = [] }) =>
      marks.some(({ url, valueBoolean }) => url === EXCLUSIVE && valueBoolean === true),
    )
    .map(({ valueCoding }) => valueCoding?.code),
});
const ONE = { repeats: false, shown: 'radio-button', alone: [] };

for (const lang of languageIds) await speak(lang);

describe.each(languageIds)('the questionnaire as a file, in %s', (lang) => {
  let items: readonly QuestionnaireItem[];
  beforeAll(() => {
    // As a file that was saved and read again.
    const file = JSON.stringify(questionnaireIn(lang, spokenIn(lang)!.t));
    items = flat((JSON.parse(file) as Questionnaire).item);
  });
  test.each(questionIds)('%s takes one answer or several, and says which stand alone', (id) => {
    const item = items.find(({ linkId }) => linkId === id)!;
    const how = howAsked(id);
    if (how === 'one') expect(read(item)).toEqual(ONE);
    else if (how === 'rows') {
      const rows = (item.item ?? []).filter(({ type }) => type === 'choice');
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) expect(read(row), row.linkId).toEqual(ONE);
    } else {
      expect(read(item)).toEqual({
        repeats: true,
        shown: 'check-box',
        alone: how.several.split(' ').map((option) => `${id}.${option}`),
      });
    }
  });
  test('hides the rows that only kept answers hold, and no other item', () => {
    const hidden = items.filter(({ extension = [] }) =>
      extension.some(({ url }) => url?.endsWith('/questionnaire-hidden')),
    );
    expect(hidden.map(({ linkId }) => linkId)).toEqual([
      'values.medicines',
      'values.plan',
      'understanding.approved',
      'understanding.larger',
    ]);
  });
  test('takes several questions for the doctor, and own words once', () => {
    const texts = items.filter(({ type }) => type === 'string');
    expect(texts.map(({ linkId, repeats }) => [linkId, repeats === true])).toEqual([
      ['whichOpioid.note', false],
      ['medicines.note', false],
      ['comingUp.note', false],
      ['values.note', false],
      ['ready.note', false],
      ['healthShort.note', false],
      [MY_QUESTIONS, true],
    ]);
  });
});
