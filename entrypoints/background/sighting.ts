import type { Network } from '../../shared/brands/brand.ts';
import { readWords, type WordsSay } from '../../shared/sightings/reading.ts';
import { oldestKept } from '../../shared/sightings/retention.ts';
import type { SightedBatch } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import { readBrands } from '../../stores/tables/brands.ts';
import { tellNews } from '../../stores/tables/news.ts';
import { readSettings } from '../../stores/tables/settings.ts';
import { recordSightings } from '../../stores/tables/sightings.ts';
import { tellNow } from './catch-up.ts';
import { deskOf } from './desk.ts';
import { networkOfLink } from './hosts.ts';
import { knowledge } from './knowledge.ts';

/** A link that a page gives leads to a page of its network, or nowhere. */
const safeLink = (url: string | null, network: Network): string | null => (networkOfLink(url) === network ? url : null);

/** Reads texts as the brand's own suggestions would; what is known of a brand is asked for once a batch. */
function reader(brands: readonly BrandRow[]): (brand: string, text: string) => Promise<WordsSay> {
  const known = new Map<string, ReturnType<typeof knowledge>>();
  return async (brand, text) => {
    const account = brands.find(({ id }) => id === brand)?.accounts[0];
    const of = known.get(brand) ?? knowledge(account?.id ?? null);
    known.set(brand, of);
    return readWords((await of).ranker, text);
  };
}

/** Takes in what a page has seen, while Tact is set up. */
export async function takeIn(batch: SightedBatch): Promise<{ kept: number }> {
  const [brands, settings] = await Promise.all([readBrands(), readSettings()]);
  const now = Date.now();
  const desk = deskOf(settings, brands, now);
  const items = batch.items.map((item) => ({ ...item, url: safeLink(item.url, batch.network) }));
  const { kept } = await recordSightings(
    { ...batch, items, notifications: safeLink(batch.notifications, batch.network) },
    {
      now,
      brands,
      oldest: oldestKept(now, settings.retentionMonths),
      read: reader(brands),
      tell: async (fresh, rise) => await tellNews(fresh, rise, desk, batch.front),
    },
  );
  // The page is answered first: it only needs to know that its batch is kept.
  if (kept > 0 || batch.counter !== null) void tellNow();
  return { kept };
}
