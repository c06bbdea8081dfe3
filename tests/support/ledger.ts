/**
 * The evidence ledger as it was written, file for file: what the app holds is compared with it. A
 * new edition of it takes the place of ledger.json whole; the tests then name each difference.
 */
import { readFileSync } from 'node:fs';

export interface Written {
  readonly id: string;
  readonly topic: string;
  readonly kind: 'finding' | 'fact';
  readonly statement: string;
  readonly certainty?: string;
  readonly verdict?: string;
  /** What a popular article says of it, in our words. */
  readonly articleSays?: string;
  readonly why: string;
  readonly numbers?: object;
  readonly caution?: string;
  readonly sources: readonly string[];
}

interface WrittenSource {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly note?: string;
  readonly status: string;
}

export const ledger = JSON.parse(readFileSync('tests/support/ledger.json', 'utf8')) as {
  readonly reviewed: string;
  readonly claims: readonly Written[];
  readonly sources: readonly WrittenSource[];
};
