import { describe, expect, it } from 'vitest';
import { linkedinAdapter } from '../../../../shared/networks/linkedin/adapter.ts';
import { parsePage } from '../../../core/saved-page.ts';
import { asWritten, contextOf } from '../pairs.ts';
import { allFixtures } from './fixtures.ts';

describe.each(allFixtures())('$name', ({ html, expected }) => {
  const page = parsePage(html);
  const context = contextOf(expected);
  const reading = linkedinAdapter.read(page, context);

  it('gives every item with its place, and nothing else', () => {
    expect(reading.items.map(({ item }) => asWritten(item))).toEqual(expected.items);
  });

  it('names the view and the layout', () => {
    expect(reading.view).toBe(expected.view);
    expect(linkedinAdapter.view(expected.url, page)).toBe(expected.view);
    expect(reading.doctor.generation).toBe(expected.generation);
    expect(reading.doctor.state).toBe(expected.state);
  });

  it('counts what it found and what it left', () => {
    const { doctor } = reading;
    expect(doctor.left).toBe(expected.left);
    expect(doctor.roots - doctor.left).toBe(expected.items.length);
    expect(doctor.authors).toBe(expected.items.filter((item) => item.author !== null).length);
    expect(doctor.times).toBe(expected.items.filter((item) => item.time !== null).length);
  });

  it('gives no two items one key, and a weak key to a card without a number', () => {
    const keys = reading.items.flatMap(({ item }) => (item.key === null ? [] : [`${item.kind} ${item.key}`]));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { item } of reading.items) expect(item.weak === true).toBe(/^words-/.test(item.key ?? ''));
  });

  it('reads each root alone as it reads it in the page', () => {
    for (const { item, root } of reading.items) {
      const alone = linkedinAdapter.readRoot(root, context);
      if (expected.view === 'notifications') expect(alone).toBeNull();
      else expect({ ...alone, parent: null }).toEqual({ ...item, parent: null, answered: 'unknown' });
      const post = /urn:li:\w+:(\d+)\//.exec(item.url ?? '')?.[1] ?? null;
      if (alone?.kind === 'comment') expect(alone.parent).toBe(post);
    }
  });

  it('reads no node around an item’s own: three nested ones may have its key', () => {
    const roots = new Set(reading.items.map(({ root }) => root));
    for (const { item, root } of reading.items) {
      const outer = root.parentElement?.closest(linkedinAdapter.rootSelector);
      const read = outer == null || roots.has(outer) ? null : linkedinAdapter.readRoot(outer, context);
      if (read !== null) expect(read.key).not.toBe(item.key);
    }
  });

  it('finds the box that surely answers an item, and none for any other', () => {
    const keys = [...new Set(reading.items.flatMap(({ item }) => item.key ?? []))];
    const boxed = keys.filter((key) => linkedinAdapter.box(page, key, expected.url) !== null);
    const weak = reading.items.find(({ item }) => item.text === expected.box?.weakText)?.item.key;
    expect(boxed).toEqual(expected.box?.keys ?? (weak == null ? [] : [weak]));
    if (expected.box !== undefined) expect(linkedinAdapter.scheme(page)).toBe(expected.box.scheme);
  });
});
