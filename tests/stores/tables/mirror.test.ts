import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type BrandSpace, putSpaces, readBrands, removeBrand } from '../../../stores/tables/brands.ts';
import { database, forgetDatabase } from '../../../stores/tables/database.ts';
import { leaveLost, lostData, MIRROR_KEY, restoreMirror, saveMirror } from '../../../stores/tables/mirror.ts';
import { changeSettings, readSettings } from '../../../stores/tables/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const dated = { createdAt: 1, updatedAt: 1 };
const space = (id: string, name: string): BrandSpace => ({
  brand: { id, name, accounts: [], address: 'vous', languages: ['fr'], zone: 'Europe/Paris', ...dated },
  templates: [{ id: 'hours.fr', language: 'fr', text: 'Ouvert.', brand: id, ...dated }],
  facts: [{ id: 'retours', kind: 'returns', label: 'retours', days: 30, brand: id, ...dated }],
  charter: { brand: id, articles: [], words: [], ...dated },
});

const lose = async () => {
  await database().delete();
  forgetDatabase();
};

beforeEach(() => {
  fakeBrowser.reset();
  const locks = { request: (_: string, work: () => Promise<unknown>) => work() };
  vi.stubGlobal('navigator', { locks });
});

afterEach(async () => {
  await lose();
  vi.unstubAllGlobals();
});

test('a database that was lost is noticed, and comes back whole', async () => {
  await putSpaces([space('g', 'Garance')]);
  await changeSettings((settings) => ({ ...settings, language: 'en', activeBrand: 'g' }));
  expect(await saveMirror(5)).toBe('written');
  expect(await lostData()).toBeNull();
  await lose();
  expect(await lostData()).toEqual({ at: 5, brands: ['Garance'] });
  expect(await restoreMirror()).toBe(1);
  expect(await readBrands()).toEqual([space('g', 'Garance').brand]);
  expect(await database().templates.count()).toBe(1);
  expect(await database().charters.count()).toBe(1);
  expect(await readSettings()).toMatchObject({ language: 'en', activeBrand: 'g' });
  expect(await lostData()).toBeNull();
});

test('a change after the loss does not write over what was lost', async () => {
  await putSpaces([space('g', 'Garance')]);
  await saveMirror(5);
  await lose();
  await putSpaces([space('h', 'Halles')]);
  expect(await saveMirror(6)).toBe('kept-back');
  expect((await lostData())?.brands).toEqual(['Garance']);
  expect(await restoreMirror()).toBe(1);
  expect((await readBrands()).map(({ id }) => id).sort()).toEqual(['g', 'h']);
});

test('a brand that the person removed is not "lost"', async () => {
  await putSpaces([space('g', 'Garance')]);
  await saveMirror(5);
  await removeBrand('g');
  expect(await saveMirror(6)).toBe('written');
  expect(await lostData()).toBeNull();
});

test('a person who goes on without it is not asked again', async () => {
  await putSpaces([space('g', 'Garance')]);
  await saveMirror(5);
  await lose();
  await leaveLost();
  expect(await lostData()).toBeNull();
  expect(await saveMirror(6)).toBe('written');
});

test('a mirror of another shape is left alone and never believed', async () => {
  await fakeBrowser.storage.local.set({ [MIRROR_KEY]: { schema: 2, spaces: 'no' } });
  expect(await lostData()).toBeNull();
  expect(await restoreMirror()).toBe(0);
});
