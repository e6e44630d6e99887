import { fold } from '../suggest/fold.ts';
import type { ReadThread, Thread, ThreadComment } from './thread.ts';

const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** A reply needs words: a heart or a thumb of ours leaves the question open. */
export const isWorded = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text.replace(/(?<![\p{L}\p{N}])@[\w.-]+/gu, ''));

/** A page called nearly as the brand: a second account of the house, or one that plays it; no customer. */
export function isNamesake(author: string, brand: string): boolean {
  const [one, other] = [plain(author), plain(brand)];
  return one.length >= 6 && other.length >= 6 && (one.includes(other) || other.includes(one));
}

/** What a thread calls the brand: its name, and those that our own comments bear (`@velosardoise`). */
export function namesOfBrand({ brand, comments }: Thread): string[] {
  const ours = comments.filter((comment) => comment.ours).map(({ author }) => author);
  return [...new Set([brand, brand.replace(/&/g, ' and '), brand.replace(/&/g, ' et '), ...ours])].filter(
    (name) => plain(name) !== '',
  );
}

const isOurName = (handle: string, names: string[]) =>
  names.some((name) => isNamesake(handle, name) || plain(handle) === plain(name));
const handlesIn = (text: string) => (text.match(/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]+/gu) ?? []).map(plain);

/** The @names in a text that are not the brand's; `names`: see `namesOfBrand`. */
export function mentionsIn(text: string, names: string[]): string[] {
  return handlesIn(text).filter((handle) => !isOurName(handle, names));
}

/** Whether a text calls the brand by its handle or by its name in full. */
export function isBrandCalled(text: string, names: string[]): boolean {
  if (handlesIn(text).some((handle) => isOurName(handle, names))) return true;
  const folded = fold(text);
  return names.some((name) => plain(name).length >= 5 && folded.includes(fold(name)));
}

/** How our replies call an author: the handle, the whole name, or its first word. */
export function isNamed(author: string, text: string): boolean {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}@_' -]/gu, ' ')} `;
  if (author.startsWith('@')) return folded.includes(`${fold(author)} `) || folded.includes(`${fold(author)}'`);
  const [first = ''] = author.trim().split(/\s+/);
  const name = fold(first).replace(/[^\p{L}\p{N}'-]/gu, '');
  if (name.length < 2) return false;
  const place = folded.search(new RegExp(`(?<![\\p{L}\\p{N}])@?${name}(?![\\p{L}\\p{N}])`, 'u'));
  if (place < 0) return false;
  // "Rose", "Pierre": a first name that is a word must be written as a name.
  return new RegExp(`(?<![\\p{L}\\p{N}])${first}(?![\\p{L}\\p{N}])`, 'u').test(text) || name.length > 3;
}

/** Customers whom a comment of ours calls by name, among those who wrote before it. */
function namedBefore(ours: ThreadComment, thread: ReadThread): Set<string> {
  const before = thread.comments.slice(0, thread.comments.indexOf(ours));
  const named = before.filter((other) => !other.ours && isNamed(other.author, ours.text)).map(({ author }) => author);
  // "Marie L., non": the other Marie is not meant.
  const whole = named.filter((author) => author.includes(' ') && fold(ours.text).includes(fold(author)));
  const first = (author: string) => fold(author).split(/\s+/)[0];
  return new Set(
    named.filter((author) => whole.includes(author) || !whole.some((other) => first(other) === first(author))),
  );
}

/** Whether an author has written before a comment in the thread that it stands in. */
const isIn = (author: string, comment: ThreadComment, thread: ReadThread): boolean =>
  thread.comments
    .slice(0, thread.comments.indexOf(comment))
    .some((other) => other.author === author && thread.root(other) === thread.root(comment));

/** Whether a later comment of ours is a reply to `comment`: by name, by place, or below it; `joins`: it says "same here". */
export function isReplyTo(ours: ThreadComment, comment: ThreadComment, thread: ReadThread, joins = false): boolean {
  if (!isWorded(ours.text)) return false;
  const named = namedBefore(ours, thread);
  if (ours.replyTo === null) return named.has(comment.author);
  if (ours.replyTo === comment.id && comment.replyTo !== null) return true;
  if (thread.root(ours) !== thread.root(comment))
    return named.has(comment.author) && !isIn(comment.author, ours, thread);
  // In a thread of several people the name says to whom, wherever the network hangs the reply.
  const inThread = [...named].filter((author) => isIn(author, ours, thread));
  if (inThread.length > 0) return named.has(comment.author);
  const above = thread.above(ours);
  if (above.includes(comment)) return true;
  // "Pareil" asks what the thread's first comment asks.
  if (joins && above.includes(thread.root(comment))) return true;
  return isLatest(comment, ours, thread);
}

/** A reply without a name under the thread's first comment: it follows on what was said last there, or by the same person. */
function isLatest(comment: ThreadComment, ours: ThreadComment, thread: ReadThread): boolean {
  const parent = ours.replyTo === null ? undefined : thread.byId.get(ours.replyTo);
  if (parent === undefined || parent !== thread.root(ours)) return parent?.author === comment.author;
  if (parent.author === comment.author) return true;
  const before = thread.comments
    .slice(0, thread.comments.indexOf(ours))
    .filter((other) => thread.root(other) === parent);
  const wasAnswered = before.some((other) => other.ours && isWorded(other.text));
  return (wasAnswered || parent.ours) && before.findLast((other) => !other.ours) === comment;
}
