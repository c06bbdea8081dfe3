/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as stacked blocks, some browsers forget that it is a table */
import { useWords } from '#i18n/words.ts';
import { type OptionId, optionIds } from './options.ts';
import type { VariantId } from '#questionnaire/variant.ts';

interface Props {
  readonly variant: VariantId;
  /** The one option to show where there is no room for four; none until one is picked. */
  readonly shown: OptionId | undefined;
}

/** The head of each table: the four options by their names for this person. */
export function OptionHeads({ variant, shown }: Props) {
  const t = useWords();
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          <span className="unseen">{t('deciding:partHead')}</span>
        </th>
        {optionIds.map((id) => (
          <th
            key={id}
            scope="col"
            role="columnheader"
            data-away={(shown && id !== shown) || undefined}
          >
            {t(`deciding:name.${variant}.${id}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
