/** The chart and all that is derived from it, fetched in one piece after the first question. */
import { createActor } from 'xstate';
import { type Context, questionnaire } from './machine.ts';

export { pathOf, settle } from './path.ts';

/** Starts the live chart; it runs by itself to the first open question. */
export const startChart = (context: Context) =>
  createActor(questionnaire, { input: context }).start();
