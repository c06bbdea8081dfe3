/**
 * All styles as one sheet for browsers of before 2023: those that know no :has, and in part no
 * layers, so that they would show a page without any style. Only they fetch it (src/early.ts).
 */
import cascadeLayers from '@csstools/postcss-cascade-layers';
import { Features, transform } from 'lightningcss';
import postcss from 'postcss';
import { LOWEST_STYLE } from './lowest.ts';

/** The same rules without layers, and written as the lowest versions read them. */
export async function olderStyle(css: string): Promise<string> {
  const { css: flat } = await postcss([cascadeLayers()]).process(css, { from: undefined });
  const { code } = transform({
    filename: 'older.css',
    code: Buffer.from(flat),
    minify: true,
    targets: LOWEST_STYLE,
    // What is to the start and to the end they know.
    exclude: Features.LogicalProperties,
  });
  return code.toString();
}
