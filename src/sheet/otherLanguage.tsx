/** The clinician's language, line by line under the patient's own. */
import { type ReactNode, createContext, use, useEffect, useReducer } from 'react';
import { type Language, SOURCE, isLanguage, languages } from '#i18n/languages.ts';
import { type Namespace, type Words, hasWords, loadWords, wordsIn } from '#i18n/words.ts';
import type { SheetModel } from './model.ts';

/** The namespaces whose words are on the sheet and the card. */
const NAMESPACES: readonly Namespace[] = [
  'sheet',
  'questions',
  'doctorQuestions',
  'stops',
  'crisis',
  'papers',
];

export interface OtherLanguage {
  readonly lang: Language;
  readonly t: Words;
  /**
   * True when the person asked for it: all of the sheet is then in both. Else only the safety
   * words are, since their translation is not reviewed yet.
   */
  readonly whole: boolean;
  /** The same sheet, with the person's own words marked as not translated. */
  readonly model: SheetModel;
}

/** The sheet as the other language can say it: own words are never translated, only pointed at. */
export function inOtherWords(t: Words, model: SheetModel): SheetModel {
  const words = t('sheet:notTranslated');
  const { medicines } = model.now;
  const marked = (questions: SheetModel['first']) =>
    questions.map((question) => (question.words ? { ...question, words } : question));
  return {
    ...model,
    first: marked(model.first),
    more: marked(model.more),
    now: {
      ...model.now,
      ...(medicines?.note && { medicines: { ...medicines, note: words } }),
    },
    boxes: model.boxes.map((box) => (box.date ? { ...box, date: words } : box)),
    ...(model.mattersNote && { mattersNote: words }),
    ...(model.helpWith && { helpWith: words }),
  };
}

/**
 * What prints beside the person's own language: the clinician's, or else the source of a
 * translation that nobody reviewed. Undefined where nothing does, or its words are not here yet.
 */
export function useOtherLanguage(
  lang: Language,
  clinician: string | undefined,
  model: SheetModel,
): OtherLanguage | undefined {
  const [, arrived] = useReducer((times: number) => times + 1, 0);
  const asked = isLanguage(clinician) && clinician !== lang ? clinician : undefined;
  const other = asked ?? (languages[lang].reviewed ? undefined : SOURCE);
  const here = other !== undefined && hasWords(other, NAMESPACES);
  useEffect(() => {
    // Offline now: asked for again when the sheet is opened again.
    if (other && !here) void loadWords(other, NAMESPACES).then(arrived, () => undefined);
  }, [other, here]);
  if (!other || !here) return undefined;
  const t = wordsIn(other);
  return { lang: other, t, whole: asked !== undefined, model: inOtherWords(t, model) };
}

export const OtherLanguageContext = createContext<OtherLanguage | undefined>(undefined);

interface OtherProps {
  /** What it says there. */
  readonly children: (otherLanguage: OtherLanguage) => ReactNode;
  /** Shown even where only the translation is not reviewed. */
  readonly safety?: true;
}

/** One line in the other language; nothing where the sheet has one language. */
export function Other({ children, safety }: OtherProps) {
  const otherLanguage = use(OtherLanguageContext);
  if (!otherLanguage || (!otherLanguage.whole && !safety)) return null;
  return (
    <>
      {' '}
      <span className="other" lang={otherLanguage.lang} dir={languages[otherLanguage.lang].dir}>
        {children(otherLanguage)}
      </span>
    </>
  );
}
