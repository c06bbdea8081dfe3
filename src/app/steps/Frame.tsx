import type { ComponentType, ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Ahead } from '#questionnaire/ahead.ts';
import type { Step } from '#questionnaire/machine.ts';
import type { Beside } from '#questionnaire/question.ts';
import { rowOf } from '#questionnaire/steps.ts';
import { useAhead } from '#questionnaire/useDraft.ts';
import { KeepOrErase } from '#app/keeping/KeepOrErase.tsx';
import { Pad } from '#sheet/Pad.tsx';
import { Preview } from '#sheet/Preview.tsx';
import { Notice } from './Notice.tsx';
import type { Passed } from '#questionnaire/passed.ts';

const PAGE: Readonly<Record<Beside, string>> = {
  pad: 'page',
  nothing: 'page',
  preview: 'page two',
  wide: 'page wide',
};

const sides: Readonly<Record<Beside, ComponentType<Ahead> | undefined>> = {
  pad: Pad,
  preview: Preview,
  nothing: undefined,
  wide: undefined,
};

interface Props {
  readonly step: Step;
  readonly children: ReactNode;
}

/** What stands around every screen of the chart; what stands beside it, its row says. */
export function Frame({ step, children }: Props) {
  const { beside } = rowOf(step);
  const passed = (useLocation().state ?? {}) as Passed;
  return (
    <div className={PAGE[beside]}>
      <main id="main">
        <Notice passed={passed} />
        {children}
        <KeepOrErase key={`keep ${step}`} />
      </main>
      {sides[beside] && <Side Screen={sides[beside]} step={step} />}
    </div>
  );
}

function Side({ Screen, step }: { Screen: ComponentType<Ahead>; step: Step }) {
  return <Screen {...useAhead(step)} />;
}
