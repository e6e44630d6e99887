import { beforeEach, describe, expect, test, vi } from 'vitest';

const OWN = 'chrome-extension://tact/';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'tact', getURL: (path: string) => `chrome-extension://tact${path}` } },
}));

const { answerEnvelope, senderOf } = await import('../../entrypoints/background/door.ts');
const { pick, question } = await import('../../entrypoints/background/answers/schemas.ts');

const HOSTS = ['x.com'];
const page = { id: 'tact', url: 'https://x.com/home', tab: { id: 7 }, frameId: 0 };
const screen = { id: 'tact', url: `${OWN}popup.html` };

type Sender = Parameters<typeof senderOf>[0];
const as = (sender: object): Sender => sender as Sender;

describe('who is at the door', () => {
  test.each([
    ['our content script', page, 'page'],
    ['our popup', screen, 'screen'],
    ['another extension', { ...page, id: 'other' }, null],
    ['a page that is none of the networks', { ...page, url: 'https://evil.example/' }, null],
    ['a host that only begins like a network', { ...page, url: 'https://x.com.evil.example/' }, null],
    ['a frame inside a network’s page', { ...page, frameId: 3 }, null],
    ['nobody’s tab', { ...page, tab: undefined }, null],
    ['no address', { id: 'tact' }, null],
  ])('%s', (_, sender, who) => {
    expect(senderOf(as(sender), HOSTS)).toBe(who);
  });
});

describe('an envelope', () => {
  const run = vi.fn(async () => ({ kept: true }));
  const answers = { picked: { from: ['page'], schema: pick, run } } as never;
  const asked = {
    ...{ network: 'x', key: '1', post: '1', author: 'Karim B.', text: 'ouvert ?', language: 'fr', acting: null },
  };
  const payload = { id: 'a', question: asked, template: 'hours.fr', intent: 'hours', wording: 0, how: 'insert' };
  const send = (tact: string, body: unknown, sender: object = page) =>
    answerEnvelope(answers, HOSTS, { tact, payload: body }, as(sender));

  beforeEach(() => run.mockClear());

  test('is answered when sender and shape are right', async () => {
    expect(await send('picked', payload)).toEqual({ kept: true });
  });

  test.each([
    ['a kind that is not in the map', 'prototype', payload, page, 'unknown'],
    ['a kind that every object has', 'toString', payload, page, 'unknown'],
    ['a sender that may not ask this', 'picked', payload, screen, 'sender'],
    ['a payload of another shape', 'picked', { ...payload, wording: '0' }, page, 'shape'],
    ['a payload that is too large', 'picked', { ...payload, extra: 'x'.repeat(400_000) }, page, 'too-large'],
  ])('%s is refused, and nothing is done', async (_, kind, body, sender, why) => {
    expect(await send(kind, body, sender)).toEqual({ refused: why });
    expect(run).not.toHaveBeenCalled();
  });

  test('that fails is a refusal in words, never an exception in the page', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    run.mockRejectedValueOnce(new Error('disk full'));
    expect(await send('picked', payload)).toEqual({ refused: 'failed' });
  });
});

test('a question may hold a whole 100 kB comment, and no more than is read', () => {
  const asked = { network: 'x', key: null, post: null, author: null, language: null, acting: null };
  expect(question.safeParse({ ...asked, text: '🙂'.repeat(50_000) }).success).toBe(true);
  expect(question.safeParse({ ...asked, text: 'x'.repeat(200_001) }).success).toBe(false);
});
