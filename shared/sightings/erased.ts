import type { TaskRow } from '../tasks/task.ts';
import type { SightingRow } from './sighting.ts';

/** What stands where a person's words or name stood. */
const GONE = '…';

/** Shorter pieces of a comment are anybody's words. */
const SHORTEST = 12;

/** The comment's beginning as a title may quote it: the longest that stands in the text. */
function quotedIn(text: string, words: string): string | null {
  const whole = words.trim();
  for (let end = whole.length; end >= SHORTEST; end -= 1) {
    const piece = whole.slice(0, end).trimEnd();
    if (text.includes(piece)) return piece;
  }
  return null;
}

function without(text: string, { author, text: words }: SightingRow): string {
  const lines = [words, words.replace(/\s+/g, ' ')];
  const quoted = lines.reduce((left, line) => {
    const piece = quotedIn(left, line);
    return piece === null ? left : left.replaceAll(piece, GONE);
  }, text);
  return author === null || author === '' ? quoted : quoted.replaceAll(author, GONE);
}

/** A task about an erased comment: what is to be done stays, the person's name, words and place go. */
export function eraseFromTask(task: TaskRow, row: SightingRow): TaskRow {
  return { ...task, title: without(task.title, row), note: without(task.note, row), link: null, sighting: null };
}
