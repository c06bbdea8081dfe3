/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as stacked blocks, some browsers forget that it is a table */
import { Gloss, termsIn } from '#evidence/Gloss.tsx';
import type { TermId } from '#evidence/glossary.ts';
import { type Words, useWords, wordOf } from '#i18n/words.ts';
import { toReader } from '#questionnaire/questionWords.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { Mark } from './Mark.tsx';
import { OptionHeads } from './OptionHeads.tsx';
import { forYou, sidesOf } from './forYou.ts';
import { hardWords } from './hardWords.ts';
import { inView } from './gistWords.ts';
import { type OptionId, optionIds } from './options.ts';
import { type LineId, lines, linesFor, parts } from './told.ts';
import { useOpen } from './useOpen.ts';
import type { VariantId } from '#questionnaire/variant.ts';

interface Props {
  readonly variant: VariantId;
  readonly answers: Answers;
  /** The one option to show where there is no room for four; none until one is picked. */
  readonly shown: OptionId | undefined;
}

/** The four options in equal room: columns on a wide screen, one at a time on a narrow one. */
export function Compare({ variant, answers, shown }: Props) {
  const t = useWords();
  const mine = forYou(answers, variant);
  const columns = optionIds.map((id) => columnOf(t, { variant, answers }, id));
  return (
    <table className="compare in-short" role="table" data-away={!shown || undefined}>
      <caption className="unseen">{t('deciding:caption')}</caption>
      <OptionHeads variant={variant} shown={shown} />
      <tbody role="rowgroup">
        {mine && (
          <tr role="row">
            <th scope="row" role="rowheader">
              {wordOf(t, 'deciding:forYou', toReader(answers))}
            </th>
            {optionIds.map((id) => (
              <td key={id} role="cell" data-away={id !== shown || undefined}>
                {sidesOf(mine[id].bad).map((side) =>
                  mine[id][side].map((line, at) => (
                    <p key={line}>
                      {at === 0 && <b>{t(`deciding:side.${side}`)} </b>}
                      {wordOf(t, `deciding:own.${line}`, toReader(answers))}
                    </p>
                  )),
                )}
              </td>
            ))}
          </tr>
        )}
        {parts.map((part) => (
          <tr key={part} role="row">
            <th scope="row" role="rowheader">
              {t(`deciding:part.${part}`)}
            </th>
            {columns.map((column, at) => {
              const cell = column.filter((line) => line.part === part);
              return (
                <td
                  key={optionIds[at]}
                  role="cell"
                  data-away={optionIds[at] !== shown || undefined}
                >
                  {cell.map((line) => (
                    <Told key={line.id} {...line} inCell={cell.length} />
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Part = (typeof parts)[number];
interface Line {
  readonly id: LineId;
  readonly part: Part;
  readonly text: string;
  /** Words that this line is the first to use in its column. */
  readonly terms: readonly TermId[] | undefined;
}

/** What is told of one option from the first row to the last, its hard words explained. */
function columnOf(t: Words, { variant, answers }: Omit<Props, 'shown'>, option: OptionId): Line[] {
  const told = parts.flatMap((part) =>
    linesFor(answers, variant, option, part).map((id) => {
      const { says = {} }: (typeof lines)[LineId] & { readonly says?: object } = lines[id];
      return { id, part, text: wordOf(t, `deciding:line.${id}`, says) ?? '' };
    }),
  );
  const terms = hardWords(
    termsIn(t),
    told.map(({ text }) => text),
  );
  return told.map((line, at) => ({ ...line, terms: terms[at] }));
}

/** One line: its gist and how sure we are, where it tells what was seen; the rest one tap away. */
function Told({ id, part, text, terms, inCell }: Line & { readonly inCell: number }) {
  const fold = useOpen('print');
  const [gist, rest] = inView(text, inCell);
  const said = (
    <>
      {gist} {(part === 'facts' || part === 'harms') && <Mark ids={lines[id].claims} />}
    </>
  );
  if (!rest)
    return (
      <>
        <p>{said}</p>
        <Gloss terms={terms} />
      </>
    );
  return (
    <details ref={fold}>
      <summary>{said}</summary>
      <p>{rest}</p>
      <Gloss terms={terms} />
    </details>
  );
}
