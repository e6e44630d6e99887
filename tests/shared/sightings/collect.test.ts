import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../shared/networks/adapter.ts';
import { adapterFor } from '../../../shared/networks/registry.ts';
import { collect } from '../../../shared/sightings/collect.ts';
import { isNamedIn, namesFor } from '../../../shared/sightings/names.ts';
import type { Sighted } from '../../../shared/sightings/sighting.ts';
import { titleCount } from '../../../shared/sightings/title-count.ts';
import { parsePage } from '../../core/saved-page.ts';

const brandOn = (network: string) => ({ name: 'Cycles Garance', accounts: [{ network, id: 'cyclesgarance' }] });

/** What a saved page tells of the brand; the person at the desk may act as anybody. */
function collected(name: string): Sighted[] {
  const file = `tests/fixtures/networks/${name}`;
  const { url } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { url: string };
  const adapter = adapterFor(url);
  if (adapter === null) throw new Error(url);
  const page = parsePage(readFileSync(`${file}.html`, 'utf8'));
  const brand = brandOn(adapter.network);
  const {
    items,
    ownAds = [],
    view,
  } = adapter.read(page, { url, accounts: brand.accounts, now: '2026-11-20T17:30:00.000Z' });
  const names = namesFor([brand], adapter.network);
  const context = {
    url,
    accounts: ['cyclesgarance'],
    names,
    listed: view === 'notifications',
    ownAds,
    owners: new Map(),
  };
  return collect(
    items.map(({ item }) => item),
    context,
  );
}

const told = (name: string) => collected(name).map(({ author, concern, post }) => [author, concern, post]);

describe('of a saved page only what concerns the brand is told', () => {
  test.each([
    [
      'x/home-fr',
      [
        ['Karim B. 🚲', 'names-brand', null],
        ['Cycles Garance', 'own-post', null],
        ['Cycles Garance', 'own-post', '2123670173905846292'],
        ['Cycles Garance', 'own-post', '2123662624158646296'],
      ],
    ],
    [
      'x/post-fr',
      [
        ['Éric', 'names-brand', '2123687789982646313'],
        ['Anne-So', 'names-brand', '2123687789982646313'],
        ['Cycles Garance', 'own-post', '2123687789982646313'],
        ['Anne-So', 'under-own-post', '2123687789982646313'],
        ['Cycles Garance', 'own-post', '2123687789982646313'],
      ],
    ],
    [
      'x/post-own-ad-en',
      [
        ['Delphine Chauvin', 'under-own-post', '2123642491499446333'],
        ['Romain Godet', 'under-own-post', '2123642491499446333'],
      ],
    ],
    ['x/post-hostile-en', []],
    ['x/inbox-fr', []],
    ['linkedin/ember-inbox-fr', []],
    ['linkedin/view-home-en', []],
    [
      'linkedin/ember-company-en',
      [
        ['Cycles Garance', 'own-post', null],
        ['Dan Whitlock', 'names-brand', null],
      ],
    ],
    ['linkedin/ember-notifications-fr', [['Karim B.', 'notification', '7529468579020800001']]],
    [
      'facebook/home-dialog-roles-en',
      [
        ['Cycles Garance', 'own-post', null],
        ['Delphine Chauvin', 'under-own-post', '1220451903399001'],
        ['Cycles Garance', 'own-post', null],
        ['Emma Walker', 'under-own-post', 'pfbid02GarVelo9kLmQ7sT'],
        ['Cycles Garance', 'own-post', 'pfbid02GarVelo9kLmQ7sT'],
        ['Sam Orton', 'under-own-post', 'pfbid02GarVelo9kLmQ7sT'],
      ],
    ],
    ['facebook/group-articles-en', []],
  ])('%s', (name, wanted) => {
    expect(told(name)).toEqual(wanted);
  });

  test('what stands under the brand’s own ad on LinkedIn, though the ad itself is no item', () => {
    const file = 'tests/fixtures/networks/linkedin/sdui-b-home-own-ad-en.json';
    const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: Item[] };
    const wanted = items.filter(({ ours, weak }) => !ours && weak !== true).map(({ key }) => key);
    const found = collected('linkedin/sdui-b-home-own-ad-en').filter(({ ours }) => !ours);
    expect(wanted.length).toBeGreaterThan(3);
    expect(found.map(({ key }) => key)).toEqual(wanted);
    expect(new Set(found.map(({ concern }) => concern))).toEqual(new Set(['under-own-post']));
    expect(new Set(found.map(({ owner }) => owner))).toEqual(new Set(['cyclesgarance']));
  });

  test('a key made of words names nothing outside of its page, and never leaves it', () => {
    expect(JSON.stringify(collected('linkedin/sdui-b-home-fr'))).not.toContain('words-');
    expect(JSON.stringify(collected('facebook/inbox-suite-fr'))).not.toContain('words-');
  });
});

const item = (change: Partial<Item>): Item => ({
  ...{ key: '1', kind: 'comment', author: 'Karim', handle: 'karim', text: 'Bonjour', time: null, parent: null },
  ...{ url: null, ours: false, answered: 'yes', ...change },
});

test('where the brand has no account, the person at the desk is not taken for it', () => {
  const context = {
    url: 'https://x.com/home',
    accounts: [],
    names: [' cycles garance '],
    listed: false,
    owners: new Map(),
  };
  const items = [item({ ours: true }), item({ key: '2', text: 'Merci Cycles Garance', ours: true })];
  expect(collect(items, context)).toMatchObject([
    { key: '2', ours: false, concern: 'names-brand', answered: 'unknown' },
  ]);
});

test('a ring of parents ends, a long text is cut between characters', () => {
  const context = {
    url: 'https://x.com/home',
    accounts: ['g'],
    names: [' garance '],
    listed: false,
    owners: new Map(),
  };
  const items = [
    item({ parent: '2', text: `garance ${'🙂'.repeat(50_000)}` }),
    item({ key: '2', parent: '1', text: 'garance' }),
  ];
  const [first] = collect(items, context);
  expect(first?.text.length).toBeLessThanOrEqual(4000);
  expect(first?.text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

describe('a brand is named', () => {
  const names = namesFor([brandOn('x')], 'x');
  test.each([
    ['bravo @cyclesgarance !', true],
    ['bravo @CyclesGarance.', true],
    ['merci Cycles-Garance', true],
    ['chez CYCLES GARANCE, top', true],
    ['#CyclesGarance en fête', true],
    ['merci @Cycles Garance', true],
    ['l’atelier Garance', false],
    ['les motocycles garance', false],
    ['@cyclesgarance_fan dit', false],
    ['@cyclesgarance.paris dit', false],
    ['contact@cyclesgarance.fr', false],
    ['', false],
  ])('%s: %s', (text, wanted) => {
    expect(isNamedIn(text, names)).toBe(wanted);
  });

  test('not by a name of two letters, nor by a handle of another network', () => {
    expect(namesFor([{ name: 'Bé', accounts: [{ network: 'facebook', id: 'be' }] }], 'x')).toEqual([]);
  });
});

test.each([
  ['(3) Home / X', 3],
  ['(20+) Facebook', 20],
  ['Home / X', 0],
  ['Offre (3) vélos', 0],
  ['(12345) trop', 0],
])('the title %s counts %i', (title, count) => {
  expect(titleCount(title)).toBe(count);
});
