import { walkText, withoutEdges } from '../../page/text-walk.ts';
import { anyOf, findAnchor, type Note } from '../anchors.ts';
import { ageInLabel, readAge } from './ages.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import type { Anchors } from './generation.ts';
import { type CommentName, commentIn, type PostName, permalink, postIn } from './links.ts';
import { authorOfComment, authorOfPost, type Person } from './person.ts';
import { commentLinks, headOf, ownOf, postOwn } from './scope.ts';

/** What stands in one post or comment, before anything is known of its place in the page. */
export interface Fields {
  key: string | null;
  person: Person | null;
  text: string;
  hasText: boolean;
  time: string | null;
  url: string | null;
  truncated: boolean;
  language: string | null;
  /** A comment's ids; null for a post. */
  name: CommentName | null;
}

const BUTTON = anyOf(EVERY_LAYOUT.button);

const cleaned = (element: Element | null): string => (element === null ? '' : withoutEdges(walkText(element)));

/** "En voir plus" stands inside the text, and the rest of it ends where the page cut it. */
function isCut(element: Element | null, text: string): boolean {
  return element?.querySelector(BUTTON) != null && /(?:…|\.\.\.)$/.test(text);
}

/** A text in several blocks: those that stand side by side with the first; a translation stands elsewhere. */
function textOfBlocks(first: Element): string {
  if (first.localName !== 'div') return cleaned(first);
  const beside = [...(first.parentElement?.children ?? [])].filter((one) => one.matches('div[dir="auto"]'));
  return withoutEdges(beside.map((block) => cleaned(block)).join('\n'));
}

export function commentBlock(article: Element, anchors: Anchors, note?: Note): Element | null {
  const own = ownOf(article);
  const isWords = (element: Element) =>
    own(element) && element.closest('a') === null && element.closest(BUTTON) === null;
  return findAnchor(article, anchors.commentText, isWords, (place) => note?.('text', place));
}

function nameOfComment(article: Element): { name: CommentName | null; link: Element | null } {
  const links = commentLinks(article);
  const names = links.flatMap((link) => commentIn(link.getAttribute('href') ?? '') ?? []);
  const ids = new Set(names.map(({ id }) => id));
  // Two numbers in one row: neither is surely its own.
  return { name: ids.size === 1 ? (names[0] ?? null) : null, link: links[0] ?? null };
}

function timeOfLink(link: Element | null, now: string): { time: string | null; candidate: number } {
  const said = [link?.textContent, link?.getAttribute('aria-label')];
  for (const [candidate, words] of said.entries()) {
    const time = words == null ? null : readAge(words, now);
    if (time !== null) return { time, candidate };
  }
  return { time: null, candidate: -1 };
}

export function readComment(article: Element, now: string, anchors: Anchors, note: Note): Fields {
  const { name, link } = nameOfComment(article);
  if (name !== null) note('key', 0);
  const block = commentBlock(article, anchors, note);
  const label = article.getAttribute('aria-label') ?? '';
  const person = authorOfComment(article, block, label, note);
  const written = timeOfLink(link, now);
  const time = written.time ?? ageInLabel(label, now);
  if (time !== null) note('time', written.time === null ? 2 : written.candidate);
  const text = block === null ? '' : textOfBlocks(block);
  return {
    ...{ key: name?.id ?? null, person, text, hasText: block !== null, time, name },
    url: name === null || link === null ? null : permalink(link.getAttribute('href') ?? ''),
    truncated: isCut(block?.localName === 'div' ? block.parentElement : block, text),
    language: block?.getAttribute('lang') || null,
  };
}

/** The surest name among a post's own links; several photos of one post name no post. */
function nameOfPost(whole: Element, own: (element: Element) => boolean): { name: PostName; link: Element } | null {
  const links = headOf(whole).filter((one) => one.matches('a[href]:not([href*="comment_id="])') && own(one));
  const found = links.flatMap((link) => {
    const name = postIn(link.getAttribute('href') ?? '');
    return name === null ? [] : [{ name, link }];
  });
  const rank = Math.min(...found.map(({ name }) => name.rank));
  const best = found.filter(({ name }) => name.rank === rank);
  const first = best[0];
  if (first === undefined || (rank >= 4 && best.some(({ name }) => name.id !== first.name.id))) return null;
  return first;
}

export function readPost(mark: Element, whole: Element, now: string, anchors: Anchors, note: Note): Fields {
  const own = postOwn(whole, anchors);
  const named = nameOfPost(whole, own);
  if (named !== null) note('key', named.name.rank);
  const block = anchors.text === null ? null : findAnchor(whole, anchors.text, own, (place) => note('text', place));
  const { time, candidate } = timeOfLink(named?.link ?? null, now);
  if (time !== null) note('time', candidate);
  const text = cleaned(block);
  return {
    ...{ key: named?.name.id ?? null, text, hasText: block !== null, time, name: null },
    person: authorOfPost(mark, whole, own, anchors, note),
    url: named === null ? null : permalink(named.link.getAttribute('href') ?? ''),
    truncated: isCut(block, text),
    language: block?.getAttribute('lang') || null,
  };
}
