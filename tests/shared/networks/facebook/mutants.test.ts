import { beforeEach, describe, expect, it, vi } from 'vitest';
import { facebookAdapter } from '../../../../shared/networks/facebook/adapter.ts';
import { parsePage } from '../../../core/saved-page.ts';
import { asWritten, contextOf } from '../pairs.ts';
import { allFixtures } from './fixtures.ts';

type Replacement = (...given: never[]) => unknown;

/** The functions of the reader that are broken right now, by name. */
const broken = vi.hoisted(() => ({ by: new Map<string, Replacement>() }));

const breakable = vi.hoisted(() => (module: object) => {
  const wrap = ([name, part]: [string, unknown]) => {
    if (typeof part !== 'function') return [name, part];
    return [name, (...given: never[]) => (broken.by.get(name) ?? (part as Replacement))(...given)];
  };
  return Object.fromEntries(Object.entries(module).map(wrap));
});

vi.mock('../../../../shared/networks/shown.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/facebook/scope.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/facebook/links.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/facebook/ages.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/facebook/own.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/facebook/item.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/facebook/thread.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/page/text-walk.ts', async (original) => breakable(await original<object>()));

/** Mistakes that a reader of Facebook can make; each must turn at least one fixture red. */
const MUTANTS: Record<string, Record<string, Replacement>> = {
  'takes a nested reply’s parts for the comment’s own': { ownOf: () => () => true },
  'takes a shared post’s parts for the post’s own': { postOwn: () => () => true },
  'keeps hidden copies': { isShown: () => true },
  'keeps ads': { isAd: () => false },
  'takes every ad for someone else’s': { isOurs: () => false },
  'takes a header for a post without looking around': { wholeOf: (mark: Element) => mark },
  'does not decode ids': { commentIn: () => null },
  'takes the thread for what is answered': { setParents: () => [] },
  'does not know answers': { setAnswered: () => [] },
  'reads no age': { readAge: () => null },
  'finds no number or vanity name in a link': { handleIn: () => null },
  'reads text content alone': { walkText: (node: Node) => node.textContent ?? '' },
};

const PAGES = allFixtures().map(({ name, html, expected }) => ({ name, expected, page: parsePage(html) }));

/** The first page that is read wrongly, or null. */
function wrongPage(): string | null {
  const wrong = PAGES.find(({ page, expected }) => {
    const { items } = facebookAdapter.read(page, contextOf(expected));
    return JSON.stringify(items.map(({ item }) => asWritten(item))) !== JSON.stringify(expected.items);
  });
  return wrong?.name ?? null;
}

beforeEach(() => broken.by.clear());

describe('the fixtures', () => {
  it('are read right by the whole reader', () => {
    expect(wrongPage()).toBeNull();
  });

  it.each(Object.keys(MUTANTS))('turn red when the reader %s', (mistake) => {
    broken.by = new Map(Object.entries(MUTANTS[mistake] ?? {}));
    expect(wrongPage()).not.toBeNull();
  });
});
