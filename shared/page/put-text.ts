import { ask } from '../ask.ts';
import { insert } from '../insertion/insert.ts';
import type { InsertOutcome } from '../insertion/outcome.ts';
import { replaceShortcut } from '../insertion/replace-shortcut.ts';
import { copyText } from './clipboard.ts';
import type { PageContext } from './context.ts';
import type { Said } from './panel-port.ts';
import { findBox } from './reply-box.ts';
import type { Subject } from './subject.ts';

export interface Put {
  said: Said;
  /** The box that now holds the text, else null. */
  box: HTMLElement | null;
}

/**
 * From a picked text to the box: the page must still be the one that the suggestion was made for,
 * the box is found again from the comment's key, and what could not be put in is copied.
 */
export async function putText(page: PageContext, subject: Subject, text: string): Promise<Put> {
  if (page.adapter.limited?.(page.document)) return { said: { key: 'said.limited', trouble: true }, box: null };
  const view = page.adapter.viewKey(page.document.location.href);
  const box = await boxFor(page, subject);
  if (box === null) return await copyInstead(text, 'said.noBox');
  if (!stillSameView(page, view)) return await copyInstead(text, 'said.pageChanged');
  const loadMain = async () => {
    await ask('load-insert', {});
  };
  const options = { loadMain, resolveBox: () => sameBox(page, subject, box) };
  const outcome =
    subject.replaces > 0
      ? await replaceShortcut(box, subject.replaces, text, options)
      : await insert(box, text, options);
  return await report(outcome, box, text);
}

async function boxFor(page: PageContext, subject: Subject): Promise<HTMLElement | null> {
  if (subject.box?.isConnected) return subject.box;
  if (subject.item === null || subject.item.key === null) return null;
  return await findBox({ adapter: page.adapter, page: page.document, key: subject.item.key, root: subject.root });
}

/** React may have re-mounted the box since: it is found again from the comment's key, never by its place. */
function sameBox(page: PageContext, subject: Subject, box: HTMLElement): HTMLElement | null {
  if (box.isConnected) return box;
  const key = subject.item?.key ?? null;
  return key === null ? null : page.adapter.box(page.document, key, page.document.location.href);
}

/** Opening a composer changes the address on some networks: that is not a navigation away. */
function stillSameView(page: PageContext, before: string): boolean {
  const now = page.adapter.viewKey(page.document.location.href);
  return now === before || page.document.querySelector('[role="dialog"]') !== null;
}

async function report(outcome: InsertOutcome, box: HTMLElement, text: string): Promise<Put> {
  if (outcome.state === 'inserted') return { said: { key: 'said.inserted' }, box };
  if (outcome.state === 'broken') return { said: { key: 'said.broken', trouble: true }, box: null };
  return await copyInstead(text, outcome.why === 'disappeared' ? 'said.boxGone' : 'said.restored');
}

async function copyInstead(text: string, key: string): Promise<Put> {
  const copied = await copyText(text);
  return { said: { key: copied ? key : `${key}NotCopied`, trouble: true }, box: null };
}
