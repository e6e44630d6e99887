import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Truth } from '../../practice/x/truth.ts';
import { findOne } from '../../setup/accessibility.ts';
import { atRest } from '../../setup/at-rest.ts';
import { openTact, recorded, suggestButtons, type Tact } from '../../setup/tact.ts';

const TRUTHS = globSync('tests/practice/x/truth/*.json').sort();

let tact: Tact;
beforeAll(async () => {
  tact = await openTact('fr');
  await tact.chooseDemo();
});
afterAll(() => tact.close());

function addressOf(file: string, truth: Truth): string {
  const language = /-(fr|en|es)\.json$/.exec(file)?.[1] ?? 'fr';
  const url = new URL(truth.path, 'https://x.com');
  url.searchParams.set('lang', language);
  return url.href;
}

/** Keys of the rows in the page at rest, each with how many of our hosts stand in it (nested posts are rows of their own). */
async function hostsByKey(page: Page): Promise<[string, number][]> {
  await atRest(page);
  return await page.evaluate(() => {
    const keyOf = (row: Element) => {
      const links = [...row.querySelectorAll('a[href*="/status/"]')].filter((link) => link.querySelector('time'));
      const own = links.find((link) => link.closest('article') === row && !link.closest('[role="link"]:not(a)'));
      const id = /\/status\/(\d+)/.exec(own?.getAttribute('href') ?? '')?.[1];
      return (
        id ?? (row.getAttribute('tabindex') === '-1' ? /\/status\/(\d+)/.exec(location.pathname)?.[1] : null) ?? ''
      );
    };
    const rows = [...document.querySelectorAll('article')];
    return rows.map((row): [string, number] => {
      const hosts = [...row.querySelectorAll('div[data-scheme]')].filter((host) => host.closest('article') === row);
      return [keyOf(row), hosts.length];
    });
  });
}

/** Looks at every screen of the page, where each row must have as many buttons as it may; gives the rows that were seen. */
async function lookThrough(page: Page, { buttons, either }: Truth): Promise<Set<string>> {
  const seen = new Set<string>();
  const least = new Map(buttons.map(({ key }) => [key, 1]));
  const most = new Map([...least, ...either.map((key): [string, number] => [key, 1])]);
  const wrong = async () => {
    const rows = await hostsByKey(page);
    for (const [key] of rows) seen.add(key);
    return rows.filter(([key, count]) => key !== '' && (count < (least.get(key) ?? 0) || count > (most.get(key) ?? 0)));
  };
  for (let before = -1; ; ) {
    await expect.poll(wrong).toEqual([]);
    const now = await page.evaluate(() => {
      window.scrollBy(0, innerHeight - 100);
      return window.scrollY;
    });
    if (now === before) return seen;
    before = now;
  }
}

describe.each(TRUTHS)('%s', (file) => {
  const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;

  test('exactly one button for each post of others, none elsewhere, on every screen', async () => {
    const address = addressOf(basename(file), truth);
    const page = await (truth.buttons.length > 0 ? tact.openNetwork : tact.open)(address);
    await expect.poll(() => tact.report(page)).not.toBeNull();
    const seen = await lookThrough(page, truth);
    expect(truth.buttons.filter(({ key }) => !seen.has(key))).toEqual([]);
    if (truth.buttons.length === 0) expect(await suggestButtons(page, tact)).toEqual([]);
    const { errors, keys, clicks } = await recorded(page);
    expect({ errors, keys, clicks }).toEqual({ errors: [], keys: [], clicks: [] });
    await page.close();
  });
});

test('each button names the author of its own post', async () => {
  const truth = JSON.parse(readFileSync('tests/practice/x/truth/post-winter-fr.json', 'utf8')) as Truth;
  const page = await tact.openNetwork(addressOf('post-winter-fr.json', truth));
  await page.setViewportSize({ width: 1280, height: 6000 });
  const names = async () => (await suggestButtons(page, tact)).map(({ name }) => name).sort();
  const wanted = truth.buttons.map(({ author }) => `${tact.names.suggest} à ${author}`).sort();
  await expect.poll(names).toEqual(wanted);
  await page.close();
});

test('soft navigation there and back leaves one button a post', async () => {
  const page = await tact.openNetwork('https://x.com/home?lang=fr');
  await page.getByText('Nos deux ateliers restent ouverts').first().click();
  await page.waitForURL('**/status/**');
  await findOne(page, { role: 'button', name: /Laure Vandamme/ });
  await page.goBack();
  await findOne(page, { role: 'button', name: /Nadia K\./ });
  const counts = (await hostsByKey(page)).map(([, count]) => count);
  expect(Math.max(...counts)).toBe(1);
  await page.close();
});
