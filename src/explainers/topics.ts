/** Which explainers a person sees, in which order, and why. All others stay in the library. */
import type { Answers, QuestionId } from '#questionnaire/questions.ts';
import type { Explainer, Reason } from './explainer.ts';
import { groups } from './groups.ts';
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

/** How many are shown at once; the rest waits in a fold. */
const FIRST = 3;

/**
 * The three that matter most to this person: what could harm them, by their own answers; whether it
 * helps with what they came for; what else was tested for that. Then what harms anyone, and the
 * rest as it is read.
 */
export function firstFor(topics: readonly Topic[]): readonly Topic[] {
  const of = (group: readonly ExplainerId[]) => topics.filter(({ id }) => group.includes(id));
  const [own, anyones] = [true, false].map((isOwn) =>
    of(groups.danger).filter(({ because }) => (because !== 'everyone') === isOwn),
  );
  const inOrder = [
    // Two at most: whether it helps is always among the three.
    ...own!.slice(0, FIRST - 1),
    ...of(groups.helps),
    ...of(groups.steps),
    ...anyones!,
    ...topics,
  ];
  return [...new Set(inOrder)].slice(0, FIRST);
}
