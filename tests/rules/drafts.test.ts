import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDrafts } from '#editions/answers.ts';
import { openHanded, openKept } from '#editions/opened.ts';
import { textOf } from '#editions/saved.ts';
import { startOf, unsent, withDraft } from '#questionnaire/draft.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { pathOf } from '#questionnaire/path.ts';
import { sides } from '#questionnaire/sides.ts';
import { type Answers, type QuestionId, questionIds } from '#questionnaire/questions.ts';
import { startSession } from '#questionnaire/session.ts';
import { sheetOf } from '#sheet/model.ts';
import { always } from '../support/always.ts';
import { optionsOf } from '../support/answers.ts';
import { given, told } from '../support/given.ts';

const begun = told({ way: 'full', who: 'adult' });
const started = () => startSession({ answers: begun, edits: noEdits });

describe('what is ticked or typed and not sent yet', () => {
  test('is kept by its question, and is no answer', () => {
    const session = started();
    session.draft('opioids', { picked: ['no'] });
    session.draft('purpose', { picked: ['lowMood'] });
    expect(session.drafts()['opioids']).toEqual({ picked: ['no'] });
    expect(session.now().answers).toEqual(begun);
    expect(pathOf(session.now().answers).at(-1)).toBe('opioids');
  });
  test('prints nothing: the sheet is as if nothing were ticked', () => {
    const session = started();
    const before = sheetOf(session.now().answers, session.now().edits);
    session.draft('opioids', { picked: ['mostDays'] });
    expect(sheetOf(session.now().answers, session.now().edits)).toEqual(before);
    expect(before.boxes.find(({ id }) => id === 'opioids')?.state).toBe('notAsked');
  });
  test('is named as unsent where Continue would change the answer, and only there', () => {
    const draftsOf = (picked: readonly string[]) => ({ opioids: { picked } });
    expect(unsent(begun, draftsOf(['mostDays']))).toEqual(['opioids']);
    const answered: Answers = { ...begun, opioids: 'no' };
    expect(unsent(answered, draftsOf(['no']))).toEqual([]);
    expect(unsent(answered, draftsOf(['mostDays']))).toEqual(['opioids']);
    expect(unsent(answered, draftsOf([]))).toEqual([]);
    // The four ways may be sent empty: to look at them and leave changes nothing.
    expect(unsent(answered, { options: { picked: [] } })).toEqual([]);
    const leaning: Answers = { ...answered, options: { picked: ['ask'] } };
    expect(unsent(leaning, { options: { picked: [] } })).toEqual(['options']);
    expect(unsent(answered, { newQuestion: { picked: [], note: 'typed for the sheet' } })).toEqual(
      [],
    );
  });
  test('leaves in no file and no link, but a reload of the tab finds it', () => {
    const session = started();
    session.draft('medicines', { picked: ['lithium'], note: 'not yet' });
    expect(textOf(session.now())).not.toContain('not yet');
    const text = textOf(session.now(), session.drafts());
    expect(openKept(text).drafts).toEqual(session.drafts());
    const reloaded = startSession(openKept(text));
    expect(reloaded.drafts()).toEqual(session.drafts());
    expect(textOf(reloaded.now())).not.toContain('not yet');
  });
  test('goes once its question is answered, and no other with it', async () => {
    const session = started();
    session.draft('opioids', { picked: ['no'] });
    session.draft('purpose', { picked: ['lowMood'] });
    await session.answer('opioids', 'no');
    expect(session.drafts()['opioids']).toBeUndefined();
    expect(session.drafts()['purpose']).toEqual({ picked: ['lowMood'] });
  });
  test('goes when all is erased, and when answers from elsewhere take the place of those here', async () => {
    for (const end of ['erase', 'restore'] as const) {
      const session = started();
      session.draft('opioids', { picked: ['no'] });
      await (end === 'erase'
        ? session.erase()
        : session.restore({ answers: given({}), edits: noEdits }));
      expect(session.drafts()).toEqual({});
      expect(textOf(session.now(), session.drafts())).not.toContain('opioids":{');
    }
  });
  test('of a file or a link of other people’s making never comes along', async () => {
    const text = textOf({ answers: given({}), edits: noEdits }, { opioids: { picked: ['no'] } });
    const session = started();
    await session.restore(openHanded(text)!);
    expect(session.drafts()).toEqual({});
  });
  test('damaged in the tab, yields ids and text or nothing', () => {
    always(
      500,
      fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())), (saved) => {
        for (const draft of Object.values(parseDrafts(saved))) {
          expect(draft!.picked.every((id) => /^\w{1,24}$/.test(id))).toBe(true);
          expect(['string', 'undefined']).toContain(typeof draft!.note);
        }
      }),
    );
  });
});

describe('a screen begins with', () => {
  const answer = { picked: ['lithium'], note: 'two' } as const;
  test('what was answered', () => expect(startOf(answer, undefined)).toEqual(answer));
  test('what was not sent yet, even where that is nothing any more', () => {
    const emptied = { picked: [], note: '' };
    expect(startOf(answer, emptied)).toEqual(emptied);
  });
});

describe('beside a screen, the answers are as they would be', () => {
  test('with what could be sent', () => {
    expect(withDraft(begun, 'opioids', { picked: ['no'] })).toEqual({ ...begun, opioids: 'no' });
  });
  test('without a note that is too long', () => {
    const draft = { picked: ['proof_this'], note: 'x'.repeat(141) };
    expect(withDraft(begun, 'values', draft)).toEqual({
      ...begun,
      values: { picked: ['proof_this'] },
    });
  });
  test.each<[string, QuestionId, string[]]>([
    ['nothing is ticked', 'purpose', []],
    ['two ticks cannot both be right', 'conditions', ['liver', 'none']],
  ])('as they were where %s', (_, question, picked) => {
    expect(withDraft(begun, question, { picked })).toBe(begun);
  });
});

describe('ticks that cannot all be right', () => {
  const lists = questionIds.filter((id) => optionsOf(id).all.length > optionsOf(id).alone.length);
  test.each(lists)('on %s, what stands alone is one side and all the rest another', (question) => {
    const { all, alone } = optionsOf(question);
    const rest = all.filter((option) => !alone.includes(option));
    expect(sides(question, rest)).toEqual([rest]);
    for (const single of alone) {
      expect(sides(question, [single])).toEqual([[single]]);
      expect(sides(question, [...rest, single])).toEqual([[single], rest]);
    }
    expect(sides(question, all)).toHaveLength(alone.length + 1);
    expect(sides(question, [])).toEqual([]);
  });
});
