/** The instant that the practice site takes for now. */
export const NOW = Date.UTC(2026, 10, 20, 17, 30);

const EPOCH = 1_288_834_974_657;

/** A valid status id of an invented moment. */
export function idAt(at: number, counter: number): string {
  return String((BigInt(at - EPOCH) << 22n) + BigInt(counter));
}

export interface Person {
  handle: string;
  name: string;
}

/** A post as the practice site draws it. */
export interface Post {
  id: string | null;
  by: Person | null;
  at: number;
  lang: string;
  /** Null: pictures alone. */
  text: string | null;
  counts: { replies: number; reposts: number; likes: number; views: number };
  /** Joined by a line to the next row. */
  joined?: true;
  ad?: true;
  edited?: true;
  /** The page holds only this beginning; the rest is behind "show more". */
  cut?: true;
  media?: string;
  repostedBy?: string;
  limited?: true;
  quote?: Post;
  goneQuote?: true;
  translation?: string;
  /** The id of the post that this one, sent on this page, answers. */
  answers?: string;
}

export interface Conversation {
  above: Post[];
  focused: Post;
  below: Post[];
}

export type Extra = Omit<Partial<Post>, 'id' | 'by' | 'at' | 'lang' | 'text' | 'counts'>;

/** The same number for the same words, whatever was loaded before. */
function numberOf(words: string): number {
  let number = 7;
  for (const character of words) number = (number * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return number;
}

/** A post from one line: handle, name, minutes before now, language, replies, text. Counts follow from the words. */
export function post(
  handle: string,
  name: string,
  minutes: number,
  lang: string,
  replies: number,
  text: string | null,
  extra: Extra = {},
): Post {
  const made = numberOf(`${handle}${minutes}${text?.slice(0, 200) ?? ''}`);
  const at = NOW - minutes * 60_000 - (made % 60) * 1000;
  const counts = { replies, reposts: (made * 7) % 5, likes: (made * 13) % 48, views: 120 + ((made * 977) % 4200) };
  return { id: idAt(at, made % 4096), by: { handle, name }, at, lang, text, counts, ...extra };
}
