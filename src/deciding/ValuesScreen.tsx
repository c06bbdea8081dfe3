import { useWords } from '#i18n/words.ts';
import { pointLabel } from '#questionnaire/gridWords.ts';
import { pickedOf } from '#questionnaire/picked.ts';
import { POINTS, VALUES, type ValueRow } from '#questionnaire/valueEnds.ts';
import { gridParts } from '#questionnaire/question.ts';
import { strengthOf } from '#questionnaire/values.ts';
import { DecidingForm, type DecidingProps } from './DecidingForm.tsx';
import { valueRows } from './fits.ts';

/** S13: eight two-ended statements of five points. None is preset, all may be skipped. */
export function ValuesScreen(props: DecidingProps<'values'>) {
  const { answers } = props;
  return (
    <DecidingForm {...props} question="values">
      {valueRows.map((row, index) => (
        <Line
          key={row}
          row={row}
          number={index + 1}
          picked={pickedOf(answers.values).find((option) => gridParts(option)[0] === row)}
        />
      ))}
    </DecidingForm>
  );
}

interface LineProps {
  readonly row: ValueRow;
  readonly number: number;
  readonly picked: string | undefined;
}

/** One line: both ends in words, five native radios between them. */
function Line({ row, number, picked }: LineProps) {
  const t = useWords();
  const [one, other] = VALUES[row].map((end) => t(`questions:values.option.${end}`));
  const said = picked && gridParts(picked)[1];
  return (
    <fieldset className="value-line">
      <legend className="unseen">
        {t('deciding:values.legend', { number, of: valueRows.length, one, other })}
      </legend>
      <div className="ends" aria-hidden="true">
        <span>
          <b>{number}.</b> {one}
        </span>
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
      <p className={`said ${said ?? ''}`} aria-hidden="true">
        {said && t(`deciding:values.${strengthOf(said)}`)}
      </p>
    </fieldset>
  );
}
