import type { Item, ReadContext } from '../adapter.ts';
import { isShown } from '../shown.ts';
import type { Anchors } from './generation.ts';
import { commentItem, isAd, postItem, type Reader } from './item.ts';
import { ownAccounts } from './own.ts';
import { type Holders, holdersOf, isInNewPost, knownPosts, postAround } from './posts.ts';
import { generationFor, generationOf, isComment, wholeOf } from './scope.ts';

/** What a context says once for all roots that are read in it: it costs a search of the page. */
interface Shared {
  own: Set<string>;
  /** The page's layout: what its posts are known by. Comments are alike in all. */
  anchors: Anchors;
  holders: Holders | null;
}

const SHARED = new WeakMap<ReadContext, Shared>();

function sharedBy(root: Element, context: ReadContext, anchors: Anchors): Shared {
  const known = SHARED.get(context);
  if (known !== undefined) return known;
  const page = root.ownerDocument;
  const shared = { own: ownAccounts(page, context), anchors: generationOf(page)?.anchors ?? anchors, holders: null };
  SHARED.set(context, shared);
  return shared;
}

/** Comments under someone else's ad get no button; where nobody says who we are, none is someone else's. */
function isUnderForeignAd(root: Element, shared: Shared, reader: Reader): boolean {
  if (shared.own.size === 0) return false;
  const { anchors } = shared;
  const look = () => holdersOf(knownPosts(root.ownerDocument, { ...reader, anchors }));
  shared.holders ??= look();
  const known = postAround(root, shared.holders);
  if (known !== null || !isInNewPost(root, shared.holders, anchors)) return known?.isForeignAd === true;
  shared.holders = look();
  return postAround(root, shared.holders)?.isForeignAd === true;
}

/** Cheap reading of one root for the button. */
export function readRoot(root: Element, context: ReadContext): Item | null {
  const generation = generationFor(root);
  if (generation === null || !isShown(root)) return null;
  const { anchors } = generation;
  const shared = sharedBy(root, context, anchors);
  const reader = { anchors, own: shared.own, context, note: () => undefined };
  if (isComment(root)) return isUnderForeignAd(root, shared, reader) ? null : commentItem(root, reader).item;
  const whole = wholeOf(root, anchors);
  if (whole === null) return null;
  const item = postItem(root, whole, reader);
  return isAd(whole, anchors) && !item.ours ? null : item;
}

/** The comment's own link and label; a post has none that its mark holds. */
export function identityOf(root: Element): string | null {
  const link = root.querySelector('a[href*="comment_id="]')?.getAttribute('href');
  const label = root.getAttribute('aria-label');
  return link == null || label === null ? null : `${link} ${label}`;
}
