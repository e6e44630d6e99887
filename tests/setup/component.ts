import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetDatabase } from '../../stores/tables/database.ts';
import { resetPopup } from '../../stores/views/popup-state.ts';
import { resetSidePanel } from '../../stores/views/side-panel-view.ts';
import { resetWorkspace } from '../../stores/views/workspace-view.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

// A shared machine may be slow: a test waits longer, and passes as soon as it can.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

/** One context, one lock holder: the lock is given at once. */
const locks = { request: (_: string, work: () => Promise<unknown>) => work() };

const MANIFEST = { host_permissions: ['https://x.com/*', 'https://www.facebook.com/*', 'https://www.linkedin.com/*'] };
const NEVER = { addListener: () => undefined, removeListener: () => undefined };

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'fr' });
  Object.assign(fakeBrowser.commands, { getAll: async () => [{ name: 'suggest', shortcut: 'Alt+Shift+S' }] });
  Object.assign(fakeBrowser.runtime, { getContexts: async () => [], getManifest: () => MANIFEST });
  Object.assign(fakeBrowser.permissions, { contains: async () => true, onAdded: NEVER, onRemoved: NEVER });
  Object.assign(fakeBrowser.tabs, {
    getCurrent: async () => undefined,
    query: async () => [],
    sendMessage: async () => null,
  });
});

afterEach(async () => {
  cleanup();
  resetPopup();
  resetSidePanel();
  resetWorkspace();
  location.hash = '';
  forgetDatabase();
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
});
