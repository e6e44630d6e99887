import type { Desk } from '../../shared/alerts/decide.ts';
import { quietClock } from '../../shared/alerts/quiet.ts';
import type { Brand } from '../../shared/brands/brand.ts';
import type { Settings } from '../../shared/storage/settings.ts';
import { readBrands } from '../../stores/tables/brands.ts';
import { readSettings } from '../../stores/tables/settings.ts';

/** The brand whose hours are the person's, unless they chose their own. */
const deskBrand = (settings: Settings, brands: readonly Brand[]): Brand | null =>
  brands.find(({ id }) => id === settings.activeBrand) ?? brands[0] ?? null;

/** What decisions are made with, from settings and brands that were read already. */
export function deskOf(settings: Settings, brands: readonly Brand[], now: number): Omit<Desk, 'rang'> {
  const quiet = quietClock(settings.notify, deskBrand(settings, brands));
  return { now, notify: settings.notify, quiet, pausedUntil: settings.pausedUntil };
}

/** What decisions are made with now. */
export async function openDesk(now: number): Promise<Omit<Desk, 'rang'>> {
  const [settings, brands] = await Promise.all([readSettings(), readBrands()]);
  return deskOf(settings, brands, now);
}
