/** A part of a screen alone, in English. */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { GroundsContext, groundsIn } from '#evidence/useGrounds.ts';
import { SpokenContext, asideIn, speak } from '#i18n/words.ts';

export async function renderInEnglish(part: ReactNode) {
  await asideIn('en');
  return render(
    <SpokenContext value={await speak('en')}>
      <GroundsContext value={await groundsIn('en')}>{part}</GroundsContext>
    </SpokenContext>,
  );
}
