// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { MY_QUESTIONS } from '#fhir/ids.ts';
import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { spokenIn } from '#i18n/words.ts';
import { type Edits, noEdits } from '#questionnaire/edits.ts';
import { questionWords } from '#sheet/sheetWords.ts';
import { sheetOf } from '#sheet/model.ts';
import { given } from '../support/given.ts';
import { start } from '../support/start.tsx';

const answers = given({ purpose: 'lowMood', suicide: 'sometimes' });
const printed = (edits: Edits) => {
  const { first, more } = sheetOf(answers, edits);
  return [...first, ...more];
};
const others = printed(noEdits).map(({ id }) => id as string);
const words = (ids: readonly string[]) =>
  ids.map((id) => questionWords(spokenIn('en')!.t, { id: id as 'W1' }));

/** What a press on the button saves as a file for a health record. */
async function saved(press: () => Promise<void>): Promise<QuestionnaireResponse> {
  let file: Blob | undefined;
  URL.createObjectURL = (made) => {
    file = made as Blob;
    return '#';
  };
  URL.revokeObjectURL = vi.fn();
  await press();
  await vi.waitFor(() => expect(file).toBeDefined(), 60_000);
  return JSON.parse(await file!.text()) as QuestionnaireResponse;
}
const listed = ({ item }: QuestionnaireResponse) =>
  item
    ?.find(({ linkId }) => linkId === MY_QUESTIONS)
    ?.answer?.map((one) => ('valueString' in one ? one.valueString : ''));

/** First of all, last of the three that print large, first of the rest, and last. */
const PLACES = [0, 2, 3, 7];

describe('thoughts of suicide in the file for a health record', () => {
  test('are listed only when sharing is ticked, wherever the question stands among the eight', async () => {
    expect(others).toHaveLength(7);
    const { user, session, sees } = await start('/en/step/sheet/', answers);
    await sees(/sheet/i);
    const share = screen.getByRole('checkbox', { name: /suicide/ });
    const button = screen.getByRole('button', { name: 'Download my answers (FHIR)' });
    const record = () => saved(() => user.click(button));
    for (const place of PLACES) {
      const order = [...others.slice(0, place), 'S3q', ...others.slice(place)];
      const edits: Edits = { ...noEdits, on: ['S3q'], order };
      act(() => session.edit(edits));
      // It prints for the doctor in that very place.
      expect(printed(edits).map(({ id }) => id)).toEqual(order);
      expect(share).not.toBeChecked();
      const kept = await record();
      expect(listed(kept), `place ${place}`).toEqual(words(others));
      expect(JSON.stringify(kept)).not.toMatch(/suicid/i);
    }
    await user.click(share);
    expect(listed(await record())).toEqual(words([...others, 'S3q_sometimes']));
    await user.click(share);
    expect(listed(await record())).toEqual(words(others));
  });
});
