/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as stacked blocks, some browsers forget that it is a table */
import { Sure } from '#evidence/Claim.tsx';
import { useWords, wordOf } from '#i18n/words.ts';
import { Difference } from './Difference.tsx';
import { OptionHeads } from './OptionHeads.tsx';
import { Squares } from '#ui/Squares.tsx';
import { optionIds } from './options.ts';
import { type Amount, type Study, scoreClaims, tellScores } from './studies.ts';
import { cellWords, gapWords } from './studyWords.ts';
import type { VariantId } from '#questionnaire/variant.ts';

interface Props {
  readonly variant: VariantId;
  readonly studies: readonly Study[];
}

/** One study or review in each row: what was seen for each option, and the difference. */
export function Studies({ variant, studies }: Props) {
  const t = useWords();
  return (
    <table className="compare studies" role="table">
      <caption>
        <p>{t('deciding:rule')}</p>
        <p>
          {t('deciding:readSquares')} {t('deciding:readGap')}
        </p>
        {tellScores(studies) && (
          <p>
            {t('deciding:scores')} <Sure ids={scoreClaims} />
          </p>
        )}
      </caption>
      <OptionHeads variant={variant} first={t('deciding:rowHead')} last={t('deciding:gapHead')} />
      <tbody role="rowgroup">
        {studies.map((study) => (
          <Row key={study.id} variant={variant} study={study} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ variant, study }: { variant: VariantId; study: Study }) {
  const t = useWords();
  const { id, says, cells, gap, unit } = study;
  const why = study.search ? 'search' : 'study';
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {wordOf(t, `deciding:study.${id}.title`, says)}
        <span className="who">{wordOf(t, `deciding:study.${id}.who`, says)}</span>
        <Sure ids={study.claims} />
      </th>
      {optionIds.map((option) => {
        const cell = cells[option];
        const said = cell && cellWords(t, study, cell);
        return (
          <td key={option} role="cell" className={said ? undefined : 'soft'}>
            <span className="option-name" aria-hidden="true">
              {t(`deciding:name.${variant}.${option}`)}
            </span>
            {said ? (
              <>
                {cell.instead && <p className="soft">{t('deciding:instead')}</p>}
                <p>
                  {said.number && <b>{said.number}</b>} {said.text}
                </p>
                {said.not && <p>{said.not}</p>}
                {unit === 'in100' && cell.value !== undefined && <Hundred did={cell.value} />}
                {said.ours && <p className="soft">{said.ours}</p>}
              </>
            ) : (
              <p>{t(`deciding:untested.${why}`)}</p>
            )}
          </td>
        );
      })}
      <td role="cell" className="gap">
        <span className="option-name" aria-hidden="true">
          {t('deciding:gapHead')}
        </span>
        {typeof gap !== 'string' && unit && unit !== 'size' && !gap.told && (
          <Difference gap={gap} unit={unit} says={says} />
        )}
        {gapWords(t, study).map((part) => (
          <p key={part}>{part}</p>
        ))}
      </td>
    </tr>
  );
}

/** A hundred people as squares, those who did filled first. For the eye; the words tell the same. */
function Hundred({ did }: { did: Amount }) {
  const [from, to] = typeof did === 'number' ? [Math.round(did), Math.round(did)] : did;
  return (
    <div className="picture">
      <Squares count={100} filled={from} maybe={to - from} perRow={10} />
    </div>
  );
}
