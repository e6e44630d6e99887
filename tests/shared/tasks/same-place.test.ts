import { expect, test } from 'vitest';
import { isOpenable, showsPlace } from '../../../shared/tasks/same-place.ts';

const post = 'https://www.linkedin.com/feed/update/urn:li:activity:7111111111111111111/';

test.each([
  ['the same address', ['https://x.com/a/status/1234567'], 'https://x.com/a/status/1234567', 0],
  ['what a network adds', ['https://x.com/a/status/1234567?s=20&t=abc#m'], 'https://x.com/a/status/1234567', 0],
  ['another host of the network', ['https://mobile.x.com/A/status/1234567/'], 'https://x.com/a/status/1234567', 0],
  ['the post of a comment', [post], `${post}?commentUrn=urn%3Ali%3Acomment%3A1`, 0],
  ['the comment itself before its post', [post, `${post}?commentUrn=1`], `${post}?commentUrn=1`, 1],
  ['another comment', ['https://x.com/a/status/7654321'], 'https://x.com/a/status/1234567', -1],
  [
    'a page told apart by its query alone',
    ['https://www.facebook.com/p.php?id=1'],
    'https://www.facebook.com/p.php?id=2',
    -1,
  ],
  ['a tab whose address is not known', [undefined], 'https://x.com/a/status/1234567', -1],
  ['an address that is coded wrong', ['https://x.com/%E0%A4%A'], 'https://x.com/a/status/1234567', -1],
])('%s', (_, tabs, wanted, found) => {
  expect(showsPlace(tabs, wanted)).toBe(found);
});

test('a click opens addresses of the web alone', () => {
  expect(isOpenable('https://x.com/a')).toBe(true);
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'chrome://settings', '', null]) {
    expect(isOpenable(address)).toBe(false);
  }
});
