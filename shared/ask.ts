import { browser } from 'wxt/browser';
import type { Contract, Envelope, Kind, PageContract, PageKind, Refusal, Request, Response } from './messages.ts';

/** The extension was updated or removed under this page: the caller cleans up and stays silent. */
export class Orphaned extends Error {}

/** The worker answered, and said no; `code` is a locale key under `errors.`. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && typeof (value as Refusal).refused === 'string';

export function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

async function send(envelope: Envelope): Promise<unknown> {
  if (isOrphan()) throw new Orphaned();
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch (error) {
    if (isOrphan() || /context invalidated/i.test(String(error))) throw new Orphaned();
    throw error;
  }
}

/**
 * Asks the worker. A worker that dies between question and answer closes the channel: the browser
 * wakes a new one for the second try, and every effect has an id made here, so nothing happens twice.
 */
export async function ask<K extends Kind>(kind: K, payload: Request<K>): Promise<Response<K>> {
  const envelope: Envelope = { tact: kind, payload };
  let answer: unknown;
  try {
    answer = await send(envelope);
    if (answer === undefined) throw new Error('no answer');
  } catch (error) {
    if (error instanceof Orphaned) throw error;
    answer = await send(envelope);
  }
  if (isRefusal(answer)) throw new Refused(answer.refused);
  if (answer === undefined) throw new Refused('silent');
  return answer as Contract[K]['response'];
}

/** Tells or asks one page; null when no content script of ours is there. */
export async function askPage<K extends PageKind>(
  tabId: number,
  kind: K,
  payload: PageContract[K]['request'],
): Promise<PageContract[K]['response'] | null> {
  try {
    const envelope: Envelope = { tact: kind, payload };
    return (await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}
