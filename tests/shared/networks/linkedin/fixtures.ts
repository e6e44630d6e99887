import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountId, Doctor, Item, View } from '../../../../shared/networks/adapter.ts';

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

export interface Fixture {
  name: string;
  html: string;
  expected: Expected;
}

function namesWith(ending: string): string[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(ending));
  return files.map((name) => name.slice(0, -ending.length)).sort();
}

/** Every page of the folder with its expectation; a page without one, or the reverse, is an error. */
export function allFixtures(): Fixture[] {
  const pages = namesWith('.html');
  const answers = namesWith('.json');
  const alone = [...pages, ...answers].filter((name) => !pages.includes(name) || !answers.includes(name));
  if (alone.length > 0) throw new Error(`incomplete pairs: ${alone.join(', ')}`);
  return pages.map((name) => ({
    name,
    html: withOtherHashes(readFileSync(join(FOLDER, `${name}.html`), 'utf8')),
    expected: JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected,
  }));
}

/** Hashed class names are new at every run: nothing may lean on one. Words in classes (Ember, Quill) stay. */
export function withOtherHashes(html: string): string {
  const salt = Math.random().toString(16).slice(2, 8);
  return html.replace(/(?<=[" ])_[0-9a-f]{8}(?=[" ])/g, (name) => `_${name.slice(1, 4)}${salt}`);
}

export function fixture(name: string): Fixture {
  const found = allFixtures().find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture named ${name}`);
  return found;
}

export function contextOf({ url, accounts }: Expected) {
  return { url, accounts, now: '2026-11-20T17:30:00.000Z' };
}

/** An item as the expectations write it. */
export function asWritten(item: Item): Item {
  return item.weak ? { ...item, key: null } : item;
}
