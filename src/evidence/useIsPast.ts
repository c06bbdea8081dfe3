/** Whether evidence is past its review date. Knows no claims: every page asks it. */
import { useEffect, useState } from 'react';

/** Whole days from a due ISO date to another; negative while it is not due yet. */
export const daysPast = (due: string, today: string): number =>
  Math.floor((Date.parse(today) - Date.parse(due)) / 86_400_000);

/**
 * True once the ISO date `due` is past. Asked for after the first drawing: a page rendered at
 * build knows the day it was built and not the day it is read.
 */
export function useIsPast(due: string): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => setPast(daysPast(due, new Date().toISOString()) > 0), [due]);
  return past;
}
