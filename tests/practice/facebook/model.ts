export interface Person {
  slug: string;
  name: string;
  verified?: true;
}

/** What a person wrote under a post. `to`: the person whose mention stands at its head. */
export interface Comment {
  id: string;
  by: Person;
  minutes: number;
  /** Null: a sticker alone. */
  text: string | null;
  lang: string;
  to?: Person;
  replies: Comment[];
  /** The page holds only this beginning. */
  cut?: true;
  /** So many replies stand behind a control, drawn when it is pressed. */
  folded?: true;
  translation?: string;
}

export interface Post {
  id: string;
  /** The post's number, in the ids of its comments; a group's comments have plain ones. */
  number: string;
  by: Person;
  minutes: number;
  text: string;
  group?: string;
  ad?: true;
  cut?: true;
  shared?: { by: Person; text: string };
  /** Behind a photo viewer: in the page, and not shown. */
  hidden?: true;
  /** So many of its comments are drawn in the feed. */
  preview: number;
  comments: Comment[];
}

let counter = 0;

/** Fifteen digits, invented; the same at every load. */
function nextId(): string {
  counter += 1;
  return String(884_120_330_000_000 + counter * 7919);
}

export const person = (slug: string, name: string, more: Partial<Person> = {}): Person => ({ slug, name, ...more });

export function comment(
  by: Person,
  minutes: number,
  text: string | null,
  replies: Comment[] = [],
  more: Partial<Comment> = {},
): Comment {
  return { id: nextId(), by, minutes, text, lang: 'fr', replies, ...more };
}

export function post(by: Person, minutes: number, text: string, more: Partial<Post> = {}): Post {
  const number = String(1_220_451_903_000_000 + minutes * 104_729);
  const id = more.group === undefined ? `pfbid0${Number(number).toString(36)}` : number;
  return { id, number, by, minutes, text, preview: 0, comments: [], ...more };
}

/** A comment and its replies in the order in which they are drawn; what is folded is not there yet. */
export const flat = (comments: readonly Comment[]): Comment[] =>
  comments.flatMap((one) => [one, ...(one.folded ? [] : flat(one.replies))]);

export function pathOfPost({ id, by, group }: Post): string {
  return group === undefined ? `/${by.slug}/posts/${id}` : `/groups/${group}/posts/${id}/`;
}
