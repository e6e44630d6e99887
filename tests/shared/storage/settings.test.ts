import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  interfaceLanguage,
  PAUSE_LENGTH,
  pauseState,
  togglePause,
} from '../../../shared/storage/settings.ts';

const NOW = Date.UTC(2026, 10, 28, 12);

describe('pause', () => {
  test('everywhere for an hour, then by itself no more', () => {
    const paused = togglePause(DEFAULT_SETTINGS, NOW);
    expect(pauseState(paused, 'x.com', NOW + PAUSE_LENGTH - 1)).toBe('paused-everywhere');
    expect(pauseState(paused, 'x.com', NOW + PAUSE_LENGTH)).toBe('running');
  });

  test('a second press ends it', () => {
    const twice = togglePause(togglePause(DEFAULT_SETTINGS, NOW), NOW + 1000);
    expect(pauseState(twice, 'x.com', NOW + 1000)).toBe('running');
  });

  test('here is here alone', () => {
    const here = { ...DEFAULT_SETTINGS, pausedHosts: ['x.com'] };
    expect(pauseState(here, 'x.com', NOW)).toBe('paused-here');
    expect(pauseState(here, 'www.linkedin.com', NOW)).toBe('running');
  });
});

test.each([
  ['fr-FR', 'fr'],
  ['en-GB', 'en'],
  ['de', 'fr'],
] as const)('a browser in %s gets %s until the person chooses', (browser, language) => {
  expect(interfaceLanguage(DEFAULT_SETTINGS, browser)).toBe(language);
  expect(interfaceLanguage({ ...DEFAULT_SETTINGS, language: 'en' }, browser)).toBe('en');
});
