import type { Terms } from '../../scripts/terms.ts';

/** English: the source, so that its terms are held by forms that must not be there. */
export const terms: Terms = {
  hype: {
    why: 'Nothing here is new or great enough to cheer. The evidence is thin, and the words say so.',
    never: {
      form: /\b(promising|breakthrough|game.changer|miracle|proven safe|studies show|simply|cutting.edge)\b|!/i,
      wrong: ['A promising new step!'],
    },
    but: { 'claims:dep-game-changer.says': 'it says that trials do not back the word' },
  },
  suicide: {
    why: 'Words that blame keep people from asking for help.',
    never: {
      form: /\bcommit\w* suicide|suicidal person\b/i,
      wrong: ['They committed suicide.'],
    },
  },
  rates: {
    why: 'Rates are told out of 100, so that one can be set beside another.',
    never: { form: /\b1 in (?!100\b)\d+|\bone in \w+ people\b/i, wrong: ['About 1 in 7 people.'] },
  },
};
