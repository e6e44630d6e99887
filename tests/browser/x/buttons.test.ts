import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Truth } from '../../practice/x/truth.ts';
import { findOne } from '../../setup/accessibility.ts';
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

/** Keys of the rows in the page, each with how many of our hosts stand in it (nested posts are rows of their own). */
function hostsByKey(page: Page): Promise<[string, number][]> {
  return page.evaluate(() => {
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

/** How long a screen may take to settle on a machine that is busy with other things, in milliseconds. */
const PATIENCE = 4000;

/** Looks at every screen of the page once it is at rest, and keeps the most and the least that each key had. */
async function lookThrough(page: Page, truth: Truth): Promise<Map<string, Set<number>>> {
  const seen = new Map<string, Set<number>>();
  const wanted = new Map<string, number>([
    ...truth.none.map((key): [string, number] => [key, 0]),
    ...truth.buttons.map(({ key }): [string, number] => [key, 1]),
  ]);
  const isRight = ([key, count]: [string, number]) => (wanted.get(key) ?? count) === count;
  const look = async () => {
    const until = Date.now() + PATIENCE;
    await page.waitForTimeout(150);
    let rows = await hostsByKey(page);
    while (!rows.every(isRight) && Date.now() < until) {
      await page.waitForTimeout(100);
      rows = await hostsByKey(page);
    }
    for (const [key, count] of rows) seen.set(key, (seen.get(key) ?? new Set()).add(count));
  };
  await look();
  for (let before = -1; ; ) {
    const now = await page.evaluate(() => {
      window.scrollBy(0, 500);
      return window.scrollY;
    });
    await look();
    if (now === before) return seen;
    before = now;
  }
}

describe.each(TRUTHS)('%s', (file) => {
  const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;

  test('exactly one button for each post of others, none elsewhere, on every screen', async () => {
    const page = await tact.open(addressOf(basename(file), truth));
    if (truth.buttons.length > 0) {
      await findOne(page, { role: 'button', name: (name) => name.startsWith(tact.names.suggest) });
    } else await page.waitForTimeout(800);
    const seen = await lookThrough(page, truth);

    const wrong = truth.buttons.filter(({ key }) => String([...(seen.get(key) ?? [])]) !== '1');
    expect(wrong.map(({ key, author }) => ({ key, author, counts: [...(seen.get(key) ?? [])] }))).toEqual([]);
    expect(truth.none.filter((key) => [...(seen.get(key) ?? [0])].some((count) => count > 0))).toEqual([]);
    expect(truth.either.filter((key) => [...(seen.get(key) ?? [0])].some((count) => count > 1))).toEqual([]);
    const { errors, keys, clicks } = await recorded(page);
    expect({ errors, keys, clicks }).toEqual({ errors: [], keys: [], clicks: [] });
    await page.close();
  });
});

test('each button names the author of its own post', async () => {
  const truth = JSON.parse(readFileSync('tests/practice/x/truth/post-winter-fr.json', 'utf8')) as Truth;
  const page = await tact.open(addressOf('post-winter-fr.json', truth));
  await findOne(page, { role: 'button', name: (name) => name.startsWith(tact.names.suggest) });
  await page.setViewportSize({ width: 1280, height: 6000 });
  await page.waitForTimeout(500);
  const names = (await suggestButtons(page, tact)).map(({ name }) => name).sort();
  const wanted = truth.buttons.map(({ author }) => `${tact.names.suggest} à ${author}`).sort();
  expect(names).toEqual(wanted);
  await page.close();
});

test('soft navigation there and back leaves one button a post', async () => {
  const page = await tact.open('https://x.com/home?lang=fr');
  await findOne(page, { role: 'button', name: /Karim B\./ });
  await page.getByText('Nos deux ateliers restent ouverts').first().click();
  await page.waitForURL('**/status/**');
  await findOne(page, { role: 'button', name: /Laure Vandamme/ });
  await page.goBack();
  await findOne(page, { role: 'button', name: /Nadia K\./ });
  await page.waitForTimeout(300);
  const counts = (await hostsByKey(page)).map(([, count]) => count);
  expect(Math.max(...counts)).toBe(1);
  await page.close();
});
