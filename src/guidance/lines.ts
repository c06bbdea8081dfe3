/**
 * The lines of the safety rules: the claims each stands on, and which of them tell when to call an
 * emergency number. Their words, to the person and to a helper, are in
 * locales/<language>/lines.json under the same ids. Source: docs/clinical/safety-rules.md, part 4.
 */
import type { TellableId } from '#evidence/claims.ts';
import type { LineId } from '#questionnaire/safety/rules.ts';

interface LineFacts {
  /** None for a plain next step that tells no medical fact. */
  readonly claims: readonly TellableId[];
  /** Tells the signs that mean: call the emergency number now. */
  readonly emergency?: true;
  /** Names the medicine or class of its row, so that two rows may each tell it. */
  readonly named?: true;
  /** Says what not to do. */
  readonly dont?: true;
}

/** The lines that answer a name the person typed (names/). */
export type NameLineId = 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7';

export const lines = {
  B1: { claims: ['safe-both-today', 'op-no'] },
  /** B1 with another blocker's name in place of naltrexone (C08). */
  B1named: { claims: ['safe-both-today', 'op-no', 'safe-name-blocker'], named: true },
  B2: { claims: ['op-not-alone'], dont: true },
  B3: { claims: ['safe-both-more', 'op-overcome'], dont: true },
  B4: { claims: ['safe-both-sick', 'poison-mix-signs'], emergency: true },
  B5: { claims: ['safe-both-breath', 'nalox-call-too', 'safe-name-naloxone'], emergency: true },
  B6: { claims: ['depot-vivitrol'] },
  B7: { claims: ['op-hidden', 'op-no'] },
  B8: { claims: ['op-no', 'op-low-too'], dont: true },
  B9: { claims: ['missed-opioid', 'op-overdose-after'], dont: true },
  O1: { claims: ['op-check', 'op-hidden'] },
  O2: { claims: ['op-no', 'op-low-too', 'op-withdrawal'], dont: true },
  O3: { claims: ['op-not-alone'], dont: true },
  O4: { claims: ['op-mat-protects'], dont: true },
  O5: { claims: ['depot-bup-ask', 'depot-bup', 'op-long'] },
  O6: { claims: ['nalox-no-prescriber'] },
  O7: { claims: ['nalox-treat-us'] },
  O8: { claims: ['nalox-home', 'op-naloxone', 'safe-name-naloxone'] },
  O9: { claims: ['nalox-kratom-tian', 'op-kratom', 'op-tianeptine'] },
  O10: { claims: ['safe-benzo-opioid'] },
  O11: { claims: ['safe-preg-opioid'] },
  O12: { claims: ['int-tramadol', 'ad-serotonin-mix'] },
  O13: { claims: ['op-7-10', 'op-long'] },
  N1: { claims: ['safe-name-opioid'] },
  N2: { claims: ['safe-name-naltrexone'] },
  N3: { claims: ['safe-name-blocker'], named: true },
  N4: { claims: ['int-loperamide'], named: true },
  N5: { claims: ['safe-maoi-names'] },
  N6: { claims: ['safe-name-naloxone'] },
  N7: { claims: [] },
  S1: { claims: ['crisis-hope'] },
  S2: {
    claims: ['crisis-us', 'crisis-ca', 'crisis-uk-ie', 'crisis-mx', 'crisis-es', 'crisis-find'],
  },
  S3: { claims: ['crisis-emergency'], emergency: true },
  S4: { claims: ['safe-took-too-much', 'poison-emergency'], emergency: true },
  S5: { claims: ['crisis-emergency', 'safe-helper-stay'] },
  S6: { claims: ['safe-means'] },
  S7: { claims: ['safe-rather-not'] },
  S8: { claims: ['crisis-before'] },
  S9: { claims: [] },
  /** S8 to S10 for who is not sure: they do not say that there are such thoughts. */
  S8may: { claims: ['crisis-before'] },
  S9may: { claims: [] },
  /** S9 for who has such thoughts at times, and not right now. */
  S9some: { claims: [] },
  S10may: { claims: ['crisis-before', 'crisis-worse', 'crisis-talk', 'safe-helper-stay'] },
  S10: { claims: ['crisis-before', 'crisis-worse'] },
  S11: { claims: ['crisis-talk'] },
  V1: { claims: ['safe-liver-now', 'liver-signs'] },
  V2: { claims: ['safe-liver-now', 'prac-stop-when'], dont: true },
  V3: { claims: ['safe-liver-emergency'], emergency: true },
  V4: { claims: ['liver-baseline'] },
  V5: { claims: ['safe-cirrhosis', 'liver-active'] },
  V6: { claims: ['liver-hep-b-c-fatty', 'liver-baseline'] },
  A1: { claims: ['se-allergy'], dont: true },
  A2: { claims: ['safe-anaphylaxis'], emergency: true },
  A3: { claims: ['se-allergy', 'prac-stop-when'] },
  Y1: { claims: ['appr-under-18'] },
  Y2: { claims: ['safe-helper-teen', 'crisis-talk'] },
  Y3: { claims: ['safe-helper-teen', 'appr-under-18'] },
  M1: { claims: ['safe-maoi-bup'] },
  M2: { claims: ['safe-maoi-bup-do'] },
  M3: { claims: ['safe-maoi-crisis'], emergency: true },
  M4: { claims: ['safe-maoi-mix', 'switch-gap', 'int-dont-stop'], named: true },
  M5: { claims: ['safe-maoi-opioid'], named: true },
  M6: { claims: ['int-maoi'], dont: true },
  M7: { claims: ['ad-serotonin'], emergency: true },
  U1: { claims: ['safe-bup-bars'] },
  U2: { claims: ['safe-bup-bars-do'] },
  U3: { claims: ['safe-bup-seizure'], emergency: true },
  U4: { claims: ['combo-double'] },
  U5: { claims: ['combo-seizure', 'safe-bup-bars'] },
  U6: { claims: ['safe-bup-bars', 'safe-alcohol-stop'] },
  D1: { claims: ['safe-disulf-alcohol', 'safe-disulf-do'] },
  D2: { claims: ['safe-disulf-do'], emergency: true },
  D3: { claims: ['safe-alcohol-stop'] },
  D4: { claims: ['int-disulfiram'] },
  D5: { claims: ['safe-disulf-alcohol'], dont: true },
  K1: { claims: ['safe-ketamine-first', 'int-ketamine'] },
  I1: { claims: ['safe-lithium-fluid'] },
  I2: { claims: ['safe-lithium-signs'], emergency: true },
  I3: { claims: ['int-lithium-antipsychotic'] },
  Z1: { claims: ['dep-bipolar', 'dep-2026-left-out'] },
  Z2: { claims: ['se-kidney'] },
  P1: { claims: ['safe-preg-ask'] },
  P2: { claims: ['preg-data'] },
  P3: { claims: ['preg-milk-advice'] },
  P4: { claims: ['preg-data', 'prac-ask'] },
  G1: { claims: ['depot-surgery-soon'] },
  G2: { claims: ['depot-surgery', 'op-surgery'] },
  G3: { claims: ['depot-surgery'] },
  G4: { claims: ['depot-surgery-mysimba'] },
  G5: { claims: ['depot-surgery-low'] },
  G6: { claims: ['depot-surgery-restart'] },
  G7: { claims: ['op-emergency'] },
  G8: { claims: ['op-surgery'] },
  H1: { claims: ['prac-stop-how', 'prac-ask'] },
  H2: { claims: ['prac-online'] },
  H3: { claims: ['prac-ask', 'dose-no-home-mixing'], dont: true },
  H4: { claims: ['appr-combo-weight', 'dose-combo'], dont: true },
  H5: { claims: ['crisis-worse'] },
  /** H5 for who told of such thoughts: they do not start, they get stronger. */
  H5stronger: { claims: ['crisis-worse'] },
  W1: { claims: ['alt-alcohol'] },
  W2: { claims: ['int-benzo', 'safe-alcohol-stop'] },
  W3: { claims: ['int-benzo'], dont: true },
  X1: { claims: ['safe-mysimba-trio'] },
  X2: { claims: ['int-sjw'] },
  X3: { claims: ['ad-serotonin-mix'] },
} as const satisfies Record<LineId | NameLineId, LineFacts>;

/** All that is true of a line. */
export const lineFacts = (id: LineId): LineFacts => lines[id];
