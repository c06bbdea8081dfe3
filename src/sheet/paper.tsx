/** The paper from the answers as they are now: what is shown, what prints, what finds no room. */
import { useRef } from 'react';
import { useLanguage } from '#i18n/words.ts';
import type { Kept } from '#questionnaire/kept.ts';
import type { SheetProps } from './Sheet.tsx';
import { useOtherLanguage } from './otherLanguage.tsx';
import { useFit } from './useFit.ts';
import { sheetOf } from './model.ts';
import { useToday } from './useToday.ts';

/** `large`: in large print. */
export function usePaper({ answers, edits }: Kept, large = false): SheetProps {
  const model = sheetOf(answers, edits);
  const lang = useLanguage();
  const otherLanguage = useOtherLanguage(lang, edits.clinician, model);
  const today = useToday();
  const paper = useRef<HTMLElement>(null);
  const drawn = [lang, otherLanguage?.lang, otherLanguage?.whole, today].join();
  const fit = useFit(paper, model, drawn, large);
  return { model, otherLanguage, country: edits.country, today, fit, paper };
}
