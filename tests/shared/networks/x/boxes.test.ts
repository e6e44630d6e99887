import { describe, expect, it } from 'vitest';
import { xAdapter } from '../../../../shared/networks/x/adapter.ts';
import { parsePage } from '../../../core/saved-page.ts';
import { contextOf } from '../pairs.ts';
import { fixture } from './fixtures.ts';

const KEY = '1991000000000000001';
const STATUS = `https://x.com/ana/status/${KEY}`;
const COMPOSE = 'https://x.com/compose/post';

const box = (id: string, hidden = '') =>
  `<div ${hidden}><div class="field"><div role="textbox" contenteditable="true" data-testid="tweetTextarea_0" id="${id}"></div></div>
   <div data-testid="toolBar"><button data-testid="tweetButtonInline" id="send-${id}" disabled></button></div></div>`;
const post = (key: string, more = '', rest = '') =>
  `<article data-testid="tweet" ${more}><div data-testid="User-Name"><div>Ana</div><div><a href="/ana">@ana</a></div></div>
   <a href="/ana/status/${key}"><time datetime="2026-11-20T09:00:00.000Z"></time></a>${rest}</article>`;
const replies = '<div role="group"><button data-testid="reply" aria-label="0 Replies. Reply"></button></div>';
const column = (inner: string) => parsePage(`<div data-testid="primaryColumn">${inner}</div>`);
const dialog = (inner: string, more = '') => `<div role="dialog" aria-modal="true" ${more}>${inner}</div>`;
const found = (page: Document, key: string, url: string) => xAdapter.box(page, key, url)?.id ?? null;

describe('the reply box of a post', () => {
  it('is the inline one of its own page, and answers no other post', () => {
    const page = column(post(KEY, 'tabindex="-1"', replies) + box('inline') + post('1991000000000000002', '', replies));
    expect(found(page, KEY, STATUS)).toBe('inline');
    expect(found(page, '1991000000000000002', STATUS)).toBeNull();
  });

  it('is never the box for new posts', () => {
    expect(found(column(box('home') + post(KEY, '', replies)), KEY, 'https://x.com/home')).toBeNull();
  });

  it('is the modal’s before the one behind it', () => {
    const page = column(box('home') + post(KEY, '', replies) + dialog(post(KEY) + box('modal')));
    expect(found(page, KEY, COMPOSE)).toBe('modal');
    const behind = column(
      post(KEY, 'tabindex="-1"', replies) + box('inline') + dialog(post('1991000000000000002') + box('modal')),
    );
    expect(found(behind, '1991000000000000002', STATUS)).toBe('modal');
    expect(found(behind, KEY, STATUS)).toBeNull();
  });

  it('is not the modal’s when the post there is quoted, is not named, or is one of two', () => {
    expect(found(column(dialog(box('modal') + post(KEY))), KEY, COMPOSE)).toBeNull();
    expect(found(column(dialog(box('modal'))), KEY, COMPOSE)).toBeNull();
    expect(found(column(dialog(post(KEY) + post('1991000000000000002') + box('modal'))), KEY, COMPOSE)).toBeNull();
  });

  it('is the one that the address names', () => {
    const url = `https://x.com/intent/post?in_reply_to=${KEY}`;
    expect(found(column(dialog(box('modal'))), KEY, url)).toBe('modal');
    expect(found(column(dialog(box('modal'))), '1991000000000000002', url)).toBeNull();
  });

  it('is none of two, nor a hidden one', () => {
    const two = post(KEY, 'tabindex="-1"', replies) + box('one') + box('two');
    expect(found(column(two), KEY, STATUS)).toBeNull();
    expect(
      found(column(post(KEY, 'tabindex="-1"', replies) + box('one', 'style="display:none"')), KEY, STATUS),
    ).toBeNull();
    expect(found(column(post(KEY, 'tabindex="-1"', replies) + box('one', 'hidden') + box('two')), KEY, STATUS)).toBe(
      'two',
    );
  });

  it('can be a text area of the mobile site', () => {
    const area = '<div data-testid="tweetTextarea_0"><textarea id="mobile"></textarea></div>';
    const page = column(area);
    expect(found(page, KEY, `https://mobile.x.com/compose/post?in_reply_to=${KEY}`)).toBe('mobile');
  });
});

describe('what stands around a box', () => {
  it('is its own send control, in a sibling subtree, never another box’s', () => {
    const page = column(box('home') + dialog(post(KEY) + box('modal')));
    const send = (id: string) => xAdapter.submit(page.querySelector<HTMLElement>(`#${id}`) as HTMLElement)?.id ?? null;
    expect(send('home')).toBe('send-home');
    expect(send('modal')).toBe('send-modal');
    page.querySelector('#send-modal')?.remove();
    expect(send('modal')).toBeNull();
    page.querySelector('#send-home')?.remove();
    expect(send('home')).toBeNull();
  });

  it('does not hold message boxes', () => {
    const { html, expected } = fixture('inbox-fr');
    expect(xAdapter.boxes(parsePage(html))).toEqual([]);
    expect(xAdapter.read(parsePage(html), contextOf(expected)).doctor.boxes).toBe(0);
  });
});

describe('what stands in a row', () => {
  it('gives our button the end of its own action bar', () => {
    const { html, expected } = fixture('home-fr');
    const { items } = xAdapter.read(parsePage(html), contextOf(expected));
    for (const { root } of items) {
      const place = xAdapter.place(root);
      expect(place?.before).toBeNull();
      expect(place?.container.getAttribute('role')).toBe('group');
      expect(place?.container.closest('article')).toBe(root);
    }
  });

  it('gives the Reply control of that row alone, and none where replies are limited', () => {
    const page = column(
      post(KEY, '', replies) +
        post('1991000000000000002', '', replies.replace('<button', '<button aria-disabled="true"')),
    );
    const [open, limited] = [...page.querySelectorAll('article')];
    expect(xAdapter.replyControl(open as Element)?.closest('article')).toBe(open);
    expect(xAdapter.replyControl(limited as Element)).toBeNull();
    expect(xAdapter.readRoot(limited as Element, { url: STATUS, accounts: [], now: '' })).toBeNull();
  });

  it('is read afresh when the row is recycled for another post', () => {
    const context = { url: 'https://x.com/home', accounts: [], now: '' };
    const page = column(`<div data-testid="cellInnerDiv">${post(KEY, '', replies)}</div>`);
    const root = page.querySelector('article') as Element;
    expect(xAdapter.readRoot(root, context)?.key).toBe(KEY);
    root.querySelector('a[href*="status"]')?.setAttribute('href', '/ana/status/1991000000000000009');
    expect(xAdapter.readRoot(root, context)?.key).toBe('1991000000000000009');
  });
});
