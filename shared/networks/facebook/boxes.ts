import { walkText } from '../../page/text-walk.ts';
import { anyOf } from '../anchors.ts';
import { firstAfter } from '../order.ts';
import { isShown } from '../shown.ts';
import { remembered, unchanged } from '../unchanged.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import { readComment } from './fields.ts';
import type { Anchors } from './generation.ts';
import { postItem, type Reader } from './item.ts';
import { labelsOf } from './own.ts';
import { all, generationOf, isComment, isPostMark, wholeOf, writable } from './scope.ts';
import { withNameIn } from './thread.ts';
import { NEW_COMMENT, SUBMIT } from './words.ts';

const DIALOG = anyOf(EVERY_LAYOUT.dialog);
const NOT_A_BOX = anyOf(EVERY_LAYOUT.notABox);

/** Every shown box that a person can write in, Messenger's too; not the search. */
export function findBoxes(page: ParentNode): HTMLElement[] {
  const found = writable(page).filter((box) => box.closest(NOT_A_BOX) === null);
  return found.filter((box) => isShown(box, { visibilityProperty: true })) as HTMLElement[];
}

const layerOf = (element: Element): Element | null => element.closest(DIALOG);

interface Named {
  root: Element;
  key: string;
  item: { author: string | null };
  handle: string | null;
}

const comments = remembered((page: ParentNode, anchors: Anchors) => all(page, anchors.comment));

/** The comments of the thread that a box stands in or right after: from the last comment on the post before it. */
function threadBefore(box: Element, page: ParentNode, anchors: Anchors): Named[] {
  const layer = layerOf(box);
  const articles = comments(page, anchors);
  const rows: Named[] = [];
  for (let place = firstAfter(articles, box) - 1; place >= 0; place--) {
    const root = articles[place];
    if (root === undefined || layerOf(root) !== layer) continue;
    if (!isComment(root) || !isShown(root)) continue;
    const { name, person } = readComment(root, '', anchors, () => undefined);
    if (name !== null)
      rows.push({ root, key: name.id, item: { author: person?.name ?? null }, handle: person?.handle ?? null });
    if (name !== null && !name.isReply) break;
  }
  return rows;
}

/** What a box says whom it answers: its label, and the mention that the page put in first. */
function saysOf(box: Element): string[] {
  return [...labelsOf(box), (walkText(box).split('\n')[0] ?? '').slice(0, 80)].filter((words) => words !== '');
}

/** The rows that a box answers: all of one person, or none. */
function rowsOf(box: Element, page: ParentNode, anchors: Anchors): Named[] {
  const labels = labelsOf(box);
  if (labels.some((label) => NEW_COMMENT.test(label))) return [];
  const thread = threadBefore(box, page, anchors);
  for (const words of saysOf(box)) {
    const named = withNameIn(words, thread);
    if (named.length === 0) continue;
    const people = new Set(named.map(({ handle, item }) => handle ?? item.author));
    return people.size === 1 ? named : [];
  }
  return [];
}

const only = <Thing>(things: Thing[]): Thing | null => (things.length === 1 ? (things[0] ?? null) : null);

const readerFor = (url: string, anchors: Anchors): Reader => ({
  anchors,
  own: new Set<string>(),
  context: { url, accounts: [], now: '' },
  note: () => undefined,
});

interface Held {
  mark: Element;
  whole: Element;
}

const postsIn = remembered((page: ParentNode, anchors: Anchors): Held[] => {
  const marks = all(page, anchors.post).filter((mark) => isPostMark(mark, anchors) && isShown(mark));
  return marks.flatMap((mark) => {
    const whole = wholeOf(mark, anchors);
    return whole === null ? [] : [{ mark, whole }];
  });
});

