import { browser } from 'wxt/browser';
import type { Question } from '../../shared/messages.ts';

/** Where the text chosen through the context menu waits for the side panel; gone with the browser session. */
const CHOSEN = 'chosenText';

const asQuestion = (text: string): Question => ({
  network: 'other',
  key: null,
  post: null,
  author: null,
  text: text.slice(0, 100_000),
  language: null,
  acting: null,
});

export async function leaveChosenText(text: string): Promise<void> {
  await browser.storage.session.set({ [CHOSEN]: asQuestion(text) });
}

/** Gives it once: a side panel that is opened later starts empty, and the same text can be chosen again. */
export async function takeChosenText(): Promise<Question | null> {
  const stored = await browser.storage.session.get(CHOSEN);
  await browser.storage.session.remove(CHOSEN);
  return (stored[CHOSEN] as Question | undefined) ?? null;
}
