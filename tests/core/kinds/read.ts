import { readFileSync } from 'node:fs';
import type { AccountId, Item } from '../../../shared/networks/adapter.ts';
import { adapterFor } from '../../../shared/networks/registry.ts';
import type { Kind } from '../kind.ts';
import { parsePage } from '../saved-page.ts';

function textField(line: Record<string, unknown>, name: string): string {
  const value = line[name];
  if (typeof value !== 'string' || value === '') throw new Error(`"${name}" is missing: a non-empty string is needed`);
  return value;
}

function adapterOf(url: string) {
  const adapter = adapterFor(url);
  if (adapter !== null) return adapter;
  if (!URL.canParse(url)) throw new Error(`"url" is not an address: ${url}`);
  const { hostname } = new URL(url);
  throw new Error(`${hostname} is no network that Tact reads`);
}

function readAccount(value: unknown, network: string): AccountId {
  if (typeof value === 'string') return { network, id: value };
  const account = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (typeof account.network !== 'string' || typeof account.id !== 'string') {
    throw new Error('"accounts" holds something that is no account: {network, id} is needed');
  }
  return { network: account.network, id: account.id };
}

function readAccounts(value: unknown, network: string): AccountId[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error('"accounts" is not a list');
  return value.map((account) => readAccount(account, network));
}

function readNow(value: unknown): string {
  if (value === undefined || value === null) return new Date().toISOString();
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw new Error('"now" is not an instant');
  return new Date(value).toISOString();
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`the file can't be read: ${error instanceof Error ? error.message : path}`);
  }
}

/** A weak key is the page's own: the contract's is the network's number, or null. */
function show(item: Item): Record<string, unknown> {
  const { kind, author, text, time, approx, parent, url, ours, answered } = item;
  const key = item.weak ? null : item.key;
  return { key, kind, author, text, time, ...(approx ? { approx } : {}), parent, url, ours, answered };
}

/** `{id, file, url, accounts?, now?}` to `{id, network, view, items}`: contracts.md §3, "Pages read". */
export const open: Kind['open'] = () => (line) => {
  const url = textField(line, 'url');
  const adapter = adapterOf(url);
  const accounts = readAccounts(line.accounts, adapter.network);
  const page = parsePage(readFile(textField(line, 'file')));
  const { network, view, items } = adapter.read(page, { url, accounts, now: readNow(line.now) });
  return { network, view, items: items.map(({ item }) => show(item)) };
};
