import type { Token } from './token.ts';

/** Words after which a full stop ends nothing; normal form. */
const ABBREVIATIONS = new Set(
  'm mm mme mlle dr pr me st ste av bd bld tél tel cf ex etc min max env réf ref art vol p pp n no num mr mrs ms sr jr vs approx dept inc ltd co e.g i.e'.split(
    ' ',
  ),
);
const SHORT =
  /^(?:feat|ft|env|hab|min|max|pers|chap|fig|éd|ed|coll|dir|resp|pharm|boul|bât|ch|lot|rés|app|apt|sem|trim|doc|déc|janv|févr|sept|oct|nov|lun|mar|mer|jeu|ven|sam|dim)$/u;
const STOP = /^(?:[.!?…]+|\.{2,})$/u;
const CLOSING = /^[»"”)\]]$/u;
const FREE = new Set(['emoji', 'emoticon', 'handle', 'hashtag', 'shortcode', 'symbol']);

export interface Stretch {
  tokens: Token[];
  opensLine: boolean;
  /** Text of the token before it on the same line; empty at the start of the draft, a line feed at the start of another line. */
  after: string;
  /** What stands before that token is a list's number or a short form: « 3. », « feat. ». */
  afterShort?: boolean;
}

function startsSmall(token: Token): boolean {
  return token.kind === 'word' && token.text !== token.text.toUpperCase() && /^\p{Ll}/u.test(token.text);
}

const followedSmall = (next: Token | undefined): boolean => next !== undefined && startsSmall(next);

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.kind !== 'punctuation' || !STOP.test(token.text) || next === undefined) return false;
  const previous = tokens[index - 1];
  if (token.text === '.') {
    if (previous !== undefined && ABBREVIATIONS.has(previous.norm))
      return previous.norm === 'etc' && !startsSmall(next);
    if (previous?.kind === 'word' && previous.text.length === 1 && /\p{Lu}/u.test(previous.text)) return false;
    return next.spaced;
  }
  // "Vraiment ? dit-il", "bon… on verra": a stop that is not a full stop may stand inside a sentence.
  return !(/^(?:…|\.{2,})$/u.test(token.text) && startsSmall(next));
}

/** A list's number (« 3. ») or a word cut short (« feat. », « env. »). */
function isShort(token: Token | undefined): boolean {
  return (token?.kind === 'number' && /^\d{1,2}$/u.test(token.text)) || (token !== undefined && SHORT.test(token.norm));
}

/** Groups tokens into sentences: stops, and line breaks. */
export function splitSentences(text: string, tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch = { tokens: [], opensLine: true, after: '' };
  const close = (opensLine: boolean, after: string, afterShort = false) => {
    if (current.tokens.length > 0) stretches.push(current);
    current = { tokens: [], opensLine, after, afterShort };
  };
  let ended = false;
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    const broken = previous !== undefined && /[\n\r\u2028\u2029]/u.test(text.slice(previous.end, token.start));
    if (broken) close(true, '\n');
    else if (ended && !CLOSING.test(token.text))
      close(
        current.opensLine && current.tokens.every(({ kind }) => FREE.has(kind)),
        previous?.text ?? '',
        isShort(tokens[index - 2]),
      );
    ended = endsSentence(tokens, index) || (ended && CLOSING.test(token.text) && !followedSmall(tokens[index + 1]));
    current.tokens.push(token);
  }
  close(true, '');
  return stretches;
}
