/**
 * When a row of the safety rules is told, said in ticks alone: for paper and for records, which
 * cannot run the rules. Names in a person's own words cannot be read there. Pure.
 */
import { type OptionOf, type QuestionId, questions } from '../questions.ts';
import { type Page, pages, places } from './due.ts';
import { type RiskId, type Tick, partsOf, risks } from './risks.ts';
import { type Rule, rules } from './rules.ts';

type Way = OptionOf<'way'>;

/** One of each list is ticked, and none of the last. */
interface Ticked {
  readonly anyOf: readonly (readonly Tick[])[];
  readonly noneOf: readonly Tick[];
}

/** One place at which a row is told. No two cases of a row hold for the same answers. */
export interface Case extends Ticked {
  /** The way it is for; none where both ways ask all that it waits for at one place. */
  readonly way: Way | undefined;
  /** The questions of that place; it is told after the last of them. */
  readonly at: readonly QuestionId[];
}

const questionOf = (tick: Tick): QuestionId => partsOf(tick)[0];

/** The one question of one answer that all these ticks are of. */
function oneQuestion(ticks: readonly Tick[]): QuestionId | undefined {
  const [question, ...others] = new Set(ticks.map(questionOf));
  return question && others.length === 0 && questions[question].kind === 'one'
    ? question
    : undefined;
}

/** The same, said as briefly as can be; undefined where no answers can meet it. */
function brief({ anyOf, noneOf }: Ticked): Ticked | undefined {
  let lists = anyOf.map((list) => list.filter((tick) => !noneOf.includes(tick)));
  for (const list of lists) {
    const only = oneQuestion(list);
    lists = lists.map((other) =>
      other.filter((tick) => questionOf(tick) !== only || list.includes(tick)),
    );
  }
  if (lists.some((list) => list.length === 0)) return undefined;
  const within = (some: readonly Tick[], all: readonly Tick[]) =>
    some.every((tick) => all.includes(tick));
  const needed = lists.filter(
    (list, at) =>
      !lists.some(
        (other, index) =>
          index !== at && within(other, list) && (index < at || !within(list, other)),
      ),
  );
  const settled = new Set(needed.map(oneQuestion));
  return {
    anyOf: needed,
    noneOf: [...new Set(noneOf)].filter((tick) => !settled.has(questionOf(tick))),
  };
}

const also = (one: Ticked, other: Partial<Ticked>): Ticked | undefined =>
  brief({
    anyOf: [...one.anyOf, ...(other.anyOf ?? [])],
    noneOf: [...one.noneOf, ...(other.noneOf ?? [])],
  });

/** `one` where `other` does not hold, as cases that exclude each other. */
function without(one: Ticked, other: Ticked): Ticked[] {
  if (!also(one, other)) return [one];
  const conditions = [
    ...other.anyOf.map((list) => ({ is: { anyOf: [list] }, isNot: { noneOf: list } })),
    ...other.noneOf.map((tick) => ({ is: { noneOf: [tick] }, isNot: { anyOf: [[tick]] } })),
  ];
  const cases: Ticked[] = [];
  let left = one;
  for (const { is, isNot } of conditions) {
    cases.push(...[also(left, isNot)].flatMap((missed) => missed ?? []));
    left = also(left, is) ?? left;
  }
  return cases;
}

const ticksOf = (ids: readonly RiskId[]): Tick[] => ids.flatMap((id) => risks[id].ticks ?? []);

/** A row as ticks; undefined where it waits for a person's own words. */
const tickedOf = ({ when, unless = [] }: Rule): Ticked | undefined =>
  brief({
    anyOf: when.map((id) => risks[id].ticks ?? []),
    noneOf: [...when.flatMap((id) => risks[id].unless ?? []), ...ticksOf(unless)],
  });

const allOf = (way: Way): QuestionId[] => Object.values(places[way]).flat();

/** What the questions known so far can tell of it; what is ruled out may be asked later. */
const asFarAs = (
  { anyOf, noneOf }: Ticked,
  known: readonly QuestionId[],
  asked: readonly QuestionId[],
): Ticked | undefined =>
  brief({
    anyOf: anyOf.map((list) => list.filter((tick) => known.includes(questionOf(tick)))),
    noneOf: noneOf.filter((tick) => asked.includes(questionOf(tick))),
  });

/** A place on a way: its name, its questions, and all that were asked until then. */
interface Place {
  readonly way: Way;
  readonly name: string;
  readonly at: readonly QuestionId[];
  readonly known: readonly QuestionId[];
}

const placesOn = (way: Way): Place[] =>
  Object.entries<readonly QuestionId[]>(places[way]).map(([name, at], index, all) => ({
    way,
    name,
    at,
    known: all.slice(0, index + 1).flatMap(([, some]) => some),
  }));

/** True when a page of that place tells rows of this kind. */
const isTold = ({ kind }: Rule, { way, name }: Place): boolean =>
  Object.values<Page>(pages).some((page) => {
    const [place, ...told] = (page[way] ?? []) as readonly string[];
    return place === name && told.includes(kind);
  });

/** Where on a way a row that is true is first told, less the rows that took its place by then. */
function casesOn(way: Way, rule: Rule, row: Ticked): Case[] {
  const asked = allOf(way);
  const others = rules
    .filter(({ insteadOf }) => insteadOf?.includes(rule.id))
    .flatMap((other) => tickedOf(other) ?? [])
    // What waits for least first: it often holds all of another.
    .sort((a, b) => a.anyOf.length - b.anyOf.length);
  let before: Ticked | undefined;
  return placesOn(way).flatMap((place) => {
    // Where no page tells of its kind, it waits for the next one that does.
    if (!isTold(rule, place)) return [];
    const { known } = place;
    const now = asFarAs(row, known, asked);
    let cases = now && (before ? without(now, before) : [now]);
    before = now;
    if (!cases) return [];
    for (const other of others) {
      const there = asFarAs(other, known, asked);
      if (there) cases = cases.flatMap((one) => without(one, there));
    }
    return cases.map((one) => ({ ...one, way, at: heardBy(one, place) }));
  });
}

/** A record says nothing twice: what a later question may take back waits for it there. */
function heardBy({ anyOf, noneOf }: Ticked, { way, name, at }: Place): readonly QuestionId[] {
  const named = new Set([...anyOf.flat(), ...noneOf].map(questionOf));
  const all = placesOn(way);
  const later = all.slice(all.findIndex((place) => place.name === name) + 1);
  return later.reverse().find((place) => place.at.some((id) => named.has(id)))?.at ?? at;
}

/** What one place of both ways asks is one case: the full way's, as it names all of the short's. */
function joined(full: readonly Case[], short: readonly Case[]): Case[] {
  const same = (one: Case, other: Case) =>
    one.at.join() === other.at.join() &&
    one.anyOf.every((list, at) => list.some((tick) => other.anyOf[at]?.includes(tick)));
  return [
    ...full.map((one) =>
      short.some((other) => same(other, one)) ? { ...one, way: undefined } : one,
    ),
    ...short.filter((one) => !full.some((other) => same(one, other))),
  ];
}

/** Every case of a row that a page tells; none where only a person's own words raise it. */
export function casesOf(rule: Rule): Case[] {
  const row = tickedOf(rule);
  return row ? joined(casesOn('full', rule, row), casesOn('short', rule, row)) : [];
}
