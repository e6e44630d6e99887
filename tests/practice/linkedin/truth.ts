import { type Comment, flat, type Post } from './model.ts';
import { BRAND } from './scenes/people.ts';
import { companyPosts, feedOf, pathOfPost, TALKS } from './scenes/scenes.ts';
import type { Tongue } from './settings.ts';

/** What a page of the practice site holds, whatever any reader says. */
export interface Truth {
  /** Path with its settings. */
  path: string;
  /** Rows that must have exactly one button each, in page order; `key` is the network's number, in the page or not. */
  buttons: { key: string; author: string; text: string }[];
  /** Rows that must have none: the brand's own, ads, modules. */
  none: string[];
}

const FIRST = 6;

const isOwn = ({ by }: Post | Comment): boolean => by === BRAND;

/** The rows that a page draws for a post: the post, and its first comments where they are open. */
function rowsOf(post: Post, open: boolean): (Post | Comment)[] {
  return [post, ...(open || post.open ? flat(post.comments.slice(0, FIRST)) : [])];
}

function textOf(row: Post | Comment): string {
  return 'to' in row && row.to !== undefined ? `${row.to.name} ${row.text}` : row.text;
}

function truthOf(path: string, posts: Post[], open: boolean): Truth {
  const rows = posts.flatMap((post) => rowsOf(post, open));
  const isBare = (row: Post | Comment) => 'module' in row || 'ad' in row || isOwn(row);
  return {
    path,
    buttons: rows.filter((row) => !isBare(row)).map((row) => ({ key: row.id, author: row.by.name, text: textOf(row) })),
    none: rows.filter(isBare).map(({ id }) => id),
  };
}

const withoutModules = (tongue: Tongue): Post[] => feedOf(tongue).filter((post) => !post.module);
const talk = (post: Post, query: string): Truth => truthOf(pathOfPost(post) + query, [post], true);

/** Every page that a test or the tour opens, by the name of its file in `truth/`. */
export const TRUTHS: Record<string, Truth> = {
  'feed-sdui-b-fr': truthOf('/feed/?lang=fr', feedOf('fr'), false),
  'feed-sdui-b-en': truthOf('/feed/?lang=en', feedOf('en'), false),
  'feed-sdui-b-es': truthOf('/feed/?lang=es', feedOf('es'), false),
  'feed-sdui-a-en': truthOf('/feed/?lang=en&stack=sdui-a', feedOf('en'), false),
  'feed-view-en': truthOf('/feed/?lang=en&stack=view', withoutModules('en'), false),
  'feed-ember-fr': truthOf('/feed/?lang=fr&stack=ember', withoutModules('fr'), false),
  'feed-renamed-fr': { path: '/feed/?lang=fr&renamed=1', buttons: [], none: [] },
  'post-winter-sdui-a-fr': talk(TALKS.winter, '?lang=fr'),
  'post-winter-ember-fr': talk(TALKS.winter, '?lang=fr&stack=ember'),
  'post-winter-view-fr': talk(TALKS.winter, '?lang=fr&stack=view'),
  'post-cargo-sdui-a-en': talk(TALKS.cargo, '?lang=en'),
  'post-cargo-ember-en': talk(TALKS.cargo, '?lang=en&stack=ember'),
  'post-advert-sdui-a-fr': talk(TALKS.advert, '?lang=fr'),
  'company-ember-fr': truthOf('/company/cyclesgarance/posts/?lang=fr', companyPosts(), false),
  'company-sdui-b-en': truthOf('/company/cyclesgarance/posts/?lang=en&stack=sdui-b', companyPosts(), false),
  'notifications-ember-fr': { path: '/notifications/?lang=fr', buttons: [], none: [] },
};
