import { anyOf } from '../anchors.ts';
import { isShown } from '../shown.ts';
import { remembered } from '../unchanged.ts';
import type { Anchors } from './selectors.ts';

/** A quoted post is a `div[role="link"]` with a name, a time or a text of its own; X's plain links carry the role too. */
function isQuote(element: Element, anchors: Anchors): boolean {
  if (element.getAttribute('role') !== 'link') return false;
  const name = anyOf(anchors.name);
  return element.querySelector(element.localName === 'a' ? name : `${name}, ${anyOf(anchors.text)}, time`) !== null;
}

export type Own = (element: Element) => boolean;

const foreignIn = remembered((root: Element, anchors: Anchors): Element[] =>
  [...root.querySelectorAll('article, [role="link"]')].filter(
    (inner) => inner.localName === 'article' || isQuote(inner, anchors),
  ),
);

/** Whether an element is this post's own, not a quote's nor a nested post's. What is foreign is looked for once. */
export function belongsTo(root: Element, anchors: Anchors): Own {
  let foreign: Element[] | null = null;
  return (element) => {
    foreign ??= foreignIn(root, anchors);
    return (
      element !== root && root.contains(element) && !foreign.some((one) => one !== element && one.contains(element))
    );
  };
}

/** Why an article is no item of the list, or null when it is one. */
export type LeftOut = 'nested' | 'ad' | 'notification' | 'hidden' | 'composer' | 'unknown';

/**
 * `placementTracking` around the article is an ad; inside it, it is one only without a time link (videos carry it).
 * In a reply composer, the post that is answered stands as an article without a Reply control.
 */
export function whyLeftOut(article: Element, anchors: Anchors): LeftOut | null {
  if (article.parentElement?.closest('article') != null) return 'nested';
  if (article.matches(anyOf(anchors.notification))) return 'notification';
  if (!article.matches(anyOf(anchors.root))) return 'unknown';
  if (isAd(article, anchors)) return 'ad';
  if (article.closest(anyOf(anchors.dialog)) !== null && article.querySelector(anyOf(anchors.reply)) === null) {
    return 'composer';
  }
  return isShown(article) ? null : 'hidden';
}

function isAd(article: Element, anchors: Anchors): boolean {
  const mark = anyOf(anchors.ad);
  if (article.closest(mark) !== null) return true;
  if (article.querySelector(mark) === null) return false;
  return ![...article.querySelectorAll('time')].some(belongsTo(article, anchors));
}
