import { describe, expect, test } from 'vitest';
import { badgeOf } from '../../../shared/alerts/badge.ts';
import { alertRow } from '../../../shared/alerts/decide.ts';
import { digestOf } from '../../../shared/alerts/digest.ts';
import { notificationOptions } from '../../../shared/alerts/notification-options.ts';
import { quotation } from '../../../shared/alerts/signals.ts';
import { alertWords } from '../../../shared/alerts/words.ts';
import { screenWords } from '../../../shared/locales/screen-words.ts';
import { at, desk, signal } from './samples.ts';

const NIGHT = at('2026-11-30T22:00:00Z');
const held = (id: string, change = {}) => alertRow(signal(id, NIGHT, change), desk(NIGHT));

describe('a digest', () => {
  test('holds all, says how many of each kind, and the newest words first', () => {
    const rows = [held('1'), held('2', { at: NIGHT + 1 }), held('3', { kind: 'counter', text: '' })];
    const digest = digestOf(rows, NIGHT + 10);
    expect(digest).toMatchObject({ id: `digest:${NIGHT + 10}`, counts: { mention: 2, counter: 1 }, pending: 1 });
    const words = alertWords(digest as NonNullable<typeof digest>, screenWords('fr'));
    expect(words.title).toBe('Votre point\u00a0: 3 nouvelles');
    expect(words.text).toBe('2 mentions, 1 compteur\nBonjour, message 2 · Bonjour, message 1');
  });

  test('of nothing is none', () => {
    expect(digestOf([], NIGHT)).toBeNull();
  });

  test('of one thing leads to its place', () => {
    expect(digestOf([held('1')], NIGHT)?.url).toBe('https://x.com/a/status/1');
  });
});

describe('what is quoted of a comment', () => {
  test.each([
    ['two\n lines\tand \u202Ehidden\u200B marks', 'two lines and hidden marks'],
    ['👩‍👩‍👧 merci', '👩‍👩‍👧 merci'],
    [`${'mot '.repeat(60)}fin`, `${'mot '.repeat(34).trim()}…`],
    ['x'.repeat(300), `${'x'.repeat(139)}…`],
  ])('%j', (text, expected) => {
    expect(quotation(text)).toBe(expected);
  });

  test('never half an emoji', () => {
    const cut = quotation(`${'x'.repeat(138)}😀${'y'.repeat(20)}`);
    expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

describe('what the browsers take', () => {
  const words = { title: 't', text: 'm' };
  const crisis = held('1', { kind: 'safety', level: 'crisis' });

  test('Firefox: four properties, or it throws', () => {
    expect(Object.keys(notificationOptions(crisis, words, 'i.png', true)).sort()).toEqual(
      ['iconUrl', 'message', 'title', 'type'].sort(),
    );
  });

  test('Chromium: a crisis stays, a digest makes no sound', () => {
    expect(notificationOptions(crisis, words, 'i.png', false)).toMatchObject({ requireInteraction: true });
    const digest = digestOf([held('1')], NIGHT) as NonNullable<ReturnType<typeof digestOf>>;
    expect(notificationOptions(digest, words, 'i.png', false)).toMatchObject({ silent: true });
  });
});

test.each([
  [0, false, ''],
  [1, false, '1'],
  [99, false, '99'],
  [100, false, '99+'],
  [5, true, 'II'],
])('the badge of %d waiting, paused %s, is %j', (waiting, paused, text) => {
  expect(badgeOf(waiting, paused).text).toBe(text);
});
