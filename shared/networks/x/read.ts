import type { Doctor, Item, ReadContext, Reading, View } from '../adapter.ts';
import { anyOf } from '../anchors.ts';
import { firstAfter, isBefore } from '../order.ts';
import type { Steps } from '../unchanged.ts';
import { countBoxes } from './boxes.ts';
import { replyOf, statedReplies } from './fields.ts';
import { ownHandles, type Reader, readItem } from './item.ts';
import { readAddress } from './links.ts';
import { whyLeftOut } from './scope.ts';
import { type Anchors, GENERATIONS, type Generation } from './selectors.ts';
import { type List, type Row, setAnswered, setParents, threadLines } from './thread.ts';

/** The first layout whose signs hold, or null. Signs around articles that it does not know are a changed layout. */
export function generationOf(page: ParentNode): Generation | null {
  return GENERATIONS.find(({ anchors }) => holds(page, anchors)) ?? null;
}

function holds(page: ParentNode, anchors: Anchors): boolean {
  if (page.querySelector(anyOf(anchors.signs)) === null) return false;
  if (page.querySelector(`${anyOf(anchors.root)}, ${anyOf(anchors.notification)}`) !== null) return true;
  return page.querySelector('article time') === null;
}

export function viewOf(url: string, page: ParentNode, generation: Generation | null = generationOf(page)): View {
  const { view } = readAddress(url);
  if (generation !== null) return view;
  return view === 'other' && page.querySelector('article') === null ? 'other' : 'unrecognised';
}

/** Articles by the list that they stand in: a photo laid over the page brings a list of its own. */
function* lists(page: ParentNode, anchors: Anchors): Steps<Map<Element | null, Element[]>> {
  const found = new Map<Element | null, Element[]>();
  for (const article of page.querySelectorAll('article')) {
    yield;
    const dialog = article.closest(anyOf(anchors.dialog));
    const list = found.get(dialog) ?? [];
    list.push(article);
    found.set(dialog, list);
  }
  return found;
}

/** Place of the focused article: the one that X marks, else the one whose time link has the address's id. */
function focusOf(articles: Element[], focus: string | null, anchors: Anchors): number {
  if (focus === null) return -1;
  const marked = articles.findIndex((article) => article.matches(anyOf(anchors.focused)));
  if (marked >= 0) return marked;
  const reader = { anchors, own: new Set<string>(), focus, note: () => undefined };
  return articles.findIndex((article) => readItem(article, reader, false).key === focus);
}

/** Articles that stand in no other one. */
function* topsOf(articles: Element[]): Steps<Element[]> {
  const tops: Element[] = [];
  for (const article of articles) {
    yield;
    if (article.parentElement?.closest('article') == null) tops.push(article);
  }
  return tops;
}

function* readList(articles: Element[], reader: Reader, doctor: Doctor, page: ParentNode): Steps<List> {
  const { anchors, focus } = reader;
  const tops = yield* topsOf(articles);
  yield;
  const place = focusOf(tops, focus, anchors);
  yield;
  const end = endOf(tops, tops[place], page, anchors);
  let lineBefore = false;
  const rows: Row[] = [];
  for (const [at, root] of tops.entries()) {
    yield;
    const left = whyLeftOut(root, anchors);
    const { up, down } = threadLines(root, anchors);
    const joined = at > 0 && left === null && (lineBefore || up);
    lineBefore = left === null && down;
    const item = left === null ? readItem(root, reader, false) : null;
    const isReply = item !== null && focus !== null && at < Math.max(end, place + 1) && isBelow(item, at, place, focus);
    if (isReply) item.kind = 'comment';
    const stated = item === null ? null : statedReplies(root, anchors);
    rows.push({ root, item, joined, stated, hasReply: item !== null && replyOf(root, anchors) !== null });
  }
  doctor.left += articles.length - tops.length + rows.filter((row) => row.item === null).length;
  doctor.roots += articles.length;
  const focusKey = place >= 0 ? (rows[place]?.item?.key ?? focus) : focus;
  return { rows, focus: place, focusKey, end };
}

