/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as stacked blocks, some browsers forget that it is a table */
import { useWords } from '#i18n/words.ts';
import { OptionHeads } from './OptionHeads.tsx';
import { monthParts, months } from './month.ts';
import { optionIds } from './options.ts';
import type { VariantId } from './variant.ts';

/** What each option is and what living with it is like, part by part. */
export function Month({ variant }: { variant: VariantId }) {
  const t = useWords();
  return (
    <table className="compare months" role="table">
      <caption>{t('deciding:monthCaption')}</caption>
      <OptionHeads
        variant={variant}
        first={<span className="unseen">{t('deciding:partHead')}</span>}
      />
      <tbody role="rowgroup">
        {monthParts.map((part) => (
          <tr key={part} role="row">
            <th scope="row" role="rowheader">
              {t(`deciding:monthPart.${part}`)}
            </th>
            {optionIds.map((id) => (
              <td key={id} role="cell">
                <span className="option-name" aria-hidden="true">
                  {t(`deciding:name.${variant}.${id}`)}
                </span>
                <p>{t(`deciding:month.${months[variant][id][part]}`)}</p>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
