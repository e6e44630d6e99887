import { foldName } from '../names/fold.ts';
import type { Account, Brand } from './brand.ts';

/** As it is typed here and there: dots, middle dots and apostrophes make no other name. */
const folded = (name: string): string =>
  foldName(name.normalize('NFKC'))
    .replace(/[\s.·']+/gu, ' ')
    .trim();

/**
 * Whether what a page says it acts as is this account of the brand. X and LinkedIn give a handle or slug; Facebook gives only the
 * name of the Page, so that a name is taken too: it says who is at the desk, never whose a comment is.
 */
export function isActing(brand: Brand, account: Account, acting: string): boolean {
  return account.id.toLowerCase() === acting.toLowerCase() || folded(account.name ?? brand.name) === folded(acting);
}

/**
 * The account that the page acts as, when it is none of the brand's: a reply in the brand's name would go out under
 * another one. Null when it is the brand's, or when that can't be told (the page does not say, or the brand has no
 * account on this network).
 */
export function otherAccount(brand: Brand | null, network: string, acting: string | null): string | null {
  const own = brand?.accounts.filter((account) => account.network === network) ?? [];
  if (acting === null || brand === null || own.length === 0) return null;
  return own.some((account) => isActing(brand, account, acting)) ? null : acting;
}
