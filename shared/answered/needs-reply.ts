import { fold } from '../suggest/fold.ts';
import { isBrandCalled, isNamed, isNamesake, isReplyTo, isWorded, mentionsIn, namesOfBrand } from './addressing.ts';
import { isConfirmation, isWithdrawn } from './closing.ts';
import { readNeed } from './comment-need.ts';
import { need, type Reading } from './leaning.ts';
import { isPoll } from './matter.ts';
import { readThread, type Thread, type ThreadComment } from './thread.ts';
import { waits } from './weigh.ts';

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
    if (!sameThread || said === undefined || said.asks) return false;
    return (said.settles || said.retracts) && (!isYesOrNo(other.text) || isWithdrawn(fold(other.text)));
  });
}

/** A thread as its comments are weighed. */
export function readReading(thread: Thread): Reading {
  const read = readThread(thread);
  const others = read.comments.filter((comment) => !comment.ours && !isNamesake(comment.author, thread.brand));
  const names = namesOfBrand(thread);
  const needs = new Map(
    others.map(({ id, text }) => [id, readNeed(text, mentionsIn(text, names), isBrandCalled(text, names))]),
  );
  return { thread: read, needs, isPoll: isPoll(thread.post) };
}

/** Whether a comment has had its word of ours, or its author wants none any more. */
export function isSettled(comment: ThreadComment, reading: Reading): boolean {
  if (isClosed(comment, reading)) return true;
  const { thread } = reading;
  const later = thread.comments.slice(thread.comments.indexOf(comment) + 1);
  const joins = need(reading, comment)?.joins ?? false;
  return later.some(
    (other) => other.ours && (isReplyTo(other, comment, thread, joins) || confirms(other, comment, reading)),
  );
}

/**
 * Ids of the comments that still wait for the brand, in page order: not ours, weighed as wanting a word, no later
 * words of ours addressed to them or below them, and not closed by their author. An emoji of ours and another customer's
 * reply leave them open.
 */
export function needsReply(thread: Thread): string[] {
  const reading = readReading(thread);
  return reading.thread.comments
    .filter((comment) => reading.needs.has(comment.id))
    .filter((comment) => waits(comment, reading) && !isSettled(comment, reading))
    .map(({ id }) => id);
}
