import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Truth } from '../../practice/facebook/truth.ts';
import { findOne } from '../../setup/accessibility.ts';
import { openTact, recorded, suggestButtons, type Tact } from '../../setup/tact.ts';

const TRUTHS = globSync('tests/practice/facebook/truth/*.json').sort();

let tact: Tact;
beforeAll(async () => {
  tact = await openTact('fr');
  await tact.chooseDemo();
});
afterAll(() => tact.close());

const truthOf = (file: string): Truth => JSON.parse(readFileSync(file, 'utf8')) as Truth;
const addressOf = ({ path }: Truth): string => new URL(path, 'https://www.facebook.com').href;

/** The rows in a part of the page, each with how many of our hosts stand in it and in no row inside it. */
function hostsByRow(page: Page, within = 'body'): Promise<[string, number][]> {
  return page.evaluate(
    (part) =>
      [...document.querySelectorAll(`${part} [data-row]`)].map((row): [string, number] => {
        const hosts = [...row.querySelectorAll('div[data-scheme]')];
        return [row.getAttribute('data-row') ?? '', hosts.filter((host) => host.closest('[data-row]') === row).length];
      }),
    within,
  );
}

describe.each(TRUTHS.map((file) => [basename(file, '.json'), truthOf(file)] as const))('%s', (_, truth) => {
  test('exactly one button for each post and comment of others, none elsewhere', async () => {
    const page = await tact.open(addressOf(truth));
    const isButton = { role: 'button', name: (name: string) => name.startsWith(tact.names.suggest) };
    if (truth.buttons.length > 0) await findOne(page, isButton);
    await page.waitForTimeout(700);
    const counts = new Map(await hostsByRow(page));
    expect(truth.buttons.filter(({ key }) => counts.get(key) !== 1)).toEqual([]);
    expect(truth.none.filter((key) => (counts.get(key) ?? 0) > 0)).toEqual([]);
    const { errors, keys, clicks } = await recorded(page);
    expect({ errors, keys, clicks }).toEqual({ errors: [], keys: [], clicks: [] });
    await page.close();
  });
});

test('each button names the author of its own post or comment', async () => {
  const truth = truthOf('tests/practice/facebook/truth/post-shop-en.json');
  const page = await tact.open(addressOf(truth));
  await findOne(page, { role: 'button', name: /Emma Walker/ });
  await page.waitForTimeout(500);
  const names = (await suggestButtons(page, tact)).map(({ name }) => name).sort();
  expect(names).toEqual(truth.buttons.map(({ author }) => `${tact.names.suggest} à ${author}`).sort());
  await page.close();
});

test('a dialog over the feed takes the buttons of what it shows, and gives them back', async () => {
  const page = await tact.open('https://www.facebook.com/?lang=fr');
  await findOne(page, { role: 'button', name: /Karim B\./ });
  await page.locator('[data-control=open]').first().click();
  await findOne(page, { role: 'button', name: /Mireille Petitot/ });
  await page.waitForTimeout(500);
  const karim = (rows: [string, number][]) => rows.filter(([key]) => key === rows[1]?.[0]).map(([, count]) => count);
  expect(karim(await hostsByRow(page, '[role=dialog]'))).toEqual([1]);
  expect(karim(await hostsByRow(page, '[role=main]'))).toEqual([0]);
  await page.keyboard.press('Escape');
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  await expect.poll(async () => karim(await hostsByRow(page, '[role=main]'))).toEqual([1]);
  await page.close();
});

test('Messenger’s box has no button', async () => {
  const page = await tact.open('https://www.facebook.com/?lang=fr');
  await findOne(page, { role: 'button', name: /Karim B\./ });
  const rows = await hostsByRow(page);
  const hosts = await page.locator('div[data-scheme]').count();
  expect(hosts).toBe(rows.reduce((sum, [, count]) => sum + count, 0));
  await page.close();
});
