import { describe, expect, test, vi } from 'vitest';
import { comment, post, batch as sample } from '../stores/tables/sighting-samples.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'tact', getURL: (path: string) => `chrome-extension://tact${path}` } },
}));
const takeIn = vi.fn(async () => ({ kept: 2 }));
vi.mock('../../entrypoints/background/sighting.ts', () => ({ takeIn }));
vi.mock('../../entrypoints/background/room.ts', () => ({ noteKept: vi.fn(), noteRoom: vi.fn() }));

const { answerEnvelope } = await import('../../entrypoints/background/door.ts');
const { sightedAnswers } = await import('../../entrypoints/background/answers/sighted.ts');

const page = { id: 'tact', url: 'https://x.com/home', tab: { id: 7 }, frameId: 0 };
const send = (payload: unknown, sender: object = page) =>
  answerEnvelope(sightedAnswers as never, ['x.com'], { tact: 'sighted', payload }, sender as never);
const batch = sample([post(), comment('110', { approx: true })], { counter: 3 });

describe('a batch of sightings', () => {
  test('is taken in from a network’s page', async () => {
    expect(await send(batch)).toEqual({ kept: 2 });
    expect(takeIn).toHaveBeenCalledExactlyOnceWith(batch);
  });

  test.each([
    ['a screen of ours', batch, { id: 'tact', url: 'chrome-extension://tact/popup.html' }, 'sender'],
    ['another extension', batch, { ...page, id: 'other' }, 'sender'],
    ['a frame inside the page', batch, { ...page, frameId: 2 }, 'sender'],
    ['an unknown network', { ...batch, network: 'myspace' }, page, 'shape'],
    ['a counter that is none', { ...batch, counter: -1 }, page, 'shape'],
    ['a wild concern', { ...batch, items: [{ ...post(), concern: 'all' }] }, page, 'shape'],
    ['a text that is too long', { ...batch, items: [{ ...post(), text: 'x'.repeat(5001) }] }, page, 'shape'],
    ['more than a message holds', { ...batch, items: Array.from({ length: 2000 }, () => post()) }, page, 'too-large'],
  ])('from %s is refused, and nothing is done', async (_, payload, sender, refused) => {
    takeIn.mockClear();
    expect(await send(payload, sender)).toEqual({ refused });
    expect(takeIn).not.toHaveBeenCalled();
  });
});
