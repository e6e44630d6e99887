import { useState } from 'react';
import { type Comment, flat, idAt, NOW, type Post } from '../model.ts';
import { BRAND } from '../scenes/people.ts';

/** Only so many comments are drawn at first. */
const FIRST = 6;

export interface ThreadState {
  comments: Comment[];
  hasMore: boolean;
  isOpen: boolean;
  /** The comment whose reply box is open; one at a time in a thread, as on the network. */
  replyingTo: Comment | null;
  open: () => void;
  more: () => void;
  reply: (to: Comment) => void;
  send: (text: string, to: Comment | null) => void;
}

function withReply(comments: Comment[], to: Comment, sent: Comment): Comment[] {
  return comments.map((one) => (flat([one]).includes(to) ? { ...one, replies: [...one.replies, sent] } : one));
}

/** What is open under one post, and what was sent there. */
export function useThread(post: Post): ThreadState {
  const [comments, setComments] = useState(post.comments);
  const [shown, setShown] = useState(FIRST);
  const [isOpen, setOpen] = useState(post.open === true);
  const [replyingTo, setReplyingTo] = useState<Comment | null>(null);
  const send = (text: string, to: Comment | null) => {
    const at = NOW + 1000;
    const sent: Comment = { id: idAt(at, flat(comments).length), by: BRAND, at, text, replies: [] };
    setComments(to === null ? [...comments, sent] : withReply(comments, to, sent));
    setReplyingTo(null);
  };
  return {
    comments: comments.slice(0, shown),
    hasMore: comments.length > shown,
    isOpen,
    replyingTo,
    // The network draws box and comments a moment after the click.
    open: () => void setTimeout(() => setOpen(true), 60),
    more: () => setShown(comments.length),
    reply: (to) => void setTimeout(() => setReplyingTo(to), 60),
    send,
  };
}

/** The comment on the post in whose thread a box stands. */
export const isInThread = (head: Comment, comment: Comment | null): comment is Comment =>
  comment !== null && flat([head]).includes(comment);
