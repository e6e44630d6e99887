import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { HOSTS } from '../../entrypoints/background/hosts.ts';
import { BUILD } from '../setup/tact.ts';

const read = (file: string): string => readFileSync(`${BUILD}/${file}`, 'utf8');
const manifest = JSON.parse(read('manifest.json'));

describe('the manifest, frozen: a change of what Tact may do is a decision', () => {
  test('asks for these permissions and hosts, and no others', () => {
    expect(manifest.permissions.sort()).toEqual([
      ...[
        'activeTab',
        'alarms',
        'contextMenus',
        'notifications',
        'scripting',
        'sidePanel',
        'storage',
        'unlimitedStorage',
      ],
    ]);
    expect(manifest.host_permissions.sort()).toEqual([
      'https://business.facebook.com/*',
      'https://mobile.x.com/*',
      'https://pro.x.com/*',
      'https://web.facebook.com/*',
      'https://www.facebook.com/*',
      'https://www.linkedin.com/*',
      'https://x.com/*',
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test('shows nothing of ours to a page, and runs no code from elsewhere', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toBe(
      "script-src 'self'; object-src 'none'; base-uri 'none'",
    );
  });

  test('its content scripts start before the page and stand where the door knows them', () => {
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches.sort()).toEqual(
      Object.keys(HOSTS)
        .map((host) => `https://${host}/*`)
        .sort(),
    );
    expect(manifest.content_scripts.every((script: { run_at: string }) => script.run_at === 'document_start')).toBe(
      true,
    );
  });

  test('five commands, four of them with a suggested key, pause with none', () => {
    const commands = Object.entries(manifest.commands as Record<string, { suggested_key?: unknown }>);
    expect(commands.map(([name]) => name)).toEqual(['suggest', 'next', 'search', 'check', 'pause']);
    expect(commands.filter(([, { suggested_key }]) => suggested_key === undefined).map(([name]) => name)).toEqual([
      'pause',
    ]);
  });

  test('name and description in both languages', () => {
    for (const language of ['fr', 'en']) {
      const words = JSON.parse(read(`_locales/${language}/messages.json`));
      expect(words.name.message).toMatch(/^Tact/);
      expect(words.description.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe.each(['x', 'facebook', 'linkedin'])('what is always on in a page of %s', (network) => {
  const script = read(`content-scripts/${network}.js`);

  test('stays under 30 kB gzipped', () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(30_000);
  });

  // Not "react" alone: people react on these networks.
  test.each(['Minified React error', 'Dexie', 'zustand', 'mustache', 'ZodError'])('holds no %s', (library) => {
    expect(script.toLowerCase()).not.toContain(library.toLowerCase());
  });

  test('and nothing of Tact makes code out of text', () => {
    const scripts = globSync(`${BUILD}/**/*.js`);
    expect(scripts.length).toBeGreaterThan(4);
    const own = [`content-scripts/${network}.js`, 'panel.js', 'insert-main.js', 'background.js'];
    for (const file of own) expect(read(file)).not.toMatch(/\beval\(|new Function\(/);
  });
});

/** A file with all that it cannot run without. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  for (const [, path = ''] of read(file).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) loadedWith(folder + path, seen);
  return seen;
}

describe('what is loaded when', () => {
  const holds = (files: Iterable<string>, library: string) => [...files].filter((file) => read(file).includes(library));

  test('the worker wakes without React', () => {
    const files = loadedWith('background.js');
    expect(files.size).toBeGreaterThan(2);
    expect(holds(files, 'DexieError')).not.toEqual([]);
    expect(holds(files, 'Minified React error')).toEqual([]);
  });

  test('the popup’s first picture is one file, styles apart, without Dexie, and its rows are asked for before React is run', () => {
    const page = read('popup.html');
    const [first = '', ...others] = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file = '']) => file);
    expect(others).toEqual([]);
    expect(page).toMatch(/<style>.*\.figure.*<\/style>/);
    expect([...loadedWith(first)]).toEqual([first]);
    expect(holds([first], 'DexieError')).toEqual([]);
    const script = read(first);
    expect(script.indexOf('indexedDB.open(')).toBeGreaterThan(0);
    expect(script.indexOf('Minified React error')).toBeGreaterThan(script.indexOf('indexedDB.open('));
  });
});
