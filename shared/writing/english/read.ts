import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../token.ts';
import { splitEnglish } from './split.ts';
import { type Seen, tagWords } from './tagger.ts';
import { readEnglishWord } from './tags-of.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

/** What English is read with; `tagger`: the bytes of `en.tagger.bin`. */
export interface EnglishData {
  readonly lexicon: Lexicon;
  readonly tagger: Int8Array;
  /** The weights of `en.context.bin`, if they came. */
  readonly context?: Int8Array;
}

const NUMBERS = new Set(['number', 'price', 'time']);
const MARKS = new Set(['punctuation', 'symbol', 'emoji', 'emoticon']);

function see(token: Token, set: string): Seen {
  if (NUMBERS.has(token.kind)) return { norm: '00', text: '00', set: '#' };
  if (token.kind !== 'word' && !MARKS.has(token.kind)) return { norm: 'name', text: 'Name', set: '' };
  return { norm: token.norm, text: token.text, set };
}

function tagOf(token: Token, guessed: string): string {
  if (MARKS.has(token.kind)) return '.';
  if (NUMBERS.has(token.kind)) return 'CD';
  return token.kind === 'word' ? guessed : 'X';
}

const DETERMINERS = new Set('the a an my your our their its his these those every'.split(' '));

const MODALS = new Set(['will', 'can', 'might', 'must']);
/** A word that the lexicon gives but this one tag has it. */
const SETTLED = new Set(['NN', 'NNS']);
const SUBJECTS = /^(?:NNS|PRP|NNP|EX|WP)$/;

/** *Our vet will calls you*: a noun before, a verb and its object after. */
function isModalBefore(
  parts: readonly { token: Token; tags: ReadonlySet<string> }[],
  guessed: readonly string[],
  index: number,
): boolean {
  if (guessed[index - 1] !== 'NN' || guessed[index - 2] === undefined) return false;
  const verb = parts[index + 1]?.tags;
  const known = verb?.has('VB') === true || verb?.has('VBZ') === true;
  return (
    known &&
    !/^(?:free|good|last|ill)$/.test(parts[index - 1]?.token.norm ?? '') &&
    /^(?:PRP|DT|PRP\$)$/.test(guessed[index + 2] ?? '')
  );
}

/** After a determiner no finite verb stands: the noun that the lexicon also allows. */
function settle(parts: readonly { token: Token; tags: ReadonlySet<string> }[], guessed: string[]): void {
  for (const [index, { token, tags }] of parts.entries()) {
    const lone = tags.size === 1 && token.kind === 'word' && token.text === token.norm ? [...tags][0] : undefined;
    if (lone !== undefined && SETTLED.has(lone)) guessed[index] = lone;
    const modal = MODALS.has(token.norm) && guessed[index] !== 'MD' && SUBJECTS.test(guessed[index - 1] ?? '');
    if (modal && !/^(?:last|my|your|our|his|her|their|free)$/.test(parts[index - 1]?.token.norm ?? ''))
      guessed[index] = 'MD';
    const counted =
      (guessed[index - 1] === 'CD' || parts[index - 1]?.tags.has('CD') === true) &&
      guessed[index] === 'VBZ' &&
      tags.has('NNS');
    if (counted && !tags.has('VBN')) guessed[index] = 'NNS';
    if (MODALS.has(token.norm) && isModalBefore(parts, guessed, index)) guessed[index] = 'MD';
    if (!DETERMINERS.has(parts[index - 1]?.token.norm ?? '')) continue;
    if (guessed[index] === 'VBZ' && tags.has('NNS')) guessed[index] = 'NNS';
    if (/^(?:VB|VBP)$/.test(guessed[index] ?? '') && tags.has('NN')) guessed[index] = 'NN';
  }
}

/** Reads the tokens of an English sentence: contractions split, tags of the lexicon, tags by the words around. */
export function readEnglish(
  text: string,
  stretch: { readonly tokens: readonly Token[]; readonly opensLine: boolean },
  { lexicon, tagger, context }: EnglishData,
): EnglishSentence {
  const parts = splitEnglish(text, stretch.tokens).map(({ token, host }) => {
    const readings = token.kind === 'word' ? readEnglishWord(token, lexicon) : [];
    return { token, host, readings, tags: new Set(readings.map((one) => one.tags)) };
  });
  const guessed = tagWords(
    tagger,
    parts.map(({ token, tags }) => see(token, MARKS.has(token.kind) ? '#' : [...tags].sort().join(' '))),
  );
  settle(parts, guessed);
  const tokens = parts.map(
    ({ token, host, readings, tags }, index): EnglishToken => ({
      ...token,
      host,
      readings,
      tags,
      tag: tagOf(token, guessed[index] ?? 'X'),
    }),
  );
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    language: 'en',
    opensLine: stretch.opensLine,
    tokens,
    lexicon,
    ...(context === undefined ? {} : { context }),
  };
}
