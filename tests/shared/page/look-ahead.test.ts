import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Question } from '../../../shared/messages.ts';
import { LookAhead } from '../../../shared/page/look-ahead.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../../shared/ask.ts', () => ({ ask: asked }));

const QUESTION: Question = {
  ...{ network: 'x', key: '1', post: '1', author: 'Mireille', text: 'Toujours rien ?', language: null, acting: null },
};

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset().mockImplementation(async () => ({ cards: [] }));
});
afterEach(() => vi.useRealTimers());

test('a pointer that rests on a button asks ahead, and the press takes that answer', async () => {
  const ahead = new LookAhead();
  ahead.near(() => QUESTION);
  await vi.advanceTimersByTimeAsync(50);
  await ahead.suggestions({ ...QUESTION });
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a pointer that passes by asks nothing', async () => {
  const ahead = new LookAhead();
  ahead.near(() => QUESTION);
  await vi.advanceTimersByTimeAsync(20);
  ahead.away();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).not.toHaveBeenCalled();
});

test('what was asked ahead is asked again when it was forgotten, is old, or failed', async () => {
  const ahead = new LookAhead();
  await ahead.suggestions(QUESTION);
  ahead.forget();
  await ahead.suggestions(QUESTION);
  expect(asked).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_001);
  asked.mockRejectedValueOnce(new Error('killed'));
  await expect(ahead.suggestions(QUESTION)).rejects.toThrow('killed');
  await ahead.suggestions(QUESTION);
  expect(asked).toHaveBeenCalledTimes(4);
});
