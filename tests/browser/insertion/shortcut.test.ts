import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InsertOutcome } from '../../../shared/insertion/outcome.ts';
import { type Hand, openHand } from './lab/hand.ts';

const TEXT = 'Le vélo coûte 1 290 €.\nIl est en stock.';

let hand: Hand;
beforeAll(async () => {
  hand = await openHand();
});
afterAll(() => hand.close());

const replace = (length: number, text: string) =>
  hand.isolated<InsertOutcome>(`tact.replaceShortcut(${length}, ${JSON.stringify(text)})`);
const standsBefore = () => hand.isolated<string>('tact.textBeforeCaret()');

describe.each(['textarea', 'controlled', 'plain', 'draft'] as const)('a shortcut in %s', (kind) => {
  test('alone in the box', async () => {
    await hand.mount(kind);
    await hand.click();
    await hand.type(';prix');
    expect(await standsBefore()).toBe(';prix');
    expect((await replace(5, TEXT)).state).toBe('inserted');
    expect(await hand.model()).toBe(TEXT);
    await hand.undo();
    expect(await hand.model()).toBe(';prix');
    await hand.press('End');
    await hand.type('x');
    expect(await hand.model()).toBe(';prixx');
  });

  test('in the middle of a second line', async () => {
    await hand.mount(kind);
    await hand.click();
    await hand.type('Bonjour,\nvoici : . Bien à vous');
    await hand.click(13);
    await hand.type(';prix');
    expect(await standsBefore()).toBe('Bonjour,\nvoici : ;prix');
    expect((await replace(5, 'dix euros')).state).toBe('inserted');
    expect(await hand.model()).toBe('Bonjour,\nvoici : dix euros. Bien à vous');
    await hand.undo();
    expect(await hand.model()).toBe('Bonjour,\nvoici : ;prix. Bien à vous');
    expect(await standsBefore()).toBe('Bonjour,\nvoici : ;prix');
  });

  test('that is not there whole is left alone', async () => {
    await hand.mount(kind);
    await hand.click();
    await hand.type('ab');
    expect(await replace(5, 'dix euros')).toMatchObject({ state: 'restored', why: 'mismatch' });
    expect(await hand.model()).toBe('ab');
  });
});

test('after a mention the mention stays', async () => {
  await hand.mount('draft', { mention: true, text: ' ' });
  await hand.click();
  await hand.type(';prix');
  expect((await replace(5, 'dix euros')).state).toBe('inserted');
  expect(await hand.model()).toBe('@garance dix euros');
  expect(await hand.page.evaluate(() => window.lab.mentions())).toEqual(['@garance']);
});
