import { makeToken } from '../scan.ts';
import type { Token } from '../token.ts';

const NEGATION = /^(.+)(n['’ʼ]t)$/iu;
const TAIL = /^(.+?)(['’ʼ](?:s|re|ve|ll|d|m|all))$/iu;
/** `o'clock`, `'tis`, `y'all`: one word. `ain't` says nothing of its verb. */
const WHOLE = /^(?:ain['’ʼ]t|y['’ʼ]all|ma['’ʼ]am|o['’ʼ].*|c['’ʼ]mon|d['’ʼ].*|l['’ʼ].*)$/iu;
const VERBS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** A token and the written word that it is a part of. */
export interface Part {
  readonly token: Token;
  readonly host: Token;
}

function cut(text: string, host: Token): Token[] {
  if (host.kind !== 'word' || WHOLE.test(host.text)) return [host];
  const match = NEGATION.exec(host.text) ?? TAIL.exec(host.text);
  if (match === null) return [host];
  const [, head = '', tail = ''] = match;
  const middle = host.start + head.length;
  const first = makeToken(text, host.start, middle, 'word');
  const verb = tail.toLowerCase().startsWith('n') ? VERBS[first.norm] : undefined;
  const rest = cut(text, verb === undefined ? first : { ...first, norm: verb });
  return [...rest, makeToken(text, middle, middle + tail.length, 'word')];
}

/** Splits English words into the units that grammar sees: `don't` in `do` and `n't`, `we'll` in `we` and `'ll`, `who's` in `who` and `'s`. */
export function splitEnglish(text: string, tokens: readonly Token[]): Part[] {
  return tokens.flatMap((host) => cut(text, host).map((token) => ({ token, host })));
}
