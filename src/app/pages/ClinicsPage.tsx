import { type ComponentType, useReducer } from 'react';
import { Arriving } from '#app/shell/Arriving.tsx';
import { askFor } from '#device/fetched.ts';

let Clinics: ComponentType | undefined;

/** The papers for clinics: few people need them, so they come only when they are asked for. */
export async function fetchClinics(): Promise<void> {
  const { ClinicsScreen } = await askFor(() => import('#papers/ClinicsScreen.tsx'));
  Clinics = ClinicsScreen;
}

export function ClinicsPage() {
  const [, arrived] = useReducer((times: number) => times + 1, 0);
  return Clinics ? <Clinics /> : <Arriving load={fetchClinics} onHere={arrived} />;
}
