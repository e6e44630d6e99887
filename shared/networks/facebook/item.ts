import type { Item, ReadContext } from '../adapter.ts';
import type { Note } from '../anchors.ts';
import { isShown } from '../shown.ts';
import { remembered } from '../unchanged.ts';
import { wordsKey } from '../words-key.ts';
import { type Fields, readComment, readPost } from './fields.ts';
import type { Anchors } from './generation.ts';
import { permalink, readAddress } from './links.ts';
import { isOurs } from './own.ts';
import { all, headOf, inHead, postOwn, wholeOf } from './scope.ts';
import { AD_LABEL } from './words.ts';

export interface Reader {
  anchors: Anchors;
  own: Set<string>;
  context: ReadContext;
  note: Note;
}

function toItem(fields: Fields, kind: Item['kind'], own: Set<string>): Item {
  const { key, person, text, time, url } = fields;
  const weak = key === null ? wordsKey(person?.name ?? null, text) : null;
  const item: Item = {
    ...{ key: key ?? weak, kind, author: person?.name ?? null, handle: person?.handle ?? null, text, time },
    ...{ parent: null, url, ours: isOurs(person, own), answered: 'unknown' },
  };
  if (time !== null) item.approx = true;
  if (fields.truncated) item.truncated = true;
  if (fields.language !== null) item.language = fields.language;
  if (weak !== null) item.weak = true;
  return item;
}

export interface CommentReading {
  item: Item;
  fields: Fields;
}

/** A comment without its place among others. One without a number gets none of another kind: it could not be found again. */
export function commentItem(article: Element, { anchors, own, context, note }: Reader): CommentReading {
  const fields = readComment(article, context.now, anchors, note);
  const { weak: _, ...item } = toItem(fields, 'comment', own);
  return { item: { ...item, key: fields.key }, fields };
}

export function postItem(mark: Element, whole: Element, reader: Reader): Item {
  const { anchors, context, own, note } = reader;
  const fields = readPost(mark, whole, context.now, anchors, note);
  const { post } = readAddress(context.url);
  if (fields.key !== null || post === null || !isTheOne(mark, anchors)) return toItem(fields, 'post', own);
  note('key', 5);
  return toItem({ ...fields, key: post, url: permalink(context.url) }, 'post', own);
}

const firstShown = remembered((page: Document, anchors: Anchors) =>
  all(page, anchors.post).find((one) => isShown(one) && wholeOf(one, anchors) !== null),
);

/** On a page of one post, the first that is shown is the one in the address. */
const isTheOne = (mark: Element, anchors: Anchors): boolean => firstShown(mark.ownerDocument, anchors) === mark;

/** An ad by its parts; by its word only in the header, as a whole line. */
export function isAd(whole: Element, anchors: Anchors): boolean {
  const own = postOwn(whole, anchors);
  if (inHead(whole, anchors.ad).some(own)) return true;
  const header = headerLinks(whole, own);
  if (header.some((href) => !href.includes('/groups/') && longMark(href))) return true;
  const text = inHead(whole, anchors.text).find(own);
  for (const one of text === undefined ? [] : headOf(whole)) {
    if (one === text) return false;
    if (!/^(?:span|a|div)$/.test(one.localName)) continue;
    if (one.childElementCount > 0 || !AD_LABEL.test((one.getAttribute('aria-label') ?? one.textContent ?? '').trim()))
      continue;
    if (own(one)) return true;
  }
  return false;
}

const headerLinks = (whole: Element, own: (element: Element) => boolean): string[] =>
  headOf(whole)
    .filter((one) => one.matches('h3 a[href], h4 a[href]') && own(one))
    .map((link) => link.getAttribute('href') ?? '');

/** uBlock's rule: an ad's author link carries a far longer tracking value than a post's. */
const longMark = (href: string): boolean =>
  !href.includes('section_header_type') && /__cft__\[0\]=[^&]{270,}/.test(href);
