/**
 * The exhaustive walk of the chart: every screen, every arrow, every option, all pairs of
 * options, and at least 100,000 distinct sets of answers drawn by a seed. Prints counts and time;
 * fails on the first breach with the answers that caused it.
 *
 *   npm run walk -- [seed] [sets]
 */
import { questionnaire } from '#questionnaire/machine.ts';
import { type Step, isQuestion, pathOf, steps } from '#questionnaire/path.ts';
import { type Answers, type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import {
  type Random,
  answering,
  drawAnswer,
  everyAnswer,
  everyTwoTicks,
  pick,
  seeded,
} from './draw.ts';
import { checkChange, checkWhole } from './holds.ts';

interface Count {
  readonly met: number;
  readonly of: number;
}

export interface Report {
  readonly states: Count;
  readonly arrows: Count;
  readonly options: Count;
  readonly pairs: number;
  readonly sets: number;
  readonly changes: number;
  readonly missed: readonly string[];
}

const WAYS = ['full', 'short'] as const;

/** Every arrow of the chart, as "from > to". Two arrows with one target count as one. */
const allArrows = (): Set<string> =>
  new Set(
    Object.entries(questionnaire.states).flatMap(([from, state]) =>
      (state.always ?? []).flatMap(({ target }) =>
        (target ?? []).map(({ key }) => `${from} > ${key}`),
      ),
    ),
  );

/** Answers the open questions, one by one, until the sheet is reached. */
function finishWith(answers: Answers, answer: (question: QuestionId) => unknown): Answers {
  let whole = answers;
  for (;;) {
    const open = pathOf(whole).at(-1) as Step;
    if (!isQuestion(open)) return whole;
    whole = answering(whole, open, answer(open));
  }
}

const plainly = (question: QuestionId): unknown => {
  const { kind, options } = questions[question];
  const plain = (options as readonly string[]).find((option) =>
    ['adult', 'no', 'none'].includes(option),
  );
  const option = plain ?? options.at(-1);
  return kind === 'one' ? option : { picked: [option] };
};

class Walk {
  private readonly seen = new Set<string>();
  private readonly states = new Set<string>();
  private readonly arrows = new Set<string>();
  private readonly options = new Set<string>();
  private readonly random: Random;
  private changes = 0;
  private pairs = 0;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** Walks one whole set, unless it was walked before. True when it was new. */
  private whole(answers: Answers, changes: 'all' | 'one'): boolean {
    const key = questionIds.map((id) => JSON.stringify(answers[id] ?? 0)).join();
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    const path = pathOf(answers);
    path.forEach((step, index) => {
      this.states.add(step);
      if (index > 0) this.arrows.add(`${path[index - 1]} > ${step}`);
    });
    for (const id of questionIds) {
      const answer = answers[id];
      const picked = typeof answer === 'string' ? [answer] : (answer?.picked ?? []);
      for (const option of picked) this.options.add(`${id}.${option}`);
    }
    checkWhole(answers, path);
    const asked = path.filter(isQuestion);
    for (const question of changes === 'all' ? asked : [pick(this.random, asked)]) {
      const changed = answering(answers, question, drawAnswer(this.random, question));
      checkChange(answers, path, question, changed, (some) => finishWith(some, plainly));
      this.changes += 1;
    }
    return true;
  }

  /** Each option of each question, alone and with every option of every other. */
  enumerate(): void {
    const all = questionIds.flatMap((question) =>
      everyAnswer(question).map((answer) => ({ question, answer })),
    );
    for (const way of WAYS) {
      for (const [index, one] of all.entries()) {
        for (const other of all.slice(index)) {
          if (one.question === other.question && one !== other) continue;
          this.pair(way, [one, other]);
        }
      }
      for (const question of questionIds) {
        for (const answer of everyTwoTicks(question)) this.pair(way, [{ question, answer }]);
      }
    }
  }

  /** A whole set in which these answers stand, where the way asks for them. */
  private pair(
    way: (typeof WAYS)[number],
    some: { question: QuestionId; answer: unknown }[],
  ): void {
    this.pairs += 1;
    const wanted = new Map(some.map(({ question, answer }) => [question, answer]));
    const open = (question: QuestionId) => wanted.get(question) ?? opening(question, wanted);
    const answers = finishWith({ way }, open);
    this.whole(answers, this.pairs % 8 === 0 ? 'all' : 'one');
  }

  /** Distinct sets of people who answer as they like. */
  draw(sets: number): void {
    let found = 0;
    while (found < sets) {
      const start: Answers = { way: this.random() < 0.8 ? 'full' : 'short' };
      const answers = finishWith(start, (question) => drawAnswer(this.random, question));
      if (this.whole(answers, 'one')) found += 1;
    }
  }

  report(sets: number): Report {
    const arrows = allArrows();
    const options = questionIds.flatMap((id) =>
      questions[id].options.map((option) => `${id}.${option}`),
    );
    const missing = (all: Iterable<string>, met: ReadonlySet<string>) =>
      [...all].filter((one) => !met.has(one));
    const missed = [
      ...missing(steps, this.states),
      ...missing(arrows, this.arrows),
      ...missing(options, this.options),
    ];
    const count = (all: readonly string[], met: ReadonlySet<string>): Count => ({
      met: all.length - missing(all, met).length,
      of: all.length,
    });
    return {
      states: count(steps, this.states),
      arrows: count([...arrows], this.arrows),
      options: count(options, this.options),
      pairs: this.pairs,
      sets,
      changes: this.changes,
      missed,
    };
  }
}

/** The plainest answer that still opens a question that is wanted further on. */
function opening(question: QuestionId, wanted: ReadonlyMap<QuestionId, unknown>): unknown {
  const opens: readonly [QuestionId, QuestionId, unknown][] = [
    ['opioids', 'whichOpioid', 'unsure'],
    ['medicines', 'medicinesGoing', { picked: ['sertraline'] }],
    ['conditions', 'liverDetail', { picked: ['liver'] }],
  ];
  const purpose = (['lowMood', 'worry'] as const).filter((one) => wanted.has(one));
  if (question === 'purpose' && purpose.length > 0) return { picked: purpose };
  const found = opens.find(([asked, opened]) => asked === question && wanted.has(opened));
  return found ? found[2] : plainly(question);
}

/** Walks it all; throws on the first breach. */
export function walk({ seed, sets }: { seed: number; sets: number }): Report {
  const all = new Walk(seed);
  all.enumerate();
  all.draw(sets);
  return all.report(sets);
}

if (import.meta.main) {
  const [seed = 20261123, sets = 100_000] = process.argv.slice(2).map(Number);
  const began = performance.now();
  const report = walk({ seed, sets });
  const seconds = (performance.now() - began) / 1000;
  const of = ({ met, of: all }: Count) => `${met} of ${all}`;
  console.log(
    [
      `screens        ${of(report.states)}`,
      `arrows         ${of(report.arrows)}`,
      `options        ${of(report.options)}`,
      `pairs          ${report.pairs}`,
      `distinct sets  ${report.sets} drawn by seed ${seed}`,
      `changes        ${report.changes}`,
      `seconds        ${seconds.toFixed(1)}`,
    ].join('\n'),
  );
  if (report.missed.length > 0) {
    console.error(`Never met: ${report.missed.join(', ')}`);
    process.exitCode = 1;
  }
}
