import { expect, test } from 'vitest';
import { placePanel } from '../../../components/panel/position.ts';

const VIEW = { width: 1280, height: 900 };
const OWN = { width: 440, height: 400 };
const at = (top: number, left = 700): DOMRect => new DOMRect(left, top, 80, 24);

test('below what it belongs to, where there is room to read', () => {
  const { top, left, height } = placePanel(at(100), OWN, VIEW);
  expect(top).toBeGreaterThan(124);
  expect(left).toBe(700);
  expect(top + height).toBeLessThanOrEqual(VIEW.height);
});

test('above it near the window’s foot, so that the comment stays in sight', () => {
  const { top } = placePanel(at(800), OWN, VIEW);
  expect(top + OWN.height).toBeLessThan(800);
  expect(top).toBeGreaterThan(0);
});

test('at the right edge in a low window, whole', () => {
  const { top, left, height } = placePanel(at(200), OWN, { width: 1280, height: 480 });
  expect(left + OWN.width).toBeLessThanOrEqual(1280);
  expect(top).toBeGreaterThanOrEqual(8);
  expect(top + Math.min(OWN.height, height)).toBeLessThanOrEqual(480);
});

test('never outside a narrow window', () => {
  const { left } = placePanel(at(100, 300), { width: 304, height: 400 }, { width: 320, height: 900 });
  expect(left).toBe(8);
});

test('the height that it was given does not decide where it goes', () => {
  const tall = placePanel(at(800), OWN, VIEW);
  const clipped = placePanel(at(800), { ...OWN, height: 50 }, VIEW);
  expect(clipped.top).toBeLessThan(800);
  expect(tall.height).toBe(clipped.height);
});