/** Where the replies of the focused row end: at the first heading below it, of the same list. */
function endOf(articles: Element[], focused: Element | undefined, page: ParentNode, anchors: Anchors): number {
  if (focused === undefined) return articles.length;
  const dialog = focused.closest(anyOf(anchors.dialog));
  const headings = [...(dialog ?? page).querySelectorAll(anyOf(anchors.heading))];
  const heading = headings.find((one) => isBefore(focused, one) && one.closest(anyOf(anchors.dialog)) === dialog);
  return heading === undefined ? articles.length : firstAfter(articles, heading);
}

/** When the focused row has left the page, an id made after it is a reply's. */
function isBelow(item: Item, at: number, place: number, focus: string): boolean {
  if (place >= 0) return at > place;
  return item.key !== null && BigInt(item.key) > BigInt(focus);
}

/** One item a key: what lies in front wins, else the first. */
function withoutCopies(rows: Row[], doctor: Doctor, anchors: Anchors): { item: Item; root: Element }[] {
  const dialog = anyOf(anchors.dialog);
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = row.item?.key;
    if (key == null) continue;
    const known = byKey.get(key);
    if (known === undefined || (known.root.closest(dialog) === null && row.root.closest(dialog) !== null))
      byKey.set(key, row);
  }
  const kept = rows.filter((row) => row.item !== null && (row.item.key === null || byKey.get(row.item.key) === row));
  doctor.left += rows.filter((row) => row.item !== null).length - kept.length;
  doctor.replyControls = kept.filter((row) => row.hasReply).length;
  return kept.flatMap(({ item, root }) => (item === null ? [] : [{ item, root }]));
}

function countFound(items: { item: Item; root: Element }[], doctor: Doctor): void {
  const count = (has: (item: Item) => boolean) => items.filter(({ item }) => has(item)).length;
  doctor.keys = count((item) => item.key !== null);
  doctor.authors = count((item) => item.author !== null);
  doctor.times = count((item) => item.time !== null);
  doctor.texts = Object.values(doctor.winners.text ?? {}).reduce((sum, often) => sum + often, 0);
  if (doctor.keys < 0.8 * items.length || doctor.authors < 0.9 * items.length) doctor.state = 'partly';
}

function emptyDoctor(generation: Generation | null): Doctor {
  return {
    generation: generation?.name ?? null,
    ...{ roots: 0, left: 0, keys: 0, authors: 0, texts: 0, times: 0, replyControls: 0, boxes: 0, winners: {} },
    state: generation === null ? 'unrecognised' : 'recognised',
  };
}

/** The whole page in page order: items with parents and `answered`, and the doctor's counts. */
export function* readPage(page: ParentNode, context: ReadContext): Steps<Reading> {
  const generation = generationOf(page);
  yield;
  const doctor = emptyDoctor(generation);
  const view = viewOf(context.url, page, generation);
  if (generation === null) return { network: 'x', view, items: [], doctor };
  const { anchors } = generation;
  const note = (field: string, candidate: number) => {
    const won = doctor.winners[field] ?? {};
    doctor.winners[field] = { ...won, [candidate]: (won[candidate] ?? 0) + 1 };
  };
  const reader = { anchors, own: ownHandles(page, context, anchors), focus: readAddress(context.url).status, note };
  const rows: Row[] = [];
  yield;
  for (const articles of (yield* lists(page, anchors)).values()) {
    yield;
    const list = yield* readList(articles, reader, doctor, page);
    yield;
    setParents(list);
    yield;
    setAnswered(list);
    for (const row of list.rows) rows.push(row);
    yield;
  }
  const items = withoutCopies(rows, doctor, anchors);
  yield;
  doctor.boxes = yield* countBoxes(page, anchors);
  yield;
  countFound(items, doctor);
  return { network: 'x', view, items, doctor };
}
