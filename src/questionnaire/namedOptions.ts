/**
 * Where each class of names stands in the question of medicines. The one place that joins the list
 * of names (names/) with the ids of options. Which brand is which substance is told only where
 * the question's own words tell it too: for all other names of a class, the person picks.
 */
import type { Name, NameClass } from '#names/names.ts';
import type { OptionOf } from './questions.ts';
import { MEDICINES } from './medicines.ts';

type Medicine = OptionOf<'medicines'>;

/** Classes that the question has no option of its own for. */
const OTHER: readonly Medicine[] = ['otherMedicine'];
/** Not for mood or worry, or asked about elsewhere. */
const NONE: readonly Medicine[] = [];

/** The options of which one fits a name of the class. */
const ofClass: Readonly<Record<NameClass, readonly Medicine[]>> = {
  ssri: MEDICINES.ssri,
  snri: MEDICINES.snri,
  bupropion: ['bupropion'],
  tca: ['amitriptyline'],
  mirtazapine: ['mirtazapine', 'otherMedicine'],
  trazodone: ['trazodone', 'otherMedicine'],
  otherAntidepressant: ['vortioxetine', 'otherMedicine'],
  maoi: ['maoi'],
  ketamine: ['ketamine'],
  lithium: ['lithium'],
  antipsychotic: ['antipsychotic'],
  benzodiazepine: ['sleepPanic'],
  zDrugOrSleep: ['sleepPanic'],
  buspirone: ['buspirone'],
  stJohnsWort: ['stJohnsWort'],
  moodStabilizer: OTHER,
  gabapentinoid: OTHER,
  hydroxyzine: OTHER,
  betaBlocker: OTHER,
  stimulant: OTHER,
  neurosteroid: OTHER,
  alcoholDeterrent: NONE,
  acamprosate: NONE,
  dextromethorphan: NONE,
};

/** Names whose one option is known. */
const ofName: { readonly [option in Medicine]?: string } = {
  sertraline: 'sertraline, sertralina, Zoloft, Lustral',
  escitalopram: 'escitalopram, Lexapro, Cipralex',
  fluoxetine: 'fluoxetine, fluoxetina, Prozac',
  citalopram: 'citalopram, Celexa, Cipramil',
  paroxetine: 'paroxetine, paroxetina, Paxil, Seroxat',
  venlafaxine: 'venlafaxine, venlafaxina, Effexor',
  duloxetine: 'duloxetine, duloxetina, Cymbalta',
  desvenlafaxine: 'desvenlafaxine, desvenlafaxina, Pristiq',
  auvelity: 'Auvelity, bupropion with dextromethorphan',
  mirtazapine: 'mirtazapine, mirtazapina, Remeron, Zispin',
  trazodone: 'trazodone, trazodona, Desyrel',
  vortioxetine: 'vortioxetine, vortioxetina, vilazodone, Trintellix',
  otherMedicine: 'fluvoxamine, fluvoxamina, milnacipran, levomilnacipran',
};

const known = new Map(
  (Object.entries(ofName) as [Medicine, string][]).flatMap(([option, names]) =>
    names.split(', ').map((name): [string, Medicine] => [name, option]),
  ),
);

/** The options of the question of medicines of which one fits this name; none for no such medicine. */
export function optionsOf({ canonical, class: of }: Name): readonly Medicine[] {
  const option = known.get(canonical);
  return option ? [option] : of ? ofClass[of] : NONE;
}
