/** After these nothing is put between what was typed and the insertion: `(`, `l’`. */
const OPEN = /[\s([{'’]$/u;
/** Before these neither. */
const CLOSED = /^[\s.,;:!?…)\]}»”]/u;
/** X and Facebook open their list of names or tags behind such an end; the next key would pick from it. */
const OPENS_LIST = /[@#][\p{L}\p{N}_.]*$/u;

/** A mention alone on its line, as the networks put it at the head of a reply: what follows stays beside it. */
const MENTION = /(?:^|\n)@[\p{L}\p{N}_.-]+$/u;

/**
 * Sets `text` off from what stands around it: by a line when it has lines itself, else by a space.
 * Gives what is really to be inserted.
 */
export function setOff(before: string, text: string, after: string): string {
  if (text === '') return '';
  const gap = text.includes('\n') ? '\n' : ' ';
  const lead = before === '' || OPEN.test(before) ? '' : MENTION.test(before) ? ' ' : gap;
  if (after === '') return lead + text + (OPENS_LIST.test(text) ? ' ' : '');
  return lead + text + (CLOSED.test(after) ? '' : gap);
}
