import { resolve } from 'node:path';
import yaml from '@rollup/plugin-yaml';
import { defineConfig, type EntrypointGroup } from 'wxt';
import { stripExamples } from './assets/lexicons/strip-examples.ts';
import { inlineStyles } from './assets/styles/inline-styles.ts';

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

/**
 * The popup is built by itself: its first picture is one file then, shared with no other page. Each further file would be
 * a wait of its own, in a browser that has much else to do while it opens a page.
 */
function popupAlone(groups: EntrypointGroup[]): void {
  for (const group of groups) {
    const place = Array.isArray(group) ? group.findIndex(({ type }) => type === 'popup') : -1;
    if (Array.isArray(group) && place >= 0 && group.length > 1) groups.push(group.splice(place, 1));
  }
}

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  hooks: {
    'entrypoints:grouped': (_wxt, groups) => popupAlone(groups),
    'vite:build:extendConfig': (entries, config) => {
      if (entries.every(({ type }) => type === 'content-script')) config.plugins = [NATIVE, ...(config.plugins ?? [])];
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
  vite: () => ({
    plugins: [yaml(), stripExamples, inlineStyles],
    build: { chunkSizeWarningLimit: 1000, modulePreload: { polyfill: false } },
  }),
});
