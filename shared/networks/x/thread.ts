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
  hasReply: boolean;
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

/** What stands below a row and may answer it: whether any is ours, and how many answer each key. */
class Below {
  ours = false;
  private readonly answers = new Map<string | null, number>();

  add({ item }: Row): void {
    if (item === null) return;
    if (item.ours) this.ours = true;
    this.answers.set(item.parent, this.to(item.parent) + 1);
  }

  to(key: string | null): number {
    return this.answers.get(key) ?? 0;
  }
}

/** All direct replies of the focused row, whatever threads they begin. */
function belowFocus({ rows, focus, focusKey }: List): Below {
  const below = new Below();
  for (const row of rows.slice(focus + 1)) {
    if (row.item?.kind === 'comment' && row.item.parent === focusKey) below.add(row);
  }
  return below;
}

/**
 * networks.md §7: `yes` when our answer is seen, `no` only when every reply that the page states is seen and none is
 * ours, else `unknown`. An item of ours is `unknown`: nobody has to answer it.
 */
export function setAnswered(list: List): void {
  const { rows, focus } = list;
  let thread = new Below();
  // From the last row up: what is joined to a row's next one is below both.
  for (let place = rows.length - 1; place >= 0; place--) {
    const row = rows[place] as Row;
    const next = rows[place + 1];
    if (next === undefined || !(next.joined || place + 1 <= focus)) thread = new Below();
    const below = place === focus ? belowFocus(list) : thread;
    const { item, stated } = row;
    if (item !== null && !item.ours) {
      if (below.ours) item.answered = 'yes';
      else if (stated !== null && below.to(item.key) >= stated) item.answered = 'no';
    }
    thread.add(row);
  }
}
