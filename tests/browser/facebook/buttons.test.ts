import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SUITE_TRUTHS, TRUTHS as TRUTHS_BY_NAME, type Truth } from '../../practice/facebook/truth.ts';
import { findOne } from '../../setup/accessibility.ts';
import { atRest } from '../../setup/at-rest.ts';
import { openTact, recorded, suggestButtons, type Tact } from '../../setup/tact.ts';

const TRUTHS = globSync('tests/practice/facebook/truth/*.json')
  .filter((file) => !(basename(file, '.json') in SUITE_TRUTHS))
  .sort();

let tact: Tact;
beforeAll(async () => {
  tact = await openTact('fr');
  await tact.chooseDemo();
});
afterAll(() => tact.close());

const truthOf = (file: string): Truth => JSON.parse(readFileSync(file, 'utf8')) as Truth;
const addressOf = ({ path }: Truth): string => new URL(path, 'https://www.facebook.com').href;

/** The rows in a part of the page at rest, each with how many of our hosts stand in it and in no row inside it. */
async function hostsByRow(page: Page, within = 'body'): Promise<Map<string, number>> {
  await atRest(page);
  const rows = await page.evaluate(
    (part) =>
      [...document.querySelectorAll(`${part} [data-row]`)].map((row): [string, number] => {
        const hosts = [...row.querySelectorAll('div[data-scheme]')];
        return [row.getAttribute('data-row') ?? '', hosts.filter((host) => host.closest('[data-row]') === row).length];
      }),
    within,
  );
  return new Map(rows);
}

describe.each(TRUTHS.map((file) => [basename(file, '.json'), truthOf(file)] as const))('%s', (_, truth) => {
  test('exactly one button for each post and comment of others, none elsewhere', async () => {
    const page = await (truth.buttons.length > 0 ? tact.openNetwork : tact.open)(addressOf(truth));
    await expect.poll(() => tact.report(page)).not.toBeNull();
    const counts = async () => {
      const rows = await hostsByRow(page);
      return {
        one: truth.buttons.map(({ key }) => [key, rows.get(key)]),
        none: truth.none.filter((key) => (rows.get(key) ?? 0) > 0),
      };
    };
    await expect.poll(counts).toEqual({ one: truth.buttons.map(({ key }) => [key, 1]), none: [] });
    const { errors, keys, clicks } = await recorded(page);
    expect({ errors, keys, clicks }).toEqual({ errors: [], keys: [], clicks: [] });
    await page.close();
  });
});

test('each button names the author of its own post or comment', async () => {
  const truth = truthOf('tests/practice/facebook/truth/post-shop-en.json');
  const page = await tact.openNetwork(addressOf(truth));
  const names = async () => (await suggestButtons(page, tact)).map(({ name }) => name).sort();
  await expect.poll(names).toEqual(truth.buttons.map(({ author }) => `${tact.names.suggest} à ${author}`).sort());
  await page.close();
});

test('a dialog over the feed takes the buttons of what it shows, and gives them back', async () => {
  const page = await tact.openNetwork('https://www.facebook.com/?lang=fr');
  const karim = TRUTHS_BY_NAME['home-fr']?.buttons.find(({ author }) => author === 'Karim B.')?.key ?? '?';
  const counts = async () => [
    (await hostsByRow(page, '[role=main]')).get(karim),
    (await hostsByRow(page, '[role=dialog]')).get(karim),
  ];
  await expect.poll(counts).toEqual([1, undefined]);
  await page.locator('[data-control=open]').first().click();
  await findOne(page, { role: 'button', name: /Mireille Petitot/ });
  await expect.poll(counts).toEqual([0, 1]);
  await page.keyboard.press('Escape');
  await expect.poll(counts).toEqual([1, undefined]);
  await page.close();
});

/** How many of our hosts stand in the page at rest, but in a row. */
async function hostsOutside(page: Page, row = '[data-row]'): Promise<number> {
  await atRest(page);
  return await page.evaluate(
    (not) => [...document.querySelectorAll('div[data-scheme]')].filter((host) => host.closest(not) === null).length,
    row,
  );
}

test('Messenger’s box has no button', async () => {
  const page = await tact.openNetwork('https://www.facebook.com/?lang=fr');
  await page.locator('[aria-label=Message]').waitFor();
  expect(await hostsOutside(page)).toBe(0);
  await page.close();
});

test('the inbox of the Business Suite has no button, neither for comments nor for private messages', async () => {
  const page = await tact.open(SUITE_TRUTHS['suite-post-fr']?.path ?? '');
  // Whose Page it is comes from the worker, and buttons after it.
  const ours = expect.objectContaining({ ours: true });
  await expect.poll(() => tact.report(page)).toMatchObject({ items: expect.arrayContaining([ours]) });
  expect(await hostsOutside(page, 'nothing')).toBe(0);
  await page.locator('[data-control=thread]').nth(2).click();
  await page.locator('[aria-placeholder*=Messenger]').waitFor();
  expect(await hostsOutside(page, 'nothing')).toBe(0);
  const { errors, keys, sends } = await recorded(page);
  expect({ errors, keys, sends }).toEqual({ errors: [], keys: [], sends: [] });
  await page.close();
});
