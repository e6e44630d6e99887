import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../shared/networks/adapter.ts';
import { xAdapter } from '../../../../shared/networks/x/adapter.ts';
import { statusIn } from '../../../../shared/networks/x/links.ts';
import { parsePage } from '../../../core/saved-page.ts';
import { contextOf } from '../pairs.ts';
import { allFixtures } from './fixtures.ts';

const withoutHandle = ({ handle: _, ...rest }: Item) => rest;

describe.each(allFixtures())('$name', ({ html, expected }) => {
  const page = parsePage(html);
  const context = contextOf(expected);
  const reading = xAdapter.read(page, context);

  it('gives every item with its place, and nothing else', () => {
    expect(reading.items.map(({ item }) => withoutHandle(item))).toEqual(expected.items);
  });

  it('names the view', () => {
    expect(reading.view).toBe(expected.view);
    expect(xAdapter.view(expected.url, page)).toBe(expected.view);
  });

  it('counts what it found and what it left', () => {
    const { doctor } = reading;
    expect(doctor.left).toBe(expected.left);
    expect(doctor.roots - doctor.left).toBe(expected.items.length);
    expect(doctor.keys).toBe(expected.items.filter((item) => item.key !== null).length);
    expect(doctor.authors).toBe(expected.items.filter((item) => item.author !== null).length);
    expect(doctor.times).toBe(expected.items.filter((item) => item.time !== null).length);
  });

  it('reads each root alone as it reads it in the page', () => {
    for (const { item, root } of reading.items) {
      const alone = xAdapter.readRoot(root, context);
      if (alone === null) expect(xAdapter.replyControl(root)).toBeNull();
      else {
        const under = alone.kind === 'comment' ? statusIn(expected.url)?.id : null;
        expect(alone).toEqual({ ...item, kind: alone.kind, parent: under, answered: 'unknown' });
      }
    }
  });

  it('finds the reply box that answers its one post, and no box for any other', () => {
    const keys = new Set([...reading.items.map(({ item }) => item.key), expected.box?.key ?? null]);
    const boxed = [...keys].filter((key) => key !== null && xAdapter.box(page, key, expected.url) !== null);
    expect(boxed).toEqual(expected.box === undefined ? [] : [expected.box.key]);
    const answered = xAdapter.boxes(page).map((box) => xAdapter.answeredBy?.(page, box, expected.url) ?? null);
    expect(answered.filter((key) => key !== null)).toEqual(boxed);
    if (expected.box !== undefined) expect(xAdapter.scheme(page)).toBe(expected.box.scheme);
  });
});
