import { describe, expect, it } from 'vitest';
import { linkedinAdapter } from '../../../../shared/networks/linkedin/adapter.ts';
import {
  commentIn,
  commentLink,
  postIn,
  profileIn,
  readAddress,
  timeOfId,
} from '../../../../shared/networks/linkedin/links.ts';
import { nameIn } from '../../../../shared/networks/linkedin/person.ts';
import { adapterFor } from '../../../../shared/networks/registry.ts';
import { parsePage } from '../../../core/saved-page.ts';

const SITE = 'https://www.linkedin.com';

describe('addresses of LinkedIn', () => {
  it.each([
    ['/feed/', 'home'],
    ['/feed/?filter=x', 'home'],
    ['/feed/update/urn:li:activity:7529445929779200013/', 'post'],
    ['/feed/update/urn%3Ali%3AugcPost%3A7529445929779200013?commentUrn=x', 'post'],
    ['/posts/cycles-garance_hiver-activity-7529445929779200013-a1B2', 'post'],
    ['/posts/garance-duval_share-7529445929779200013-x', 'post'],
    ['/in/karim-b/', 'profile'],
    ['/in/karim-b/recent-activity/comments/', 'profile'],
    ['/company/cyclesgarance/posts/?feedView=all', 'profile'],
    ['/company/1234/admin/page-posts/published/', 'profile'],
    ['/company/1234/admin/inbox/', 'inbox'],
    ['/company/1234/admin/notifications/', 'notifications'],
    ['/notifications/?filter=mentions', 'notifications'],
    ['/messaging/thread/2-a/', 'inbox'],
    ['/search/results/content/?keywords=velo', 'other'],
    ['/jobs/', 'other'],
  ])('%s is %s', (path, view) => {
    expect(readAddress(SITE + path).view).toBe(view);
  });

  it('gives a post one key, however its address is written', () => {
    const key = linkedinAdapter.viewKey(`${SITE}/feed/update/urn:li:activity:75/`);
    expect(linkedinAdapter.viewKey(`${SITE}/feed/update/urn%3Ali%3Aactivity%3A75?commentUrn=x`)).toBe(key);
    expect(linkedinAdapter.viewKey(`${SITE}/posts/a-b-activity-75-x`)).toBe(key);
    expect(linkedinAdapter.viewKey(`${SITE}/feed/update/urn:li:activity:76/`)).not.toBe(key);
    expect(linkedinAdapter.viewKey(`${SITE}/feed/?a=1`)).toBe(linkedinAdapter.viewKey(`${SITE}/feed`));
  });

  it.each([
    ['urn:li:comment:(urn:li:ugcPost:12,34)', { type: 'ugcPost', id: '12' }, '34'],
    ['urn:li:comment:(activity:12,34)', { type: 'activity', id: '12' }, '34'],
    ['replaceableComment_urn:li:comment:(urn:li:activity:12,34)', { type: 'activity', id: '12' }, '34'],
  ])('%s names a comment', (text, post, id) => {
    expect(commentIn(text)).toMatchObject({ post, id });
  });

  it.each(['comment-urn:li:comment:(urn:li:activity:12,34)::0', 'urn:li:activity:12', ''])('%s names none', (text) => {
    expect(commentIn(text)).toBeNull();
  });

  it('links to a comment on its post’s page', () => {
    const urn = commentIn('urn:li:comment:(urn:li:activity:12,34)');
    expect(urn && commentLink(urn)).toBe(
      `${SITE}/feed/update/urn:li:activity:12/?commentUrn=urn%3Ali%3Acomment%3A(urn%3Ali%3Aactivity%3A12%2C34)`,
    );
    expect(postIn('x?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A12')).toEqual({ type: 'activity', id: '12' });
  });

  it.each([
    ['/in/karim-b/', { kind: 'in', slug: 'karim-b' }],
    [`${SITE}/in/in%C3%A8s-delorme?miniProfileUrn=x`, { kind: 'in', slug: 'inès-delorme' }],
    ['https://fr.linkedin.com/company/cyclesgarance/posts', { kind: 'company', slug: 'cyclesgarance' }],
    ['https://elsewhere.example/in/karim-b/', null],
    ['https://linkedin.com.example/in/karim-b/', null],
    ['/feed/', null],
  ])('%s leads to %j', (href, profile) => {
    expect(profileIn(href)).toEqual(profile);
  });

  it('reads an id’s own time, and none in an id that is too old for one', () => {
    const at = Date.UTC(2026, 10, 20, 9);
    expect(timeOfId(String((BigInt(at) << 22n) + 5n))).toBe('2026-11-20T09:00:00.000Z');
    expect(timeOfId('5678901234567890')).toBeNull();
  });

  it('is found by its hosts and no others', () => {
    expect(adapterFor(`${SITE}/feed/`)).toBe(linkedinAdapter);
    expect(adapterFor('https://fr.linkedin.com/')).toBe(linkedinAdapter);
    expect(adapterFor('https://notlinkedin.com/feed/')).toBeNull();
  });
});

describe('a name in a profile link', () => {
  const nameOf = (inner: string) => nameIn(parsePage(`<a href="/in/x/">${inner}</a>`).querySelector('a') as Element);

  it.each([
    [
      'doubled for screen readers',
      '<span>Ana Díaz Premium Profile 3rd+</span><span>Ana Díaz</span><span> • 3rd+</span>',
    ],
    ['doubled alike', '<span aria-hidden="true">Ana Díaz</span><span>Ana Díaz</span>'],
    ['after the degree', '<span>• 3rd+</span><div>Ana Díaz<svg><title>Verified</title></svg></div><p>Cook</p>'],
    ['before chip and headline', '<div>Ana Díaz<span>Author</span></div><p>Co-founder of Ana Foods</p>'],
    ['in one string with all the rest', 'Ana Díaz, Premium, • 2nd, Cook'],
    ['behind a sentence', '<span>Voir le profil de Ana Díaz</span><span>Ana Díaz</span>'],
    ['beside a picture', '<img alt="Photo of someone"><span>Ana Díaz</span>'],
  ])('is found %s', (_, inner) => {
    expect(nameOf(inner)).toBe('Ana Díaz');
  });

  it.each([
    ['Vélo Premium', 'Vélo Premium'],
    ['Jean Dupont, PhD', 'Jean Dupont, PhD'],
    ['<span>Jean Dupont</span><p>Dupont</p>', 'Jean Dupont'],
    ['Thomas R. <img alt="🚲">', 'Thomas R. 🚲'],
    ['<img alt="Ana">', null],
    ['• 3rd+', null],
  ])('%s is %s', (inner, name) => {
    expect(nameOf(inner)).toBe(name);
  });
});
