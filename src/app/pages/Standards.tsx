/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as stacked blocks, some browsers forget that it is a table */
import { dateIn, useLanguage, useWords, wordOf } from '#i18n/words.ts';
import {
  type Item,
  LOWER,
  type SetId,
  hasReason,
  itemsIn,
  scoreOf,
  standards,
} from './standards.ts';
import { READING } from './reading.ts';

/** The standards, item by item, as we scored ourselves. */
export function Standards() {
  const t = useWords();
  const lang = useLanguage();
  return (
    <section className="flow" aria-labelledby="standards">
      <h2 id="standards">{t('standards:title')}</h2>
      <p>{t('standards:lead')}</p>
      <p>{t('standards:raters')}</p>
      <p>{t('standards:lowest', { date: dateIn(lang, LOWER.on) })}</p>
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
  const rows = items.map((item) => ({ item, ...item, key: item.id.replace('-', 'to') }));
  const count = (...some: readonly Item['status'][]) =>
    items.reduce((sum, item) => sum + (some.includes(item.status) ? itemsIn(item) : 0), 0);
  return (
    <details className="more">
      <summary>
        {t(`standards:set.${set}`)}.{' '}
        {t('standards:sum', {
          met: count('met'),
          partly: count('partly'),
          notYet: count('notYet'),
          of: count('met', 'partly', 'notYet'),
        })}
      </summary>
      {set === 'pemat' && <p>{t('standards:rated.pemat', LOWER.pemat)}</p>}
      {set === 'cdc' && <p>{t('standards:rated.cdc', { ...LOWER.cdc, score: scoreOf(items) })}</p>}
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
          {rows.map(({ item, id, key, status, where, needs }) => (
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
                {hasReason(item) && <p>{wordOf(t, `standards:why.${set}.${key}`)}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
