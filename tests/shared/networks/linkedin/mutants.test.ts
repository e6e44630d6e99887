import { beforeEach, describe, expect, it, vi } from 'vitest';
import { linkedinAdapter } from '../../../../shared/networks/linkedin/adapter.ts';
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

vi.mock('../../../../shared/networks/anchors.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/shown.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/linkedin/scope.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/linkedin/links.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/linkedin/fields.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/linkedin/person.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/linkedin/own.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/linkedin/thread.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/linkedin/tracking.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/networks/words-key.ts', async (original) => breakable(await original<object>()));
vi.mock('../../../../shared/page/text-walk.ts', async (original) => breakable(await original<object>()));

const LINK = 'a[href*="/in/"], a[href*="/company/"]';
const slugOf = (link: Element | null) => link?.getAttribute('href')?.split('/').filter(Boolean).at(-1) ?? null;

/** The author by a rule that holds on most cards: the first link, or the first one with a name. */
const firstLink =
  (named: boolean): Replacement =>
  (root: Element) => {
    const link =
      [...root.querySelectorAll(LINK)].find((one) => !named || (one.textContent ?? '').trim() !== '') ?? null;
    const name = link?.textContent?.split('•')[0]?.trim() || null;
    return { name, profile: link === null ? null : { kind: 'in', slug: slugOf(link) }, link };
  };

/** The right link, read as it stands. */
const lastLink: Replacement = (root: Element, text: Element) => {
  const before = [...root.querySelectorAll(LINK)].filter((link) => (link.compareDocumentPosition(text) & 4) !== 0);
  const link = before.findLast((one) => (one.textContent ?? '').trim() !== '') ?? null;
  return { name: link?.textContent ?? null, profile: link === null ? null : { kind: 'in', slug: slugOf(link) }, link };
};

/** Mistakes that a reader of LinkedIn can make; each must turn at least one fixture red. */
const MUTANTS: Record<string, Record<string, Replacement>> = {
  'takes the first profile link for the author': { authorOf: firstLink(false) },
  'takes the first named link for the author (the liker)': { authorOf: firstLink(true) },
  'reads a name with what is doubled for screen readers': { authorOf: lastLink },
  'takes a nested comment’s parts for the comment’s own': { belongsTo: () => () => true },
  'takes modules for posts': { isPost: () => true },
  'keeps ads': { isAd: () => false },
  'takes every "promoted" for an ad': { isAd: (root: Element) => /promot|sponsor/i.test(root.textContent ?? '') },
  'keeps hidden copies': { isShown: () => true },
  'has no time in ids': { timeOfId: () => null },
  'has no time in words': { roughTime: () => null },
  'takes all rows for comments on the post': {
    threadsOf: (rows: unknown[]) => rows.map((head) => ({ head, replies: [] })),
  },
  'takes every reply for one to the thread’s comment': { mentionedIn: () => null },
  'takes an unread count for no replies': { statedReplies: () => 0 },
  'does not know answers': { setThreadAnswers: () => undefined },
  'does not look at posts’ answers': { setPostAnswer: () => undefined },
  'does not look into tracking data': { scopedUrn: () => null },
  'reads text content alone': { walkText: (node: Node) => node.textContent ?? '' },
  'reads "…more" as text': { textOf: (element: Element) => (element.textContent ?? '').trim() },
  'knows accounts by name': { isOurs: ({ name }: { name: string | null }) => name === 'Cycles Garance' },
  'reads the full URN alone': {
    commentIn: (text: string) => {
      const found = /urn:li:comment:\(urn:li:(\w+):(\d+),(\d+)\)$/.exec(text);
      return found && { urn: found[0], post: { type: found[1], id: found[2] }, id: found[3] };
    },
  },
};

const PAGES = allFixtures().map(({ name, html, expected }) => ({ name, expected, page: parsePage(html) }));

const sorted = (items: object[]) =>
  items.map((item) => Object.entries(item).sort(([one], [two]) => one.localeCompare(two)));

/** The first page that is read wrongly, or null. */
function wrongPage(): string | null {
  const wrong = PAGES.find(({ page, expected }) => {
    const { items } = linkedinAdapter.read(page, contextOf(expected));
    const read = sorted(items.map(({ item }) => asWritten(item)));
    return JSON.stringify(read) !== JSON.stringify(sorted(expected.items));
  });
  return wrong?.name ?? null;
}

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
