/** Every drawn picture by name. */
import type { ComponentType } from 'react';
import type { Picture } from '../explainer.ts';
import { BothGroups } from './BothGroups.tsx';
import { Doses } from './Doses.tsx';
import { Dreams } from './Dreams.tsx';
import { LiverLevels } from './LiverLevels.tsx';
import { Lock } from './Lock.tsx';
import { Wait } from './Wait.tsx';

export const pictures: Readonly<Record<Picture, ComponentType>> = {
  lock: Lock,
  doses: Doses,
  bothGroups: BothGroups,
  dreams: Dreams,
  wait: Wait,
  liverLevels: LiverLevels,
};
