import { Sure } from '#evidence/Claim.tsx';
import { useWords, wordOf } from '#i18n/words.ts';
import { Difference } from './Difference.tsx';
import { Squares } from '#ui/Squares.tsx';
import { optionIds } from './options.ts';
import { type Amount, type Cell, type Study, scoreClaims, tellScores } from './studies.ts';
import { cellWords, gapWords } from './studyWords.ts';
import type { VariantId } from '#questionnaire/variant.ts';

interface Props {
  readonly variant: VariantId;
  readonly studies: readonly Study[];
}

/** One study or review in each card: what was seen in each group it had, and the difference. */
export function Studies({ variant, studies }: Props) {
  const t = useWords();
  return (
    <>
      <p>{t('deciding:rule')}</p>
      <p>
        {t('deciding:readSquares')} {t('deciding:readGap')}
      </p>
      {tellScores(studies) && (
        <p>
          {t('deciding:scores')} <Sure ids={scoreClaims} />
        </p>
      )}
      <ul className="studies">
        {studies.map((study) => (
          <Card key={study.id} variant={variant} study={study} />
        ))}
      </ul>
    </>
  );
}

/** A study with its own groups alone: an option it did not test has no line. */
function Card({ variant, study }: { variant: VariantId; study: Study }) {
  const t = useWords();
  const { id, says, cells, gap, unit, claims } = study;
  return (
    <li>
      <h2>{wordOf(t, `deciding:study.${id}.title`, says)}</h2>
      <p>
        {wordOf(t, `deciding:study.${id}.who`, says)} <Sure ids={claims} />
      </p>
      <dl>
        {optionIds.map((option) => {
          const cell = cells[option];
          return (
            cell && (
              <div key={option}>
                <dt>{t(`deciding:name.${variant}.${option}`)}</dt>
                <Group study={study} cell={cell} />
              </div>
            )
          );
        })}
        <div>
          <dt>{t('deciding:gapHead')}</dt>
          <dd>
            {typeof gap !== 'string' && unit && unit !== 'size' && !gap.told && (
              <Difference gap={gap} unit={unit} says={says} />
            )}
            {gapWords(t, study).map((part) => (
              <p key={part}>{part}</p>
            ))}
          </dd>
        </div>
      </dl>
    </li>
  );
}

function Group({ study, cell }: { study: Study; cell: Cell }) {
  const t = useWords();
  const { number, text, not, ours } = cellWords(t, study, cell);
  return (
    <dd>
      {cell.instead && <p className="soft">{t('deciding:instead')}</p>}
      <p>
        {number && <b>{number}</b>} {text}
      </p>
      {not && <p>{not}</p>}
      {study.unit === 'in100' && cell.value !== undefined && <Hundred did={cell.value} />}
      {ours && <p className="soft">{ours}</p>}
    </dd>
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
