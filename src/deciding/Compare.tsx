/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as stacked blocks, some browsers forget that it is a table */
import { SureMark, leastSure } from '#evidence/Claim.tsx';
import { useWords, wordOf } from '#i18n/words.ts';
import type { Answers } from '#questionnaire/questions.ts';
import {
  type OptionId,
  type OwnLine,
  type RowId,
  grounds,
  optionIds,
  ownLines,
  rows,
} from './options.ts';

interface Props {
  readonly answers: Answers;
  /** On a narrow screen, the one option to show, or all of them under each question. */
  readonly shown: OptionId | 'all';
}

/** One table: columns on a wide screen, stacked cards on a narrow one, in the same order. */
export function Compare({ answers, shown }: Props) {
  const t = useWords();
  const mine: readonly OwnLine[] = ownLines.filter(({ when }) => when(answers));
  return (
    <table className="compare" role="table" data-shown={shown}>
      <caption className="unseen">{t('deciding:caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            <span className="unseen">{t('deciding:question')}</span>
          </th>
          {optionIds.map((id, index) => (
            <th key={id} scope="col" role="columnheader">
              <Name id={id} number={index + 1} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {(Object.keys(rows) as RowId[]).map((row) => (
          <tr key={row} role="row">
            <th scope="row" role="rowheader">
              {t(`deciding:row.${row}`)}
            </th>
            {optionIds.map((id, index) => (
              <td key={id} role="cell" data-option={id}>
                <span className="option-name" aria-hidden="true">
                  <Name id={id} number={index + 1} />
                </span>
                <Cell
                  option={id}
                  row={row}
                  mine={mine.filter((line) => line.option === id && line.row === row)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ id, number }: { id: OptionId; number: number }) {
  const t = useWords();
  return (
    <>
      <span className="circled">{number}</span> {t(`deciding:option.${id}`)}
    </>
  );
}

interface CellProps {
  readonly option: OptionId;
  readonly row: RowId;
  /** What this person's own answers change here. */
  readonly mine: readonly OwnLine[];
}

function Cell({ option, row, mine }: CellProps) {
  const t = useWords();
  const lines = rows[row];
  const known = row === 'known' && leastSure(grounds[option].known);
  return (
    <>
      {known && (
        <p className="sure">
          <SureMark certainty={known} /> <b>{t(`evidence:certainty.${known}`)}</b>
        </p>
      )}
      {lines.length > 1 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>
              {row === 'month' && <b>{wordOf(t, `deciding:month.${line}`)} </b>}
              {t(`deciding:cell.${option}.${line}`)}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t(`deciding:cell.${option}.${lines[0]}`)}</p>
      )}
      {mine.map((line) => (
        <p key={line.id} className="for-you">
          <b>{t('deciding:forYou')}</b> {wordOf(t, `deciding:own.${line.id}`)}
        </p>
      ))}
    </>
  );
}
