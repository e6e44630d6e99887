import { describe, expect, it } from 'vitest';
import { open } from '../../core/kinds/read.ts';

const file = 'tests/fixtures/networks/x/post-own-ad-en.html';
const url = 'https://x.com/cyclesgarance/status/1';

async function read(line: Record<string, unknown>) {
  return (await open())(line);
}

describe('core read', () => {
  it('gives network, view and items, without what is the product’s own', async () => {
    const answer = await read({ id: 1, file, url });
    expect(answer).toMatchObject({ network: 'x', view: 'post' });
    const [first] = (answer?.items ?? []) as object[];
    expect(Object.keys(first ?? {})).toEqual([
      'key',
      'kind',
      'author',
      'text',
      'time',
      'parent',
      'url',
      'ours',
      'answered',
    ]);
  });

  it('takes the account that the page acts as where none is given, and the given ones alone where some are', async () => {
    const home = { file: 'tests/fixtures/networks/x/home-fr.html', url: 'https://x.com/home' };
    const ours = async (accounts: unknown) =>
      (((await read({ ...home, accounts }))?.items ?? []) as { ours: boolean }[]).filter((item) => item.ours).length;
    expect(await ours(null)).toBe(3);
    expect(await ours([{ network: 'x', id: 'karim_bkr' }])).toBe(1);
    expect(await ours(['@Karim_BKR'])).toBe(1);
  });

  it.each([
    [{ url }, /"file" is missing/],
    [{ file }, /"url" is missing/],
    [{ file: 'nowhere.html', url }, /can't be read/],
    [{ file, url: 'not an address' }, /not an address/],
    [{ file, url: 'https://elsewhere.example/' }, /no network/],
    [{ file, url, accounts: 'ana' }, /not a list/],
    [{ file, url, accounts: [3] }, /no account/],
    [{ file, url, now: 'yesterday' }, /"now"/],
  ])('says in words what is wrong with %j', async (line, why) => {
    await expect(read(line)).rejects.toThrow(why);
  });
});
