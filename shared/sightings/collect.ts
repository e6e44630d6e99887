import type { Item } from '../networks/adapter.ts';
import { isNamedIn, lastPart } from './names.ts';
import type { Sighted } from './sighting.ts';

/** Whose page it is read for. */
export interface CollectContext {
  url: string;
  /** Ids of the brand's accounts on this network. */
  accounts: readonly string[];
  names: readonly string[];
  /** The page lists what is new for one of the brand's accounts. */
  listed: boolean;
  /** Keys of the brand's posts seen on this page -> the account; filled here, because rows leave a page and come again. */
  owners: Map<string, string>;
  /** The brand's own ads, where the network's reader gives no item for them. */
  ownAds?: readonly Item[];
}

/** The networks read 4,000 characters of a comment at most for a suggestion; no more is kept. */
const LONGEST = 4000;
const LONGEST_NAME = 200;

const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

const plain = (id: string): string => lastPart(id).replace(/\./g, '').toLowerCase();

/** The account that wrote an item of ours. */
function accountOf({ handle }: Item, accounts: readonly string[]): string | null {
  const found = handle === null ? undefined : accounts.find((id) => plain(id) === plain(handle));
  return found ?? accounts[0] ?? null;
}

/** The account in the address of one of its posts: the post itself may be an ad, or may have left the page. */
function accountAt(url: string, key: string, accounts: readonly string[]): string | undefined {
  const [, first = '', ...rest] = new URL(url).pathname.split('/');
  return rest.includes(key) ? accounts.find((id) => plain(id) === plain(first)) : undefined;
}

/** Keys of what stands above an item, nearest first; a broken page may make a ring. */
function above(item: Item, byKey: ReadonlyMap<string, Item>): string[] {
  const keys: string[] = [];
  for (let key = item.parent; key !== null && key !== item.key && !keys.includes(key); ) {
    keys.push(key);
    key = byKey.get(key)?.parent ?? null;
  }
  return keys;
}

/**
 * Of a whole page's items those that concern the brand, as they are told to the worker: its own posts and comments, what
 * stands under them, what names it, what a list of its notifications holds. `items` are read with the brand's accounts
 * alone, so that `ours` is the brand's and not the person's.
 */
export function collect(items: readonly Item[], context: CollectContext): Sighted[] {
  const { url: address, accounts, names, listed, owners, ownAds = [] } = context;
  const byKey = new Map(items.flatMap((item) => (item.key === null ? [] : [[item.key, item] as const])));
  // Without an account here a reader takes the person at the desk for ours.
  const isOurs = (item: Item) => item.ours && accounts.length > 0;
  for (const item of [...items, ...ownAds]) {
    const account = item.key !== null && isOurs(item) ? accountOf(item, accounts) : null;
    if (item.key !== null && account !== null) owners.set(item.key, account);
  }
  return items.flatMap((item): Sighted[] => {
    const { key, kind, author, handle, text, time, approx, url, answered, weak } = item;
    if (key === null || weak) return [];
    const ours = isOurs(item);
    const chain = above(item, byKey);
    const owner = ours
      ? owners.get(key)
      : chain.map((one) => owners.get(one) ?? accountAt(address, one, accounts)).find((one) => one !== undefined);
    const concern = ours
      ? 'own-post'
      : owner !== undefined
        ? 'under-own-post'
        : isNamedIn(text, names)
          ? 'names-brand'
          : null;
    if (concern === null && !listed) return [];
    const known = chain.filter((one) => byKey.get(one)?.weak !== true);
    return [
      {
        ...{ key, kind: known.length > 0 ? 'comment' : kind, author: author && cut(author, LONGEST_NAME) },
        ...{ handle, text: cut(text, LONGEST), time },
        ...(approx ? { approx } : {}),
        ...{ parent: byKey.get(item.parent ?? '')?.weak ? null : item.parent, post: known.at(-1) ?? null, url, ours },
        answered: accounts.length > 0 ? answered : 'unknown',
        concern: listed && !ours ? 'notification' : (concern ?? 'notification'),
        owner: owner ?? null,
      },
    ];
  });
}

/** What makes a sighting worth telling again; "3 h" gives another instant each time it is read. */
export const signature = ({ time, approx, text, ...rest }: Sighted): string =>
  JSON.stringify([rest, approx ? '' : time, text.length, text.slice(0, 60)]);
