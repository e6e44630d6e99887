import { beforeEach, describe, expect, it, vi } from 'vitest';
import { xAdapter } from '../../../../shared/networks/x/adapter.ts';
import { parsePage } from '../../../core/saved-page.ts';
import { contextOf } from '../pairs.ts';
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

vi.mock('../../../../shared/networks/anchors.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/x/scope.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/x/links.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/x/fields.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/x/own.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/x/thread.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/page/text-walk.ts', async (original) => breakable(await original<object>()));

const lastFound: Replacement = (scope: ParentNode, anchor: { candidates: string[] }) =>
  [...scope.querySelectorAll(anchor.candidates.join(','))].at(-1) ?? null;

/** Mistakes that a reader of X can make; each must turn at least one fixture red. */
const MUTANTS: Record<string, Record<string, Replacement>> = {
  'takes a quote’s parts for the post’s own': { belongsTo: () => () => true },
  'takes the last name, text and time (the quote’s)': { findAnchor: lastFound },
  'keeps ads, hidden copies and notification rows': { whyLeftOut: () => null },
  'sees no thread': { threadLines: () => ({ up: false, down: false }) },
  'joins every row to the next': { threadLines: () => ({ up: true, down: true }) },
  'takes an unread count for no replies': { statedReplies: () => 0 },
  'does not know answers': { setAnswered: () => undefined },
  'has no time without a time element': { timeOfId: () => null },
  'reads text content alone': { walkText: (node: Node) => node.textContent ?? '' },
  'stops at an edited post’s link': {
    statusIn: (href: string) =>
      /\/status\/\d+$/.test(href) ? { id: href.split('/').at(-1), handle: href.split('/').at(-3) } : null,
  },
  'does not look who the page acts as': { actingHandle: () => null },
};

const withoutHandle = ({ handle: _, ...rest }: { handle: unknown }) => rest;

const PAGES = allFixtures().map(({ name, html, expected }) => ({ name, expected, page: parsePage(html) }));

/** The first page that is read wrongly, or null. */
function wrongPage(): string | null {
  const wrong = PAGES.find(({ page, expected }) => {
    const { items } = xAdapter.read(page, contextOf(expected));
    const read = sorted(items.map(({ item }) => withoutHandle(item)));
    return JSON.stringify(read) !== JSON.stringify(sorted(expected.items));
  });
  return wrong?.name ?? null;
}

const sorted = (items: object[]) =>
  items.map((item) => Object.entries(item).sort(([one], [two]) => one.localeCompare(two)));

describe('the fixtures see when the reader', () => {
  beforeEach(() => broken.by.clear());

  it('is right: all pages are read', () => {
    expect(wrongPage()).toBeNull();
  });

  it.each(Object.entries(MUTANTS))('%s', (_, replacements) => {
    for (const [name, replacement] of Object.entries(replacements)) broken.by.set(name, replacement);
    expect(wrongPage()).not.toBeNull();
  });
});
