import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Heard = Record<string, () => void>;

const heard: Heard = {};
const event = (name: string) => ({
  addListener: (hear: () => void) => {
    heard[name] = hear;
  },
});

beforeEach(() => {
  Object.assign(fakeBrowser.permissions, { onAdded: event('added') });
  Object.assign(fakeBrowser.commands, { onCommand: event('command') });
  Object.assign(fakeBrowser.contextMenus, { onClicked: event('menu') });
});

test('pages that were open when the browser gave access get our script at once', async () => {
  vi.useFakeTimers();
  const executeScript = vi.fn(async () => []);
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 3, url: 'https://www.linkedin.com/feed/' }] });
  background.main();
  heard.added?.();
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 3, frameIds: [0] },
    files: ['/content-scripts/linkedin.js'],
  });
});
