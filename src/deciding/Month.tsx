/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as stacked blocks, some browsers forget that it is a table */
import { useWords } from '#i18n/words.ts';
import { OptionHeads } from './OptionHeads.tsx';
import { monthParts, months } from './month.ts';
import { type OptionId, optionIds } from './options.ts';
import type { VariantId } from '#questionnaire/variant.ts';

interface Props {
  readonly variant: VariantId;
  /** The one option to show where there is no room for four; none until one is picked. */
  readonly shown: OptionId | undefined;
}

/** What each option is and what living with it is like, part by part. */
export function Month({ variant, shown }: Props) {
  const t = useWords();
  return (
    <table className="compare" role="table" data-away={!shown || undefined}>
      <caption>
        <span className="all-options">{t('deciding:monthCaption')}</span>
        {shown && (
          <span className="option-name">
            {t('deciding:monthOne', { name: t(`deciding:name.${variant}.${shown}`) })}
          </span>
        )}
      </caption>
      <OptionHeads variant={variant} shown={shown} />
      <tbody role="rowgroup">
        {monthParts.map((part) => (
          <tr key={part} role="row">
            <th scope="row" role="rowheader">
              {t(`deciding:monthPart.${part}`)}
            </th>
            {optionIds.map((id) => (
              <td key={id} role="cell" data-away={id !== shown || undefined}>
                {t(`deciding:month.${months[variant][id][part]}`)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
