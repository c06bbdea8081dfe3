/** Which explainers a person sees, in which order, and why. All others stay in the library. */
import type { Answers, QuestionId } from '#questionnaire/questions.ts';
import type { Explainer, Reason } from './explainer.ts';
import { type ExplainerId, explainerIds, explainers } from './index.ts';

export type Because = (typeof explainers)[ExplainerId]['reasons'][number]['because'];

/** An explainer for this person, and why it is shown. */
export interface Topic {
  readonly id: ExplainerId;
  readonly because: Because;
  /** The question to change it at; undefined when it is shown to everyone. */
  readonly from: QuestionId | undefined;
}

/** Every explainer that may be shown at all to who gave these answers. */
export const explainersFor = (answers: Answers): ExplainerId[] =>
  explainerIds.filter((id) => {
    const { never }: Explainer = explainers[id];
    return !never?.(answers);
  });

/** The explainers that fit these answers, in reading order. */
export const topicsFor = (answers: Answers): Topic[] =>
  explainersFor(answers).flatMap((id) => {
    const { reasons } = explainers[id];
    const found = (reasons as readonly (Reason & { because: Because })[]).find(({ when }) =>
      when(answers),
    );
    if (!found) return [];
    const asked = found.from.filter((question) => answers[question] !== undefined);
    const from = asked.find((one) => found.when({ [one]: answers[one] })) ?? asked[0];
    return [{ id, because: found.because, from }];
  });
