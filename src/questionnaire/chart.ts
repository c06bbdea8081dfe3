/** The chart and all that is derived from it, fetched in one piece after the first question. */
import { createActor } from 'xstate';
import type { Kept } from './kept.ts';
import { questionnaire } from './machine.ts';

export { pathOf, settle } from './path.ts';

/** Starts the live chart; it runs by itself to the first open question. */
export const startChart = (kept: Kept) => createActor(questionnaire, { input: kept }).start();
