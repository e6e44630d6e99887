import { firstName } from '../names/first-name.ts';
import type { Template } from '../templates/template.ts';
import type { AskedComment, Knowledge } from './knowledge.ts';
import { composeReply } from './reply.ts';
import type { Suggestion } from './suggest.ts';

/** A template that the person asked for by name (search, `;shortcut`), filled for this comment; null when it can't be. */
export function offer(template: Template, comment: AskedComment, knowledge: Knowledge): Suggestion | null {
  const name = comment.author?.name ? firstName(comment.author.name, comment.network ?? null) : null;
  const { language } = template;
  const composed = composeReply(template, { comment, knowledge, name, language, risk: null });
  if (composed === null) return null;
  const intent = template.intent ?? template.id;
  return { template: template.id, intent, title: template.title ?? null, score: 1, why: [], ...composed };
}
