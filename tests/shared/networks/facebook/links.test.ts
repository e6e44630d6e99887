import { describe, expect, it } from 'vitest';
import { facebookAdapter } from '../../../../shared/networks/facebook/adapter.ts';
import { ageInLabel, readAge } from '../../../../shared/networks/facebook/ages.ts';
import { commentIn, handleIn, permalink, postIn, readAddress } from '../../../../shared/networks/facebook/links.ts';
import { adapterFor } from '../../../../shared/networks/registry.ts';

const W = 'https://www.facebook.com';
const RAW = 'Y29tbWVudDoxMjIwNDUxOTAzMzE3NzQ1Xzg4NDEyMDMzNzcxNTAwMQ%3D%3D';

describe('addresses of Facebook', () => {
  it.each([
    ['/', 'home'],
    ['/?filter=all', 'home'],
    ['/cyclesgarance', 'profile'],
    ['/cyclesgarance/posts', 'profile'],
    ['/profile.php?id=61550031770001', 'profile'],
    ['/cyclesgarance/posts/pfbid02GarVelo9kLmQ7sT', 'post'],
    ['/cyclesgarance/posts/1220451903317745', 'post'],
    ['/permalink.php?story_fbid=pfbid0Abc&id=61550031770001', 'post'],
    ['/story.php?story_fbid=1220451903317745&id=1', 'post'],
    ['/groups/bikes.nantes/posts/7710042231190045/', 'post'],
    ['/groups/bikes.nantes/permalink/7710042231190045/', 'post'],
    ['/groups/bikes.nantes', 'other'],
    ['/photo/?fbid=1220451903366001&set=a.12', 'post'],
    ['/watch/?v=1220451903366002', 'post'],
    ['/watch/', 'other'],
    ['/cyclesgarance/videos/1220451903366002/', 'post'],
    ['/reel/1220451903366003', 'post'],
    ['/notifications', 'notifications'],
    ['/messages/t/100004417753021', 'inbox'],
    ['/marketplace', 'other'],
  ])('%s is %s', (path, view) => {
    expect(readAddress(`${W}${path}`).view).toBe(view);
  });

  it('of the Business Suite are an inbox, whose key changes with what is chosen', () => {
    const at = (item: string) =>
      `https://business.facebook.com/latest/inbox/facebook?asset_id=1&selected_item_id=${item}&thread_type=FB_PAGE_POST`;
    expect(readAddress(at('1')).view).toBe('inbox');
    expect(facebookAdapter.viewKey(at('1'))).not.toBe(facebookAdapter.viewKey(at('2')));
  });

  it('gives one post one key, whatever is only tracking', () => {
    const key = facebookAdapter.viewKey(`${W}/cyclesgarance/posts/pfbid0Abc`);
    expect(facebookAdapter.viewKey(`${W}/cyclesgarance/posts/pfbid0Abc?__cft__[0]=x&comment_id=1`)).toBe(key);
    expect(facebookAdapter.viewKey(`${W}/cyclesgarance/posts/pfbid0Xyz`)).not.toBe(key);
  });

  it.each([
    ['/cyclesgarance?__tn__=x', 'cyclesgarance'],
    [`/karim.benkacem?comment_id=${RAW}`, 'karim.benkacem'],
    ['/profile.php?id=100004417753021&__tn__=x', '100004417753021'],
    ['/groups/771004/user/100008811200001/', '100008811200001'],
    ['/people/Gerard-Petitot/61550031772045/', '61550031772045'],
    ['/watch/?v=1', null],
    ['/cyclesgarance/posts/pfbid0Abc', null],
    ['/hashtag/velo', null],
    ['https://elsewhere.example/ana', null],
    ['https://notfacebook.com/ana', null],
    ['#', null],
  ])('%s leads to %s', (href, handle) => {
    expect(handleIn(href)).toBe(handle);
  });

  it('is found by its hosts and no others', () => {
    expect(adapterFor(`${W}/`)).toBe(facebookAdapter);
    expect(adapterFor('https://web.facebook.com/')).toBe(facebookAdapter);
    expect(adapterFor('https://business.facebook.com/latest/inbox')).toBe(facebookAdapter);
    expect(adapterFor('https://notfacebook.com/')).toBeNull();
    expect(adapterFor('https://facebook.com.example/')).toBeNull();
  });
});

