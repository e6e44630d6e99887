import type { AccountId, Doctor, Item, View } from '../../../../shared/networks/adapter.ts';
import { type Pair, readPairs, withOtherClasses } from '../pairs.ts';

const FOLDER = 'tests/fixtures/networks/facebook';

/** What a saved page holds, checked by hand against it. A weak key is null here: it is the page's own. */
export interface Expected {
  url: string;
  accounts: AccountId[];
  view: View;
  generation: string | null;
  state: Doctor['state'];
  /** Roots that are left out on purpose. */
  left: number;
  /** Key -> id of the one box that surely answers it. */
  boxes: Record<string, string>;
  acting: string | null;
  items: Item[];
}

export type Fixture = Pair<Expected>;

export const allFixtures = (): Fixture[] => readPairs<Expected>(FOLDER, withOtherClasses);
