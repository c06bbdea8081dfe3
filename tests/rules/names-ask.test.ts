import { describe, expect, test } from 'vitest';
import { asksAt, asksFor, keyOf, wrote } from '#guidance/nameAsks.ts';
import list from '#names/list.json';
import { allNames } from '#names/names.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { mayMean } from '#questionnaire/medicineSearch.ts';
import { optionsOf } from '#questionnaire/namedOptions.ts';
import { raised } from '#questionnaire/safety/due.ts';
import { type Answers, type QuestionId, questions } from '#questionnaire/questions.ts';
import { type Said, given, told } from '../support/given.ts';

/** These answers with a text of the person's own in a note. */
const writing = (
  said: Said,
  note: string,
  field: 'medicines' | 'values' | 'ready' = 'medicines',
) => {
  const answers = given(said);
  return Object.assign({}, answers, {
    [field]: { picked: [], ...answers[field], note },
  }) as Answers;
};
const kept = (answers: Answers, words = {}) => ({ answers, edits: { ...noEdits, words } });
/** What is asked, shortly: the line, the name, and the question it leads to. */
const asked = (answers: Answers, words = {}) =>
  asksFor(kept(answers, words)).map(({ line, found, goTo }) =>
    [line, found.name, goTo].filter(Boolean).join(' '),
  );

describe('a sleeping pill with no name', () => {
  test.each([
    'a sleeping pill',
    'Sleeping pills at night',
    'sleep aid',
    'something to sleep',
    'pastillas para dormir',
    'una pastilla para dormir',
  ])('“%s” offers its tick, so that its pair with an opioid is met', (text) => {
    const said = { opioids: 'mostDays', whichOpioid: ['painMedicine'] };
    const [ask, ...more] = asksFor(kept(writing(said, text)));
    expect(more).toEqual([]);
    expect(ask).toMatchObject({ line: 'N7', goTo: 'medicines', options: ['sleepPanic'] });
    expect(raised(given({ ...said, medicines: ['sleepPanic'] })).map(({ id }) => id)).toContain(
      'C11',
    );
  });
});

describe('A12: a name that is an opioid', () => {
  test.each([
    ['no', 'no'],
    ['unsure', 'notSure'],
    ['unsaid', 'notAnswered'],
  ])('asks again where the answer is %s, and prints when it stays', (opioids, answered) => {
    const answers = writing({ opioids }, 'Tramadol 50 mg');
    expect(asked(answers)).toEqual(['N1 Tramadol opioids']);
    expect(wrote(kept(answers))).toEqual([
      { name: 'Tramadol', canonical: 'tramadol', kind: 'opioid', answered },
    ]);
  });

  test.each(['mostDays', 'fewTimes'])('asks nothing where the answer is %s', (opioids) => {
    const answers = writing({ opioids }, 'tramadol');
    expect(asked(answers)).toEqual([]);
    expect(wrote(kept(answers))).toEqual([]);
  });

  test('every opioid of the list asks, and prints', () => {
    for (const { canonical, kind } of allNames.filter((name) => name.kind === 'opioid')) {
      const answers = writing({}, canonical);
      expect(asked(answers), canonical).toEqual([`N1 ${canonical} opioids`]);
      expect(wrote(kept(answers)), canonical).toMatchObject([{ name: canonical, kind }]);
    }
  });

  test('in each text of one’s own: notes of any question, and questions for the doctor', () => {
    for (const field of ['medicines', 'values', 'ready'] as const)
      expect(asked(writing({}, 'my codeine', field))).toEqual(['N1 codeine opioids']);
    expect(asked(given({}), { own1: 'May I keep my codeine?', W1: 'And Percocet?' })).toEqual([
      'N1 codeine opioids',
      'N1 Percocet opioids',
    ]);
  });

  test('asks after a no in words too, and each name once', () => {
    const answers = writing({}, 'ya no tomo tramadol. TRAMADOL, never');
    expect(asked(answers)).toEqual(['N1 tramadol opioids']);
    expect(wrote(kept(answers))).toHaveLength(1);
  });
});

