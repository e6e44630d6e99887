import type { Account, Brand } from './brand.ts';

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s.·’']+/gu, ' ')
    .trim()
    .toLowerCase();

/**
 * Whether what a page says it acts as is this account. X and LinkedIn give a handle or slug; Facebook gives only the
 * name of the Page, so that a name is taken too: it says who is at the desk, never whose a comment is.
 */
export function isActing(account: Account, acting: string): boolean {
  return account.id.toLowerCase() === acting.toLowerCase() || folded(account.name ?? '') === folded(acting);
}

/**
 * The account that the page acts as, when it is none of the brand's: a reply in the brand's name would go out under
 * another one. Null when it is the brand's, or when that can't be told (the page does not say, or the brand has no
 * account on this network).
 */
export function otherAccount(brand: Brand | null, network: string, acting: string | null): string | null {
  const own = brand?.accounts.filter((account) => account.network === network) ?? [];
  if (acting === null || brand === null || own.length === 0) return null;
  const named = own.map((account) => ({ ...account, name: account.name ?? brand.name }));
  return named.some((account) => isActing(account, acting)) ? null : acting;
}
