/**
 * How often a thing is tried follows the time there is: a machine at rest tries all, a busy one
 * stops after its seconds, though never before the least, and says how many it came to. What is
 * tried less often is still a test; what times out is none.
 */
export interface Budget {
  readonly seconds?: number;
  readonly least?: number;
}

const SECONDS = 20;
/** Unless a test says otherwise: a tenth of all. */
const leastOf = (all: number): number => Math.ceil(all / 10);

/** What a budget is for all of so many tries. */
export const budget = (all: number, { seconds = SECONDS, least = leastOf(all) }: Budget = {}) => ({
  seconds,
  least,
});

/** Says how many were tried, where it was not all. */
export function tellShort(tried: number, all: number): void {
  if (tried < all) console.log(`Time was short: tried ${tried} of ${all}.`);
}

/** Numbers from 0, one for each try: `for (const seed of within(500)) ...`, awaiting or not. */
export function* within(all: number, given?: Budget): Generator<number> {
  const { seconds, least } = budget(all, given);
  const end = performance.now() + seconds * 1000;
  let tried = 0;
  while (tried < all && (tried < least || performance.now() < end)) {
    yield tried;
    tried += 1;
  }
  tellShort(tried, all);
}
