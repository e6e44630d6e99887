import type { Account, Network } from './brand.ts';

/**
 * What a person gives for an account, as the handle or slug of its profile link: a pasted link keeps
 * its last part, an `@` in front goes. Empty when nothing is left.
 */
export function handleOf(written: string): string {
  const bare = written.trim().replace(/^@/, '');
  if (!bare.includes('/')) return bare;
  const path = bare.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/, '');
  const parts = path.split('/').filter((part) => part !== '');
  return (parts.length > 1 ? (parts.at(-1) ?? '') : '').replace(/^@/, '');
}

/** The accounts with the `place`-th one of a network replaced; an empty handle takes it out. */
export function withHandle(accounts: readonly Account[], network: Network, place: number, handle: string): Account[] {
  const there = accounts.filter((account) => account.network === network);
  const others = accounts.filter((account) => account.network !== network);
  const before = there[place];
  const next = before?.id === handle ? before : { network, id: handle };
  there[place] = next;
  return [...others, ...there.filter(({ id }) => id !== '')];
}
