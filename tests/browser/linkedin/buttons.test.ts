import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Truth } from '../../practice/linkedin/truth.ts';
import { findOne } from '../../setup/accessibility.ts';
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

/** The rows in the page, each with how many of our hosts stand in it and in no row inside it. */
function hostsByRow(page: Page): Promise<[string, number][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-row]')].map((row): [string, number] => {
      const hosts = [...row.querySelectorAll('div[data-scheme]')].filter((host) => host.closest('[data-row]') === row);
      return [row.getAttribute('data-row') ?? '', hosts.length];
    }),
  );
}

/** Looks at every screen of the page, and keeps every count that each row ever had. */
async function lookThrough(page: Page): Promise<Map<string, Set<number>>> {
  const seen = new Map<string, Set<number>>();
  const look = async () => {
    await page.waitForTimeout(300);
    for (const [key, count] of await hostsByRow(page)) seen.set(key, (seen.get(key) ?? new Set()).add(count));
  };
  await look();
  for (let before = -1; ; ) {
    const now = await page.evaluate(() => {
      window.scrollBy(0, 600);
      return window.scrollY;
    });
    await look();
    if (now === before) return seen;
    before = now;
  }
}

describe.each(TRUTHS)('%s', (file) => {
  const truth = truthOf(file);

  test('exactly one button for each post and comment of others, none elsewhere, on every screen', async () => {
    const page = await tact.open(addressOf(truth));
    if (truth.buttons.length > 0) {
      await findOne(page, { role: 'button', name: (name) => name.startsWith(tact.names.suggest) });
    } else await page.waitForTimeout(800);
    const seen = await lookThrough(page);

    const wrong = truth.buttons.filter(({ key }) => String([...(seen.get(key) ?? [])]) !== '1');
    expect(wrong.map(({ key, author }) => ({ key, author, counts: [...(seen.get(key) ?? [])] }))).toEqual([]);
    expect(truth.none.filter((key) => [...(seen.get(key) ?? [0])].some((count) => count > 0))).toEqual([]);
    if (truth.buttons.length === 0) expect(await suggestButtons(page, tact)).toEqual([]);
    const { errors, keys, clicks, sends } = await recorded(page);
    expect({ errors, keys, clicks, sends }).toEqual({ errors: [], keys: [], clicks: [], sends: [] });
    await page.close();
  });
});

test.each(['post-winter-sdui-a-fr', 'post-winter-ember-fr'])(
  '%s: each button names the author of its own comment',
  async (name) => {
    const truth = truthOf(`tests/practice/linkedin/truth/${basename(name)}.json`);
    const page = await tact.open(addressOf(truth));
    await findOne(page, { role: 'button', name: (one) => one.startsWith(tact.names.suggest) });
    await page.setViewportSize({ width: 1280, height: 4000 });
    await page.waitForTimeout(500);
    const names = (await suggestButtons(page, tact)).map((button) => button.name);
    const shown = (author: string) => author.replace(/[\p{Cf}\p{Cc}]/gu, '').slice(0, 59);
    for (const { author } of truth.buttons) {
      expect(names.filter((one) => one.includes(shown(author))).length).toBeGreaterThan(0);
    }
    expect(names).toHaveLength(truth.buttons.length);
    await page.close();
  },
);

test('comments that are loaded later, and cards whose comments are opened, still have one button each', async () => {
  const page = await tact.open('https://www.linkedin.com/feed/?lang=fr');
  await findOne(page, { role: 'button', name: /Karim B\./ });
  await page.locator('[data-control=more-comments]').first().click();
  await findOne(page, { role: 'button', name: /Steeve G\./ });
  const cargo = page.locator('[role=listitem]', { hasText: 'Looking for a cargo bike' });
  await cargo.locator('[data-control=comment]').click();
  await findOne(page, { role: 'button', name: /Priya Natarajan/ });
  await page.waitForTimeout(400);
  const counts = (await hostsByRow(page)).map(([, count]) => count);
  expect(Math.max(...counts)).toBe(1);
  await page.close();
});

test('soft navigation there and back leaves one button a row', async () => {
  const page = await tact.open('https://www.linkedin.com/feed/?lang=fr');
  await findOne(page, { role: 'button', name: /Karim B\./ });
  await page.getByRole('link', { name: 'Notifications' }).click();
  await page.waitForURL('**/notifications/**');
  await page.waitForTimeout(400);
  expect(await suggestButtons(page, tact)).toEqual([]);
  await page.goBack();
  await findOne(page, { role: 'button', name: /Karim B\./ });
  await page.waitForTimeout(300);
  expect(Math.max(...(await hostsByRow(page)).map(([, count]) => count))).toBe(1);
  await page.close();
});
