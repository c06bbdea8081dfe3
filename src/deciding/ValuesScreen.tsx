import { useWords } from '#i18n/words.ts';
import { pointLabel } from '#questionnaire/gridWords.ts';
import { pickedOf, shownRows } from '#questionnaire/picked.ts';
import { POINTS, VALUES, type ValueRow } from '#questionnaire/valueEnds.ts';
import { gridParts } from '#questionnaire/question.ts';
import { DecidingForm, type DecidingProps } from './DecidingForm.tsx';
import { StopFirst } from './StopFirst.tsx';

/** S13: eight lines with two ends and five points. None is preset, all may be skipped. */
export function ValuesScreen(props: DecidingProps<'values'>) {
  const { answers } = props;
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
        />
      ))}
    </DecidingForm>
  );
}

interface LineProps {
  readonly row: ValueRow;
  readonly number: number;
  readonly of: number;
  readonly picked: string | undefined;
}

/** One line: both ends in words, five native radios between them. */
function Line({ row, number, of, picked }: LineProps) {
  const t = useWords();
  const [one, other] = VALUES[row].map((end) => t(`questions:values.option.${end}`));
  const said = picked && gridParts(picked)[1];
  return (
    <fieldset className="value-line">
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
    </fieldset>
  );
}
