import type { Item, ReadContext } from '../adapter.ts';
import { anyOf, type Note } from '../anchors.ts';
import { isDisabled } from '../disabled.ts';
import { isBefore } from '../order.ts';
import { remembered } from '../unchanged.ts';
import { readFields, replyOf } from './fields.ts';
import { handleIn, readAddress } from './links.ts';
import { actingHandle } from './own.ts';
import { whyLeftOut } from './scope.ts';
import { type Anchors, GENERATIONS, X_2020 } from './selectors.ts';

/** The brand's handles in lower case; without any, the account that the page acts as. */
export function ownHandles(page: ParentNode | null, context: ReadContext, anchors: Anchors): Set<string> {
  const given = context.accounts.filter((account) => account.network === 'x').map((account) => account.id);
  const acting = given.length > 0 || page === null ? null : actingHandle(page, anchors);
  const ids = acting === null ? given : [acting];
  return new Set(ids.map((id) => (handleIn(id) ?? id.replace(/^@/, '')).toLowerCase()));
}

export interface Reader {
  anchors: Anchors;
  own: Set<string>;
  /** The id in the address when it shows one post. */
  focus: string | null;
  note: Note;
}

/** One post as data, without its place among others: no parent, `answered` unknown. `below`: it stands under the focused post. */
export function readItem(root: Element, reader: Reader, below: boolean): Item {
  const fields = readFields(root, reader.focus, reader.anchors, reader.note);
  const { key, author, handle, text, time, url } = fields;
  const ours = handle !== null && reader.own.has(handle.toLowerCase());
  const item: Item = {
    ...{ key, kind: below ? 'comment' : 'post', author, handle, text, time },
    ...{ parent: null, url, ours, answered: 'unknown' },
  };
  if (fields.truncated) item.truncated = true;
  if (fields.language !== null) item.language = fields.language;
  return item;
}

const focusedIn = remembered((list: ParentNode, anchors: Anchors) => list.querySelector(anyOf(anchors.focused)));

/** Below the focused row of its own list; without that row, made after the post in the address. */
function isBelowFocus(root: Element, focus: string | null, key: () => string | null, anchors: Anchors): boolean {
  if (focus === null) return false;
  const focused = focusedIn(root.closest(anyOf(anchors.dialog)) ?? root.ownerDocument, anchors);
  if (focused !== null) return focused !== root && isBefore(focused, root);
  const own = key();
  return own !== null && BigInt(own) > BigInt(focus);
}

/** What a context says once for all roots that are read in it: it costs a search of the page. */
interface Shared {
  own: Set<string>;
  focus: string | null;
}

const SHARED = new WeakMap<ReadContext, Shared>();

function sharedBy(root: Element, context: ReadContext, anchors: Anchors): Shared {
  const known = SHARED.get(context);
  if (known !== undefined) return known;
  const own = ownHandles(root.ownerDocument, context, anchors);
  const shared = { own, focus: readAddress(context.url).status };
  SHARED.set(context, shared);
  return shared;
}

/** The post's own time link and its name block come first in it, before those of a quote. */
export function identityOf(root: Element): string | null {
  const link = root.querySelector('time')?.closest('a')?.getAttribute('href');
  const name = root.querySelector(anyOf(X_2020.name))?.textContent;
  return link == null || name == null ? null : `${link} ${name}`;
}

/** Cheap reading of one root for the button: null for what gets none, and where replies are limited. */
export function readRoot(root: Element, context: ReadContext): Item | null {
  const generation = GENERATIONS.find(({ anchors }) => root.matches(anyOf(anchors.root)));
  if (generation === undefined) return null;
  const { anchors } = generation;
  if (whyLeftOut(root, anchors) !== null) return null;
  const reply = replyOf(root, anchors);
  if (reply !== null && isDisabled(reply)) return null;
  const { own, focus } = sharedBy(root, context, anchors);
  const reader = { anchors, own, focus, note: () => undefined };
  const item = readItem(root, reader, false);
  if (!isBelowFocus(root, focus, () => item.key, anchors)) return item;
  return { ...item, kind: 'comment', parent: focus };
}
