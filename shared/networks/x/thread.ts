import type { Item } from '../adapter.ts';
import { anyOf, findAnchor } from '../anchors.ts';
import { isBefore } from '../order.ts';
import { belongsTo } from './scope.ts';
import type { Anchors } from './selectors.ts';

/** A line of the list, item or not: what stands between two rows decides whether they are one thread. */
export interface Row {
  root: Element;
  /** Null for a row that is no item (ad, notice, hidden copy). */
  item: Item | null;
  /** A row without this is not in the thread of the row before. */
  joined: boolean;
  /** How many replies the page states, if it says so exactly. */
  stated: number | null;
}

/** Whether the thread line leaves a row upwards, downwards; it stands in the avatar's column, above or below it. */
export function threadLines(root: Element, anchors: Anchors): { up: boolean; down: boolean } {
  const own = belongsTo(root, anchors);
  const avatar = findAnchor(root, anchors.avatar, own);
  const lines = [...root.querySelectorAll(anyOf(anchors.threadLine))].filter(own);
  if (lines.length === 0) return { up: false, down: avatar !== null && hasBareSibling(avatar) };
  const above = lines.filter((line) => avatar !== null && isBefore(line, avatar));
  return { up: above.length > 0, down: above.length < lines.length };
}

/** Without a name of its own, the line is an empty box right below the avatar. */
function hasBareSibling(avatar: Element): boolean {
  const next = avatar.nextElementSibling;
  return next !== null && next.localName === 'div' && next.childElementCount === 0 && next.textContent?.trim() === '';
}

/** The rows of one list, with what the address says of it. */
export interface List {
  rows: readonly Row[];
  /** Place of the focused row, -1 when it is not in the list. */
  focus: number;
  focusKey: string | null;
  /** First row of another section below the replies; `rows.length` when there is none. */
  end: number;
}

/** Parents: above the focused row each answers the row before; below, the focused one or the row that it is joined to. */
export function setParents(list: List): void {
  const { rows, focus, focusKey, end } = list;
  for (const [place, { item, joined }] of rows.entries()) {
    const before = place > 0 ? (rows[place - 1]?.item?.key ?? null) : null;
    if (item === null) continue;
    if (item.kind === 'comment') item.parent = joined && place - 1 > focus ? before : focusKey;
    else if (place <= focus || (joined && place < end)) item.parent = before;
  }
}

/** The rows that may hold an answer to the row at `place`: its thread below it, or all direct replies of the focused row. */
function answersTo(list: List, place: number): Row[] {
  const { rows, focus, focusKey } = list;
  if (place === focus) {
    return rows.slice(place + 1).filter(({ item }) => item?.kind === 'comment' && item.parent === focusKey);
  }
  const thread: Row[] = [];
  for (let next = place + 1; next < rows.length; next++) {
    const row = rows[next];
    if (row === undefined || !(row.joined || next <= focus)) break;
    thread.push(row);
  }
  return thread;
}

/**
 * networks.md §7: `yes` when our answer is seen, `no` only when every reply that the page states is seen and none is
 * ours, else `unknown`. An item of ours is `unknown`: nobody has to answer it.
 */
export function setAnswered(list: List): void {
  for (const [place, { item, stated }] of list.rows.entries()) {
    if (item === null || item.ours) continue;
    const below = answersTo(list, place);
    const direct = below.filter((row) => row.item !== null && row.item.parent === item.key);
    if (below.some((row) => row.item?.ours)) item.answered = 'yes';
    else if (stated !== null && direct.length >= stated) item.answered = 'no';
  }
}
