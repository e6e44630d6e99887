import { walkText } from '../../page/text-walk.ts';
import type { Item } from '../adapter.ts';
import { anyOf } from '../anchors.ts';
import { commentIn, commentLink, parseUrl, postIn, postLink, profileIn, timeOfId } from './links.ts';
import { NOTIFICATION } from './notification-anchors.ts';
import { isOurs, type Own } from './own.ts';
import { REACTED, WROTE } from './words.ts';

/** `View Karim B.’s profile`, `Voir le profil de Karim B.`; with or without a full stop. */
const NAMED = /^(?:view|see)\s(.+?)[’']s profile[.]?$|^voir le profil de (.+?)[.]?$/i;

function actorOf(card: Element) {
  const link = card.querySelector(anyOf(NOTIFICATION.cardActor));
  const label = link?.getAttribute('aria-label')?.trim() ?? '';
  const named = NAMED.exec(label);
  const strong = card.querySelector('strong')?.textContent?.trim() ?? '';
  return {
    name: strong !== '' && label.includes(strong) ? strong : (named?.[1] ?? named?.[2] ?? (strong || null)),
    profile: profileIn(link?.getAttribute('href') ?? ''),
    link: null,
  };
}

/** Where a notification points: a comment, a post, or neither. */
function targetOf(href: string) {
  const query = parseUrl(href)?.searchParams;
  const comment = commentIn(query?.get('replyUrn') ?? query?.get('commentUrn') ?? '');
  const post = postIn(query?.get('highlightedUpdateUrn') ?? href);
  return { comment, post };
}

/**
 * A notification as a mention: someone wrote to us, and the link names what. Null for the others; a reaction's link
 * names what was reacted to, which someone else wrote.
 */
export function readMention(card: Element, own: Own): Item | null {
  const link = card.querySelector(anyOf(NOTIFICATION.cardText));
  if (link === null) return null;
  const actor = actorOf(card);
  const text = walkText(link).replace(/\s+/g, ' ').trim();
  const said = actor.name === null ? text : text.replace(actor.name, '');
  if (!WROTE.test(said) || REACTED.test(said.split(/[:«“"]/, 1)[0] ?? '')) return null;
  const { comment, post } = targetOf(link.getAttribute('href') ?? '');
  if (comment === null && post === null) return null;
  const key = comment?.id ?? post?.id ?? null;
  return {
    ...{ key, kind: comment === null ? 'post' : 'comment', author: actor.name, handle: actor.profile?.slug ?? null },
    ...{ text, time: key === null ? null : timeOfId(key), parent: comment?.post.id ?? null },
    url: comment !== null ? commentLink(comment) : post === null ? null : postLink(post),
    ...{ ours: isOurs(actor, own), answered: 'unknown' },
  };
}
