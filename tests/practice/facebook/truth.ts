import { type Comment, flat, type Post, pathOfPost } from './model.ts';
import { BRAND } from './scenes/people.ts';
import { feedOf, pagePosts, TALKS } from './scenes/scenes.ts';
import { isPublic, pathOfThread, rowsOf as rowsOfThread, THREADS, type Thread, UNLINKED } from './scenes/suite.ts';

/** What a page of the practice site holds, whatever any reader says. */
export interface Truth {
  /** Path with its settings. */
  path: string;
  /** Rows that must have exactly one button each, in page order. */
  buttons: { key: string; author: string; text: string }[];
  /** Rows that must have none: the brand's own, others' ads and what stands under them, hidden copies, shared posts. */
  none: string[];
}

type Row = Post | Comment;

const isPost = (row: Row): row is Post => 'number' in row;

function rowsOf(post: Post, open: boolean): Row[] {
  return [post, ...flat(open ? post.comments : post.comments.slice(0, post.preview))];
}

function textOf(row: Row): string {
  const text = isPost(row) || row.to === undefined ? (row.text ?? '') : `${row.to.name} ${row.text ?? ''}`;
  return row.cut ? `${text}…` : text;
}

function truthOf(path: string, posts: readonly Post[], open: boolean): Truth {
  const rows = posts.flatMap((post) => rowsOf(post, open).map((row) => ({ row, post })));
  const isBare = ({ row, post }: { row: Row; post: Post }) =>
    row.by === BRAND || post.hidden === true || (post.ad === true && post.by !== BRAND);
  return {
    path,
    buttons: rows
      .filter((one) => !isBare(one))
      .map(({ row }) => ({ key: row.id, author: row.by.name, text: textOf(row) })),
    none: rows.filter(isBare).map(({ row }) => row.id),
  };
}

const talk = (post: Post, query: string): Truth => truthOf(pathOfPost(post) + query, [post], true);

/** Every page that a test or the tour opens, by the name of its file in `truth/`. */
export const TRUTHS: Record<string, Truth> = {
  'home-fr': truthOf('/?lang=fr', feedOf('fr'), false),
  'home-en': truthOf('/?lang=en', feedOf('en'), false),
  'home-es': truthOf('/?lang=es', feedOf('es'), false),
  'home-articles-fr': truthOf('/?lang=fr&layout=articles', feedOf('fr'), false),
  'home-renamed-fr': { path: '/?lang=fr&renamed=1', buttons: [], none: [] },
  'page-fr': truthOf('/cyclesgarance?lang=fr', pagePosts(), false),
  'post-winter-fr': talk(TALKS.winter, '?lang=fr'),
  'post-winter-articles-fr': talk(TALKS.winter, '?lang=fr&layout=articles'),
  'post-winter-es': talk(TALKS.winter, '?lang=es'),
  'post-shop-en': talk(TALKS.shop, '?lang=en'),
  'post-advert-en': talk(TALKS.ad, '?lang=en'),
  'group-en': talk(TALKS.group, '?lang=en'),
};

/** What a thread of the Business Suite's inbox holds: rows to read, none of them with a button. */
export interface SuiteTruth extends Truth {
  comments: { author: string | null; text: string; ours: boolean; isReply: boolean }[];
}

function suiteOf(type: Thread['type'], lang: string): SuiteTruth {
  const thread = THREADS.find((one) => one.type === type) as Thread;
  // A sticker alone has no words to know it by.
  const rows = rowsOfThread(thread).filter(({ text }) => text !== null);
  return {
    path: `https://business.facebook.com${pathOfThread(thread)}&lang=${lang}`,
    buttons: [],
    none: rowsOfThread(thread).map(({ id }) => id),
    comments: (isPublic(thread) ? rows : []).map((row) => ({
      author: UNLINKED.includes(row.by) ? null : row.by.name,
      ...{ text: textOf(row), ours: row.by === BRAND, isReply: !thread.comments.includes(row) },
    })),
  };
}

export const SUITE_TRUTHS: Record<string, SuiteTruth> = {
  'suite-post-fr': suiteOf('FB_PAGE_POST', 'fr'),
  'suite-advert-en': suiteOf('FB_AD_POST', 'en'),
  'suite-messages-fr': suiteOf('FB_MESSAGE', 'fr'),
};

/** All that has a file in `truth/`. */
export const ALL_TRUTHS: Record<string, Truth> = { ...TRUTHS, ...SUITE_TRUTHS };
