import { type Browser, browser } from 'wxt/browser';
import type { Contract, Envelope, Kind, Refusal, Request, Response, Sender } from '../../shared/messages.ts';

/** What a schema of the answers must do: say yes with the parsed value, or no. */
export interface Schema<T> {
  safeParse: (value: unknown) => { success: true; data: T } | { success: false };
}

/** One answer of the worker: who may ask, what a payload must look like, what is done. */
export interface Answer<K extends Kind> {
  from: readonly Contract[K]['from'][];
  schema: Schema<Request<K>>;
  run: (payload: Request<K>, sender: Browser.runtime.MessageSender) => Promise<Response<K>>;
}

export type Answers = { [K in Kind]: Answer<K> };

/** A comment is 100 kB at most, and nothing else is longer. */
const LARGEST = 300_000;

/** Our own pages, by exact address; or one of the networks' pages, in a tab. Anything else: nobody. */
export function senderOf(sender: Browser.runtime.MessageSender, networks: readonly string[]): Sender | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
  const own = browser.runtime.getURL('/');
  if (sender.url.startsWith(own)) return 'screen';
  if (sender.tab?.id === undefined || sender.frameId !== 0) return null;
  return networks.includes(new URL(sender.url).hostname) ? 'page' : null;
}

const refuse = (refused: string): Refusal => ({ refused });

/** One door: sender, size and shape are checked before anything is done, never half-way. */
export async function answerEnvelope(
  answers: Answers,
  networks: readonly string[],
  envelope: Envelope,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> {
  const kind = envelope.tact;
  if (!Object.hasOwn(answers, kind)) return refuse('unknown');
  const answer = answers[kind as Kind] as Answer<Kind>;
  const who = senderOf(sender, networks);
  if (who === null || !(answer.from as readonly Sender[]).includes(who)) return refuse('sender');
  if (JSON.stringify(envelope.payload ?? null).length > LARGEST) return refuse('too-large');
  const parsed = answer.schema.safeParse(envelope.payload);
  if (!parsed.success) return refuse('shape');
  try {
    return await answer.run(parsed.data, sender);
  } catch (error) {
    console.warn('Tact: an answer failed', kind, error);
    return refuse('failed');
  }
}
