import { readWords, type WordsSay } from '../../shared/sightings/reading.ts';
import { oldestKept } from '../../shared/sightings/retention.ts';
import type { SightedBatch } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import { readBrands } from '../../stores/tables/brands.ts';
import { tellNews } from '../../stores/tables/news.ts';
import { readSettings } from '../../stores/tables/settings.ts';
import { recordSightings } from '../../stores/tables/sightings.ts';
import { catchUp } from './catch-up.ts';
import { openDesk } from './desk.ts';
import { networkOfHost } from './hosts.ts';
import { knowledge } from './knowledge.ts';

/** A link that a page gives leads to a page of its network, or nowhere. */
function safeLink(url: string | null, network: string): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && networkOfHost(hostname) === network ? url : null;
}

/** Reads a text as the brand's own suggestions would. */
function reader(brands: readonly BrandRow[]): (brand: string, text: string) => Promise<WordsSay> {
  return async (brand, text) => {
    const account = brands.find(({ id }) => id === brand)?.accounts[0];
    const { ranker } = await knowledge(account?.id ?? null);
    return readWords(ranker, text);
  };
}

/** Takes in what a page has seen, while Tact is set up. */
export async function takeIn(batch: SightedBatch): Promise<{ kept: number }> {
  const [brands, settings] = await Promise.all([readBrands(), readSettings()]);
  const desk = await openDesk(Date.now());
  const { now } = desk;
  const items = batch.items.map((item) => ({ ...item, url: safeLink(item.url, batch.network) }));
  const { kept } = await recordSightings(
    { ...batch, items, notifications: safeLink(batch.notifications, batch.network) },
    {
      now,
      brands,
      oldest: oldestKept(now, settings.retentionMonths),
      read: reader(brands),
      signals: async (fresh, rise) => await tellNews(fresh, rise, desk, batch.front),
    },
  );
  // The page is answered first: it only needs to know that its batch is kept.
  if (kept > 0 || batch.counter !== null) void catchUp();
  return { kept };
}
