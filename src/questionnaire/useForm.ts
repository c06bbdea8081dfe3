/** The form of one question: what it holds is a draft until Continue makes it an answer. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Fault, draftOf, parse } from './answers.ts';
import type { Draft } from './draft.ts';
import { groupsOf } from './picked.ts';
import type { AnswerTo, QuestionId } from './questions.ts';

export interface Sent<Q extends QuestionId> {
  /** Called with all that the form holds at each change, right or wrong. */
  readonly onDraft: (draft: Draft) => void;
  readonly onAnswer: (answer: AnswerTo<Q>) => void;
}

/** The id of what an error leads to. */
export const faultField = (question: QuestionId, fault: Fault): string =>
  `${question}-${fault === 'noteTooLong' ? 'note' : fault === 'standsAlone' ? 'both' : groupsOf(question)[0]![1][0]}`;

/** What was wrong at the last Continue, how often that was pressed in vain, and the form's own. */
export function useForm<Q extends QuestionId>(question: Q, { onDraft, onAnswer }: Sent<Q>) {
  const ref = useRef<HTMLFormElement>(null);
  const [{ fault, tries }, setTried] = useState<{ fault?: Fault; tries: number }>({ tries: 0 });
  const held = () => draftOf(question, new FormData(ref.current!));
  // What was ticked or typed in the page before the app took it over is a draft from here.
  const readFirst = useRef(() => {
    const isChanged = [...ref.current!.querySelectorAll('input')].some(
      (input) => input.checked !== input.defaultChecked || input.value !== input.defaultValue,
    );
    if (isChanged) onDraft(held());
  });
  useEffect(() => readFirst.current(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const read = parse(question, held());
    if ('fault' in read) setTried({ fault: read.fault, tries: tries + 1 });
    else onAnswer(read.answer);
  };
  const onChange = () => {
    onDraft(held());
    // Which is right is asked beside the ticks too, for as long as it is open.
    if (fault === 'standsAlone') setTried({ tries });
  };
  return { fault, tries, form: { ref, noValidate: true, onSubmit, onChange } };
}
