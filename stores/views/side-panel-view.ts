import { browser } from 'wxt/browser';
import { create } from 'zustand';
import { ask } from '../../shared/ask.ts';
import type { Values } from '../../shared/locales/translate.ts';
import type { Card, FactCard, Found, Question, Suggestions } from '../../shared/messages.ts';
import type { Item } from '../../shared/networks/adapter.ts';
import { copyText } from '../../shared/page/clipboard.ts';
import { lookAtFrontTab, onFrontTabChange, type Sight } from './front-tab.ts';
import { forgetLost, restoreLost, startBase } from './screen-base.ts';
import { browserLanguage, SCREEN_BASE, type ScreenBase } from './screen-state.ts';

/** Where the worker leaves what was selected on any site. */
const CHOSEN = 'chosenText';

/** A site that is none of the networks. */
const ELSEWHERE = 'other';

export type Answer =
  | { state: 'none' }
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; suggestions: Suggestions };

export interface SidePanelView extends ScreenBase {
  sight: Sight;
  /** Which way of choosing a subject is shown. */
  source: 'page' | 'text';
  subject: Question | null;
  answer: Answer;
  query: string;
  /** What the search found; null while nothing is searched. */
  found: Found | null;
  /** Templates that were refused for this subject. */
  rejected: readonly string[];
  said: { key: string; values?: Values } | null;
  /** A text that the browser refused to copy: shown, so that nothing is lost. */
  byHand: string | null;
}

const INITIAL: SidePanelView = {
  ...SCREEN_BASE,
  sight: { state: 'looking' },
  source: 'page',
  subject: null,
  answer: { state: 'none' },
  query: '',
  found: null,
  rejected: [],
  said: null,
  byHand: null,
};

export const useSidePanel = create<SidePanelView>()(() => INITIAL);
const patch = (next: Partial<SidePanelView>): void => useSidePanel.setState(next);

export function resetSidePanel(): void {
  useSidePanel.setState(INITIAL, true);
}

/** Asks for replies to a subject; an answer that was overtaken by another subject is dropped. */
export async function choose(subject: Question): Promise<void> {
  patch({ subject, answer: { state: 'loading' }, rejected: [], query: '', found: null, said: null, byHand: null });
  const current = () => useSidePanel.getState().subject === subject;
  try {
    const suggestions = await ask('suggest', subject);
    if (!current()) return;
    const count = suggestions.cards.length;
    patch({
      answer: { state: 'ready', suggestions },
      said: count === 0 ? null : { key: 'panel.ready', values: { count } },
    });
  } catch {
    if (current()) patch({ answer: { state: 'failed' } });
  }
}

export function questionOf(item: Item, network: string): Question {
  return {
    network,
    key: item.key,
    post: item.parent ?? item.key,
    author: item.author,
    text: item.text,
    language: item.language ?? null,
    acting: null,
  };
}

export async function chooseItem(item: Item): Promise<void> {
  const { sight } = useSidePanel.getState();
  await choose(questionOf(item, sight.state === 'seen' ? sight.report.network : ELSEWHERE));
}

export async function choosePasted(text: string, author: string): Promise<void> {
  const name = author.trim();
  await choose({
    network: ELSEWHERE,
    key: null,
    post: null,
    author: name === '' ? null : name,
    text: text.trim(),
    language: null,
    acting: null,
  });
}

export function showSource(source: SidePanelView['source']): void {
  patch({ source });
}

export async function retry(): Promise<void> {
  const { subject } = useSidePanel.getState();
  if (subject !== null) await choose(subject);
}

export async function search(query: string): Promise<void> {
  patch({ query, said: null });
  const { subject } = useSidePanel.getState();
  if (query.trim() === '') {
    patch({ found: null });
    return;
  }
  const current = () => useSidePanel.getState().query === query;
  try {
    const found = await ask('search', { query, question: subject });
    if (current()) patch({ found });
  } catch {
    if (current()) patch({ found: null, said: { key: 'panel.failed' } });
  }
}

async function copy(text: string, key: string): Promise<boolean> {
  const copied = await copyText(text);
  patch(copied ? { said: { key }, byHand: null } : { said: { key: 'panel.copyFailed' }, byHand: text });
  return copied;
}

/** Without a subject there is nothing to learn from: the text is copied and that is all. */
export async function copyCard(card: Card): Promise<void> {
  const { subject } = useSidePanel.getState();
  if (!(await copy(card.text, 'panel.copied')) || subject === null) return;
  const { template, intent, wording } = card;
  const pick = { id: crypto.randomUUID(), question: subject, template, intent, wording, how: 'copy' as const };
  await ask('picked', pick).catch((error) => console.warn('Tact: the pick was not kept', error));
}

export async function copyFact(fact: FactCard): Promise<void> {
  await copy(fact.text, 'panel.copiedFact');
}

export async function reject(card: Card): Promise<void> {
  const { subject, rejected } = useSidePanel.getState();
  if (subject === null) return;
  const id = crypto.randomUUID();
  try {
    await ask('rejected', { id, question: subject, template: card.template });
    patch({ rejected: [...rejected, card.template], said: { key: 'panel.rejected' } });
  } catch {
    patch({ said: { key: 'panel.failed' } });
  }
}

export async function openWorkspace(area: string | null): Promise<void> {
  await ask('open-workspace', { area }).catch(() => patch({ said: { key: 'page.saidNoWorkspace' } }));
}

async function takeChosen(): Promise<void> {
  const { question } = await ask('chosen-text', {}).catch(() => ({ question: null }));
  if (question !== null) await choose(question);
}

export async function look(): Promise<void> {
  patch({ sight: await lookAtFrontTab() });
}

/** Starts what the side panel follows; the function that it gives stops it. */
export function startSidePanel(): () => void {
  patch({ language: browserLanguage() });
  const stopBase = startBase(patch);
  const stopTabs = onFrontTabChange(look);
  const onChosen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[CHOSEN]?.newValue !== undefined) void takeChosen();
  };
  browser.storage.onChanged.addListener(onChosen);
  // A page grows while it is read: the list is read again when the person comes back to the panel.
  const again = new AbortController();
  window.addEventListener('focus', () => void look(), { signal: again.signal });
  document.documentElement.addEventListener('pointerenter', () => void look(), { signal: again.signal });
  void look();
  void takeChosen();
  return () => {
    stopBase();
    stopTabs();
    browser.storage.onChanged.removeListener(onChosen);
    again.abort();
  };
}

export const restore = async (): Promise<void> => await restoreLost(patch);
export const leave = async (): Promise<void> => await forgetLost(patch);
