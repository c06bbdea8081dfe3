/** The discussion sheet as plain text, in the order of the paper: for messages and mail. Pure. */
import { SEARCHED } from '#evidence/searched.ts';
import { clinicianWords } from '#guidance/clinicianWords.ts';
import { crisisWords } from '#guidance/emergencyWords.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { type Words, dateIn } from '#i18n/words.ts';
import type { Country } from '#questionnaire/edits.ts';
import { isolated } from '#questionnaire/isolated.ts';
import {
  inOneLine,
  labelWords,
  leanWords,
  mattersWords,
  messageWords,
  noWords,
  nowWords,
  questionWords,
  safetyRows,
  visitTitle,
  visitWords,
} from './sheetWords.ts';
import type { SheetModel } from './model.ts';

interface Around {
  readonly lang: Language;
  readonly country: Country | undefined;
  /** Today, as an ISO date. */
  readonly today: string;
}

/** Every line of the sheet; a box to tick is "[ ]", a ticked one "[x]". */
export function sheetText(t: Words, model: SheetModel, around: Around): string {
  const { lang, country, today } = around;
  const matters = mattersWords(t, model);
  const { evidence, mind } = clinicianWords(t, model.forClinician);
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title.toUpperCase(), ...lines] : [];
  const mark = model.leans.length > 0 ? '[x]' : '[ ]';
  const leans = leanWords(t, model).map((text) => `${mark} ${text}`);
  return [
    t(model.helper ? 'sheet:titleHelper' : 'sheet:title'),
    t(model.helper ? 'sheet:madeHelper' : 'sheet:made', { date: dateIn(lang, today) }),
    '',
    ...messageWords(t),
    ...part(t('sheet:safetyTitle'), [
      ...safetyRows(t, model).map(inOneLine),
      ...[noWords(t, model)].filter(Boolean),
    ]),
    '',
    ...nowWords(t, model).map(({ label, text }) => `${label} ${text}`),
    ...part(
      visitTitle(t, model),
      visitWords(t, model).flatMap(({ part: when, steps }) =>
        steps.map((step) => `[ ] ${when} ${step}`),
      ),
    ),
    ...part(
      t('sheet:first', { count: model.first.length }),
      model.first.map((question, index) => `${index + 1}. ${questionWords(t, question)}`),
    ),
    ...part(
      t('sheet:more'),
      model.more.map((question) => `[ ] ${questionWords(t, question)}`),
    ),
    ...part(
      labelWords(t, model, 'matters'),
      matters.map((text, index) => `${index + 1}. ${text}`),
    ),
    ...part(labelWords(t, model, 'lean'), leans),
    ...(model.helpWith ? [`${t('sheet:helpWith')} ${isolated(model.helpWith)}`] : []),
    ...part(t('sheet:clinician', { date: dateIn(lang, SEARCHED, 'month') }), [evidence, ...mind]),
    '',
    crisisWords(t, country),
    t('sheet:status'),
    ...(languages[lang].reviewed ? [] : [t('sheet:translated')]),
  ].join('\n');
}
