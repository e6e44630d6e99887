import type { Conversation, Post } from './post.ts';
import { CONVERSATIONS } from './scenes/conversations.ts';
import { BRAND, badRows, homeOf, mentionsOf, pathOfPost } from './scenes/scenes.ts';

/** What a page of the practice site holds, whatever any reader says. */
export interface Truth {
  /** Path with its settings; the language is part of the name. */
  path: string;
  /** Rows that must have exactly one button each, in page order. */
  buttons: { key: string; author: string | null; text: string; length: number }[];
  /** Keys of rows that must have none: the brand's own, ads, quoted posts, limited replies. */
  none: string[];
  /** Rows where a page gives too little (no author): one button at most. */
  either: string[];
}

/** A longer text is told by its beginning and its length. */
const SHOWN = 300;

function isAnswerable(post: Post): boolean {
  return post.id !== null && post.by?.handle !== BRAND.handle && !post.ad && !post.limited;
}

function truthOf(path: string, posts: Post[]): Truth {
  const known = posts.filter((post) => post.id !== null);
  const buttons = known.filter((post) => isAnswerable(post) && post.by !== null);
  const quoted = known.flatMap((post) => post.quote ?? []);
  return {
    path,
    buttons: buttons.map(({ id, by, text }) => ({
      key: id ?? '',
      author: by?.name ?? null,
      text: (text ?? '').slice(0, SHOWN),
      length: (text ?? '').length,
    })),
    none: [...known.filter((post) => !isAnswerable(post)), ...quoted].map((post) => post.id ?? ''),
    either: known.filter((post) => isAnswerable(post) && post.by === null).map((post) => post.id ?? ''),
  };
}

const ofTalk = ({ above, focused, below }: Conversation, query = '') =>
  truthOf(pathOfPost(focused) + query, [...above, focused, ...below]);

/** Every page that a test or the tour opens, by the name of its file in `truth/`. */
export const TRUTHS: Record<string, Truth> = {
  'home-fr': truthOf('/home', homeOf('fr')),
  'home-en': truthOf('/home?lang=en', homeOf('en')),
  'home-es': truthOf('/home?lang=es', homeOf('es')),
  'home-bad': truthOf('/home?bad=1', badRows()),
  'home-renamed': truthOf('/home?renamed=1', []),
  'post-winter-fr': ofTalk(CONVERSATIONS.winter),
  'post-deep-fr': ofTalk(CONVERSATIONS.deep),
  'post-advert-en': ofTalk(CONVERSATIONS.advert, '?lang=en'),
  'post-spanish-es': ofTalk(CONVERSATIONS.spanish, '?lang=es'),
  'post-accident-fr': ofTalk(CONVERSATIONS.accident),
  'notifications-fr': truthOf('/notifications', mentionsOf('fr')),
  'notifications-en': truthOf('/notifications?lang=en', mentionsOf('en')),
};
