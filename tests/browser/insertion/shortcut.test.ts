import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InsertOutcome } from '../../../shared/insertion/outcome.ts';
import { type Hand, openHand } from './lab/hand.ts';

const TEXT = 'Le vélo coûte 1 290 €.\nIl est en stock.';

const SIMPLE = ['textarea', 'controlled', 'plain', 'draft'] as const;
const ENGINES = ['lexical', 'quill-1', 'quill-2', 'tiptap', 'prosemirror', 'slate'] as const;

let hand: Hand;
let strict: Hand;
let lenient: Hand;
beforeAll(async () => {
  strict = await openHand();
  lenient = await openHand({ trustedTypes: false });
});
afterAll(() => Promise.all([strict.close(), lenient.close()]));

const useHandFor = (kind: string) => {
  hand = (SIMPLE as readonly string[]).includes(kind) ? strict : lenient;
};

const replace = (length: number, text: string) =>
  hand.isolated<InsertOutcome>(`tact.replaceShortcut(${length}, ${JSON.stringify(text)})`);
const standsBefore = () => hand.isolated<string>('tact.textBeforeCaret()');

describe.each([...SIMPLE, ...ENGINES])('a shortcut in %s', (kind) => {
  beforeAll(() => useHandFor(kind));

  test('alone in the box', async () => {
    await hand.mount(kind);
    await hand.click();
    await hand.type(';prix');
    expect(await standsBefore()).toBe(';prix');
    expect((await replace(5, TEXT)).state).toBe('inserted');
    await expect.poll(hand.model).toBe(TEXT);
    await hand.undo();
    await expect.poll(hand.model).toBe(';prix');
    await hand.press('End');
    await hand.type('x');
    await expect.poll(hand.model).toBe(';prixx');
  });

  test('in the middle of a second line', async () => {
    await hand.mount(kind);
    await hand.click();
    await hand.type('Bonjour,\nvoici : . Bien à vous');
    await hand.click(13);
    await hand.type(';prix');
    expect(await standsBefore()).toBe('Bonjour,\nvoici : ;prix');
    expect((await replace(5, 'dix euros')).state).toBe('inserted');
    await expect.poll(hand.model).toBe('Bonjour,\nvoici : dix euros. Bien à vous');
    await hand.undo();
    await expect.poll(hand.model).toBe('Bonjour,\nvoici : ;prix. Bien à vous');
    // Quill 2 puts the caret at the end: its step was undone and done again to close it, and kept no better place.
    if (kind !== 'quill-2') expect(await standsBefore()).toBe('Bonjour,\nvoici : ;prix');
  });

  test('that is not there whole is left alone', async () => {
    await hand.mount(kind);
    await hand.click();
    await hand.type('ab');
    expect(await replace(5, 'dix euros')).toMatchObject({ state: 'restored', why: 'mismatch' });
    await expect.poll(hand.model).toBe('ab');
  });
});

test.each(['draft', ...ENGINES] as const)('after a mention in %s the mention stays', async (kind) => {
  useHandFor(kind);
  await hand.mount(kind, { mention: true, text: ' ' });
  await hand.click();
  await hand.type(';prix');
  expect((await replace(5, 'dix euros')).state).toBe('inserted');
  await expect.poll(hand.model).toBe('@garance dix euros');
  expect(await hand.page.evaluate(() => window.lab.mentions())).toEqual(['@garance']);
});
