/** The paper from the answers as they are now: what is shown, what prints, what finds no room. */
import { useRef } from 'react';
import { useSpoken } from '#i18n/words.ts';
import type { Kept } from '#questionnaire/kept.ts';
import type { SheetProps } from './Sheet.tsx';
import { useOtherLanguage } from './otherLanguage.tsx';
import { useFit } from './useFit.ts';
import { sheetOf } from './model.ts';
import { useToday } from './useToday.ts';

export interface Paper extends SheetProps {
  /** The clinician's language could not be fetched. */
  readonly failed: boolean;
}

/** `large`: in large print. */
export function usePaper({ answers, edits }: Kept, large = false): Paper {
  const model = sheetOf(answers, edits);
  const { lang } = useSpoken();
  const { otherLanguage, failed } = useOtherLanguage(edits.clinician, model);
  const today = useToday();
  const paper = useRef<HTMLElement>(null);
  const drawn = [lang, otherLanguage?.lang, otherLanguage?.whole, today].join();
  const fit = useFit(paper, model, drawn, large);
  return { model, otherLanguage, failed, country: edits.country, today, fit, paper };
}
