import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountId, Item } from '../../../shared/networks/adapter.ts';

/** A saved page and what it holds. */
export interface Pair<Expected> {
  name: string;
  html: string;
  expected: Expected;
}

function namesWith(folder: string, ending: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  return files.map((name) => name.slice(0, -ending.length)).sort();
}

/** Every page of the folder with its expectation; a page without one, or the reverse, is an error. */
export function readPairs<Expected>(folder: string, rewrite: (html: string) => string): Pair<Expected>[] {
  const pages = namesWith(folder, '.html');
  const answers = namesWith(folder, '.json');
  const alone = [...pages, ...answers].filter((name) => !pages.includes(name) || !answers.includes(name));
  if (alone.length > 0) throw new Error(`incomplete pairs: ${alone.join(', ')}`);
  return pages.map((name) => ({
    name,
    html: rewrite(readFileSync(join(folder, `${name}.html`), 'utf8')),
    expected: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected,
  }));
}

export function pairNamed<Expected>(pairs: readonly Pair<Expected>[], name: string): Pair<Expected> {
  const found = pairs.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture named ${name}`);
  return found;
}

/** Class names are new at every run: nothing may lean on one. */
export function withOtherClasses(html: string): string {
  const salt = Math.random().toString(36).slice(2, 8);
  return html.replace(/class="[^"]*"/g, (_, place: number) => `class="r-${salt}${place.toString(36)}"`);
}

export function contextOf({ url, accounts }: { url: string; accounts: AccountId[] }) {
  return { url, accounts, now: '2026-11-20T17:30:00.000Z' };
}

/** An item as the expectations write it: a weak key is the page's own. */
export function asWritten(item: Item): Item {
  return item.weak ? { ...item, key: null } : item;
}
