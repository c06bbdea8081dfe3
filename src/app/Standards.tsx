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
      <table className="standards">
        <thead>
          <tr>
            {(['id', 'what', 'status', 'where'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`standards:head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, key, status, where, needs }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>{wordOf(t, `standards:item.${set}.${key}`)}</td>
              <td>
                <b>{t(`standards:status.${status}`)}</b>
              </td>
              <td>
                {where && t(`standards:where.${where}`)} {needs && t(`standards:needs.${needs}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
