/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as stacked blocks, some browsers forget that it is a table */
import { dateIn, useLanguage, useWords, wordOf } from '#i18n/words.ts';
import { type Item, SCORED, type SetId, standards } from './standards.ts';
import { READING } from './reading.ts';

/** The standards, item by item, as we scored ourselves. */
export function Standards() {
  const t = useWords();
  const lang = useLanguage();
  return (
    <section className="flow" aria-labelledby="standards">
      <h2 id="standards">{t('standards:title')}</h2>
      <p>{t('standards:lead', { date: dateIn(lang, SCORED) })}</p>
      {(Object.keys(standards) as SetId[]).map((set) => (
        <StandardSet key={set} set={set} items={standards[set]} />
      ))}
      <h3>{t('standards:reading')}</h3>
      <p>{t('standards:readingBody', READING)}</p>
    </section>
  );
}

function StandardSet({ set, items }: { set: SetId; items: readonly Item[] }) {
  const t = useWords();
  const rows = items.map((item) => ({ ...item, key: item.id.replace('-', 'to') }));
  const count = (status: Item['status']) => items.filter((item) => item.status === status).length;
  return (
    <details className="more">
      <summary>
        {t(`standards:set.${set}`)}.{' '}
        {t('standards:sum', {
          met: count('met'),
          partly: count('partly'),
          notYet: count('notYet'),
          of: items.length - count('na'),
        })}
      </summary>
      <table className="standards" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {(['id', 'what', 'status', 'where'] as const).map((head) => (
              <th key={head} scope="col" role="columnheader">
                {t(`standards:head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ id, key, status, where, needs }) => (
            <tr key={id} role="row">
              <th scope="row" role="rowheader">
                {id}
              </th>
              <td role="cell">{wordOf(t, `standards:item.${set}.${key}`)}</td>
              <td role="cell">
                <b>{t(`standards:status.${status}`)}</b>
              </td>
              <td role="cell">
                {where && t(`standards:where.${where}`)} {needs && t(`standards:needs.${needs}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
