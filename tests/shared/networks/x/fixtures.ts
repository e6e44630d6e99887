import type { AccountId, Item, View } from '../../../../shared/networks/adapter.ts';
import { type Pair, pairNamed, readPairs, withOtherClasses } from '../pairs.ts';

const FOLDER = 'tests/fixtures/networks/x';

/** What a saved page holds, written by hand beside it. */
export interface Expected {
  url: string;
  accounts: AccountId[];
  view: View;
  items: Omit<Item, 'handle'>[];
  /** Roots that are left out on purpose. */
  left: number;
  /** The key that the one sure reply box of the page answers, and the page's colours. */
  box?: { key: string; scheme: 'light' | 'dim' | 'dark' };
}

export type Fixture = Pair<Expected>;

export const allFixtures = (): Fixture[] => readPairs<Expected>(FOLDER, withOtherClasses);

export const fixture = (name: string): Fixture => pairNamed(allFixtures(), name);
