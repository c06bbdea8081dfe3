import { expect, test } from 'vitest';
import { hostFiles } from '../../scripts/hosts.ts';
import { cache, headers, metaPolicy } from '../../scripts/policy.ts';

const sent = {
  ...headers({ style: 'sha256-style', script: 'sha256-script' }),
  'Referrer-Policy': 'as-the-build-has-it',
};

test.each(Object.entries(hostFiles(sent)))(
  '%s sends the policy as the build has it, and keeps for ever what never changes',
  (_, text) => {
    for (const [name, value] of Object.entries(sent)) {
      const line = text
        .split('\n')
        .find((said) => said.includes(`${name}: `) || said.includes(`${name} "`));
      expect(line).toContain(value);
    }
    expect(text).toMatch(new RegExp(`/assets/[^]*${cache.assets}`));
    expect(text).toContain('application/manifest+json');
  },
);

test('a script is started from one named place alone', () => {
  expect(metaPolicy({ style: '', script: '' })).toMatch(
    /require-trusted-types-for 'script'; trusted-types worker$/,
  );
});
