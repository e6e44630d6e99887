import { afterEach, expect, test, vi } from 'vitest';

const made = vi.fn();

/** Stands for the global `Function`: code made of a string is what the pages of an extension forbid. */
class Watched extends Function {
  constructor(...parts: string[]) {
    made(parts);
    super(...parts);
  }
}

afterEach(() => vi.unstubAllGlobals());

test('the schemas of a set-up make no code of strings, be it to see whether they may', async () => {
  vi.stubGlobal('Function', Watched);
  await import('../../../shared/brands/set-up-schemas.ts');
  expect(made).not.toHaveBeenCalled();
});
