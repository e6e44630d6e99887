import { fold } from '../suggest/fold.ts';
import { isNamed, isWorded } from './addressing.ts';
import { isRequest } from './closing.ts';
import type { CommentNeed } from './comment-need.ts';
import type { ReadThread, ThreadComment } from './thread.ts';

/** Shorter than this, a plain word to the brand needs no look. */
const STATEMENT = 5;

/** A thread with what each of its comments says. */
export interface Reading {
  thread: ReadThread;
  needs: ReadonlyMap<string, CommentNeed>;
  /** The post asks its readers for their taste. */
  isPoll: boolean;
}

/** What a comment of another says; undefined for one of ours. */
export const need = (reading: Reading, comment: ThreadComment): CommentNeed | undefined =>
  reading.needs.get(comment.id);

/** Whether we have spoken in this comment's thread before it. */
export function afterOurs(comment: ThreadComment, { thread }: Reading): boolean {
  const root = thread.root(comment);
  const before = thread.comments.slice(0, thread.comments.indexOf(comment));
  return before.some((other) => other.ours && isWorded(other.text) && thread.root(other) === root);
}

/** A comment that stands by itself under the post. */
function opensNeed(said: CommentNeed, isPoll: boolean): boolean {
  if (said.toFriend || said.chatter || said.length === 0) return false;
  if (said.asks || said.joins) return true;
  // "@velos 40 min later, same screen": told to the brand by its handle.
  if (said.callsBrand && said.length >= STATEMENT - 2 && !said.settles && !isPoll) return true;
  if (isPoll && said.isTaste) return false;
  if (said.complains || said.praises) return true;
  if (isPoll) return said.ofUse && (said.isContrast || said.matters === 'trouble');
  return said.matters !== null && said.length >= (said.matters === 'trouble' ? STATEMENT - 1 : STATEMENT);
}

/** Under another customer's comment people mostly talk among themselves. */
function joinsNeed(said: CommentNeed, parent: CommentNeed | undefined, isAfterOurs: boolean): boolean {
  const isMatter = parent === undefined || parent.asks || parent.complains || parent.matters !== null;
  if (said.joins && isMatter && !said.toCustomer) return true;
  if (said.toCustomer || said.toFriend || said.chatter) return false;
  if (said.asks) return said.toBrand || isAfterOurs || (isMatter && said.asksInWords);
  if (said.settles || said.isRemark) return false;
  // Praise of the house where the house has just spoken: "équipe au top, mon chat va très bien".
  if (isAfterOurs && said.praises && said.length >= STATEMENT && !said.toCustomer) return true;
  if (isMatter && said.isStill && parent?.complains === true) return true;
  if (said.complains) return said.toBrand || isAfterOurs;
  // "Ce matin 6 h 15 marteau-piqueur sous ma fenêtre": below a complaint that we took for settled.
  if (isAfterOurs && parent?.complains === true && said.ofUse && said.length >= STATEMENT) return true;
  return isAfterOurs && (said.isStill || (isMatter && said.isContrast));
}

/** Under our own words: a new question, a complaint; thanks and "ok" end it. */
function goesOn(said: CommentNeed, request: 'none' | 'question' | 'message'): boolean {
  // "Kaddour, le 12 novembre": the name that we have asked for, no friend's.
  const toFriend = said.toFriend && !(request === 'question' && said.byName);
  if (toFriend || said.chatter || said.length === 0) return false;
  if (request === 'message' && said.isSent) return false;
  if (said.asks || said.joins || (said.complains && !said.settles)) return true;
  if (request === 'question' && said.promises) return false;
  if (request !== 'none') return !said.settles || said.length >= STATEMENT;
  if (said.settles || said.praises) return false;
  return (
    said.isContrast || said.isStill || said.matters === 'trouble' || (said.matters !== null && said.length >= STATEMENT)
  );
}

/** What our last words want of their reader. */
export function requestIn(ours: string): 'none' | 'question' | 'message' {
  if (isRequest(fold(ours))) return 'message';
  return ours.includes('?') ? 'question' : 'none';
}

/** Whether a comment calls another customer of this thread by name or handle. */
export const mentionsFellow = (comment: ThreadComment, thread: ReadThread): boolean =>
  thread.comments.some(
    (other) => !other.ours && other.author !== comment.author && isNamed(other.author, comment.text),
  );

/** "Bravo Momo pour ton chrono": to another who has written here, by name, and with "tu" or a cheer. */
function isToFellow(comment: ThreadComment, said: CommentNeed, { thread }: Reading): boolean {
  if (said.toBrand || said.asksInWords) return false;
  if (!said.toCustomer && !said.isCheer) return false;
  return mentionsFellow(comment, thread);
}

/** What the turns of a comment say of it where it stands; `signs.ts` weighs it with the rest. */
export function leansToReply(comment: ThreadComment, reading: Reading): boolean {
  const said = need(reading, comment);
  if (said === undefined || said.length === 0 || isToFellow(comment, said, reading)) return false;
  const { thread } = reading;
  const parent = comment.replyTo === null ? undefined : thread.byId.get(comment.replyTo);
  const before = thread.comments.slice(0, thread.comments.indexOf(comment));
  const spoke = before.some((other) => other.author === comment.author && thread.root(other) === thread.root(comment));
  const isAfterOurs = afterOurs(comment, reading);
  if (parent === undefined) {
    const isSecond = before.some((other) => other.author === comment.author);
    return !(isSecond && (said.settles || said.retracts)) && opensNeed(said, reading.isPoll);
  }
  // "Quel navigateur ?" "Firefox": who answers our question waits for what follows.
  const lastOurs = before.findLast((other) => other.ours && thread.root(other) === thread.root(comment));
  if (parent.ours || (spoke && isAfterOurs))
    return goesOn(said, spoke || parent === lastOurs ? requestIn(lastOurs?.text ?? '') : 'none');
  // "@hexa_g where do i find that": to the one who has just answered.
  if (said.toHandle && !said.joins && !said.toBrand && !said.callsBrand && mentionsFellow(comment, thread))
    return false;
  if (parent.author === comment.author) {
    if (said.settles || said.retracts) return false;
    // Once another customer has spoken there, one disputes with that one: "not by 40 they haven't".
    const isTalk = before.some((other) => other.replyTo === parent.id && other.author !== comment.author);
    return isTalk
      ? (said.asks && !said.toCustomer) || said.isStill || (said.complains && said.toBrand)
      : said.asks || said.complains || said.joins;
  }
  return joinsNeed(said, need(reading, parent), isAfterOurs);
}
