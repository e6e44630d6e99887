/** A comment of a thread, in page order; `replyTo` is null on a top-level or flat comment. */
export interface ThreadComment {
  id: string;
  author: string;
  text: string;
  ours: boolean;
  replyTo: string | null;
}

export interface Thread {
  /** The post's plain text. */
  post: string;
  /** The brand's displayed name. */
  brand: string;
  comments: ThreadComment[];
}

/** A thread with what each comment stands under. */
export interface ReadThread {
  comments: ThreadComment[];
  byId: ReadonlyMap<string, ThreadComment>;
  /** The comments above one, nearest first; itself not. */
  above(comment: ThreadComment): ThreadComment[];
  /** The top-level comment that it stands under, itself when it is one. */
  root(comment: ThreadComment): ThreadComment;
}

export function readThread(thread: Thread): ReadThread {
  const { comments } = thread;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const above = (comment: ThreadComment): ThreadComment[] => {
    const found: ThreadComment[] = [];
    let parent = comment.replyTo === null ? undefined : byId.get(comment.replyTo);
    // A broken page may make a comment answer itself.
    while (parent !== undefined && parent !== comment && !found.includes(parent)) {
      found.push(parent);
      parent = parent.replyTo === null ? undefined : byId.get(parent.replyTo);
    }
    return found;
  };
  return { comments, byId, above, root: (comment) => above(comment).at(-1) ?? comment };
}
