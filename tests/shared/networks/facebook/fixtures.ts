import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountId, Doctor, Item, View } from '../../../../shared/networks/adapter.ts';

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
    html: withOtherClasses(readFileSync(join(FOLDER, `${name}.html`), 'utf8')),
    expected: JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected,
  }));
}

/** Class names are new at every run: nothing may lean on one. */
function withOtherClasses(html: string): string {
  const salt = Math.random().toString(36).slice(2, 8);
  return html.replace(/class="[^"]*"/g, (_, place: number) => `class="x${salt}${place.toString(36)}"`);
}

export function contextOf({ url, accounts }: Expected) {
  return { url, accounts, now: '2026-11-20T17:30:00.000Z' };
}

/** An item as the expectations write it. */
export function asWritten(item: Item): Item {
  return item.weak ? { ...item, key: null } : item;
}
