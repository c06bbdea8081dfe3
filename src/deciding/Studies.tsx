import { Sure } from '#evidence/Claim.tsx';
import { Gloss, termsIn } from '#evidence/Gloss.tsx';
import type { TermId } from '#evidence/glossary.ts';
import { type Words, useWords, wordOf } from '#i18n/words.ts';
import { Difference } from './Difference.tsx';
import { Squares } from '#ui/Squares.tsx';
import { hardWords } from './hardWords.ts';
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
  const terms = hardWords(
    termsIn(t),
    studies.map((study) => textOf(t, study)),
  );
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
        {studies.map((study, at) => (
          <Card key={study.id} variant={variant} study={study} terms={terms[at]} />
        ))}
      </ul>
    </>
  );
}

/** All that a card says. */
const textOf = (t: Words, study: Study): string =>
  [
    ...(['title', 'who'] as const).map((part) =>
      wordOf(t, `deciding:study.${study.id}.${part}`, study.says),
    ),
    ...Object.values(study.cells).map((cell) => cellWords(t, study, cell).text),
    ...gapWords(t, study),
  ].join(' ');

interface CardProps {
  readonly variant: VariantId;
  readonly study: Study;
  /** Words that this card is the first to use. */
  readonly terms: readonly TermId[] | undefined;
}

/** A study with its own groups alone: an option it did not test has no line. */
function Card({ variant, study, terms }: CardProps) {
  const t = useWords();
  const { id, says, cells, gap, unit, claims } = study;
  return (
    <li>
      <h2>{wordOf(t, `deciding:study.${id}.title`, says)}</h2>
      <p>
        {wordOf(t, `deciding:study.${id}.who`, says)} <Sure ids={claims} />
      </p>
      <Gloss terms={terms} />
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
