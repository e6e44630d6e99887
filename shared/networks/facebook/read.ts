import type { Doctor, Item, ReadContext, Reading, View } from '../adapter.ts';
import { anyOf } from '../anchors.ts';
import { isBefore } from '../order.ts';
import { allInSteps } from '../pieces.ts';
import { isShown } from '../shown.ts';
import type { Steps } from '../unchanged.ts';
import { findBoxes } from './boxes.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import type { Generation } from './generation.ts';
import { commentItem, type Reader } from './item.ts';
import { readAddress } from './links.ts';
import { ownAccounts } from './own.ts';
import { replyOf } from './place.ts';
import { holdersOf, type Post, postAround, readPosts } from './posts.ts';
import { generationOf, isComment, isPostMark } from './scope.ts';
import { readSuite } from './suite.ts';
import { type Row, setAnswered, setParents } from './thread.ts';

export function viewOf(url: string, page: ParentNode, generation: Generation | null = generationOf(page)): View {
  const { view } = readAddress(url);
  if (generation !== null) return view;
  const isStrange = page.querySelector(`${anyOf(EVERY_LAYOUT.article)}, ${anyOf(EVERY_LAYOUT.commentLink)}`) !== null;
  return isStrange || view === 'home' || view === 'post' ? 'unrecognised' : view;
}

/** Comments of others under someone else's ad are no work of ours; where nobody says who we are, all are. */
function* readComments(page: ParentNode, posts: readonly Post[], reader: Reader, doctor: Doctor): Steps<Row[]> {
  const articles = yield* allInSteps(page, anyOf(reader.anchors.comment));
  const holders = holdersOf(posts);
  const rows: Row[] = [];
  for (const root of articles) {
    yield;
    if (isPostMark(root, reader.anchors)) continue;
    // An article around a surer mark is that post, not an item of its own.
    if ([...(holders.get(root) ?? [])].some(({ whole }) => root !== whole)) continue;
    doctor.roots += 1;
    const post = postAround(root, holders);
    const isForeign = post?.isForeignAd === true && reader.own.size > 0;
    if (!isComment(root) || !isShown(root) || isForeign) {
      doctor.left += 1;
      continue;
    }
    const { item, fields } = commentItem(root, reader);
    const label = root.getAttribute('aria-label') ?? '';
    const hasReply = replyOf(root, reader.anchors) !== null;
    rows.push({ root, item, name: fields.name, label, post: post?.item.key ?? null, hasReply });
  }
  return rows;
}

interface Placed {
  item: Item;
  root: Element;
}

/** One item a key: what lies in a dialog in front wins, else the longer, else the first. */
function withoutCopies<Thing extends Placed>(things: readonly Thing[], doctor: Doctor): Thing[] {
  const dialog = anyOf(EVERY_LAYOUT.dialog);
  const isFront = ({ root }: Placed) => root.closest(dialog) !== null;
  const byKey = new Map<string, Thing>();
  for (const thing of things) {
    const { key } = thing.item;
    const known = key === null ? undefined : byKey.get(key);
    const isBetter = known === undefined || (isFront(thing) && !isFront(known));
    if (key !== null && isBetter) byKey.set(key, thing);
  }
  const kept = things.filter((thing) => thing.item.key === null || byKey.get(thing.item.key) === thing);
  doctor.left += things.length - kept.length;
  return kept;
}

function emptyDoctor(generation: Generation | null): Doctor {
  return {
    generation: generation?.name ?? null,
    ...{ roots: 0, left: 0, keys: 0, authors: 0, texts: 0, times: 0, replyControls: 0, boxes: 0, winners: {} },
    state: generation === null ? 'unrecognised' : 'recognised',
  };
}

function countFound(items: readonly Placed[], doctor: Doctor): void {
  const count = (has: (item: Item) => boolean) => items.filter(({ item }) => has(item)).length;
  doctor.keys = count((item) => item.key !== null && item.weak !== true);
  doctor.authors = count((item) => item.author !== null);
  doctor.times = count((item) => item.time !== null);
  doctor.texts = count((item) => item.text !== '');
  const isPoor = doctor.keys < 0.8 * items.length || doctor.authors < 0.9 * items.length;
  const hasNoPost = items.length > 0 && items.every(({ item }) => item.kind === 'comment');
  if (isPoor || hasNoPost) doctor.state = 'partly';
}

/** Our own names as the page writes them, for threads that are folded. */
const namesOf = (items: readonly Item[]): Set<string> =>
  new Set(items.flatMap(({ ours, author }) => (ours && author !== null ? [author] : [])));

/** The whole page in page order: items with parents and `answered`, and the doctor's counts. */
export function* readPage(page: ParentNode, context: ReadContext): Steps<Reading> {
  const generation = generationOf(page);
  yield;
  const doctor = emptyDoctor(generation);
  const view = viewOf(context.url, page, generation);
  if (generation === null) return { network: 'facebook', view, items: [], doctor };
  const note = (field: string, candidate: number) => {
    const won = doctor.winners[field] ?? {};
    doctor.winners[field] = { ...won, [candidate]: (won[candidate] ?? 0) + 1 };
  };
  const { anchors } = generation;
  const reader: Reader = { anchors, own: ownAccounts(page, context), context, note };
  yield;
  doctor.boxes = findBoxes(page).length;
  yield;
  if (generation.suite) return { network: 'facebook', view, items: readSuite(page, reader, doctor), doctor };
  const { posts, marks } = yield* readPosts(page, reader);
  doctor.roots += marks;
  doctor.left += marks - posts.filter((post) => !post.isForeignAd).length;
  const rows = withoutCopies(yield* readComments(page, posts, reader, doctor), doctor);
  yield* setParents(rows);
  const shown = withoutCopies(
    posts.filter((post) => !post.isForeignAd).map(({ item, mark }) => ({ item, root: mark })),
    doctor,
  );
  yield;
  yield* setAnswered(page, rows, namesOf([...shown, ...rows].map(({ item }) => item)), reader.own.size > 0);
  yield;
  const items = inOrder(shown, rows);
  yield;
  const byUs = new Set(rows.flatMap(ourAnswer));
  for (const { item } of shown) if (!item.ours && item.key !== null && byUs.has(item.key)) item.answered = 'yes';
  doctor.replyControls =
    rows.filter((row) => row.hasReply).length + shown.filter(({ root }) => replyOf(root, anchors) !== null).length;
  yield;
  countFound(items, doctor);
  return { network: 'facebook', view, items, doctor };
}

/** The post that a comment of ours answers. */
const ourAnswer = ({ item, name }: Row): string[] =>
  item.ours && name?.isReply === false && item.parent !== null ? [item.parent] : [];

function inOrder(posts: readonly Placed[], rows: readonly Row[]): Placed[] {
  const left = posts.map(({ item, root }) => ({ item, root }));
  const items: Placed[] = [];
  for (const { item, root } of rows) {
    while (left[0] !== undefined && isBefore(left[0].root, root)) items.push(...left.splice(0, 1));
    items.push({ item, root });
  }
  return [...items, ...left];
}
