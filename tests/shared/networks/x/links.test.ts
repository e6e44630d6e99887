import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../../shared/networks/registry.ts';
import { xAdapter } from '../../../../shared/networks/x/adapter.ts';
import { handleIn, permalink, readAddress, statusIn, timeOfId } from '../../../../shared/networks/x/links.ts';

describe('addresses of X', () => {
  it.each([
    ['/home', 'home'],
    ['/ana/status/1991000000000000000', 'post'],
    ['/ana/status/1991000000000000000/', 'post'],
    ['/i/web/status/1991000000000000000', 'post'],
    ['/i/status/1991000000000000000?s=20', 'post'],
    ['/ana/status/1991000000000000000/photo/2', 'post'],
    ['/ana/status/1991000000000000000/quotes', 'other'],
    ['/ana/status/1991000000000000000/history', 'other'],
    ['/ana', 'profile'],
    ['/ana/with_replies', 'profile'],
    ['/ana/lists', 'other'],
    ['/notifications', 'notifications'],
    ['/notifications/mentions', 'notifications'],
    ['/messages/1-2', 'inbox'],
    ['/compose/post', 'other'],
    ['/search?q=velo', 'other'],
    ['/i/bookmarks', 'other'],
    ['/settings/account', 'other'],
    ['/', 'other'],
  ])('%s is %s', (path, view) => {
    expect(readAddress(`https://x.com${path}`).view).toBe(view);
  });

  it('gives a post’s key whatever lies over it, and a composer its own', () => {
    const key = xAdapter.viewKey('https://x.com/ana/status/1991000000000000000');
    expect(xAdapter.viewKey('https://x.com/i/web/status/1991000000000000000/photo/1?s=20')).toBe(key);
    expect(xAdapter.viewKey('https://x.com/ana/status/1991000000000000001')).not.toBe(key);
    expect(xAdapter.viewKey('https://x.com/home?x=1')).toBe(xAdapter.viewKey('https://x.com/home/'));
    expect(xAdapter.viewKey('https://x.com/intent/post?in_reply_to=1')).toBe(
      xAdapter.viewKey('https://x.com/compose/post'),
    );
  });

  it.each([
    ['/ana/status/123/history', { id: '123', handle: 'ana' }],
    ['https://x.com/ana/status/123/photo/1', { id: '123', handle: 'ana' }],
    ['https://twitter.com/ana/status/123/analytics', { id: '123', handle: 'ana' }],
    ['/i/web/status/123', { id: '123', handle: null }],
    ['https://elsewhere.example/ana/status/123', null],
    ['https://notx.com/ana/status/123', null],
    ['javascript:alert(1)', null],
    ['/ana', null],
  ])('%s names %j', (href, status) => {
    expect(statusIn(href)).toEqual(status);
  });

  it.each([
    ['/ana', 'ana'],
    ['https://x.com/Ana_1', 'Ana_1'],
    ['/home', null],
    ['/ana/status/1', null],
    ['/hashtag/velo', null],
    ['https://elsewhere.example/ana', null],
  ])('%s leads to %s', (href, handle) => {
    expect(handleIn(href)).toBe(handle);
  });

  it('reads an id’s own time, and none in an id older than the scheme', () => {
    expect(timeOfId('1346889436626259968')).toBe('2021-01-06T18:40:40.344Z');
    expect(timeOfId('20')).toBeNull();
  });

  it('makes a permalink without a handle too', () => {
    expect(permalink('123', 'ana')).toBe('https://x.com/ana/status/123');
    expect(permalink('123', null)).toBe('https://x.com/i/status/123');
  });

  it('is found by its hosts and no others', () => {
    expect(adapterFor('https://x.com/home')).toBe(xAdapter);
    expect(adapterFor('https://pro.x.com/i/decks/1')).toBe(xAdapter);
    expect(adapterFor('https://notx.com/home')).toBeNull();
    expect(adapterFor('https://x.com.example/home')).toBeNull();
    expect(adapterFor('nonsense')).toBeNull();
  });
});
