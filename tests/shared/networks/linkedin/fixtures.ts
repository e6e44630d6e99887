import type { AccountId, Doctor, Item, View } from '../../../../shared/networks/adapter.ts';
import { type Pair, pairNamed, readPairs } from '../pairs.ts';

const FOLDER = 'tests/fixtures/networks/linkedin';

/** What a saved page holds, written by hand beside it. A weak key is null here: it is the page's own. */
export interface Expected {
  url: string;
  accounts: AccountId[];
  view: View;
  generation: string | null;
  state: Doctor['state'];
  /** Roots that are left out on purpose. */
  left: number;
  /** The keys that a sure box of the page answers (of the post with this text, where it has a weak one), and the colours. */
  box?: { keys?: string[]; weakText?: string; scheme: 'light' | 'dark' };
  items: Item[];
}

export type Fixture = Pair<Expected>;

/** Hashed class names are new at every run: nothing may lean on one. Words in classes (Ember, Quill) stay. */
export function withOtherHashes(html: string): string {
  const salt = Math.random().toString(16).slice(2, 8);
  return html.replace(/(?<=[" ])_[0-9a-f]{8}(?=[" ])/g, (name) => `_${name.slice(1, 4)}${salt}`);
}

export const allFixtures = (): Fixture[] => readPairs<Expected>(FOLDER, withOtherHashes);

export const fixture = (name: string): Fixture => pairNamed(allFixtures(), name);
