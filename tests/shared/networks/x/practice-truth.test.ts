import { describe, expect, it } from 'vitest';
import { TRUTHS } from '../../../practice/x/truth.ts';

/** The truth files are what other tests and tools read; they follow the scenes, and a change of one shows in a diff. */
describe.each(Object.entries(TRUTHS))('the practice page %s', (name, truth) => {
  it('is what its file says', async () => {
    const file = `../../../practice/x/truth/${name}.json`;
    await expect(`${JSON.stringify(truth, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('has each key once', () => {
    const keys = [...truth.buttons.map(({ key }) => key), ...truth.none, ...truth.either];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
