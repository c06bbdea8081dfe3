/**
 * The table of safety rules, walked: every row by name on both ways, told to the person and to a
 * helper; all pairs of flags; triples drawn by a seed.
 */
import type { Walked } from './breach.ts';
import { saidIn, standingIn, trueOf } from './expected.ts';
import { type Way, type Who, personWith } from './persons.ts';
import { checkSeen, checkTable } from './rows.ts';
import { type Row, flags, table, waysToHave } from './table.ts';

export const WAYS = ['full', 'short'] as const satisfies readonly Way[];
const WHO = ['adult', 'helpsAdult'] as const satisfies readonly Who[];

/** The Short way does not ask which liver disease it is. */
const NOT_ON_SHORT = ['A25', 'C26'];

export interface TableReport {
  /** "row way who", each met by name. */
  readonly rows: number;
  /** Pairs of flags, on each way and told by each. */
  readonly pairs: number;
  readonly triples: number;
  /** Sets of answers in all. */
  readonly sets: number;
  readonly missed: readonly string[];
}

/** One of each. */
const product = (some: readonly (readonly (readonly string[])[])[]): string[][] =>
  some.reduce<string[][]>(
    (all, next) => all.flatMap((one) => next.map((more) => [...one, ...more])),
    [[]],
  );

/** People of more than two flags who alone take some arrow of the chart. */
const RARE = [
  ['opioidYes', 'pregnant', 'bupropion', 'eating', 'otherEating'],
  ['signs', 'opioidYes', 'pregnant'],
  ['signs', 'opioidYes', 'blocker'],
  ['signs', 'takes', 'alcohol'],
  ['takes', 'disulfiram', 'alcohol'],
  ['takes', 'bupropion', 'eating', 'otherEating'],
  ['takes', 'bupropion', 'eating', 'otherEating', 'kidney'],
  ['takes', 'bupropion', 'eating', 'otherEating', 'allergy'],
];

/** A flag has at most this many answers that raise it. */
const MOST_TICKS = 6;

class TableWalk {
  sets = 0;
  readonly missed: string[] = [];
  private readonly onMet: (person: Walked) => void;

  constructor(onMet: (person: Walked) => void) {
    this.onMet = onMet;
  }

  check(person: Walked): void {
    this.sets += 1;
    this.onMet(person);
    checkTable(person);
    checkSeen(person);
  }

  /** The row is told, or prints, or asks first, to those who have what it is about. */
  private met(row: Row, { answers, path }: Walked): boolean {
    const said = saidIn(answers);
    return trueOf(said).includes(row) && standingIn(said).includes(row) && path.length > 0;
  }

  rows(): number {
    let met = 0;
    for (const row of table) {
      const combinations = product(row.all.map(waysToHave));
      for (const way of WAYS) {
        for (const who of WHO) {
          let found = false;
          for (const combination of combinations) {
            for (let turn = 0; turn < MOST_TICKS; turn += 1) {
              const person = personWith(way, who, combination, (many) => turn % Math.max(many, 1));
              if (!person) continue;
              this.check(person);
              found ||= this.met(row, person);
            }
          }
          if (found) met += 1;
          else if (way !== 'short' || !NOT_ON_SHORT.includes(row.id))
            this.missed.push(`row ${row.id}, ${way} way, ${who}`);
        }
      }
    }
    return met;
  }

  pairs(): number {
    let met = 0;
    for (const [index, one] of flags.entries()) {
      for (const other of flags.slice(index + 1)) {
        for (const way of WAYS) {
          for (const who of WHO) {
            const person = personWith(way, who, [one, other]);
            if (!person) continue;
            this.check(person);
            met += 1;
          }
        }
      }
    }
    return met;
  }

  rare(): void {
    // The first and the last way to have each: a name may stand in the last box that is asked.
    const picks = [() => 0, (many: number) => many - 1];
    for (const some of RARE) {
      for (const way of WAYS)
        for (const pick of picks) this.check(personWith(way, 'adult', some, pick)!);
    }
  }

  /** Drawn until there are as many; those that nobody can have are drawn again. */
  triples(wanted: number, draw: (many: number) => number): number {
    const seen = new Set<string>();
    while (seen.size < wanted) {
      const three = [draw(flags.length), draw(flags.length), draw(flags.length)].sort();
      const way = WAYS[draw(WAYS.length)]!;
      const name = `${way} ${three.join(' ')}`;
      if (new Set(three).size < 3 || seen.has(name)) continue;
      const person = personWith(
        way,
        WHO[draw(WHO.length)]!,
        three.map((at) => flags[at]!),
        draw,
      );
      if (!person) continue;
      seen.add(name);
      this.check(person);
    }
    return seen.size;
  }
}

/** Walks it all, and hands on whom it met; throws on the first breach. */
export function walkTable(
  triples: number,
  draw: (many: number) => number,
  onMet: (person: Walked) => void,
): TableReport {
  const walk = new TableWalk(onMet);
  const rows = walk.rows();
  const pairs = walk.pairs();
  walk.rare();
  return {
    rows,
    pairs,
    triples: walk.triples(triples, draw),
    sets: walk.sets,
    missed: walk.missed,
  };
}
