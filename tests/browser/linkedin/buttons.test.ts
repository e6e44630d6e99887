import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Truth } from '../../practice/linkedin/truth.ts';
import { findOne } from '../../setup/accessibility.ts';
import { atRest } from '../../setup/at-rest.ts';
import { openTact, recorded, suggestButtons, type Tact } from '../../setup/tact.ts';

const TRUTHS = globSync('tests/practice/linkedin/truth/*.json').sort();

let tact: Tact;
beforeAll(async () => {
  tact = await openTact('fr');
  await tact.chooseDemo();
});
afterAll(() => tact.close());

const truthOf = (file: string): Truth => JSON.parse(readFileSync(file, 'utf8')) as Truth;
const addressOf = ({ path }: Truth): string => new URL(path, 'https://www.linkedin.com').href;

/** The rows in the page at rest, each with how many of our hosts stand in it and in no row inside it. */
async function hostsByRow(page: Page): Promise<[string, number][]> {
  await atRest(page);
  return await page.evaluate(() =>
    [...document.querySelectorAll('[data-row]')].map((row): [string, number] => {
      const hosts = [...row.querySelectorAll('div[data-scheme]')].filter((host) => host.closest('[data-row]') === row);
      return [row.getAttribute('data-row') ?? '', hosts.length];
    }),
  );
}

/** Looks at every screen of the page, where each row must have as many buttons as it should; gives the rows that were seen. */
async function lookThrough(page: Page, wanted: Map<string, number>): Promise<Set<string>> {
  const seen = new Set<string>();
  const wrong = async () => {
    const rows = await hostsByRow(page);
    for (const [key] of rows) seen.add(key);
    return rows.filter(([key, count]) => count !== (wanted.get(key) ?? 0));
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
  const truth = truthOf(file);
  const wanted = new Map(truth.buttons.map(({ key }) => [key, 1]));

  test('exactly one button for each post and comment of others, none elsewhere, on every screen', async () => {
    const page = await (truth.buttons.length > 0 ? tact.openNetwork : tact.open)(addressOf(truth));
    await expect.poll(() => tact.report(page)).not.toBeNull();
    const seen = await lookThrough(page, wanted);
    expect(truth.buttons.filter(({ key }) => !seen.has(key))).toEqual([]);
    if (truth.buttons.length === 0) expect(await suggestButtons(page, tact)).toEqual([]);
    const { errors, keys, clicks, sends } = await recorded(page);
    expect({ errors, keys, clicks, sends }).toEqual({ errors: [], keys: [], clicks: [], sends: [] });
    await page.close();
  });
});

test.each(['post-winter-sdui-a-fr', 'post-winter-ember-fr', 'post-winter-view-fr'])(
  '%s: each button names the author of its own comment',
  async (name) => {
    const truth = truthOf(`tests/practice/linkedin/truth/${basename(name)}.json`);
    const page = await tact.openNetwork(addressOf(truth));
    await page.setViewportSize({ width: 1280, height: 4000 });
    const shown = (author: string) => author.replace(/[\p{Cf}\p{Cc}]/gu, '').slice(0, 59);
    const named = async () => {
      const names = (await suggestButtons(page, tact)).map((button) => button.name);
      const missing = truth.buttons.filter(({ author }) => !names.some((one) => one.includes(shown(author))));
      return { missing, buttons: names.length };
    };
    await expect.poll(named).toEqual({ missing: [], buttons: truth.buttons.length });
    await page.close();
  },
);

/** Every row that has buttons has one. */
const most = async (page: Page) => Math.max(...(await hostsByRow(page)).map(([, count]) => count));

test('comments that are loaded later, and cards whose comments are opened, still have one button each', async () => {
  const page = await tact.openNetwork('https://www.linkedin.com/feed/?lang=fr');
  await page.locator('[data-control=more-comments]').first().click();
  await findOne(page, { role: 'button', name: /Steeve G\./ });
  const cargo = page.locator('[role=listitem]', { hasText: 'Looking for a cargo bike' });
  await cargo.locator('[data-control=comment]').click();
  await findOne(page, { role: 'button', name: /Priya Natarajan/ });
  expect(await most(page)).toBe(1);
  await page.close();
});

test('soft navigation there and back leaves one button a row', async () => {
  const page = await tact.openNetwork('https://www.linkedin.com/feed/?lang=fr');
  await findOne(page, { role: 'button', name: /Karim B\./ });
  await page.getByRole('link', { name: 'Notifications' }).click();
  await page.waitForURL('**/notifications/**');
  await expect.poll(async () => (await suggestButtons(page, tact)).length).toBe(0);
  await atRest(page);
  expect(await suggestButtons(page, tact)).toEqual([]);
  await page.goBack();
  await findOne(page, { role: 'button', name: /Karim B\./ });
  expect(await most(page)).toBe(1);
  await page.close();
});
