import { type Anchor, anyOf } from '../anchors.ts';
import { isBefore } from '../order.ts';
import { allInSteps } from '../pieces.ts';
import { isShown } from '../shown.ts';
import { remembered, type Steps } from '../unchanged.ts';
import { readFields } from './fields.ts';
import { readAddress } from './links.ts';
import { belongsTo } from './scope.ts';
import type { Anchors } from './selectors.ts';

/** All that can be written in: one plain search, where the boxes' own selectors would be asked of each element. */
const WRITABLE = '[contenteditable="true"], textarea';
const writable = remembered((page: ParentNode) => [...page.querySelectorAll<HTMLElement>(WRITABLE)]);

const shownBoxes = (page: ParentNode, anchor: Anchor): HTMLElement[] => shownAmong(writable(page), anchor);

function shownAmong(all: HTMLElement[], anchor: Anchor): HTMLElement[] {
  const found = all.filter((box) => box.matches(anyOf(anchor)));
  const inner = found.filter((box) => !found.some((other) => other !== box && box.contains(other)));
  return inner.filter((box) => isShown(box, { visibilityProperty: true }));
}

/** Every shown box that a post or reply can be written in; message boxes are not among them. */
export function findBoxes(page: ParentNode, anchors: Anchors): HTMLElement[] {
  return shownBoxes(page, anchors.anyBox);
}

/** How many there are, found in steps. */
export function* countBoxes(page: ParentNode, anchors: Anchors): Steps<number> {
  const all = yield* allInSteps(page, WRITABLE);
  return shownAmong(all as HTMLElement[], anchors.anyBox).length;
}

/** The one element, or null when there are none or several. */
function only<Thing>(things: Thing[]): Thing | null {
  return things.length === 1 ? (things[0] ?? null) : null;
}

/** What a composer in a dialog answers: the one article before its box (one after it is quoted, not answered). */
function composerKey(dialog: Element, box: Element, anchors: Anchors): string | null {
  const articles = [...dialog.querySelectorAll('article')].filter(
    (article) => article.parentElement?.closest('article') == null,
  );
  const answered = only(articles.filter((article) => isBefore(article, box)));
  if (answered === null || answered.querySelector(anyOf(anchors.reply)) !== null) return null;
  return readFields(answered, null, anchors, () => undefined).key;
}

/** The focused post of the list that a box stands in. */
function focusedIn(list: ParentNode, url: string, anchors: Anchors): string | null {
  const { status } = readAddress(url);
  const focused = list.querySelector(anyOf(anchors.focused));
  if (focused === null || status === null) return status;
  return readFields(focused, status, anchors, () => undefined).key;
}

/** The one box that a reply can go to. A shown dialog with a box comes first and hides all others. */
function replyBox(page: ParentNode, anchors: Anchors): HTMLElement | null {
  const boxes = shownBoxes(page, anchors.box);
  const inDialog = boxes.filter((box) => box.closest(anyOf(anchors.dialog)) !== null);
  return only(inDialog.length > 0 ? inDialog : boxes);
}

/**
 * The post that a box answers: in a dialog its own article or the address must name it; without one, the inline box of
 * a status page answers the focused post. Any doubt gives null.
 */
export function answeredBy(page: ParentNode, box: HTMLElement, url: string, anchors: Anchors): string | null {
  if (replyBox(page, anchors) !== box) return null;
  const { replyTo, status } = readAddress(url);
  if (replyTo !== null) return replyTo;
  const dialog = box.closest(anyOf(anchors.dialog));
  const composed = dialog === null ? null : composerKey(dialog, box, anchors);
  if (composed !== null) return composed;
  const isInline = status !== null && (dialog === null || dialog.querySelector(anyOf(anchors.focused)) !== null);
  return isInline ? focusedIn(dialog ?? page, url, anchors) : null;
}

/** The box that answers the post with this key, or null. */
export function boxFor(page: ParentNode, key: string, url: string, anchors: Anchors): HTMLElement | null {
  const box = replyBox(page, anchors);
  return box !== null && answeredBy(page, box, url, anchors) === key ? box : null;
}

/** The send control of a box: the toolbar is a sibling subtree, so climb until one is there, but never past another box. */
export function submitOf(box: HTMLElement, anchors: Anchors): HTMLElement | null {
  for (let around = box.parentElement; around !== null; around = around.parentElement) {
    const controls = [...around.querySelectorAll<HTMLElement>(anyOf(anchors.submit))];
    const firsts = shownBoxes(around, anchors.box);
    if (controls.length > 0)
      return firsts.every((other) => other === box || !isBefore(box, other)) && firsts.length <= 1
        ? only(controls)
        : null;
    if (around.matches(anyOf(anchors.dialog))) return null;
  }
  return null;
}

/** Where our button goes: after the network's own controls, so that it comes after them in the tab order too. */
export function placeIn(root: Element, anchors: Anchors): { container: Element; before: null } | null {
  const own = belongsTo(root, anchors);
  for (const candidate of anchors.actions.candidates) {
    const bar = [...root.querySelectorAll(candidate)].filter(own).at(-1);
    if (bar !== undefined) return { container: bar, before: null };
  }
  return null;
}
