import { expect, it } from 'vitest';
import { isFull } from '../../../shared/storage/full.ts';

const wrapped = (inner: Error): Error => Object.assign(new Error('AbortError'), { inner });
/** As Chromium 156 said it on a disk without a byte left. */
const NO_SPACE = 'Connection is closing because of: IO error: …/000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3)';

it.each([
  ['the quota', new DOMException('', 'QuotaExceededError')],
  ['the quota, as Dexie tells it', Object.assign(new Error('full'), { name: 'QuotaExceededError' })],
  ['a wrapped one', wrapped(wrapped(new DOMException('', 'QuotaExceededError')))],
  ['the disk', new DOMException(NO_SPACE, 'UnknownError')],
  ['the disk, as Dexie tells it', wrapped(Object.assign(new Error(NO_SPACE), { name: 'UnknownError' }))],
])('%s says that there is no room', (_, error) => {
  expect(isFull(error)).toBe(true);
});

it.each([
  ['another failure', new Error('Database has been closed')],
  ['an unknown one', new DOMException('Internal error', 'UnknownError')],
  ['a ring', Object.assign(new Error('ring'), {})],
  ['no error', 'QuotaExceededError'],
  ['nothing', undefined],
])('%s does not', (_, error) => {
  if (error instanceof Error && error.message === 'ring') Object.assign(error, { inner: error });
  expect(isFull(error)).toBe(false);
});
