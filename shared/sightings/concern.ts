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

/**
 * The brands whose account this is. One that was renamed while a page told of it is nobody's: the page hears of the change
 * and tells all of it again under the new name.
 */
const ownersOf = (owner: string, brands: readonly Known[], network: string): Known[] =>
  brands.filter((brand) => accountsOn(brand, network).some(({ id }) => id === owner));

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
