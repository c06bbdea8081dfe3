/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as stacked blocks, some browsers forget that it is a table */
import { Sure } from '#evidence/Claim.tsx';
import { useWords, wordOf } from '#i18n/words.ts';
import { toReader } from '#questionnaire/questionWords.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { OptionHeads } from './OptionHeads.tsx';
import { forYou, sidesOf } from './forYou.ts';
import { type OptionId, optionIds } from './options.ts';
import { type LineId, lines, linesFor, parts } from './told.ts';
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
            {optionIds.map((id) => (
              <td key={id} role="cell" data-away={id !== shown || undefined}>
                {linesFor(answers, variant, id, part).map((line) => (
                  <Told key={line} id={line} sure={part === 'facts' || part === 'harms'} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One line, its numbers in it; and how sure we are, where it tells what was seen. */
function Told({ id, sure }: { id: LineId; sure: boolean }) {
  const t = useWords();
  const { claims, says = {} }: (typeof lines)[LineId] & { readonly says?: object } = lines[id];
  return (
    <p>
      {wordOf(t, `deciding:line.${id}`, says)} {sure && claims.length > 0 && <Sure ids={claims} />}
    </p>
  );
}
