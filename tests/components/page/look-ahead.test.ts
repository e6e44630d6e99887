import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../../shared/ask.ts';
import type { Question } from '../../../shared/messages.ts';
import { LookAhead } from '../../../shared/page/look-ahead.ts';

vi.mock('../../../shared/ask.ts', () => ({ ask: vi.fn(async () => ({ cards: [] })) }));

const question = (key: string): Question => ({
  ...{ network: 'x', key, post: key, author: 'Léa', text: 'Vous êtes ouverts ?', language: null, acting: null },
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(ask).mockClear();
});

test('a pointer that rests on a button asks once, and the press takes that answer', async () => {
  const ahead = new LookAhead();
  ahead.near(() => question('1'));
  await vi.advanceTimersByTimeAsync(100);
  await ahead.suggestions(question('1'));
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a pointer that passes by asks nothing', async () => {
  const ahead = new LookAhead();
  ahead.near(() => question('1'));
  ahead.away();
  await vi.advanceTimersByTimeAsync(1000);
  expect(ask).not.toHaveBeenCalled();
});

test('another comment, a changed one, an old answer and a pick make it ask again', async () => {
  const ahead = new LookAhead();
  await ahead.suggestions(question('1'));
  await ahead.suggestions(question('2'));
  await ahead.suggestions({ ...question('2'), text: 'Et dimanche ?' });
  expect(ask).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(60_000);
  await ahead.suggestions({ ...question('2'), text: 'Et dimanche ?' });
  ahead.forget();
  await ahead.suggestions({ ...question('2'), text: 'Et dimanche ?' });
  expect(ask).toHaveBeenCalledTimes(5);
});

test('an answer that failed is not kept: the next press asks again', async () => {
  vi.mocked(ask).mockRejectedValueOnce(new Error('dead'));
  const ahead = new LookAhead();
  await expect(ahead.suggestions(question('1'))).rejects.toThrow('dead');
  await ahead.suggestions(question('1'));
  expect(ask).toHaveBeenCalledTimes(2);
});
