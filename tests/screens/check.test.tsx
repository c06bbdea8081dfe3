/** "Check your answers": what it says of a person is what they told of themselves. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import en from '#locales/en/deciding.json' with { type: 'json' };
import { variantOf } from '#questionnaire/variant.ts';
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

test.each([
  [{ purpose: ['lowMood'], medicines: ['sertraline'] }],
  [{ purpose: ['lowMood'], medicines: ['none'] }],
  [{ purpose: ['worry'], medicines: ['none'] }],
])('where one leans is told in the words of the ticks: %j', async (said) => {
  const options = ['ask', 'better', 'keep', 'none'] as const;
  const answers = given({ ...said, options });
  const { sees } = await start('/en/step/check/', answers);
  await sees('Check your answers');
  const leaning = screen.getByText('Where I lean').closest('div')!;
  const variant = variantOf(answers);
  for (const option of options) expect(leaning).toHaveTextContent(en.name[variant][option]);
});
