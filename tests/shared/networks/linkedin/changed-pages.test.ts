import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../shared/networks/adapter.ts';
import { linkedinAdapter } from '../../../../shared/networks/linkedin/adapter.ts';
import { parsePage } from '../../../core/saved-page.ts';
import { asWritten, contextOf } from '../pairs.ts';
import {
  type Change,
  noIds,
  noKeys,
  noTestIds,
  noUrns,
  otherClasses,
  PAGES,
  spanishLabels,
  wrappers,
} from './changed-pages.ts';
import type { Fixture } from './fixtures.ts';

function readChanged({ html, expected }: Fixture, ...changes: Change[]) {
  const page = parsePage(html);
  for (const change of changes) change(page);
  const { doctor, items } = linkedinAdapter.read(page, contextOf(expected));
  const boxed = expected.items.filter(
    ({ key }) => key !== null && linkedinAdapter.box(page, key, expected.url) !== null,
  );
  return { doctor, items: items.map(({ item }) => item), boxed: boxed.map(({ key }) => key) };
}

const comments = (items: readonly Item[]) => items.filter((item) => item.kind === 'comment');

/** Items read with an author who did not write them: the one mistake that may never be made. An ad without its mark is a post. */
function wrongAuthors(read: readonly Item[], { expected }: Fixture): unknown[] {
  return read.flatMap(({ key, kind, author, text, weak }) => {
    const truth = expected.items.find((item) => (weak || key === null ? item.text === text : item.key === key));
    if (author === null || truth?.author === author || (truth === undefined && kind === 'post')) return [];
    return [{ key, author, truth: truth?.author }];
  });
}

const rewritten: [string, Change[]][] = [
  ['other hashes', [otherClasses]],
  ['wrappers', [wrappers]],
  ['Spanish labels', [spanishLabels]],
  ['all three', [otherClasses, wrappers, spanishLabels]],
];

describe.each(rewritten)('with %s', (_, changes) => {
  it.each(PAGES)('$name: every comment is read as before, by its author', (page) => {
    const { items, boxed } = readChanged(page, ...changes);
    const told = comments(items).map(({ key, author, text, time, url }) => ({ key, author, text, time, url }));
    const truth = comments(page.expected.items).map(({ key, author, text, time, url }) => ({
      ...{ key, author, text, time, url },
    }));
    expect(told).toEqual(truth);
    expect(wrongAuthors(items, page)).toEqual([]);
    const allowed = page.expected.box?.keys ?? [];
    expect(boxed.filter((key) => !allowed.includes(key ?? ''))).toEqual([]);
  });
});

const stripped: [string, Change[]][] = [
  ['test ids', [noTestIds]],
  ['component keys', [noKeys]],
  ['both', [noTestIds, noKeys]],
  ['all of them, in Spanish', [otherClasses, wrappers, spanishLabels, noTestIds, noKeys]],
];

describe.each(stripped)('without %s', (_, changes) => {
  it.each(PAGES.filter(({ name }) => name.startsWith('sdui')))('$name: says so, and greets nobody wrongly', (page) => {
    const { doctor, items, boxed } = readChanged(page, ...changes);
    // "Recognised" is true only where nothing was lost.
    if (doctor.state === 'recognised') expect(items.map(asWritten)).toEqual(page.expected.items);
    else expect(['partly', 'unrecognised']).toContain(doctor.state);
    expect(wrongAuthors(items, page)).toEqual([]);
    const allowed = page.expected.box?.keys ?? [];
    expect(boxed.filter((key) => !allowed.includes(key ?? ''))).toEqual([]);
  });
});

describe('without any name of the network’s', () => {
  it.each(PAGES)('$name: not recognised', (page) => {
    const { doctor, items } = readChanged(page, otherClasses, noTestIds, noKeys, noIds, noUrns);
    expect(wrongAuthors(items, page)).toEqual([]);
    expect(items).toEqual([]);
    expect(doctor.state).toBe('unrecognised');
  });
});
