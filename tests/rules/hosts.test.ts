import { expect, test } from 'vitest';
import { hostFiles } from '../../scripts/hosts.ts';
import { cache, headers } from '../../scripts/policy.ts';

const changed = {
  ...headers,
  'Content-Security-Policy': "default-src 'none'; script-src 'sha256-x'",
};

test.each(Object.entries(hostFiles(changed)))(
  '%s sends the policy as the build has it, and keeps for ever what never changes',
  (_, text) => {
    for (const [name, value] of Object.entries(changed)) {
      const line = text
        .split('\n')
        .find((sent) => sent.includes(`${name}: `) || sent.includes(`${name} "`));
      expect(line).toContain(value);
    }
    expect(text).not.toContain(headers['Content-Security-Policy']);
    expect(text).toMatch(new RegExp(`/assets/[^]*${cache.assets}`));
    expect(text).toContain('application/manifest+json');
  },
);

test('a script is started from one named place alone', () => {
  expect(headers['Content-Security-Policy']).toMatch(
    /require-trusted-types-for 'script'; trusted-types worker$/,
  );
});
