import type { Conversation, Post } from '../post.ts';
import { BAD } from './bad.ts';
import { CONVERSATIONS } from './conversations.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { SPECIAL } from './special.ts';

/** The brand that the practice site is signed in as. */
export const BRAND = { handle: 'cyclesgarance', name: 'Cycles Garance' };

export type Tongue = 'fr' | 'en' | 'es';

/** The special rows come every third one, so that each screen has some. */
function weave(plain: Post[], special: Post[]): Post[] {
  return plain.flatMap((row, place) => {
    const odd = place % 3 === 2 ? special[(place - 2) / 3] : undefined;
    return odd === undefined ? [row] : [row, odd];
  });
}

/** The home list: 73 rows, the interface's language first. */
export function homeOf(tongue: Tongue): Post[] {
  const [own, ...special] = SPECIAL;
  const plain = tongue === 'fr' ? [...FRENCH, ...ENGLISH] : [...ENGLISH, ...FRENCH];
  const woven = weave(plain, special);
  return own === undefined ? woven : [...woven.slice(0, 2), own, ...woven.slice(2)];
}

export function badRows(): Post[] {
  return BAD;
}

/** The mentions and answers of the notifications page; the other rows are X's own grouped ones. */
export function mentionsOf(tongue: Tongue): Post[] {
  const { winter, deep } = CONVERSATIONS;
  const mine = tongue === 'fr' ? FRENCH : ENGLISH;
  return [winter.below[3], mine[0], mine[3], deep.focused, winter.below[8], mine[8]].filter((row) => row !== undefined);
}

function everyPost(): Post[] {
  return [
    ...FRENCH,
    ...ENGLISH,
    ...SPECIAL,
    ...BAD,
    ...mentionsOf('fr'),
    ...Object.values(CONVERSATIONS).flatMap((talk) => [...talk.above, ...talk.below]),
  ];
}

/** The conversation of a status page; a post without one stands alone. */
export function conversationOf(id: string): Conversation | null {
  const known = Object.values(CONVERSATIONS).find((talk) => talk.focused.id === id);
  const focused = known === undefined ? everyPost().find((row) => row.id === id) : undefined;
  return known ?? (focused === undefined ? null : { above: [], focused, below: [] });
}

/** Path of a conversation's page. */
export function pathOfPost(post: Post): string {
  return `/${post.by?.handle ?? 'i'}/status/${post.id}`;
}
