import type { Doctor, Item, ReadContext, Reading, View } from '../adapter.ts';
import { anyOf, type Note } from '../anchors.ts';
import { allInSteps, pageInPieces } from '../pieces.ts';
import { remembered, type Steps } from '../unchanged.ts';
import { findBoxes } from './box-facts.ts';
import { commentControlOf, pressableReply, statedReplies } from './fields.ts';
import type { Generation } from './generation.ts';
import { GENERATIONS } from './generations.ts';
import { type Reader, readerFor, readItem, whyLeftOut } from './item.ts';
import { readAddress } from './links.ts';
import { readMention } from './mentions.ts';
import { NOTIFICATION } from './notification-anchors.ts';
import { around, COMMENTS, commentUrnOf, generationFor, isComment, POSTS, postsIn, ROOTS, wholeOf } from './scope.ts';
import {
  cardOf,
  foldedIn,
  isReply,
  type Row,
  setPostAnswer,
  setReplyParents,
  setThreadAnswers,
  threadsOf,
} from './thread.ts';

/** Something that only a post or comment has: without roots around it, the layout is one that nobody knows yet. */
const TRACES =
  '[data-testid="expandable-text-box"], svg[id="comment-small"], [data-testid^="ReactionFacepile"], ' +
  '.update-components-text, button.comment-button';

/** The layout of this view: the one that has items here, else the first whose signs hold. */
export const generationOf = remembered((page: ParentNode) => generationAmong(page, [...postsIn(page)]));

/** The same in steps. */
function* generationIn(page: ParentNode): Steps<Generation | null> {
  return generationAmong(page, yield* allInSteps(page, POSTS));
}

function generationAmong(page: ParentNode, posts: Element[]): Generation | null {
  const withPosts = GENERATIONS.find(({ anchors }) => posts.some((post) => post.matches(anyOf(anchors.post))));
  if (withPosts !== undefined) return withPosts;
  const comment = page.querySelector(COMMENTS);
  const ofComment = comment === null ? null : generationFor(comment);
  if (ofComment !== null) return ofComment;
  if (page.querySelector(TRACES) !== null) return null;
  return GENERATIONS.find(({ anchors }) => page.querySelector(anyOf(anchors.signs)) !== null) ?? null;
}

export function viewOf(url: string, page: ParentNode, generation: Generation | null = generationOf(page)): View {
  const { view } = readAddress(url);
  if (generation !== null) return view;
  const isListed = view === 'home' || view === 'post' || page.querySelector(TRACES) !== null;
  return isListed ? 'unrecognised' : view === 'notifications' ? 'unrecognised' : view;
}

function* readRows(page: ParentNode, reader: Reader, doctor: Doctor, ownAds: Item[]): Steps<Row[]> {
  const rows: Row[] = [];
  for (const root of yield* allInSteps(page, ROOTS)) {
    yield;
    const generation = generationFor(root);
    const why = generation === null ? 'nested' : whyLeftOut(root, generation);
    if (generation === null || why === 'nested' || why === 'module') continue;
    doctor.roots += 1;
    if (why !== null) {
      doctor.left += 1;
      // It is read for its name alone, and counts nowhere.
      const ad = why === 'ad' ? readItem(root, generation.anchors, { ...reader, note: () => undefined }).item : null;
      if (ad?.ours === true) ownAds.push(ad);
      continue;
    }
    // A card is read through up to its last comment for each of the two.
    if (!isComment(root)) yield;
    const { anchors } = generation;
    const control = isComment(root) ? pressableReply(root, anchors) : commentControlOf(root, anchors);
    const stated = isComment(root) ? statedReplies(root, anchors) : null;
    const outer = wholeOf(root).parentElement?.closest(COMMENTS) ?? null;
    const place = {
      isReply: isReply(root, anchors),
      outer: outer === null ? null : (commentUrnOf(outer)?.id ?? null),
      post: isComment(root) ? (commentUrnOf(root)?.post.id ?? '') : '',
    };
    if (!isComment(root)) yield;
    rows.push({ root, anchors, ...readItem(root, anchors, reader), stated, hasReply: control !== null, ...place });
  }
  return rows;
}

