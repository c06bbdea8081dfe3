import type { ComponentType, ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Step } from '#questionnaire/machine.ts';
import type { Beside } from '#questionnaire/question.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { rowOf } from '#questionnaire/steps.ts';
import { KeepOrErase } from '#app/keeping/KeepOrErase.tsx';
import { Mirror } from '#deciding/Mirror.tsx';
import { Pad } from '#sheet/Pad.tsx';
import { Preview } from '#sheet/Preview.tsx';
import { Notice } from './Notice.tsx';
import type { Passed } from './passed.ts';

const PAGE: Readonly<Record<Beside, string>> = {
  pad: 'page',
  nothing: 'page',
  mirror: 'page two',
  preview: 'page two',
  wide: 'page wide',
};

interface DraftProps {
  /** The answers as kept, and as they would be with what is picked on this screen. */
  readonly before: Answers;
  readonly after: Answers;
}

const sides: Readonly<Record<Beside, ComponentType<DraftProps> | undefined>> = {
  pad: Pad,
  mirror: Mirror,
  preview: Preview,
  nothing: undefined,
  wide: undefined,
};

interface Props extends DraftProps {
  readonly step: Step;
  /** The way through, above the screen; the very first question has none yet. */
  readonly nav?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every screen of the chart; what stands beside it, its row says. */
export function Frame({ step, nav, before, after, children }: Props) {
  const { beside, stage } = rowOf(step);
  const Side = sides[beside];
  const passed = (useLocation().state ?? {}) as Passed;
  return (
    <div className={PAGE[beside]}>
      <main id="main">
        {beside !== 'nothing' && nav}
        <Notice passed={passed} />
        {children}
        {stage !== 'sheet' && <KeepOrErase />}
      </main>
      {Side && <Side before={before} after={after} />}
    </div>
  );
}
