import { expect, test } from 'vitest';
import { handleOf, withHandle } from '../../../shared/brands/handle.ts';

test.each([
  ['cyclesgarance', 'cyclesgarance'],
  [' @cyclesgarance ', 'cyclesgarance'],
  ['https://x.com/cyclesgarance', 'cyclesgarance'],
  ['https://www.linkedin.com/company/cycles-garance/?viewAsMember=true', 'cycles-garance'],
  ['facebook.com/cyclesgarance#about', 'cyclesgarance'],
  ['https://x.com/', ''],
  ['', ''],
])('%j is the handle %j', (written, handle) => {
  expect(handleOf(written)).toBe(handle);
});

test('a handle is added, replaced, kept with its name, and taken out', () => {
  const named = { network: 'x', id: 'garance', name: 'Cycles Garance' };
  expect(withHandle([], 'x', 0, 'garance')).toEqual([{ network: 'x', id: 'garance' }]);
  expect(withHandle([named], 'x', 0, 'garance')).toEqual([named]);
  expect(withHandle([named], 'x', 0, 'other')).toEqual([{ network: 'x', id: 'other' }]);
  expect(withHandle([named], 'x', 0, '')).toEqual([]);
  expect(withHandle([named], 'facebook', 0, 'garance')).toEqual([named, { network: 'facebook', id: 'garance' }]);
});