describe('A13: a name that holds naltrexone', () => {
  test.each([
    [{ stage: 'heard' }, 'no'],
    [{ stage: 'doctorRaised' }, 'no'],
    [{ stage: 'tookBefore' }, 'before'],
    [{ stage: 'unsure' }, 'notSure'],
    [{ stage: 'unsaid' }, 'notAnswered'],
  ] as const)('asks again where %o', (said, answered) => {
    const answers = writing(said, 'Contrave');
    expect(asked(answers)).toEqual(['N2 Contrave stage']);
    expect(wrote(kept(answers))).toMatchObject([{ kind: 'naltrexone', answered }]);
  });

  test.each(['takesNow', 'hasSome'])('asks nothing where the answer is %s', (stage) => {
    expect(asked(writing({ stage }, 'LDN 1.5 mg'))).toEqual([]);
  });

  test('on the short way it is the one list about health', () => {
    const short = { way: 'short' } as const;
    expect(asked(writing(short, 'Vivitrol'))).toEqual(['N2 Vivitrol healthShort']);
    expect(asked(writing({ ...short, healthShort: ['haveNaltrexone'] }, 'Vivitrol'))).toEqual([]);
    const early = told({ way: 'short', who: 'adult', opioids: 'no' });
    const answers = { ...early, medicines: { picked: [], note: 'Vivitrol' } } as Answers;
    expect(wrote(kept(answers))).toMatchObject([{ answered: 'notAsked' }]);
  });

  test('to ask the doctor about naltrexone does not say that one takes it', () => {
    const words = { own1: 'Could low-dose naltrexone help me?', W1: '¿Y la naltrexona, o LDN?' };
    expect(asked(given({}), words)).toEqual([]);
    expect(wrote(kept(given({}), words))).toEqual([]);
    expect(asked(given({}), { own1: 'May I keep my Vivitrol?' })).toEqual(['N2 Vivitrol stage']);
  });
});

describe('A14 to A18', () => {
  test('a name that holds both asks both, and prints twice', () => {
    const answers = writing({}, 'Embeda');
    expect(asked(answers)).toEqual(['N1 Embeda opioids', 'N2 Embeda stage']);
    expect(wrote(kept(answers)).map(({ kind }) => kind)).toEqual(['opioid', 'naltrexone']);
  });

  test('another blocker is told, and printed, whatever the answer on opioids', () => {
    expect(asked(writing({}, 'Lybalvi'))).toEqual(['N3 Lybalvi opioids']);
    const both = writing({ opioids: 'mostDays' }, 'Lybalvi');
    expect(asked(both)).toEqual(['N3 Lybalvi']);
    expect(wrote(kept(both))).toMatchObject([{ kind: 'blocker', answered: 'yes' }]);
  });

  test('what acts in the gut is told and printed', () => {
    expect(asked(writing({}, 'Imodium'))).toEqual(['N4 Imodium']);
    expect(wrote(kept(writing({}, 'Imodium')))).toMatchObject([{ kind: 'gut' }]);
  });

  test('what is taken with opioids leads to the opioid question, without words', () => {
    expect(asked(writing({}, 'Movantik'))).toEqual(['again Movantik opioids']);
    expect(wrote(kept(writing({}, 'Movantik')))).toMatchObject([{ kind: 'opioidLinked' }]);
    expect(asked(writing({ opioids: 'mostDays' }, 'Movantik'))).toEqual([]);
  });

  test('naloxone is told apart, and prints nothing', () => {
    expect(asked(writing({}, 'Narcan'))).toEqual(['N6 Narcan']);
    expect(wrote(kept(writing({}, 'Narcan')))).toEqual([]);
  });
});

describe('A19: a name of a class', () => {
  test('offers to tick it, until it is ticked', () => {
    expect(asked(writing({}, 'Zoloft 50'))).toEqual(['N7 Zoloft medicines']);
    expect(asked(writing({ medicines: ['sertraline'] }, 'Zoloft 50'))).toEqual([]);
    expect(asked(writing({ medicines: ['fluoxetine'] }, 'Zoloft 50'))).toHaveLength(1);
  });

  test('an MAOI has a line of its own', () => {
    expect(asked(writing({}, 'Nardil'))).toEqual(['N5 Nardil medicines']);
    expect(asked(writing({ medicines: ['maoi'] }, 'Nardil'))).toEqual([]);
  });

  test('where the list does not say which of a kind it is, any of them settles it', () => {
    const [ask] = asksFor(kept(writing({}, 'Aremis')));
    expect(ask?.options).toEqual(questions.medicines.groups.ssri);
    for (const option of [...questions.medicines.groups.ssri, 'otherMedicine'])
      expect(asked(writing({ medicines: [option] }, 'Aremis'))).toEqual([]);
  });

  test('disulfiram asks where it is asked about', () => {
    expect(asked(writing({}, 'Antabuse'))).toEqual(['N7 Antabuse comingUp']);
    expect(asked(writing({ comingUp: ['disulfiram'] }, 'Antabuse'))).toEqual([]);
    expect(asked(writing({ way: 'short' }, 'Antabuse'))).toEqual(['N7 Antabuse healthShort']);
  });

  test('a class without an option of its own asks only where “None” is ticked', () => {
    expect(asked(writing({ medicines: ['none'] }, 'lamotrigine'))).toHaveLength(1);
    expect(asked(writing({ medicines: ['sertraline'] }, 'lamotrigine'))).toEqual([]);
  });

  test('every option that a name leads to is one of the question', () => {
    const known: readonly string[] = questions.medicines.options;
    for (const name of allNames)
      for (const option of optionsOf(name)) expect(known).toContain(option);
  });

  test('none prints as what was written: the note itself prints', () => {
    expect(wrote(kept(writing({}, 'Zoloft, Nardil, Antabuse, Ativan')))).toEqual([]);
  });
});

