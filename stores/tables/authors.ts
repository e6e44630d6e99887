import { foldName } from '../../shared/names/fold.ts';
import { database } from './database.ts';

/** Someone of whom something is kept: a public name, for one brand. */
export interface KnownAuthor {
  brand: string;
  author: string;
  /** How many posts and comments. */
  count: number;
}

/** People whose public name holds these letters, by brand; accents and capitals do not count. At most `limit`. */
export async function authorsLike(text: string, limit: number): Promise<KnownAuthor[]> {
  const wanted = foldName(text.trim());
  if (wanted === '') return [];
  const index = database().sightings.orderBy('[brand+author]');
  const names = (await index.uniqueKeys()) as unknown as [string, string][];
  const found = names.filter(([, author]) => foldName(author).includes(wanted)).slice(0, limit);
  const counts = await Promise.all(
    found.map((name) => database().sightings.where('[brand+author]').equals(name).count()),
  );
  return found.map(([brand, author], place) => ({ brand, author, count: counts[place] ?? 0 }));
}
