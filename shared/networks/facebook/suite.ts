import type { Doctor, Item } from '../adapter.ts';
import { anyOf } from '../anchors.ts';
import { isShown } from '../shown.ts';
import { wordsKey } from '../words-key.ts';
import { commentBlock, readComment } from './fields.ts';
import type { Anchors } from './generation.ts';
import type { Reader } from './item.ts';
import { parseUrl } from './links.ts';
import { isOurs } from './own.ts';
import { all } from './scope.ts';

/** What is open by the address; a message is nobody's public comment. */
const COMMENTS = /^(?:FB_PAGE_POST|FB_AD_POST)$/;

interface Placed {
  item: Item;
  root: Element;
}

/** Page -> the thread that it showed when it was read last, and its comments in words. */
const SHOWN = new WeakMap<ParentNode, { thread: string | null; words: string }>();

/** The address changes before the page does (inbox, first half of 2026): for a moment the thread before stands under it. */
function isOfThreadBefore(page: ParentNode, thread: string | null, items: readonly Placed[]): boolean {
  const words = items.map(({ item }) => `${item.author}\u0000${item.text}`).join('\u0000');
  const last = SHOWN.get(page);
  if (items.length > 0 && last !== undefined && last.thread !== thread && last.words === words) return true;
  SHOWN.set(page, { thread, words });
  return false;
}

/** A reply stands in what it answers, which has no number to name as its parent. */
const isReply = (root: Element, { comment }: Anchors): boolean => root.parentElement?.closest(anyOf(comment)) != null;

function readRow(root: Element, post: string | null, reader: Reader): Item {
  const { anchors, context, note, own } = reader;
  const { person, text, time } = readComment(root, context.now, anchors, note);
  const key = wordsKey(person?.name ?? null, `${post}\u0000${text}`);
  const item: Item = {
    ...{ key, kind: 'comment', author: person?.name ?? null, handle: person?.handle ?? null, text, time },
    ...{ parent: isReply(root, anchors) ? null : post, url: null, ours: isOurs(person, own) },
    ...{ answered: 'unknown', weak: true },
  };
  if (time !== null) item.approx = true;
  return item;
}

/**
 * Comments of the Business Suite's inbox, to answer by copying: a comment has no number here, so its key is made of its words and
 * holds in this page alone. Always "partly": this layout was never seen by us.
 */
export function readSuite(page: ParentNode, reader: Reader, doctor: Doctor): Placed[] {
  doctor.state = 'partly';
  const query = parseUrl(reader.context.url)?.searchParams;
  if (!COMMENTS.test(query?.get('thread_type') ?? '')) return [];
  const post = query?.get('selected_item_id') ?? null;
  const articles = all(page, reader.anchors.comment);
  doctor.roots = articles.length;
  const read = articles
    .filter((root) => isShown(root) && commentBlock(root, reader.anchors) !== null)
    .map((root) => ({ item: readRow(root, post, reader), root }));
  const items = isOfThreadBefore(page, post, read) ? [] : read;
  doctor.left = articles.length - items.length;
  doctor.authors = items.filter(({ item }) => item.author !== null).length;
  doctor.texts = items.length;
  doctor.times = items.filter(({ item }) => item.time !== null).length;
  return items;
}
