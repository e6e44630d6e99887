import { fold } from '../suggest/fold.ts';
import { isBrandCalled, isNamed, isNamesake, isReplyTo, isWorded, mentionsIn, namesOfBrand } from './addressing.ts';
import { isConfirmation, isRequest } from './closing.ts';
import { type CommentNeed, readNeed } from './comment-need.ts';
import { isPoll } from './matter.ts';
import { type ReadThread, readThread, type Thread, type ThreadComment } from './thread.ts';

/** Shorter than this, a plain word to the brand needs no look. */
const STATEMENT = 5;

interface Reading {
  thread: ReadThread;
  needs: ReadonlyMap<string, CommentNeed>;
  /** The post asks its readers for their taste. */
  isPoll: boolean;
}

const need = (reading: Reading, comment: ThreadComment): CommentNeed | undefined => reading.needs.get(comment.id);

/** Whether we have spoken in this comment's thread before it. */
function afterOurs(comment: ThreadComment, { thread }: Reading): boolean {
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
function requestIn(ours: string): 'none' | 'question' | 'message' {
  if (isRequest(fold(ours))) return 'message';
  return ours.includes('?') ? 'question' : 'none';
}

/** Whether a comment calls another customer of this thread by name or handle. */
const mentionsFellow = (comment: ThreadComment, thread: ReadThread): boolean =>
  thread.comments.some(
    (other) => !other.ours && other.author !== comment.author && isNamed(other.author, comment.text),
  );

/** "Bravo Momo pour ton chrono": to another who has written here, by name, and with "tu" or a cheer. */
function isToFellow(comment: ThreadComment, said: CommentNeed, { thread }: Reading): boolean {
  if (said.toBrand || said.asksInWords) return false;
  if (!said.toCustomer && !said.isCheer) return false;
  return mentionsFellow(comment, thread);
}

function wantsReply(comment: ThreadComment, reading: Reading): boolean {
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

/** "Exactly, Alan": our word below another customer's answer answers the question above that one as well. */
function confirms(ours: ThreadComment, question: ThreadComment, { thread, needs }: Reading): boolean {
  if (!isWorded(ours.text) || needs.get(question.id)?.asks !== true) return false;
  const answers = thread.comments
    .slice(0, thread.comments.indexOf(ours))
    .filter((other) => other.replyTo === question.id && !other.ours && other.author !== question.author);
  const below = answers.find(({ id }) => id === ours.replyTo);
  const answer = below ?? answers.find(({ author }) => ours.replyTo === question.id && isNamed(author, ours.text));
  const said = answer === undefined ? undefined : needs.get(answer.id);
  if (said === undefined || said.asks || said.joins || said.praises || said.toFriend) return false;
  return below !== undefined || isConfirmation(ours.text);
}

/** "Oui, elle me renvoie vers vous": answers somebody, and settles nothing. */
const isYesOrNo = (text: string): boolean =>
  /^\W*(?:oui|non|si|yes|no|nope|yep)(?!\p{L})(?! (?:worries|problem|need))(?!.*(?:merci|thanks|cheers))/iu.test(text);

/** "C'est bon, merci": the same author, later, in the same thread or flat under the post. */
function isClosed(comment: ThreadComment, reading: Reading): boolean {
  const { thread } = reading;
  const later = thread.comments.slice(thread.comments.indexOf(comment) + 1);
  return later.some((other) => {
    if (other.ours || other.author !== comment.author) return false;
    const sameThread = thread.root(other) === thread.root(comment) || other.replyTo === null;
    const said = need(reading, other);
    return sameThread && said !== undefined && (said.settles || said.retracts) && !said.asks && !isYesOrNo(other.text);
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
  const names = namesOfBrand(thread);
  const needs = new Map(
    others.map(({ id, text }) => [id, readNeed(text, mentionsIn(text, names), isBrandCalled(text, names))]),
  );
  const reading: Reading = { thread: read, needs, isPoll: isPoll(thread.post) };
  return others
    .filter((comment) => wantsReply(comment, reading) && !isClosed(comment, reading))
    .filter((comment) => {
      const later = read.comments.slice(read.comments.indexOf(comment) + 1);
      const joins = needs.get(comment.id)?.joins ?? false;
      return !later.some(
        (other) => other.ours && (isReplyTo(other, comment, read, joins) || confirms(other, comment, reading)),
      );
    })
    .map(({ id }) => id);
}
