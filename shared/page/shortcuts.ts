import { ask } from '../ask.ts';
import { textBeforeCaret } from '../insertion/replace-shortcut.ts';
import type { Item } from '../networks/adapter.ts';
import type { PageContext } from './context.ts';
import type { Conversation } from './conversation.ts';
import { putText } from './put-text.ts';
import { emptyQuestion, questionFor } from './question.ts';

/** `;prix` just before the caret, at a line's start or after a blank. */
const SHORTCUT = /(?:^|\s);([\p{L}\p{N}-]{1,40})$/u;

/** `//` just before the caret, at a line's start or after a blank: never inside a link. */
const FACTS = /(?:^|\s)\/\/$/;

export function typedShortcut(before: string): string | null {
  return SHORTCUT.exec(before)?.[1]?.toLowerCase() ?? null;
}

export const typedFactSearch = (before: string): boolean => FACTS.test(before);

const isBox = (node: EventTarget | null): node is HTMLElement =>
  node instanceof HTMLElement &&
  (node.isContentEditable || node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement);

/** The box itself, not the node inside it that has the focus; also behind an open shadow root (LinkedIn's messages). */
function boxOf(event: Event): HTMLElement | null {
  const target = event.composedPath()[0] ?? null;
  if (!isBox(target)) return null;
  return target.closest<HTMLElement>('[contenteditable="true"], [contenteditable=""], textarea, input') ?? target;
}

/** Which comment a box answers, if the page says so: then a shortcut greets that person. */
export type ItemOfBox = (box: HTMLElement) => Item | null;

export function watchShortcuts(page: PageContext, conversation: Conversation, itemOf: ItemOfBox): void {
  const options = { capture: true, signal: page.signal };
  const view = page.document.defaultView;

  const expand = async (box: HTMLElement, shortcut: string) => {
    const item = itemOf(box);
    const { adapter, document } = page;
    const question = item === null ? emptyQuestion(adapter, document) : questionFor(item, adapter, document);
    const { text, brand, otherAccount } = await ask('expand', { shortcut, question, network: adapter.network });
    if (text === null) return;
    const isOther = brand !== null && otherAccount !== null;
    if (isOther && !(await conversation.mayInsert({ acting: otherAccount, brand: brand.name }, box, text))) return;
    const subject = { item, root: () => null, anchor: box, box, replaces: shortcut.length + 1 };
    page.said = (await putText(page, subject, text)).said;
  };

  view?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      const box = boxOf(event);
      const shortcut = box === null || event.isComposing ? null : typedShortcut(textBeforeCaret(box));
      if (box === null || shortcut === null || !page.state.shortcuts.includes(shortcut)) return;
      page.guard.take(event);
      expand(box, shortcut).catch((error: unknown) => page.lost(error));
    },
    options,
  );

  // `beforeinput`: editors that write a letter themselves let no `input` follow. The letter stands a turn later;
  // on a busy page both slashes are written by then, and one search is enough for them.
  let slash: ReturnType<typeof setTimeout> | undefined;
  view?.addEventListener(
    'beforeinput',
    (event) => {
      if (!(event instanceof InputEvent) || event.data !== '/') return;
      const box = boxOf(event);
      if (box === null) return;
      clearTimeout(slash);
      slash = setTimeout(openFacts, 0, box);
    },
    options,
  );

  const openFacts = (box: HTMLElement) => {
    if (!box.isConnected || !typedFactSearch(textBeforeCaret(box))) return;
    const subject = { item: itemOf(box) ?? null, root: () => null, anchor: box, box, replaces: 2 };
    conversation.open(subject, 'facts').catch((error: unknown) => page.lost(error));
  };
}
