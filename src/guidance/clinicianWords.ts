import type { Words } from '#i18n/words.ts';

/** What the clauses depend on. */
export interface ForClinician {
  /** A clear no to opioids: screens for them and a kit are for nobody here. */
  readonly opioidFree: boolean;
  /** The sheet tells thoughts of suicide, as ticked: then it cannot say that it never does. */
  readonly tellsThoughts: boolean;
}

/** The first two lines of what to mind: opioids, and all else. */
const mindOf = ({ opioidFree, tellsThoughts }: ForClinician) => {
  const suicidality = tellsThoughts ? 'suicidalityTold' : 'suicidality';
  return opioidFree
    ? ([
        ['clause3', 'clause2'],
        ['clause4', suicidality],
      ] as const)
    : ([
        ['clause3', 'clause1', 'clause2'],
        ['clause4', 'clause5', suicidality],
      ] as const);
};

/** What only the clinician reads, in clinical words and three short lines. */
export const clinicianWords = (t: Words, of: ForClinician) => ({
  evidence: t('sheet:clinicianBody'),
  mind: mindOf(of).map((line) => line.map((part) => t(`sheet:rx.${part}`)).join(' ')),
});
