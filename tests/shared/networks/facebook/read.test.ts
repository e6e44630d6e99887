import { describe, expect, it } from 'vitest';
import { facebookAdapter } from '../../../../shared/networks/facebook/adapter.ts';
import { parsePage } from '../../../core/saved-page.ts';
import { asWritten, contextOf } from '../pairs.ts';
import { allFixtures } from './fixtures.ts';

describe.each(allFixtures())('$name', ({ html, expected }) => {
  const page = parsePage(html);
  const context = contextOf(expected);
  const reading = facebookAdapter.read(page, context);

  it('gives every item with its place, and nothing else', () => {
    expect(reading.items.map(({ item }) => asWritten(item))).toEqual(expected.items);
  });

  it('names the view and the layout, and says how sure it is', () => {
    expect(reading.view).toBe(expected.view);
    expect(facebookAdapter.view(expected.url, page)).toBe(expected.view);
    expect([reading.doctor.generation, reading.doctor.state]).toEqual([expected.generation, expected.state]);
  });

  it('counts what it found and what it left', () => {
    const { doctor } = reading;
    const count = (has: (item: (typeof expected.items)[number]) => boolean) => expected.items.filter(has).length;
    expect(doctor.left).toBe(expected.left);
    expect(doctor.roots - doctor.left).toBe(expected.items.length);
    expect(doctor.keys).toBe(count(({ key }) => key !== null));
    expect(doctor.authors).toBe(count(({ author }) => author !== null));
    expect(doctor.times).toBe(count(({ time }) => time !== null));
  });

  it('reads each root alone as it reads it in the page', () => {
    for (const { item, root } of reading.items) {
      const alone = facebookAdapter.readRoot(root, context);
      if (item.weak) expect(alone).toBeNull();
      else expect(alone).toEqual({ ...item, parent: null, answered: 'unknown' });
    }
  });

  it('gives a button to nothing else', () => {
    const known = new Set(reading.items.map(({ root }) => root));
    const others = [...page.querySelectorAll(facebookAdapter.rootSelector)].filter((root) => !known.has(root));
    const keys = new Set(reading.items.map(({ item }) => item.key));
    const read = others.flatMap((root) => facebookAdapter.readRoot(root, context) ?? []);
    // A copy of an item that is read elsewhere: the page gives its button to one of them.
    expect(read.filter(({ key }) => !keys.has(key))).toEqual([]);
  });

  it('finds the boxes that surely answer an item, and no box for any other', () => {
    const found = reading.items.flatMap(({ item }): [string, string][] => {
      const box = item.key === null ? null : facebookAdapter.box(page, item.key, expected.url);
      return box === null ? [] : [[item.key ?? '', box.id]];
    });
    expect(Object.fromEntries(found)).toEqual(expected.boxes);
  });

  it('knows whom the page acts as', () => {
    expect(facebookAdapter.acting(page)).toBe(expected.acting);
  });
});
