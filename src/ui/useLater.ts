import { useDeferredValue } from 'react';

/** False when a screen is first drawn, true as soon as that is painted: for what lies below it. */
export const useLater = (): boolean => useDeferredValue(true, false);