describe('ids', () => {
  it('reads a base64 id and a plain one, of a comment and of a reply', () => {
    const post = '1220451903317745';
    const id = '884120337715001';
    expect(commentIn(`/x/posts/1?comment_id=${RAW}`)).toMatchObject({ id, root: id, isReply: false, post });
    expect(commentIn(`/groups/1/posts/2/?comment_id=77&reply_comment_id=78`)).toMatchObject({
      ...{ id: '78', root: '77', isReply: true, post: null },
    });
    expect(commentIn('/x/posts/1?comment_id=nonsense')).toBeNull();
    expect(commentIn('/x/posts/1')).toBeNull();
  });

  it('believes the surest of a post’s names first', () => {
    const rank = (href: string) => postIn(href)?.rank ?? 9;
    expect(rank('/x/posts/pfbid0Abc')).toBeLessThan(rank('/permalink.php?story_fbid=1&id=2'));
    expect(rank('/permalink.php?story_fbid=1&id=2')).toBeLessThan(rank('/groups/g/posts/1'));
    expect(rank('/photo/?fbid=5&set=pcb.7')).toBeLessThan(rank('/photo/?fbid=5'));
    expect(postIn('/photo/?fbid=5&set=pcb.7')?.id).toBe('7');
  });

  it('keeps of a link what names, not what tracks', () => {
    expect(permalink('/permalink.php?story_fbid=1&id=2&__cft__[0]=AZ&__tn__=R')).toBe(
      `${W}/permalink.php?story_fbid=1&id=2`,
    );
  });
});

describe('times', () => {
  const now = '2026-11-20T17:30:00.000Z';
  it.each([
    ['3 h', '2026-11-20T14:30:00.000Z'],
    ['3h', '2026-11-20T14:30:00.000Z'],
    ['5 min', '2026-11-20T17:25:00.000Z'],
    ['2 j', '2026-11-18T17:30:00.000Z'],
    ['1 sem', '2026-11-13T17:30:00.000Z'],
    ['1w', '2026-11-13T17:30:00.000Z'],
    ['il y a 2 jours', '2026-11-18T17:30:00.000Z'],
    ['about an hour ago', '2026-11-20T16:30:00.000Z'],
    ['hace 3 horas', '2026-11-20T14:30:00.000Z'],
    ['À l’instant', now],
    ['Hier, à 10:15', '2026-11-19T10:15:00.000Z'],
    ['12 novembre, 10:15', '2026-11-12T10:15:00.000Z'],
    ['Jeudi 12 novembre 2025 à 10:15', '2025-11-12T10:15:00.000Z'],
    ['November 12 at 10:15 PM', '2026-11-12T22:15:00.000Z'],
    ['24 décembre', '2025-12-24T00:00:00.000Z'],
  ])('%s', (words, time) => {
    expect(readAge(words, now)).toBe(time);
  });

  it.each(['p3r h5', 'Modifié', '', 'Répondre', '3 réponses', '99 999 h', 'x'.repeat(100)])('“%s” is none', (words) => {
    expect(readAge(words, now)).toBeNull();
  });

  it('stand at the end of a comment’s label', () => {
    expect(ageInLabel('Commentaire de Karim B. il y a 3 heures', now)).toBe('2026-11-20T14:30:00.000Z');
    expect(ageInLabel('Comment by 2 days ago Ltd 3 hours ago', now)).toBe('2026-11-20T14:30:00.000Z');
    expect(ageInLabel('Commentaire de Karim B.', now)).toBeNull();
  });
});
