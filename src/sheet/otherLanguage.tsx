/** The clinician's language, line by line under the patient's own. */
import { type ReactNode, createContext, use, useEffect, useReducer, useState } from 'react';
import { type Language, SOURCE, isLanguage, languages } from '#i18n/languages.ts';
import { type Words, speak, spokenIn, useSpoken } from '#i18n/words.ts';
import type { SheetModel } from './model.ts';

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
 * translation that nobody reviewed. Undefined where nothing does. `failed` when the clinician's
 * words could not be fetched.
 */
export function useOtherLanguage(
  clinician: string | undefined,
  model: SheetModel,
): { readonly otherLanguage: OtherLanguage | undefined; readonly failed: boolean } {
  const { lang, english } = useSpoken();
  const [failed, setFailed] = useState(false);
  const [, arrived] = useReducer((times: number) => times + 1, 0);
  const asked = isLanguage(clinician) && clinician !== lang ? clinician : undefined;
  useEffect(() => {
    setFailed(false);
    if (asked && !spokenIn(asked)) speak(asked).then(arrived, () => setFailed(true));
  }, [asked]);
  const whole = asked && spokenIn(asked);
  const other = whole
    ? { lang: whole.lang, t: whole.t, whole: true }
    : english && { lang: SOURCE, t: english, whole: false };
  const otherLanguage = other && { ...other, model: inOtherWords(other.t, model) };
  return { otherLanguage, failed };
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
