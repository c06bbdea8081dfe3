import { useEffect, useRef } from 'react';
import { type Words, listIn, useWords } from '#i18n/words.ts';
import { pointLabel } from '#questionnaire/gridWords.ts';
import { pickedOf, shownRows } from '#questionnaire/picked.ts';
import { POINTS, VALUES, type ValueRow } from '#questionnaire/valueEnds.ts';
import { gridParts } from '#questionnaire/question.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { leanings } from '#questionnaire/values.ts';
import { variantOf } from '#questionnaire/variant.ts';
import { DecidingForm, type DecidingProps } from './DecidingForm.tsx';
import { Mirror } from './Mirror.tsx';
import { StopFirst } from './StopFirst.tsx';
import { fitSides, isWilling, optionsAt, willingRow } from './fits.ts';

/** S13: eight lines with two ends and five points. None is preset, all may be skipped. */
export function ValuesScreen(props: DecidingProps<'values'>) {
  const { answers } = props;
  const t = useWords();
  const rows = shownRows('values', answers.values) as readonly ValueRow[];
  return (
    <DecidingForm {...props} question="values">
      <StopFirst answers={answers} />
      {rows.map((row, index) => (
        <Line
          key={row}
          row={row}
          number={index + 1}
          of={rows.length}
          picked={pickedOf(answers.values).find((option) => gridParts(option)[0] === row)}
          says={dotWords(t, answers, row)}
        />
      ))}
      <Mirror answers={answers} />
    </DecidingForm>
  );
}

/** What the dot of a line did: which ways it brings closer, and which it moves further off. */
function dotWords(t: Words, answers: Answers, row: ValueRow): string {
  const end = leanings(answers).find((one) => one.row === row)?.end;
  if (!end) return '';
  if (isWilling(end)) return willingRow(answers) === row ? t('deciding:mirror.open') : '';
  const at = optionsAt(answers, end);
  return fitSides
    .filter((side) => at[side].length > 0)
    .map((side) => {
      const ways = at[side].map((id) => t(`deciding:short.${variantOf(answers)}.${id}`));
      return t(`deciding:mirror.last.${side}`, { what: listIn(t, ways) });
    })
    .join(' ');
}

interface LineProps {
  readonly row: ValueRow;
  readonly number: number;
  readonly of: number;
  readonly picked: string | undefined;
  /** What its dot did; nothing before there is one. */
  readonly says: string;
}

/** One line: both ends in words, five native radios between them, and under them what was done. */
function Line({ row, number, of, picked, says }: LineProps) {
  const t = useWords();
  const line = useRef<HTMLFieldSetElement>(null);
  // What is said of the dot just picked is in view, and the dot too.
  useEffect(() => {
    if (says && line.current?.contains(document.activeElement))
      line.current.scrollIntoView({ block: 'nearest' });
  }, [says]);
  const [one, other] = VALUES[row].map((end) => t(`questions:values.option.${end}`));
  const said = picked && gridParts(picked)[1];
  return (
    <fieldset className="value-line" ref={line}>
      <legend className="unseen">{t('deciding:values.legend', { number, of, one, other })}</legend>
      <div className="ends" aria-hidden="true">
        <span>{one}</span>
        <span>{other}</span>
      </div>
      <div className="dots">
        {POINTS.map((point) => (
          <label key={point}>
            <span className="unseen">{pointLabel(t, row, point)}</span>
            <input
              type="radio"
              name={row}
              value={`${row}_${point}`}
              defaultChecked={said === point}
            />
          </label>
        ))}
      </div>
      <p className="said" role="status">
        {says}
      </p>
    </fieldset>
  );
}
