import type { Item } from '../adapter.ts';
import { anyOf } from '../anchors.ts';
import { allInSteps } from '../pieces.ts';
import { isShown } from '../shown.ts';
import { remembered, type Steps } from '../unchanged.ts';
import type { Anchors } from './generation.ts';
import { isAd, postItem, type Reader } from './item.ts';
import { all, isPostMark, wholeOf } from './scope.ts';

/** A post of the page: what holds it, and whether what stands in it is left out with it. */
export interface Post {
  mark: Element;
  whole: Element;
  item: Item;
  isForeignAd: boolean;
}

/** The posts of a page in order, and how many marks were left out. */
export function* readPosts(page: ParentNode, reader: Reader): Steps<{ posts: Post[]; marks: number }> {
  const { anchors } = reader;
  const found = anchors.post === null ? [] : yield* allInSteps(page, anyOf(anchors.post));
  yield;
  const marks = found.filter((mark) => isPostMark(mark, anchors));
  const posts: Post[] = [];
  for (const mark of marks) {
    yield;
    const whole = isShown(mark) ? wholeOf(mark, anchors) : null;
    if (whole === null) continue;
    const item = postItem(mark, whole, reader);
    posts.push({ mark, whole, item, isForeignAd: !item.ours && isAd(whole, anchors) });
  }
  return { posts, marks: marks.length };
}

/** What a comment's button has to know of the post above it. */
export type Above = Pick<Post, 'mark' | 'isForeignAd'>;

interface Known extends Above {
  /** What the mark said then: a recycled one says something else. */
  said: string;
}

const KNOWN = new WeakMap<Element, Known>();

/** The same posts, each looked at once: to take one for an ad, all of it is searched, and it may hold thousands of comments. */
export function knownPosts(page: ParentNode, reader: Reader): Above[] {
  const own = [...reader.own].join(' ');
  return all(page, reader.anchors.post).flatMap((mark) => {
    const said = `${own} ${mark.querySelector('a')?.getAttribute('href')} ${mark.isConnected}`;
    const known = KNOWN.get(mark);
    if (known?.said === said) return [known];
    const whole = isPostMark(mark, reader.anchors) && isShown(mark) ? wholeOf(mark, reader.anchors) : null;
    if (whole === null) return [];
    const isForeignAd = !postItem(mark, whole, reader).ours && isAd(whole, reader.anchors);
    const now = { mark, isForeignAd, said };
    KNOWN.set(mark, now);
    return [now];
  });
}

/** Everything around the posts, with the posts that it holds. */
export type Holders<Held extends Above = Above> = Map<Element, Set<Held>>;

export function holdersOf<Held extends Above>(posts: readonly Held[]): Holders<Held> {
  const holders: Holders<Held> = new Map();
  for (const post of posts) {
    for (let at: Element | null = post.mark; at !== null; at = at.parentElement)
      holders.set(at, (holders.get(at) ?? new Set()).add(post));
  }
  return holders;
}

/** Which post a comment stands under: the nearest element around it that holds one post's header, and no other's. */
export function postAround<Held extends Above>(comment: Element, holders: Holders<Held>): Held | null {
  let at: Element | null = comment.parentElement;
  while (at !== null && !holders.has(at)) at = at.parentElement;
  const found = at === null ? undefined : holders.get(at);
  return found?.size === 1 ? ([...found][0] ?? null) : null;
}

/** Whether a comment stands in a part of the page with a post that came after the holders were looked for. */
export function isInNewPost(comment: Element, holders: Holders, anchors: Anchors): boolean {
  if (holders.size === 0) return false;
  let part: Element = comment;
  while (part.parentElement !== null && !holders.has(part.parentElement)) part = part.parentElement;
  return part.parentElement !== null && holdsPost(part, anchors);
}

/** Thousands of comments may stand in one such part. */
const holdsPost = remembered(
  (part: Element, { post }: Anchors) => post !== null && part.querySelector(anyOf(post)) !== null,
);
