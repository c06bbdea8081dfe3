/**
 * The exhaustive walk of the chart: every screen, every arrow, every option, all pairs of
 * options; every row of the table of safety rules by name, all pairs of its flags and 10,000
 * triples; and at least 250,000 distinct sets of answers in all, drawn by a seed. Prints counts
 * and time; fails on the first breach with the answers that caused it.
 *
 *   npm run walk -- [seed] [sets]
 */
import { hash } from 'node:crypto';
import { questionnaire } from '#questionnaire/machine.ts';
import { type Step } from '#questionnaire/machine.ts';
import { pathOf, steps } from '#questionnaire/path.ts';
import { isDeciding, isQuestion } from '#questionnaire/steps.ts';
import { type Answers, type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import { answerOf, answering, everyAnswer, openIn } from '../support/answers.ts';
import { Draws, answersTo } from '../support/people.ts';
import { within } from '../support/within.ts';
import { Breach, type Walked, mustFor } from './breach.ts';
import { checkChange, checkWhole } from './holds.ts';
import {
  type Choice,
  Pairs,
  chosenIn,
  choices,
  everyPair,
  nameOf,
  neverTogether,
  wantedAt,
} from './pairs.ts';
import { askedOf } from './persons.ts';
import { checkTable } from './rows.ts';
import { type TableReport, WAYS, walkTable } from './tableWalk.ts';

interface Count {
  readonly met: number;
  readonly of: number;
}

export interface Report {
  readonly states: Count;
  readonly arrows: Count;
  readonly options: Count;
  readonly pairs: Count;
  /** Distinct sets drawn by the seed, and all with those enumerated and changed beside them. */
  readonly sets: number;
  readonly all: number;
  readonly changes: number;
  readonly table: TableReport;
  readonly missed: readonly string[];
}

type Way = (typeof WAYS)[number];

/** The arrows of the chart that only the Short way takes: the same page may be met on both. */
const onShort = (guard: unknown): boolean => [guardsOf(guard)].flat().includes('takesShortWay');
const guardsOf = (guard: unknown): unknown =>
  typeof guard === 'function' && 'guards' in guard ? guard.guards : guard;

/** Every arrow of the chart, as "from > to", and "(short)" where it is the Short way's own. */
function allArrows(): string[] {
  const arrows = Object.entries(questionnaire.states).flatMap(([from, { always = [] }]) =>
    always.flatMap(({ target = [], guard }) =>
      target.map(({ key }) => `${from} > ${key}${onShort(guard) ? ' (short)' : ''}`),
    ),
  );
  const twice = arrows.find((arrow, index) => arrows.indexOf(arrow) !== index);
  // A path tells where an arrow leads, not which it was: two alike could hide one never taken.
  if (twice) throw new Error(`Two arrows are alike, join their conditions: ${twice}`);
  return arrows;
}
const arrows: ReadonlySet<string> = new Set(allArrows());

/** The arrow that a path took. */
const arrowOf = (from: Step, to: Step, way: Way): string => {
  const own = `${from} > ${to} (short)`;
  return way === 'short' && arrows.has(own) ? own : `${from} > ${to}`;
};

const walked = (answers: Answers): Walked => ({ answers, path: pathOf(answers) });

/** Answers the open questions, one by one, until the sheet is reached. */
function finishWith(from: Walked, answer: (question: QuestionId) => unknown): Walked {
  let now = from;
  for (;;) {
    const open = openIn(now.answers);
    if (open === undefined) return now;
    const { path } = now;
    now = walked(answering(now.answers, open, answer(open)));
    mustFor(now.answers)(
      // What helps to decide may be left out: there the way is whole before it is answered.
      now.path.length - path.length > (isDeciding(open) ? -1 : 0) &&
        path.every((step, index) => now.path[index] === step),
      `${open}, once answered, leads on and leaves the path before it`,
    );
  }
}

const PLAIN = ['adult', 'no', 'none'];

const plainly = (question: QuestionId): unknown => {
  const options = questions[question].options as readonly string[];
  const option = options.find((one) => PLAIN.includes(one)) ?? options.at(-1);
  return answerOf(question, [option as string]);
};

/** What a person can come back to and change: any question on their path, and the way itself. */
const changeable = ({ path }: Walked): QuestionId[] => ['way', ...path.filter(isQuestion)];

const wayOf = (wanted: readonly Choice[]): Way | undefined => {
  const chosen = wanted.find(({ question }) => question === 'way')?.option;
  return WAYS.find((way) => way === chosen);
};

/** True when this set of answers was not among these before; it is now. */
function isFirst({ answers }: Walked, among: Set<string>): boolean {
  const key = hash('sha1', JSON.stringify(questionIds.map((id) => answers[id] ?? 0)), 'base64');
  const before = among.size;
  return among.add(key).size > before;
}

class Walk {
  /** Sets drawn or enumerated, and all with those they were changed to. */
  private readonly walked = new Set<string>();
  private readonly all = new Set<string>();
  private readonly states = new Set<string>();
  private readonly arrows = new Set<string>();
  private readonly options = new Set<number>();
  private readonly pairs = new Pairs();
  private readonly askedOn: Readonly<Record<Way, Set<QuestionId>>> = {
    full: new Set(),
    short: new Set(),
  };
  private readonly draws: Draws;
  private changes = 0;

  constructor(seed: number) {
    this.draws = new Draws(seed);
  }

  /** Walks one whole set; false when it was walked before. */
  private isNew(whole: Walked): boolean {
    if (!isFirst(whole, this.walked)) return false;
    this.meet(whole);
    for (const chosen of chosenIn(whole.answers)) this.options.add(chosen);
    this.pairs.add(whole.answers);
    isFirst(whole, this.all);
    checkWhole(whole);
    return true;
  }

  /** Somebody of the table of safety rules. */
  readonly met = (person: Walked): void => {
    isFirst(person, this.all);
    this.meet(person);
  };

  /** What is met on a path. */
  private readonly meet = ({ answers, path }: Walked): void => {
    path.forEach((step, index) => {
      this.states.add(step);
      if (index > 0) this.arrows.add(arrowOf(path[index - 1] as Step, step, answers.way ?? 'full'));
      if (isQuestion(step)) this.askedOn[answers.way ?? 'full'].add(step);
    });
  };

  private change(whole: Walked, question: QuestionId, answer: unknown): Walked {
    this.changes += 1;
    const changed = checkChange(whole, question, answer, (from) => finishWith(from, plainly));
    if (isFirst(changed, this.all)) checkTable(changed);
    return changed;
  }

  /** Each answer to each question, the rest plain; each then changed to every other. */
  eachAlone(): void {
    for (const way of WAYS) {
      for (const question of questionIds) {
        for (const answer of everyAnswer(question)) {
          const wanted = chosenIn({ [question]: answer }).map((at) => choices[at] as Choice);
          const whole = finishWith(walked({ way }), (open) => {
            if (open === question) return answer;
            const opening = wantedAt(open, wanted);
            return opening.length > 0 ? answerOf(open, opening) : plainly(open);
          });
          if (!this.isNew(whole)) continue;
          for (const changed of changeable(whole)) {
            for (const other of everyAnswer(changed)) this.change(whole, changed, other);
          }
        }
      }
    }
  }

  /** Every pair of options that can stand together; every answer of it then changed. */
  allPairs(): void {
    for (const [one, other] of everyPair) {
      const wanted = [choices[one] as Choice, choices[other] as Choice] as const;
      if (neverTogether(...wanted)) continue;
      for (const way of WAYS) {
        if (this.pairs.has(one, other)) break;
        const whole = finishWith(walked({ way: wayOf(wanted) ?? way }), (open) => {
          const needed = wantedAt(open, wanted);
          if (needed.length > 0) return answerOf(open, needed);
          // A child would end the path at once.
          return open === 'who' ? 'adult' : this.draws.next(answersTo[open]);
        });
        if (!this.isNew(whole)) continue;
        for (const question of changeable(whole)) this.changeToAnother(whole, question);
      }
    }
  }

  /**
   * Distinct sets of people who answer as they like, and leave and change an answer. Returns how
   * many there was time for.
   */
  draw(sets: number, seconds: number): number {
    let drawn = 0;
    let tries = 0;
    for (const found of within(sets, { seconds })) {
      let whole;
      do {
        if (tries > sets * 20) throw new Error(`Only ${found} distinct sets could be drawn`);
        whole = tries % 10 === 0 ? this.stepByStep() : this.atOnce();
        tries += 1;
      } while (!this.isNew(whole));
      drawn = found + 1;
      const changed = this.changeToAnother(whole, this.draws.pick(changeable(whole)));
      if (drawn % 10 === 0) checkWhole(changed);
    }
    return drawn;
  }

  private changeToAnother(whole: Walked, question: QuestionId): Walked {
    const before = JSON.stringify(whole.answers[question]);
    for (;;) {
      const another = this.draws.next(answersTo[question]);
      if (JSON.stringify(another) !== before) return this.change(whole, question, another);
    }
  }

  private stepByStep(): Walked {
    return finishWith(walked({ way: this.draws.next(answersTo.way) }), (open) =>
      this.draws.next(answersTo[open]),
    );
  }

  /** The same people in less time: draws every answer of the way, keeps those that are asked. */
  private atOnce(): Walked {
    const way = this.draws.next(answersTo.way);
    let drawn: Answers = { way };
    for (const id of this.askedOn[way])
      drawn = answering(drawn, id, this.draws.next(answersTo[id]));
    return askedOf(drawn);
  }

  /** A number below this, drawn. */
  readonly below = (many: number): number => this.draws.below(many);

  report(sets: number, table: TableReport): Report {
    const unmet: string[] = [...table.missed];
    const count = (all: readonly string[], met: (name: string, index: number) => boolean) => {
      const missing = all.filter((name, index) => !met(name, index));
      unmet.push(...missing);
      return { met: all.length - missing.length, of: all.length };
    };
    const named = everyPair.map(([one, other]) => {
      const [a, b] = [choices[one] as Choice, choices[other] as Choice];
      return {
        name: `${nameOf(a)} with ${nameOf(b)}`,
        never: neverTogether(a, b),
        met: this.pairs.has(one, other),
      };
    });
    const wrong = named.find(({ never, met }) => never && met);
    if (wrong) throw new Breach(`was met, though pairs.ts rules it out: ${wrong.name}`, {});
    const possible = named.filter(({ never }) => !never);
    return {
      states: count(steps, (step) => this.states.has(step)),
      arrows: count([...arrows], (arrow) => this.arrows.has(arrow)),
      options: count(choices.map(nameOf), (_, index) => this.options.has(index)),
      pairs: count(
        possible.map(({ name }) => name),
        (_, index) => possible[index]?.met === true,
      ),
      sets,
      all: this.all.size,
      changes: this.changes,
      table,
      missed: unmet,
    };
  }
}

interface Wanted {
  readonly seed: number;
  readonly sets: number;
  /** Of flags of the table of safety rules. */
  readonly triples: number;
  /** For drawing the sets; without it, all are drawn however long it takes. */
  readonly seconds?: number;
}

/** Walks it all; throws on the first breach. */
export function walk({ seed, sets, triples, seconds = Infinity }: Wanted): Report {
  const all = new Walk(seed);
  const table = walkTable(triples, all.below, all.met);
  all.eachAlone();
  all.allPairs();
  return all.report(all.draw(sets, seconds), table);
}

if (import.meta.main) {
  const [seed = 20261123, sets = 100_000] = process.argv.slice(2).map(Number);
  const began = performance.now();
  try {
    const report = walk({ seed, sets, triples: Math.min(10_000, sets) });
    const seconds = (performance.now() - began) / 1000;
    const of = ({ met, of: all }: Count) => `${met} of ${all}`;
    console.log(
      [
        `screens        ${of(report.states)}`,
        `arrows         ${of(report.arrows)}`,
        `options        ${of(report.options)}`,
        `pairs          ${of(report.pairs)} that can be chosen together`,
        `table          ${report.table.rows} rows, ${report.table.pairs} pairs of flags, ${report.table.triples} triples, in ${report.table.sets} sets`,
        `distinct sets  ${report.all}, of which ${report.sets} drawn by seed ${seed}`,
        `changes        ${report.changes}`,
        `seconds        ${seconds.toFixed(1)}`,
      ].join('\n'),
    );
    if (report.missed.length > 0) {
      const some = report.missed.slice(0, 12).join(', ');
      const more = report.missed.length - 12;
      console.error(`Never met: ${some}${more > 0 ? `, and ${more} more` : ''}`);
      process.exitCode = 1;
    }
  } catch (fault) {
    console.error(fault instanceof Breach ? `Breach (seed ${seed}): ${fault.message}` : fault);
    process.exitCode = 1;
  }
}
