/** What is measured, in the order it is printed, with its unit. */
export const rows = {
  'first paint': 'ms',
  'first question shown': 'ms',
  'first answer accepted': 'ms',
  'died of an early press': '',
  'next screen': 'ms',
  'all further screens': 'ms',
  choice: 'ms',
  'choice told': 'ms',
  'language switch': 'ms',
  'language again': 'ms',
  'sheet ready': 'ms',
  'sheet at the end': 'ms',
  PDF: 'ms',
  'blocking until then': 'ms',
  'blocking in all': 'ms',
  'layout shift': '',
  'with presses': '',
  requests: '',
  'kB in all': 'kB',
  'kB of page': 'kB',
  'kB of style': 'kB',
  'kB of words': 'kB',
  'kB of script': 'kB',
  'kB of fonts': 'kB',
  'kB of the rest': 'kB',
  memory: 'MB',
} as const;

export type Row = keyof typeof rows;

/** All samples of a row; several a run for what a person does several times. */
export type Samples = Partial<Record<Row, number[]>>;

/** What comes over the line, by what it is for. */
export const kinds = (Object.keys(rows) as Row[]).filter((row) => row.startsWith('kB of '));

/** Where a file belongs, by its address. */
export function kindOf(url: string): Row {
  const { pathname } = new URL(url);
  if (pathname.endsWith('.css')) return 'kB of style';
  if (/\.woff2?$/.test(pathname)) return 'kB of fonts';
  if (/\/(words-\w+\.js(on)?|[a-z]{2}\/[^/]+\.js)$/.test(pathname)) return 'kB of words';
  if (pathname.endsWith('.js')) return 'kB of script';
  return pathname.endsWith('/') || pathname.endsWith('.html') ? 'kB of page' : 'kB of the rest';
}
