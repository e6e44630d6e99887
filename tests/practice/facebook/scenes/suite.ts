import { type Comment, flat, type Person } from '../model.ts';
import * as who from './people.ts';
import { TALKS } from './scenes.ts';

/** What the address says that a thread of the inbox is. */
export type ThreadType = 'FB_PAGE_POST' | 'FB_AD_POST' | 'FB_MESSAGE';

/** A row of the inbox: a post with its comments, or a private talk. */
export interface Thread {
  id: string;
  type: ThreadType;
  title: string;
  comments: Comment[];
  messages: { by: Person; text: string }[];
  /** Too old to be answered: its box can't be written in. */
  closed?: true;
}

/** The Page that the inbox is of, by its number. */
export const ASSET = '61550031770001';

/** Who has no link beside their name: one source of two found names without (networks.md §4.4). */
export const UNLINKED: readonly Person[] = [who.DELPHINE];

const talk = (id: string, by: Person, words: string[], closed?: true): Thread => ({
  ...{ id, type: 'FB_MESSAGE', title: by.name, comments: [] },
  messages: words.map((text, place) => ({ by: place % 2 === 0 ? by : who.BRAND, text })),
  ...(closed === undefined ? {} : { closed }),
});

const { winter, ad } = TALKS;

export const THREADS: readonly Thread[] = [
  { id: winter.number, type: 'FB_PAGE_POST', title: winter.text, comments: winter.comments, messages: [] },
  { id: ad.number, type: 'FB_AD_POST', title: ad.text, comments: ad.comments, messages: [] },
  talk('24510077120001', who.OPHELIE, [
    'Bonjour, ma sacoche est arrivée déchirée.',
    'Bonjour, une photo ?',
    'La voici.',
  ]),
  talk('24510077120002', who.REMI, ['Vous recrutez ?'], true),
];

/** Whether rows of the thread are comments that all may read. */
export const isPublic = ({ type }: Thread): boolean => type !== 'FB_MESSAGE';

export function pathOfThread({ id, type }: Thread): string {
  const query = new URLSearchParams({ asset_id: ASSET, selected_item_id: id, thread_type: type });
  return `/latest/inbox/${type === 'FB_MESSAGE' ? 'all' : 'facebook'}?${query}`;
}

export const threadAt = (search: string): Thread | undefined =>
  THREADS.find(({ id }) => id === new URLSearchParams(search).get('selected_item_id'));

export const rowsOf = ({ comments }: Thread): Comment[] => flat(comments);
