import {
  MedicineSearch,
  type MedicineSearchProps,
  type SearchAsksProps,
} from '#questionnaire/MedicineSearch.tsx';
import { noEdits } from '#questionnaire/edits.ts';
import type { OptionOf } from '#questionnaire/questions.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { AsksOf } from './AsksOf.tsx';

/** The search in the question of medicines; a name that is searched for asks like a written one. */
export function FindMedicine(props: Omit<MedicineSearchProps, 'Asks'>) {
  return <MedicineSearch {...props} Asks={Asks} />;
}

function Asks({ text, ticked, only }: SearchAsksProps) {
  const { answers } = useKept(useSession());
  // What stands in other boxes is asked there.
  const { values: _, ready: __, ...rest } = answers;
  const medicines = { picked: ticked as OptionOf<'medicines'>[], note: text };
  const kept = { answers: { ...rest, medicines }, edits: noEdits };
  return <AsksOf here="medicines" kept={kept} box="find" shown={only} />;
}
