/** The instant that the practice site takes for now. */
export const NOW = Date.UTC(2026, 10, 20, 17, 30);

/** A valid id of an invented moment: LinkedIn's hold the milliseconds since 1970. */
export function idAt(at: number, counter: number): string {
  return String((BigInt(at) << 22n) + BigInt(counter));
}

export interface Person {
  slug: string;
  name: string;
  kind: 'in' | 'company';
  headline: string;
  verified?: true;
}

/** What a person wrote under a post. `to`: the person whose mention stands at its head. */
export interface Comment {
  id: string;
  by: Person;
  at: number;
  text: string;
  to?: Person;
  replies: Comment[];
}

export interface Post {
  id: string;
  by: Person;
  at: number;
  text: string;
  /** "X likes this": another person's link above the author's. */
  header?: { by: Person; words: 'likes' | 'commented' };
  ad?: true;
  edited?: true;
  /** A picture alone. */
  picture?: string;
  /** A list item that is no post: people to follow. */
  module?: true;
  comments: Comment[];
  /** The comments are drawn before anyone asks for them. */
  open?: true;
}

/** A picture without a network. */
export const PICTURE = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E';

let counter = 0;

const minutesAgo = (minutes: number): number => NOW - minutes * 60_000;

export const person = (slug: string, name: string, headline: string, more: Partial<Person> = {}): Person => ({
  ...{ slug, name, headline, kind: 'in' },
  ...more,
});

export function post(by: Person, minutes: number, text: string, more: Partial<Post> = {}): Post {
  const at = minutesAgo(minutes);
  counter += 1;
  return { id: idAt(at, counter), by, at, text, comments: [], ...more };
}

export function comment(by: Person, minutes: number, text: string, replies: Comment[] = [], to?: Person): Comment {
  const at = minutesAgo(minutes);
  counter += 1;
  return { id: idAt(at, counter), by, at, text, replies, ...(to === undefined ? {} : { to }) };
}

/** A comment and its replies in the order in which they are drawn. */
export const flat = (comments: readonly Comment[]): Comment[] => comments.flatMap((one) => [one, ...flat(one.replies)]);
