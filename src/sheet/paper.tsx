/** The paper from the answers as they are now: what is shown, what prints, what finds no room. */
import { type RefObject, useRef } from 'react';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Sheet, type SheetProps } from './Sheet.tsx';
import { useOtherLanguage } from './otherLanguage.tsx';
import { useFit } from './useFit.ts';
import { sheetOf } from './model.ts';
import { useToday } from './useToday.ts';

export interface Paper extends Omit<SheetProps, 'measured'> {
  readonly whole: RefObject<HTMLElement | null>;
  /** The clinician's language could not be fetched. */
  readonly failed: boolean;
}

/** `large`: in large print. */
export function usePaper(large = false): Paper {
  const { answers, edits } = useKept(useSession());
  const model = sheetOf(answers, edits);
  const { otherLanguage, failed } = useOtherLanguage(edits.clinician, model);
  const whole = useRef<HTMLElement>(null);
  const fit = useFit(whole, model.more.length, large);
  return { model, otherLanguage, failed, country: edits.country, today: useToday(), fit, whole };
}

/** The hidden whole sheet that is measured; one beside each paper that is shown. */
export function Measured({ whole, ...paper }: Paper) {
  const all = { fitting: paper.model.more.length, squeeze: '', large: false } as const;
  return <Sheet {...paper} fit={all} measured={whole} />;
}
