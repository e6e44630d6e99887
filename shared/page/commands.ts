import { ask } from '../ask.ts';
import { readBox } from '../insertion/read-back.ts';
import type { Item, Reading } from '../networks/adapter.ts';
import { firstAfter } from '../networks/order.ts';
import { unchanged } from '../networks/unchanged.ts';
import type { Buttons } from './buttons.ts';
import type { PageContext } from './context.ts';
import type { Conversation } from './conversation.ts';
import { questionFor } from './question.ts';
import { nextTask } from './slices.ts';

export interface CommandParts {
  page: PageContext;
  buttons: Buttons;
  conversation: Conversation;
  /** The whole page, read as the buttons read it; over as many tasks as it takes. */
  read: () => Promise<Reading>;
  /** One root, read as its button reads it. */
  fresh: (root: Element) => Item | null;
  /** What a box answers, when the page says so. */
  itemOfBox: (box: HTMLElement) => Item | null;
}

/** How far a root's middle is from the middle of what is seen, in pixels; out of sight counts last. */
function distance(root: Element, height: number): number {
  const box = root.getBoundingClientRect();
  const middle = box.top + box.height / 2;
  const away = Math.abs(middle - height / 2);
  return box.bottom < 0 || box.top > height ? away + 1e6 : away;
}

/** The root with a button that has the focus, else the one nearest to the middle of the window. */
function nearest({ page, buttons }: CommandParts): Element | null {
  const focused = page.document.activeElement?.closest(page.adapter.rootSelector) ?? null;
  if (focused !== null && buttons.keyOf(focused) !== null) return focused;
  const height = page.document.defaultView?.innerHeight ?? 0;
  const [first] = buttons
    .roots()
    .map((root) => ({ root, away: distance(root, height) }))
    .sort((a, b) => a.away - b.away);
  return first?.root ?? null;
}

export async function suggestForNearest(parts: CommandParts): Promise<void> {
  const found = nearest(parts);
  const key = found === null ? null : parts.buttons.keyOf(found);
  const anchor = key === null ? null : parts.buttons.hostOf(key);
  const item = found === null ? null : parts.fresh(found);
  if (item === null || key === null || anchor === null) return;
  const root = () => parts.buttons.rootOf(key);
  await parts.conversation.open({ item, root, anchor, box: null, replaces: 0 }, 'suggest');
}

/** Moves the focus to the button of the next comment that is not known to be answered. */
export async function focusNext({ page, buttons, read }: CommandParts): Promise<void> {
  const { items } = await read();
  await nextTask();
  const waiting = items.filter(
    ({ item, root }) =>
      item.key !== null &&
      !item.ours &&
      item.answered !== 'yes' &&
      root.isConnected &&
      buttons.hostOf(item.key) !== null,
  );
  const here = page.document.activeElement;
  const isAway = here !== null && here !== page.document.body;
  const roots = waiting.map(({ root }) => root);
  // The root that the focus stands in comes before the focus itself.
  const key = (waiting[isAway ? firstAfter(roots, here) : 0] ?? waiting[0])?.item.key;
  if (key === undefined || key === null) return;
  // The focus makes the browser lay the page out.
  await nextTask();
  buttons.hostOf(key)?.focus();
}

const READABLE = 'textarea, input, [contenteditable="true"], [contenteditable=""]';

/** Reads the box that the person writes in: facts, tone, privacy, length, writing; and says what was found. */
export async function checkBox({ page, conversation, itemOfBox }: CommandParts): Promise<void> {
  const box = page.document.activeElement?.closest<HTMLElement>(READABLE) ?? null;
  if (box === null) return await conversation.announce({ key: 'check.noBox' }, page.document.body);
  const { adapter, document } = page;
  const asked = unchanged(() => {
    const item = itemOfBox(box);
    const question = item === null ? null : questionFor(item, adapter, document);
    return { text: readBox(box), network: adapter.network, acting: adapter.acting(document), question };
  });
  const { findings, facts, skipped } = await ask('check', asked);
  const [first] = findings;
  if (first !== undefined) {
    const values = { count: findings.length, first: [first, ...skipped].join(' ') };
    return await conversation.announce({ key: 'check.found', values, trouble: true }, box);
  }
  // What was left out is no all-clear.
  if (skipped.length > 0)
    return await conversation.announce(
      { key: 'check.partly', values: { skipped: skipped.join(' ') }, trouble: true },
      box,
    );
  await conversation.announce({ key: facts === 0 ? 'check.noFacts' : 'check.nothing', values: { count: facts } }, box);
}

export async function searchFromBox({ page, conversation }: CommandParts): Promise<void> {
  const active = page.document.activeElement;
  const box = active instanceof HTMLElement && active !== page.document.body ? active : null;
  const known = page.adapter.boxes(page.document).find((one) => one === box || one.contains(box)) ?? null;
  const anchor = known ?? box ?? page.document.body;
  await conversation.open({ item: null, root: () => null, anchor, box: known, replaces: 0 }, 'search');
}
