import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_TRUTHS } from '../../../practice/facebook/truth.ts';

const FOLDER = 'tests/practice/facebook/truth';

/** The truth files are what other tests and tools read; `write-truth.ts` makes them, and a change shows in a diff. */
describe.each(Object.entries(ALL_TRUTHS))('the practice page %s', (name, truth) => {
  it('is what its file says', () => {
    expect(JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))).toEqual(truth);
  });

  it('has each key once', () => {
    const keys = [...truth.buttons.map(({ key }) => key), ...truth.none];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('has no truth file without its page', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    Object.keys(ALL_TRUTHS)
      .map((name) => `${name}.json`)
      .sort(),
  );
});