/** The box under a post: in it, or after it on a page of one post, and not a reply's. */
function boxOfPost(
  page: ParentNode,
  key: string,
  url: string,
  anchors: Anchors,
  boxes: HTMLElement[],
): HTMLElement | null {
  const wholes = postsIn(page, anchors);
  const reader = readerFor(url, anchors);
  const named = wholes.filter(({ mark, whole }) => postItem(mark, whole, reader).key === key);
  const front = named.find(({ mark }) => layerOf(mark) !== null) ?? named[0];
  if (front === undefined) return null;
  const holder = holderOf(
    front.whole,
    wholes.map(({ whole }) => whole),
  );
  const own = boxes.filter((box) => holder.contains(box) && layerOf(box) === layerOf(front.mark));
  const surely = own.filter((box) => labelsOf(box).some((label) => NEW_COMMENT.test(label)));
  if (surely.length > 0) return only(surely.filter((box) => walkText(box).trim() === '')) ?? only(surely);
  return only(own.filter((box) => rowsOf(box, page, anchors).length === 0));
}

/** As far around a post as no other post's whole stands in: its comments and its box may follow it. */
function holderOf(whole: Element, wholes: readonly Element[]): Element {
  let holder = whole;
  for (let at = whole.parentElement; at !== null; at = at.parentElement) {
    if (wholes.some((other) => other !== whole && at?.contains(other)) || at.localName === 'body') break;
    holder = at;
    if (at.matches(DIALOG)) break;
  }
  return holder;
}

/** The box that answers the item with this key; any doubt gives null. */
function boxOf(page: ParentNode, key: string, url: string): HTMLElement | null {
  const anchors = anchorsIn(page);
  const boxes = anchors === null ? [] : findBoxes(page).filter(isOfPost);
  if (anchors === null || boxes.length === 0) return null;
  const fitting = boxes.filter((box) => rowsOf(box, page, anchors).some((row) => row.key === key));
  const front = fitting.filter((box) => layerOf(box) !== null);
  if (fitting.length > 0) return only(front.length > 0 ? front : fitting);
  return boxOfPost(page, key, url, anchors, boxes);
}

export const boxFor = (page: ParentNode, key: string, url: string): HTMLElement | null =>
  unchanged(() => boxOf(page, key, url));

export const answeredBy = (page: ParentNode, box: HTMLElement, url: string): string | null =>
  unchanged(() => keyOf(page, box, url));

/** The other way round: the nearest comment that a box names, else the post whose box it is. */
function keyOf(page: ParentNode, box: HTMLElement, url: string): string | null {
  const anchors = anchorsIn(page);
  if (anchors === null || !isOfPost(box)) return null;
  const named = rowsOf(box, page, anchors)[0];
  if (named !== undefined) return named.key;
  const reader = readerFor(url, anchors);
  const layer = layerOf(box);
  const posts = postsIn(page, anchors).filter(({ mark }) => layerOf(mark) === layer);
  const wholes = postsIn(page, anchors).map(({ whole }) => whole);
  const around = posts.filter(({ whole }) => holderOf(whole, wholes).contains(box));
  const keys = around.map(({ mark, whole }) => postItem(mark, whole, reader).key);
  return keys.find((key) => key !== null && boxOf(page, key, url) === box) ?? null;
}

function anchorsIn(page: ParentNode): Anchors | null {
  const generation = generationOf(page);
  return generation === null || generation.suite ? null : generation.anchors;
}

/** Messenger's boxes are alike; theirs stand in no form and under no post. */
function isOfPost(box: Element): boolean {
  return box.closest('form') !== null || labelsOf(box).some((label) => NEW_COMMENT.test(label));
}

/** The send control of a box: read for its state, never clicked; never past another box. */
export function submitOf(box: HTMLElement): HTMLElement | null {
  for (let around = box.parentElement; around !== null; around = around.parentElement) {
    if (findBoxes(around).some((other) => other !== box) || around.matches(DIALOG)) return null;
    const controls = all(around, EVERY_LAYOUT.button).filter((button) =>
      SUBMIT.test(button.getAttribute('aria-label') ?? ''),
    );
    if (controls.length > 0) return only(controls) as HTMLElement | null;
    if (around.localName === 'form') return null;
  }
  return null;
}
