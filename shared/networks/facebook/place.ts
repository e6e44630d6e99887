import type { Place } from '../adapter.ts';
import { anyOf, findAnchor } from '../anchors.ts';
import { isBareWord } from '../bare-word.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import type { Anchors } from './generation.ts';
import { all, commentLinks, insideComment, isComment, ownOf, postOwn, wholeOf } from './scope.ts';
import { POST_CONTROL, REPLY } from './words.ts';

const ARTICLE = anyOf(EVERY_LAYOUT.article);
const BUTTON = anyOf(EVERY_LAYOUT.button);

/** The row after the bubble is no farther from it than this. */
const LEVELS = 4;

const wordsOf = (button: Element): string => (button.textContent ?? '').trim();

/** The Reply control of a comment: in its article, or in the row after the bubble where that belongs to it alone. */
function replyOfComment(article: Element): Element | null {
  const own = ownOf(article);
  const inside = findAnchor(article, EVERY_LAYOUT.button, (button) => own(button) && REPLY.test(wordsOf(button)));
  if (inside !== null) return inside;
  let at = article.parentElement;
  for (let level = 0; at !== null && !at.matches(ARTICLE) && level < LEVELS; level++, at = at.parentElement) {
    if ([...at.querySelectorAll(ARTICLE)].some((other) => !article.contains(other))) return null;
    const found = all(at, EVERY_LAYOUT.button).find((one) => !article.contains(one) && REPLY.test(wordsOf(one)));
    if (found !== undefined) return found;
  }
  return unnamedReply(article);
}

/**
 * In a language that nobody knows here: the row of the comment's own time holds the reaction, which has a label, and one bare
 * word without one, in this order, and nothing else. Anything more may do what nobody asked for.
 */
function unnamedReply(article: Element): Element | null {
  const own = ownOf(article);
  for (let at = commentLinks(article)[0]?.parentElement ?? null; at !== null && at !== article; at = at.parentElement) {
    const [reaction, reply, ...others] = all(at, EVERY_LAYOUT.button).filter(own);
    if (reaction === undefined) continue;
    const isSure = reply !== undefined && others.length === 0 && reaction.hasAttribute('aria-label');
    return isSure && !reply.hasAttribute('aria-label') && isBareWord(reply) ? reply : null;
  }
  return null;
}

function controlOfPost(mark: Element, anchors: Anchors): Element | null {
  const whole = wholeOf(mark, anchors);
  if (whole === null || anchors.commentControl === null) return null;
  const own = postOwn(whole, { ...anchors, whole: null });
  const isIt = (element: Element) =>
    own(element) &&
    (anchors.whole !== null ||
      POST_CONTROL.test(wordsOf(element)) ||
      POST_CONTROL.test(element.getAttribute('aria-label') ?? ''));
  const found = findAnchor(whole, anchors.commentControl, isIt);
  return found?.closest(BUTTON) ?? found?.querySelector(BUTTON) ?? found;
}

/** What opens the box of a comment or a post. */
export function replyOf(root: Element, anchors: Anchors): Element | null {
  return isComment(root) ? replyOfComment(root) : controlOfPost(root, anchors);
}

/** The row that a control stands in: the first element around it that holds more than it. */
function rowOf(control: Element): Element | null {
  let at = control.parentElement;
  while (at !== null && at.childElementCount < 2) at = at.parentElement;
  return at;
}

/** Our button comes at the end of the network's own row of controls. */
export function placeIn(root: Element, anchors: Anchors): Place | null {
  const control = replyOf(root, anchors) ?? (isComment(root) ? (commentLinks(root)[0] ?? null) : null);
  const row = control === null ? null : rowOf(control);
  if (row === null || row.querySelector(ARTICLE) !== null) return null;
  return !isComment(root) && insideComment(row) ? null : { container: row, before: null };
}
