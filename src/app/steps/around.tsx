import { UnderTicks, type UnderTicksProps } from '#questionnaire/UnderTicks.tsx';
import type { GroupsProps } from '#questionnaire/QuestionScreen.tsx';
import { questions } from '#questionnaire/questions.ts';
import { useWords, wordOf } from '#i18n/words.ts';
import { FindMedicine } from './FindMedicine.tsx';
import { NameAsks } from './NameAsks.tsx';

/** What stands under the answers of a question: the person's own words, and what they ask. */
export function Under(props: UnderTicksProps) {
  return (
    <>
      <UnderTicks {...props} />
      {props.question !== 'way' && <NameAsks here={props.question} />}
    </>
  );
}

/** A list in its headed groups, below the search that narrows a long one. */
export function Groups({ question, choices, list }: GroupsProps) {
  const t = useWords();
  const asked = questions[question];
  if (!('groups' in asked) || !asked.groups) return list(choices.map(({ value }) => value));
  const { groups } = asked;
  const drawn = (hidden?: ReadonlySet<string>) =>
    Object.entries<readonly string[]>(groups).map(([id, options]) => (
      <div
        className="group"
        role="group"
        aria-labelledby={`${question}-${id}`}
        key={id}
        hidden={options.every((value) => hidden?.has(value))}
      >
        <h2 id={`${question}-${id}`}>{wordOf(t, `questions:${question}.group.${id}`)}</h2>
        {list(options, hidden)}
      </div>
    ));
  return 'search' in asked ? <FindMedicine choices={choices}>{drawn}</FindMedicine> : drawn();
}
