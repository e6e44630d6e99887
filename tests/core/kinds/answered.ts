import { needsReply } from '../../../shared/answered/needs-reply.ts';
import type { ThreadComment } from '../../../shared/answered/thread.ts';
import type { Kind } from '../kind.ts';

function readComment(value: unknown, index: number): ThreadComment {
  if (typeof value !== 'object' || value === null) throw new Error(`comments[${index}]: not an object`);
  const { id, author, text, ours, replyTo } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error(`comments[${index}].id: not a text`);
  return {
    id,
    author: typeof author === 'string' ? author : '',
    text: typeof text === 'string' ? text : '',
    ours: ours === true,
    replyTo: typeof replyTo === 'string' ? replyTo : null,
  };
}

export const open: Kind['open'] = () => (line) => {
  const { post, brand, comments } = line;
  if (!Array.isArray(comments)) throw new Error('comments: not a list');
  const thread = { post: typeof post === 'string' ? post : '', brand: typeof brand === 'string' ? brand : '' };
  return { needsReply: needsReply({ ...thread, comments: comments.map(readComment) }) };
};