/** One item a key: each card is drawn up to three times. */
function withoutCopies(rows: Row[], doctor: Doctor): Row[] {
  const seen = new Set<string>();
  const kept = rows.filter(({ item }) => {
    if (item.key === null) return true;
    const name = `${item.kind} ${item.key}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
  doctor.left += rows.length - kept.length;
  return kept;
}

/** The post that each comment stands under: its card, or the one post beside it on a page of its own. */
function postOf(card: Element | null, posts: Row[]): Row | null {
  const beside = posts.length === 1 ? posts[0] : posts.find(({ root }) => /FEED_DETAIL$/.test(root.id));
  const found = card === null ? beside : posts.find(({ root }) => card.contains(root) || root.contains(card));
  return found ?? null;
}

function* setPlaces(rows: Row[], folded: ReadonlySet<Element>): Steps<void> {
  const posts = rows.filter(({ item }) => item.kind === 'post');
  const comments = rows.filter(({ item }) => item.kind === 'comment');
  const threads = threadsOf(comments);
  const under = new Map<Row, Row[]>();
  const postOfCard = new Map<Element | null, Row | null>();
  for (const thread of threads) {
    yield;
    const { head, replies } = thread;
    setReplyParents(thread);
    const first = head ?? replies[0];
    const card = first === undefined ? null : cardOf(first.root);
    if (!postOfCard.has(card)) postOfCard.set(card, postOf(card, posts));
    const post = first === undefined ? null : (postOfCard.get(card) ?? null);
    if (head !== null) head.item.parent = nameOf(post) ?? commentUrnOf(head.root)?.post.id ?? null;
    setThreadAnswers(thread, folded);
    if (post === null) continue;
    const rowsHere = under.get(post) ?? [];
    rowsHere.push(...(head === null ? [] : [head]), ...replies);
    under.set(post, rowsHere);
  }
  for (const post of posts) {
    yield;
    setPostAnswer(post, under.get(post) ?? []);
  }
}

const nameOf = (post: Row | null): string | null => (post === null || post.item.weak ? null : post.item.key);

/** A text or a control of a post that stands in no item: part of the page is of a layout that nobody knows yet. */
function* hasStrays(page: ParentNode): Steps<boolean> {
  for (const piece of pageInPieces(page, TRACES)) {
    yield;
    if (piece.some((trace) => around(trace) === null && !trace.matches(ROOTS))) return true;
  }
  return false;
}

/** Every text was found by what is tried last: networks.md §1 takes this for a changed layout. */
function isLastResort({ generation, winners, texts }: Doctor): boolean {
  const candidates = GENERATIONS.find(({ name }) => name === generation)?.anchors.text.candidates.length ?? 0;
  const won = Object.keys(winners.text ?? {});
  return texts > 1 && candidates > 1 && won.length === 1 && Number(won[0]) === candidates - 1;
}

function countFound(items: { item: Item; root: Element }[], doctor: Doctor, strays: boolean): void {
  const count = (has: (item: Item) => boolean) => items.filter(({ item }) => has(item)).length;
  doctor.keys = count((item) => item.key !== null);
  doctor.authors = count((item) => item.author !== null);
  doctor.times = count((item) => item.time !== null);
  doctor.texts = count((item) => item.text !== '');
  const few = doctor.keys < 0.8 * items.length || doctor.authors < 0.9 * items.length;
  if (few || doctor.texts < 0.5 * items.length || strays || isLastResort(doctor)) doctor.state = 'partly';
}

function emptyDoctor(generation: Generation | null): Doctor {
  return {
    generation: generation?.name ?? null,
    ...{ roots: 0, left: 0, keys: 0, authors: 0, texts: 0, times: 0, replyControls: 0, boxes: 0, winners: {} },
    state: generation === null ? 'unrecognised' : 'recognised',
  };
}

function* readCards(page: ParentNode, reader: Reader, doctor: Doctor): Steps<{ item: Item; root: Element }[]> {
  const cards = yield* allInSteps(page, anyOf(NOTIFICATION.card));
  const found = cards.flatMap((root) => {
    const item = readMention(root, reader.own);
    return item === null ? [] : [{ item, root }];
  });
  doctor.roots += cards.length;
  doctor.left += cards.length - found.length;
  return found;
}

/** The whole page in page order: items with parents and `answered`, and the doctor's counts. */
export function* readPage(page: ParentNode, context: ReadContext): Steps<Reading> {
  const generation = yield* generationIn(page);
  const doctor = emptyDoctor(generation);
  const view = viewOf(context.url, page, generation);
  if (generation === null) return { network: 'linkedin', view, items: [], doctor };
  const note: Note = (field, candidate) => {
    const won = doctor.winners[field] ?? {};
    doctor.winners[field] = { ...won, [candidate]: (won[candidate] ?? 0) + 1 };
  };
  yield;
  const reader = { ...readerFor(page, context), note };
  const ownAds: Item[] = [];
  const rows = withoutCopies(yield* readRows(page, reader, doctor, ownAds), doctor);
  yield;
  const folded = yield* foldedIn(page, rows);
  yield* setPlaces(rows, folded);
  doctor.replyControls = rows.filter((row) => row.hasReply).length;
  yield;
  const items = [...rows.map(({ item, root }) => ({ item, root })), ...(yield* readCards(page, reader, doctor))];
  yield;
  doctor.boxes = findBoxes(page).length;
  yield;
  countFound(items, doctor, yield* hasStrays(page));
  return { network: 'linkedin', view, items, ownAds, doctor };
}
