import { resolve } from 'node:path';
import yaml from '@rollup/plugin-yaml';
import { mergeConfig, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { fetchAtOnce } from './assets/build/fetch-at-once.ts';
import { stripExamples } from './assets/lexicons/strip-examples.ts';

const NETWORKS = [
  'https://x.com/*',
  'https://mobile.x.com/*',
  'https://pro.x.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
  'https://www.linkedin.com/*',
];

/** One key per command; `pause` has none on purpose (Chromium refuses a manifest with five suggested keys). */
const COMMANDS = {
  suggest: { description: '__MSG_commandSuggest__', suggested_key: { default: 'Alt+Shift+S' } },
  next: { description: '__MSG_commandNext__', suggested_key: { default: 'Alt+Shift+J' } },
  search: { description: '__MSG_commandSearch__', suggested_key: { default: 'Alt+Shift+F' } },
  check: { description: '__MSG_commandCheck__', suggested_key: { default: 'Alt+Shift+K' } },
  pause: { description: '__MSG_commandPause__' },
};

/** What rides in every page does without the library that makes promises of Chromium's callbacks: messages have them in both. */
const NATIVE = {
  name: 'native-browser',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === '@wxt-dev/webextension-polyfill/browser' ? resolve('node_modules/wxt/dist/browser.mjs') : null,
};

type Chunking = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** Whether a module is one that a file of ours always loads, however far. */
function loadedBy(path: string): (id: string, chunking: Chunking) => boolean {
  const found = new Set<string>();
  return (id, chunking) => {
    const next = found.size === 0 ? [resolve(path)] : [];
    for (const one of next) {
      if (found.has(one)) continue;
      found.add(one);
      next.push(...(chunking.getModuleInfo(one)?.importedIds ?? []));
    }
    return found.has(id);
  };
}

const isScreen = loadedBy('components/popup/show-popup.ts');
const isWorker = loadedBy('entrypoints/background/index.ts');
const isFollowing = loadedBy('stores/views/popup-view.ts');
const isEarly = loadedBy('stores/views/popup-early.ts');
const FIRST = /virtual:wxt-(html-)?plugins|preload-helper/;

/**
 * The popup's page fetches two small files that read its rows, then its screen in few: each further file is a wait of its
 * own. What the worker needs of the screen is apart, since it must wake without React. The tables' library is in none.
 */
const PAGE_CHUNKS: Rolldown.CodeSplittingGroup[] = [
  { name: (id, chunking) => (FIRST.test(id) || isEarly(id, chunking) ? 'early' : null), priority: 3 },
  { name: (id, chunking) => (isScreen(id, chunking) && isWorker(id, chunking) ? 'words' : null), priority: 2 },
  { name: (id, chunking) => (isScreen(id, chunking) ? 'screen' : null), priority: 1 },
  { name: (id, chunking) => (isFollowing(id, chunking) && isWorker(id, chunking) ? 'tables' : null) },
];

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (entries.every(({ type }) => type === 'content-script')) config.plugins = [NATIVE, ...(config.plugins ?? [])];
      if (entries.some(({ type }) => type === 'popup')) {
        const output = { codeSplitting: { groups: PAGE_CHUNKS } };
        Object.assign(
          config,
          mergeConfig(config, { build: { modulePreload: { polyfill: false }, rollupOptions: { output } } }),
        );
      }
    },
  },
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  i18n: { localesDir: 'shared/locales/manifest' },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      'notifications',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: NETWORKS,
    commands: COMMANDS,
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tact@tact.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  // The worker carries its word lists in one file: it is read from the disk, never from a network.
  vite: () => ({ plugins: [yaml(), stripExamples, fetchAtOnce], build: { chunkSizeWarningLimit: 1000 } }),
});
