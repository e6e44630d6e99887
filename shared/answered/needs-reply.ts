import { isNamesake, isReplyTo, isWorded, mentionsIn } from './addressing.ts';
import { type CommentNeed, readNeed } from './comment-need.ts';
import { type ReadThread, readThread, type Thread, type ThreadComment } from './thread.ts';

/** Longer than this, a word to the brand that neither asks nor praises is still worth a look. */
const STATEMENT = 5;

interface Reading {
  thread: ReadThread;
  needs: ReadonlyMap<string, CommentNeed>;
}

const need = (reading: Reading, comment: ThreadComment): CommentNeed | undefined => reading.needs.get(comment.id);

/** Whether we have spoken in this comment's thread before it. */
function afterOurs(comment: ThreadComment, { thread }: Reading): boolean {
  const root = thread.root(comment);
  const before = thread.comments.slice(0, thread.comments.indexOf(comment));
  return before.some((other) => other.ours && isWorded(other.text) && thread.root(other) === root);
}

/** A comment that stands by itself under the post. */
function opensNeed(said: CommentNeed): boolean {
  if (said.toFriend || said.chatter || said.length === 0) return false;
  return said.asks || said.complains || said.praises || said.joins || said.length >= STATEMENT;
}

/** Under another customer's comment people mostly talk among themselves. */
function joinsNeed(said: CommentNeed, parent: CommentNeed | undefined, isAfterOurs: boolean): boolean {
  const isMatter = parent === undefined || parent.asks || parent.complains;
  if (said.joins && isMatter && !said.toCustomer) return true;
  if (said.toCustomer || said.toFriend || said.chatter) return false;
  if (said.asks) return said.toBrand || isAfterOurs || (isMatter && said.asksInWords);
  return said.complains && (said.toBrand || isAfterOurs) && !said.settles;
}

/** Under our own words: a new question, a complaint; thanks and "ok" end it. */
function goesOn(said: CommentNeed, wasAsked: boolean): boolean {
  if (said.toFriend || said.chatter || said.length === 0) return false;
  if (said.asks || said.joins || (said.complains && !said.settles)) return true;
  if (wasAsked) return !said.settles || said.length >= STATEMENT;
  return !said.settles && !said.praises && (said.isContrast || said.length >= STATEMENT);
}

function wantsReply(comment: ThreadComment, reading: Reading): boolean {
  const said = need(reading, comment);
  if (said === undefined || said.length === 0) return false;
  const { thread } = reading;
  const parent = comment.replyTo === null ? undefined : thread.byId.get(comment.replyTo);
  const before = thread.comments.slice(0, thread.comments.indexOf(comment));
  const spoke = before.some((other) => other.author === comment.author && thread.root(other) === thread.root(comment));
  const isAfterOurs = afterOurs(comment, reading);
  if (parent === undefined) {
    const settlesOwn = said.settles && before.some((other) => other.author === comment.author);
    return !settlesOwn && opensNeed(said);
  }
  // "Quel navigateur ?" "Firefox": who answers our question waits for what follows.
  const lastOurs = before.findLast((other) => other.ours && thread.root(other) === thread.root(comment));
  const wasAsked = lastOurs?.text.includes('?') ?? false;
  if (parent.ours || (spoke && isAfterOurs)) return goesOn(said, wasAsked && (spoke || parent === lastOurs));
  if (parent.author === comment.author) return !said.settles && (said.asks || said.complains || said.joins);
  return joinsNeed(said, need(reading, parent), isAfterOurs);
}

/** "C'est bon, merci": the same author, later, in the same thread or flat under the post. */
function isClosed(comment: ThreadComment, reading: Reading): boolean {
  const { thread } = reading;
  const later = thread.comments.slice(thread.comments.indexOf(comment) + 1);
  return later.some((other) => {
    if (other.ours || other.author !== comment.author) return false;
    const sameThread = thread.root(other) === thread.root(comment) || other.replyTo === null;
    const said = need(reading, other);
    return sameThread && said?.settles === true && !said.asks;
  });
}

/**
 * Ids of the comments that still wait for the brand, in page order: not ours, with a question, a complaint or praise in them, no later
 * words of ours addressed to them or below them, and not closed by their author. An emoji of ours and another customer's
 * reply leave them open.
 */
export function needsReply(thread: Thread): string[] {
  const read = readThread(thread);
  const others = read.comments.filter((comment) => !comment.ours && !isNamesake(comment.author, thread.brand));
  const needs = new Map(others.map(({ id, text }) => [id, readNeed(text, mentionsIn(text, thread.brand))]));
  const reading: Reading = { thread: read, needs };
  return others
    .filter((comment) => wantsReply(comment, reading) && !isClosed(comment, reading))
    .filter((comment) => {
      const later = read.comments.slice(read.comments.indexOf(comment) + 1);
      const joins = needs.get(comment.id)?.joins ?? false;
      return !later.some((other) => other.ours && isReplyTo(other, comment, read, joins));
    })
    .map(({ id }) => id);
}
