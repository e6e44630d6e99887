import type { Item } from '../adapter.ts';
import { anyOf } from '../anchors.ts';
import { isBefore } from '../order.ts';
import { allInSteps } from '../pieces.ts';
import type { Steps } from '../unchanged.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import type { CommentName } from './links.ts';
import { FOLDED, FOLDED_BY, REPLY, TO_COMMENT } from './words.ts';

/** A comment in page order, with what its place in the thread is told by. */
export interface Row {
  root: Element;
  item: Item;
  name: CommentName | null;
  label: string;
  /** The post that it stands under, by the post's own key. */
  post: string | null;
  hasReply: boolean;
}

const ARTICLE = anyOf(EVERY_LAYOUT.article);
/** A label names someone besides the author: "Réponse de A au commentaire de B", in the languages that are known. */
const TO_SOMEONE = /(?: to |\bau commentaire de |à la réponse de | al comentario de | a la respuesta de )/i;

/**
 * What a comment answers. The link of a reply to a reply names the thread's first comment: who is answered then stands in the
 * nesting of the page, or in the label; a name that several bear is no answer.
 */
export function* setParents(rows: readonly Row[]): Steps<void> {
  const byRoot = new Map(rows.map((row) => [row.root, row]));
  /** The rows so far by the comment that begins their thread. */
  const threads = new Map<string, Row[]>();
  for (const row of rows) {
    yield;
    const { name, item } = row;
    const thread = threads.get(name?.root ?? '') ?? [];
    if (name === null || !name.isReply) item.parent = row.post ?? name?.post ?? null;
    else item.parent = parentByNesting(row, byRoot) ?? parentByLabel(row, thread);
    if (name === null || item.key === null) continue;
    thread.push(row);
    threads.set(name.root, thread);
  }
}

function parentByNesting({ root, name }: Row, byRoot: ReadonlyMap<Element, Row>): string | null {
  const around = root.parentElement?.closest(ARTICLE);
  if (around == null) return null;
  const parent = byRoot.get(around);
  // One level of nesting alone says "in this thread", which the link says too.
  return parent?.item.key == null || parent.item.key === name?.root ? null : parent.item.key;
}

/** `thread`: what stands above it in its thread. */
function parentByLabel({ name, label, item }: Row, thread: readonly Row[]): string | null {
  const root = name?.root ?? null;
  const rest = item.author === null ? label : label.replace(item.author, '');
  const named = withNameIn(rest, thread);
  const keys = new Set(named.map((row) => row.item.key));
  if (TO_COMMENT.test(rest) && (keys.size === 0 || keys.has(root))) return root;
  if (keys.size === 1) return [...keys][0] ?? null;
  return keys.size === 0 && !TO_SOMEONE.test(rest) ? root : null;
}

/** Rows whose author's name stands in a label; "Jean" is not named where "Jean-Paul" is. */
export function withNameIn<Named extends { item: { author: string | null } }>(
  label: string,
  rows: readonly Named[],
): Named[] {
  const found = rows.filter(({ item }) => item.author !== null && holdsName(label, item.author));
  const longest = (author: string) =>
    !found.some(({ item }) => item.author !== author && item.author?.includes(author) === true);
  return found.filter(({ item }) => longest(item.author ?? ''));
}

function holdsName(label: string, name: string): boolean {
  const at = label.indexOf(name);
  if (at < 0) return false;
  const edge = /[\p{L}\p{N}]/u;
  return !edge.test(label[at - 1] ?? '') && !edge.test(label[at + name.length] ?? '');
}

/** Controls that open the rest of a thread, each with the row before it. */
interface Fold {
  text: string;
  after: Row | undefined;
}

function* folds(page: ParentNode, rows: readonly Row[]): Steps<Fold[]> {
  const found: Fold[] = [];
  let place = 0;
  for (const button of yield* allInSteps(page, anyOf(EVERY_LAYOUT.button))) {
    yield;
    const text = (button.textContent ?? '').trim();
    if (text.length > 80 || REPLY.test(text) || !(FOLDED.test(text) || FOLDED_BY.test(text))) continue;
    while (rows[place] !== undefined && isBefore(rows[place]?.root as Element, button)) place++;
    found.push({ text, after: rows[place - 1] });
  }
  return found;
}

/**
 * networks.md §7. A thread in which we wrote is answered; one of which all is seen, and nothing is ours, is not; for a reply only
 * an answer to it by name tells. Without knowing who we are, nothing is known. `names`: how the page writes ours.
 */
export function* setAnswered(
  page: ParentNode,
  rows: readonly Row[],
  names: ReadonlySet<string>,
  knows: boolean,
): Steps<void> {
  const answered = new Set<string>();
  const answering = new Set(rows.flatMap(({ item }) => (item.ours && item.parent !== null ? [item.parent] : [])));
  const open = new Set<string>();
  for (const { name, item } of rows) if (item.ours && name?.isReply) answered.add(name.root);
  for (const { text, after } of yield* folds(page, rows)) {
    const root = after?.name?.root;
    if (root === undefined) continue;
    open.add(root);
    if (names.has(FOLDED_BY.exec(text)?.[1] ?? '')) answered.add(root);
  }
  for (const { item, name } of rows) {
    if (item.ours || item.key === null || name === null) continue;
    if (answering.has(item.key) || (!name.isReply && answered.has(item.key))) item.answered = 'yes';
    else if (knows && !name.isReply && !open.has(item.key)) item.answered = 'no';
  }
}
