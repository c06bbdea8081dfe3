/** Every drawn picture by name. */
import type { ReactNode } from 'react';
import type { Picture } from '../explainer.ts';
import { BothGroups } from './BothGroups.tsx';
import { Doses } from './Doses.tsx';
import { LiverLevels } from './LiverLevels.tsx';
import { Lock } from './Lock.tsx';
import { SideEffects } from './SideEffects.tsx';
import { Trials } from './Trials.tsx';
import { Wait } from './Wait.tsx';

export const pictures: Readonly<Record<Picture, ReactNode>> = {
  lock: <Lock />,
  doses: <Doses />,
  trials: <Trials />,
  bothGroups: <BothGroups />,
  effectsLowDose: <SideEffects of="lowDose" />,
  effectsUsualDose: <SideEffects of="usualDose" />,
  effectsContrave: <SideEffects of="contrave" />,
  effectsFirstMedicine: <SideEffects of="firstMedicine" />,
  effectsStopping: <SideEffects of="stopping" />,
  effectsTherapy: <SideEffects of="therapy" />,
  effectsCbtAdded: <SideEffects of="cbtAdded" />,
  effectsAddOn: <SideEffects of="addOn" />,
  effectsTms: <SideEffects of="tms" />,
  wait: <Wait />,
  liverLevels: <LiverLevels />,
};
