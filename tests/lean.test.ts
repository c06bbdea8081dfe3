import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import { claims } from '#evidence/claims.ts';
import { UNTOLD, claimsRead, leanLedger, modulesOfApp } from '../scripts/lean-plugin.ts';

const ledger = readFileSync('src/evidence/claims.ts', 'utf8');

/** Numbers without the words beside them. */
const told = (numbers: object): unknown =>
  JSON.parse(
    JSON.stringify(numbers, (name, value: unknown) =>
      typeof value === 'string' && UNTOLD.includes(name) ? undefined : value,
    ),
  );

test('the build leaves out cautions, topics and numbers that nothing tells, and nothing else', () => {
  const read = claimsRead(modulesOfApp());
  const code = stripTypeScriptTypes(leanLedger(ledger, read), { mode: 'strip' })
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '');
  const built = new Function(`${code}; return claims;`)() as Record<string, object>;
  let left = 0;
  for (const [id, { caution, topic, numbers, ...rest }] of Object.entries(
    claims as Record<string, { caution?: string; topic: string; numbers?: object }>,
  )) {
    if (caution) left += 1;
    const wanted = {
      ...rest,
      ...(topic === 'poison' && { topic }),
      ...(numbers && (read.has(id) || 'status' in numbers) && { numbers: told(numbers) }),
    };
    expect(built[id], id).toEqual(wanted);
  }
  expect(left).toBeGreaterThan(100);
});

test('no screen asks for what the build leaves out', () => {
  // A rule of safety has a topic of its own, which is told.
  const asks = globSync('src/!(guidance|questionnaire)/**/*.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\.(\w+)\b.{0,12}/g)].flatMap(([found, name = '']) =>
      ['topic', ...UNTOLD].includes(name) ? [found] : [],
    ),
  );
  expect(asks.filter((ask) => !ask.startsWith(".topic !== 'po"))).toEqual([]);
});

test('a caution that it cannot tell from the rest stops the build', () => {
  expect(() => leanLedger('    caution: `one ${more}`,\n', new Set())).toThrow('caution');
});

test('numbers are read by the id of their claim, so that none which is told is left out', () => {
  const by = "import { numbersOf as of } from '#evidence/claims.ts';\n";
  expect(claimsRead([`${by}of('dep-2026').n`, "claims['op-long'].numbers", 'of(all)'])).toEqual(
    new Set(['dep-2026', 'op-long']),
  );
  for (const hidden of [
    `${by}of(id).n`,
    'claims[id].numbers',
    'const { numbers = {} }: ClaimData = claims[id];',
  ])
    expect(() => claimsRead([hidden])).toThrow('without its id');
});
