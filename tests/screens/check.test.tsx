/** "Check your answers": what it says of a person is what they told of themselves. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { start } from '../support/start.tsx';

test.each([
  ['en', 'Check your answers', /must stop|should stop my antidepressant|beat a dummy pill/],
  ['es', /Revise sus respuestas/, /dejar mi antidepresivo|pastilla sin medicamento/],
] as const)(
  'in %s, no sentence of the check of what one read stands there',
  async (lang, title, flat) => {
    const { sees } = await start(
      `/${lang}/step/check/`,
      given({ understanding: ['stop_true', 'larger_true'] }),
    );
    await sees(title);
    expect(screen.getAllByRole('term').length).toBeGreaterThan(5);
    expect(screen.getByRole('main')).not.toHaveTextContent(flat);
    expect(screen.queryByRole('link', { name: /what I read|lo que leí/i })).not.toBeInTheDocument();
  },
);
