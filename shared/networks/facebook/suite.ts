import type { Doctor, Item } from '../adapter.ts';
import { isShown } from '../shown.ts';
import { wordsKey } from '../words-key.ts';
import { commentBlock, readComment } from './fields.ts';
import type { Reader } from './item.ts';
import { parseUrl } from './links.ts';
import { isOurs } from './own.ts';
import { all } from './scope.ts';

/** What is open by the address; a message is nobody's public comment. */
const COMMENTS = /^(?:FB_PAGE_POST|FB_AD_POST)$/;

/**
 * Comments of the Business Suite's inbox, to answer by copying: a comment has no number here, so its key is made of its words and
 * holds in this page alone. Always "partly": this layout was never seen by us.
 */
export function readSuite(page: ParentNode, reader: Reader, doctor: Doctor): { item: Item; root: Element }[] {
  doctor.state = 'partly';
  const query = parseUrl(reader.context.url)?.searchParams;
  if (!COMMENTS.test(query?.get('thread_type') ?? '')) return [];
  const post = query?.get('selected_item_id') ?? null;
  const articles = all(page, reader.anchors.comment);
  doctor.roots = articles.length;
  const items = articles.flatMap((root) => {
    if (!isShown(root) || commentBlock(root, reader.anchors) === null) return [];
    const { person, text, time } = readComment(root, reader.context.now, reader.anchors, reader.note);
    const key = wordsKey(person?.name ?? null, `${post}\u0000${text}`);
    const item: Item = {
      ...{ key, kind: 'comment', author: person?.name ?? null, handle: person?.handle ?? null, text, time },
      ...{ parent: post, url: null, ours: isOurs(person, reader.own), answered: 'unknown', weak: true },
    };
    if (time !== null) item.approx = true;
    return [{ item, root }];
  });
  doctor.left = articles.length - items.length;
  doctor.authors = items.filter(({ item }) => item.author !== null).length;
  doctor.texts = items.length;
  doctor.times = items.filter(({ item }) => item.time !== null).length;
  return items;
}
