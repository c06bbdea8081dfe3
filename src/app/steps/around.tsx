import { AsideLines } from '#guidance/AsideLines.tsx';
import { UnderTicks, type UnderTicksProps } from '#questionnaire/UnderTicks.tsx';
import type { Found } from '#questionnaire/MedicineSearch.tsx';
import type { GroupsProps } from '#questionnaire/QuestionScreen.tsx';
import { Fold } from '#questionnaire/Fold.tsx';
import { groupsOf } from '#questionnaire/picked.ts';
import { UNHEADED } from '#questionnaire/question.ts';
import { questions } from '#questionnaire/questions.ts';
import type { AskedStep } from '#questionnaire/steps.ts';
import { useAhead } from '#questionnaire/useDraft.ts';
import { useWords, wordOf } from '#i18n/words.ts';
import { FindMedicine } from './FindMedicine.tsx';
import { NameAsks } from './NameAsks.tsx';

/** What stands under the answers of a question: the person's own words, and what they ask. */
export function Under(props: UnderTicksProps) {
  return (
    <>
      <UnderTicks {...props} />
      {props.question !== 'way' && <AtOnce question={props.question} />}
    </>
  );
}

/** What is asked and told at once: right under the answers, where it is seen. */
function AtOnce({ question }: { question: AskedStep }) {
  const { after } = useAhead(question);
  return (
    <>
      <NameAsks here={question} />
      <AsideLines beside={question} answers={after} />
    </>
  );
}

/** A list in its groups, some of them folded, below the search that narrows a long one. */
export function Groups({ question, choices, list }: GroupsProps) {
  const t = useWords();
  const asked = questions[question];
  const folded: readonly string[] = 'folded' in asked ? asked.folded : [];
  const shown = choices.map(({ value }) => value);
  const groups = groupsOf(question).map(
    ([id, some]) => [id, some.filter((option) => shown.includes(option))] as const,
  );
  const drawn = (found?: Found) =>
    groups.map(([id, options]) => {
      const hidden = options.every((value) => found?.hidden.has(value));
      if ((UNHEADED as readonly string[]).includes(id))
        return (
          <div key={id} hidden={hidden}>
            {list(options, found?.hidden)}
          </div>
        );
      // Not the id of an option: some groups are called as the one they hold.
      const name = `${question}-group-${id}`;
      const heading = <h2 id={name}>{wordOf(t, `questions:${question}.group.${id}`)}</h2>;
      const group = {
        role: 'group',
        'aria-labelledby': name,
        hidden,
      };
      if (!folded.includes(id))
        return (
          <div className="group" key={id} {...group}>
            {heading}
            {list(options, found?.hidden)}
          </div>
        );
      return (
        <Fold
          key={id}
          heading={heading}
          ticked={options.some((value) => found?.ticked.includes(value))}
          found={found?.searched === true && !hidden}
          {...group}
        >
          {list(options, found?.hidden)}
        </Fold>
      );
    });
  return 'search' in asked ? <FindMedicine choices={choices}>{drawn}</FindMedicine> : drawn();
}
