import { isActing } from '../brands/acting.ts';
import type { Brand } from '../brands/brand.ts';
import { isNamedIn, namesFor } from './names.ts';
import type { Concern, Sighted, SightedBatch } from './sighting.ts';

/** Why something seen concerns one brand. */
export interface BrandConcern {
  brand: string;
  concern: Concern;
  ours: boolean;
}

type Known = Pick<Brand, 'id' | 'name' | 'accounts'>;

const accountsOn = (brand: Known, network: string) => brand.accounts.filter((account) => account.network === network);

/** The brands whose account this is; an account that was renamed meanwhile is the one brand's that has any there. */
function ownersOf(owner: string, brands: readonly Known[], network: string): Known[] {
  const owners = brands.filter((brand) => accountsOn(brand, network).some(({ id }) => id === owner));
  const here = brands.filter((brand) => accountsOn(brand, network).length > 0);
  return owners.length > 0 || here.length > 1 ? owners : here;
}

/** The brands whose account the page acts as. */
export function actingBrands<One extends Brand>(
  { acting, network }: Pick<SightedBatch, 'acting' | 'network'>,
  brands: readonly One[],
): One[] {
  if (acting === null) return [];
  return brands.filter((brand) => accountsOn(brand, network).some((account) => isActing(brand, account, acting)));
}

/** Each brand that it concerns, with the strongest reason; what a brand of the desk wrote concerns that brand alone. */
export function concernsOf(item: Sighted, batch: SightedBatch, brands: readonly Brand[]): BrandConcern[] {
  const { network } = batch;
  const owners = item.owner === null ? [] : ownersOf(item.owner, brands, network);
  if (item.ours) return owners.map(({ id }) => ({ brand: id, concern: 'own-post', ours: true }));
  const listed = item.concern === 'notification' ? actingBrands(batch, brands) : [];
  return brands.flatMap((brand): BrandConcern[] => {
    const told = { brand: brand.id, ours: false };
    if (listed.includes(brand)) return [{ ...told, concern: 'notification' }];
    if (item.concern === 'under-own-post' && owners.includes(brand)) return [{ ...told, concern: 'under-own-post' }];
    const isNamed = item.concern !== 'notification' && isNamedIn(item.text, namesFor([brand], network));
    return isNamed ? [{ ...told, concern: 'names-brand' }] : [];
  });
}
