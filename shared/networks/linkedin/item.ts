import type { Item, ReadContext } from '../adapter.ts';
import { anyOf, type Note } from '../anchors.ts';
import { isShown } from '../shown.ts';
import { remembered } from '../unchanged.ts';
import { wordsKey } from '../words-key.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import { isAd, isClamped, roughTime, statedTime, textElement, textOf } from './fields.ts';
import type { Anchors, Generation } from './generation.ts';
import { commentLink, postIn, postLink, readAddress, timeOfId, type Urn } from './links.ts';
import { isOurs, type Own, ownAccounts } from './own.ts';
import { findOwn, ownMatching } from './own-elements.ts';
import { type Author, authorOf, mentionedIn } from './person.ts';
import { rememberedUrn } from './remembered-urn.ts';
import {
  COMMENTS,
  commentUrnOf,
  firstFew,
  generationFor,
  isComment,
  isInnermost,
  isPost,
  ownPostUrn,
  POSTS,
  postsIn,
  wholeOf,
} from './scope.ts';

export interface Reader {
  context: ReadContext;
  own: Own;
  /** The post in the address, when it shows one. */
  focus: Urn | null;
  note: Note;
}

/** Why a root is no item, or null when it is one. */
export type LeftOut = 'nested' | 'module' | 'ad' | 'hidden';

export function whyLeftOut(root: Element, generation: Generation): LeftOut | null {
  if (!isInnermost(root)) return 'nested';
  if (isComment(root)) return isShown(root) ? null : 'hidden';
  if (!isPost(root, generation)) return 'module';
  const text = textElement(root, generation.anchors, () => undefined);
  if (isAd(root, text, generation.anchors)) return 'ad';
  return isShown(root) ? null : 'hidden';
}

const isDetail = (root: Element): boolean => /FeedType_FEED_DETAIL$/.test(root.getAttribute('componentkey') ?? root.id);

/** The address names the post that its layout marks; without a mark, the only one of the page. */
function isFocused(root: Element): boolean {
  const whole = wholeOf(root);
  if (isDetail(root) || isDetail(whole)) return true;
  const posts = postsOf(root.ownerDocument);
  return !posts.some(isDetail) && posts.every((post) => whole.contains(post));
}

const postsOf = remembered((page: Document) => [...postsIn(page)]);

/** The post that all rendered comments of a card name: exact, where the card itself has no name. */
function postOfComments(root: Element): Urn | null {
  const row = wholeOf(root).querySelector(COMMENTS);
  return row === null ? null : (commentUrnOf(row)?.post ?? null);
}

/** The one update that a card links to; a repost links to the original. */
function linkedPost(root: Element): Urn | null {
  if (findOwn(root, EVERY_LAYOUT.rule) !== null) return null;
  const urns = ownMatching(root, anyOf(EVERY_LAYOUT.update)).flatMap(
    (link) => postIn(link.getAttribute('href') ?? '') ?? [],
  );
  const ids = new Set(urns.map(({ id }) => id));
  return ids.size === 1 ? (urns[0] ?? null) : null;
}

/** The URN of a post by the order of networks.md §3.3; null for a card that nothing names. */
export function postUrnOf(root: Element, focus: Urn | null, note: Note): Urn | null {
  const facepile = () => {
    const found = findOwn(root, EVERY_LAYOUT.facepile);
    return postIn(found?.getAttribute('data-testid') ?? '');
  };
  const ways: (() => Urn | null)[] = [
    () => (focus !== null && isFocused(root) ? focus : null),
    () => ownPostUrn(root),
    facepile,
    () => postOfComments(root),
    () => linkedPost(root),
  ];
  for (const [place, way] of ways.entries()) {
    const urn = way();
    if (urn === null) continue;
    note('key', place);
    return urn;
  }
  return null;
}

/** A root as read, with what its place among the others needs. */
export interface Read {
  item: Item;
  author: Author;
  mention: { name: string; slug: string } | null;
}

function namesOf(root: Element, author: Author, text: string, reader: Reader) {
  const comment = isComment(root) ? commentUrnOf(root) : null;
  if (comment !== null) {
    reader.note('key', 0);
    return { key: comment.id, url: commentLink(comment), weak: false };
  }
  if (isComment(root)) return { key: null, url: null, weak: false };
  const key = wordsKey(author.profile?.slug ?? author.name, text);
  const urn = rememberedUrn(root.ownerDocument, key, postUrnOf(root, reader.focus, reader.note));
  if (urn !== null) return { key: urn.id, url: postLink(urn), weak: false };
  if (key !== null) reader.note('key', 5);
  return { key, url: null, weak: key !== null };
}