describe('a near miss', () => {
  test('asks what was meant, only where that would ask something', () => {
    expect(asked(writing({}, 'tramadoll'))).toEqual(['didYouMean tramadoll']);
    expect(asked(writing({ opioids: 'mostDays' }, 'tramadoll'))).toEqual([]);
    expect(wrote(kept(writing({}, 'tramadoll')))).toEqual([]);
  });
});

describe('which screen asks', () => {
  const at = (here: QuestionId | 'myQuestions', answers: Answers, words = {}) =>
    asksAt(here, kept(answers, words)).map(keyOf);

  test('where it was typed, and the question it is about', () => {
    const answers = writing({}, 'tramadol');
    expect(at('medicines', answers)).toEqual(['N1 tramadol']);
    expect(at('opioids', answers)).toEqual(['N1 tramadol']);
    expect(at('values', answers)).toEqual([]);
    expect(at('myQuestions', given({}), { own1: 'my tramadol?' })).toEqual(['N1 tramadol']);
  });

  test('not before its question has come: there it is asked', () => {
    const early = told({ way: 'short', who: 'adult', opioids: 'no', suicide: 'no' });
    const answers = { ...early, medicines: { picked: [], note: 'Vivitrol, Antabuse' } } as Answers;
    expect(at('medicines', answers)).toEqual([]);
    expect(at('healthShort', answers)).toEqual(['N2 vivitrol', 'N7 antabuse']);
  });
});

describe('the medicine search', () => {
  const means = (text: string) =>
    questions.medicines.options.filter((option) => mayMean(text, option, option));

  test.each([
    ['Wellbutrin XL', 'bupropion'],
    ['effexor xr 75 mg', 'venlafaxine'],
    ['Paxil CR', 'paroxetine'],
    ['Seroquel SR', 'antipsychotic'],
    ['venlafaxina retard', 'venlafaxine'],
    ['lithium ER', 'lithium'],
    ['Zoloft 50mg', 'sertraline'],
    ['Nardil', 'maoi'],
    ['tranilcipromina', 'maoi'],
    ['Spravato', 'ketamine'],
    ['esketamina', 'ketamine'],
    ['carbonato de litio', 'lithium'],
    ['litio', 'lithium'],
    ['Priadel', 'lithium'],
    ['Abilify', 'antipsychotic'],
    ['quetiapina', 'antipsychotic'],
    ['Ambien CR', 'sleepPanic'],
    ['Xanax', 'sleepPanic'],
    ['melatonina', 'sleepPanic'],
    ['sleeping pill', 'sleepPanic'],
    ['sleeping pills', 'sleepPanic'],
    ['sleep aid', 'sleepPanic'],
    ['something to sleep', 'sleepPanic'],
    ['pastilla para dormir', 'sleepPanic'],
    ['pastillas para dormir', 'sleepPanic'],
    ['nortriptyline', 'amitriptyline'],
    ['vilazodone', 'vortioxetine'],
    ['hierba de San Juan', 'stJohnsWort'],
    ['St John’s wort', 'stJohnsWort'],
    ['buspirona', 'buspirone'],
    ['nard', 'maoi'],
  ])('“%s” finds %s', (text, option) => {
    expect(means(text)).toContain(option);
  });

  test('finds every name that has an option, in full', () => {
    const missed = allNames.filter((name) =>
      optionsOf(name).some((option) => !mayMean(name.canonical, option, '')),
    );
    expect(missed).toEqual([]);
  });

  test('finds no medicine for what is none', () => {
    for (const text of ['xyzzy', 'tramadol', ...list.twoMeanings.split(', ')].slice(0, 3))
      expect(means(text)).toEqual([]);
  });
});
