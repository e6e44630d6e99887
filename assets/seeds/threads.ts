import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Thread, ThreadComment } from '../../shared/answered/thread.ts';

export const THREADS = fileURLToPath(new URL('threads/', import.meta.url));

/** A thread of the seeds: the ids of the comments that wait for the brand, and its trade. */
export interface SeedThread extends Thread {
  needsReply: string[];
  /** Ids of those that wanted a word and have had it, or have found it themselves. */
  had: string[];
  trade: string;
}

const HEAD = /^## (.+?) \| (.*)$/;
const COMMENT = /^(?<sign>[-+*=]) (?<id>\w+)(?:>(?<replyTo>\w+))? (?:(?<author>[^:]*?): )?(?<text>.*)$/;

/** `+` waits, `*` did until it had its word, `-` never, `=` is ours: under the brand's name, or under a handle that opens it (`@brand: …`). */
function readComment(line: string, brand: string): ThreadComment {
  const { sign, id = '', replyTo, author, text = '' } = COMMENT.exec(line)?.groups ?? {};
  if (id === '') throw new Error(`no comment: ${line}`);
  const common = { id, replyTo: replyTo ?? null };
  if (sign !== '=') {
    if (author === undefined) throw new Error(`nobody says: ${line}`);
    return { ...common, author, text, ours: false };
  }
  if (author === undefined) return { ...common, author: brand, text, ours: true };
  return /^@\S+$/.test(author)
    ? { ...common, author, text, ours: true }
    : { ...common, author: brand, text: `${author}: ${text}`, ours: true };
}

/** `# trade`, `## Brand | post`, then one comment a line: `+ id>parent Author: text`. */
export function parseThreads(content: string): SeedThread[] {
  const threads: SeedThread[] = [];
  let trade = '';
  for (const line of content.split('\n')) {
    const [, brand, post = ''] = HEAD.exec(line) ?? [];
    const thread = threads.at(-1);
    if (brand !== undefined) threads.push({ brand, post, trade, comments: [], needsReply: [], had: [] });
    else if (line.startsWith('# ')) trade = line.slice(2).trim();
    else if (line.trim() !== '' && thread !== undefined) {
      const comment = readComment(line, thread.brand);
      thread.comments.push(comment);
      if (line.startsWith('+')) thread.needsReply.push(comment.id);
      if (line.startsWith('*')) thread.had.push(comment.id);
    }
  }
  return threads;
}

/** Every thread of the seeds, by file name. */
export function readSeedThreads(): SeedThread[] {
  return readdirSync(THREADS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseThreads(readFileSync(join(THREADS, name), 'utf8')));
}