/** One root as data, without its place among others: no parent, `answered` unknown. */
export function readItem(root: Element, anchors: Anchors, reader: Reader): Read {
  const element = textElement(root, anchors, reader.note);
  const text = element === null ? '' : textOf(element, anchors);
  const author = authorOf(root, element, anchors, reader.note);
  const { key, url, weak } = namesOf(root, author, text, reader);
  const exact = statedTime(root, anchors) ?? (key === null || weak ? null : timeOfId(key));
  const rough = exact === null ? roughTime(root, element, reader.context.now) : null;
  if (exact !== null || rough !== null) reader.note('time', exact === null ? 1 : 0);
  const item: Item = {
    ...{ key, kind: isComment(root) ? 'comment' : 'post', author: author.name },
    ...{ handle: author.profile?.slug ?? null, text, time: exact ?? rough },
    ...(rough === null ? {} : { approx: true as const }),
    ...{ parent: null, url, ours: isOurs(author, reader.own), answered: 'unknown' },
  };
  if (weak) item.weak = true;
  if (isClamped(root, anchors)) item.truncated = true;
  return { item, author, mention: mentionedIn(element) };
}

const SHARED = new WeakMap<ReadContext, Omit<Reader, 'note'>>();

/** What a context says once for all roots that are read in it: it costs a search of the page. */
export function readerFor(page: ParentNode, context: ReadContext): Omit<Reader, 'note'> {
  const known = SHARED.get(context);
  if (known !== undefined) return known;
  const reader = { context, own: ownAccounts(page, context), focus: readAddress(context.url).post };
  SHARED.set(context, reader);
  return reader;
}

/**
 * What tells that a root still holds the same item by the same author: its own name, the comment that may name its card,
 * the names above its text, and as much of the text as makes a weak key.
 */
export function identityIn(root: Element): string | null {
  if (isComment(root)) {
    const links = firstFew(root, anyOf(EVERY_LAYOUT.profile), 2);
    return [commentUrnOf(root)?.id, ...links.map((link) => `${link.getAttribute('href')} ${link.textContent}`)].join(
      ' ',
    );
  }
  const generation = generationFor(root);
  const text = generation === null ? null : root.querySelector(anyOf(generation.anchors.text));
  if (text === null || text.closest(COMMENTS) !== null) return null;
  const first = root.querySelector(COMMENTS);
  const post = first === null ? '' : commentUrnOf(first)?.post.id;
  const names = firstFew(root, anyOf(EVERY_LAYOUT.profile), 4).map((link) => link.textContent);
  return [root.getAttribute('componentkey'), post, ...names, text.textContent].join(' ');
}

/** Cards by whether they are someone else's ad, as long as a context lasts. */
const FOREIGN_ADS = new WeakMap<ReadContext, WeakMap<Element, boolean>>();

/** Comments under our own ad are our work; under another's they are theirs. Without any account nobody can tell. */
function isUnderForeignAd(root: Element, reader: Reader): boolean {
  const card = wholeOf(root).parentElement?.closest(POSTS) ?? null;
  const anchors = card === null ? undefined : generationFor(card)?.anchors;
  if (card === null || anchors === undefined || reader.own.length === 0) return false;
  const cards = FOREIGN_ADS.get(reader.context) ?? new WeakMap<Element, boolean>();
  FOREIGN_ADS.set(reader.context, cards);
  const known = cards.get(card);
  if (known !== undefined) return known;
  const text = textElement(card, anchors, reader.note);
  const isForeign = isAd(card, text, anchors) && !isOurs(authorOf(card, text, anchors, reader.note), reader.own);
  cards.set(card, isForeign);
  return isForeign;
}

/** Cheap reading of one root for the button: null for what gets none. A comment's parent is the post that its URN names. */
export function readRoot(root: Element, context: ReadContext): Item | null {
  const generation = generationFor(root);
  if (generation === null || whyLeftOut(root, generation) !== null) return null;
  const reader = { ...readerFor(root.ownerDocument, context), note: () => undefined };
  if (isComment(root) && isUnderForeignAd(root, reader)) return null;
  const { item } = readItem(root, generation.anchors, reader);
  if (item.kind === 'comment') item.parent = commentUrnOf(root)?.post.id ?? null;
  return item;
}
