import { once } from '../../once.ts';
import type { Mark } from '../rule.ts';
import { asWritten, EDGE, isEdge, isWord, opensClause } from './look.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

type Test = (token: EnglishToken, before: EnglishToken) => boolean;

interface Atom {
  readonly test: Test;
  readonly optional: boolean;
}

interface Pattern {
  readonly before: readonly Atom[];
  /** Words to rewrite: each place its words. */
  readonly written: readonly ReadonlySet<string>[];
  readonly after: readonly Atom[];
  readonly right: readonly string[];
}

/** Patterns by the first word that they rewrite; read when first asked for, for a draft in French needs none of them. */
export type Patterns = () => ReadonlyMap<string, readonly Pattern[]>;

function alternative(text: string): Test {
  if (text === '$') return (token) => token === EDGE || (isEdge(token) && !/^["“”«»()\]]$/u.test(token.text));
  if (text === '^') return (token) => opensClause(token);
  if (text === '_') return isWord;
  if (text.startsWith('<')) {
    const tag = text.slice(1, -1);
    return (token) => token.tag === tag;
  }
  if (text.startsWith('{')) {
    const tag = text.slice(1, -1);
    return (token) => token.tags.has(tag);
  }
  return (token) => token.norm === text;
}

function readAtom(text: string): Atom {
  const optional = text.length > 1 && text.endsWith('?');
  const inner = optional ? text.slice(0, -1) : text;
  const negated = inner.length > 1 && inner.startsWith('!');
  const tests = (negated ? inner.slice(1) : inner).split('|').map(alternative);
  const either: Test = (token, before) => tests.some((test) => test(token, before));
  return { optional, test: negated ? (token, before) => !either(token, before) : either };
}

const readAtoms = (text: string): Atom[] => text.trim().split(/\s+/).filter(Boolean).map(readAtom);

function readPattern(line: string): Pattern {
  const match = /^(.*?)\[(.+?)→(.*?)\](.*)$/u.exec(line);
  if (match === null) throw new Error(`pattern: ${line}`);
  const [, before = '', written = '', right = '', after = ''] = match;
  return {
    before: readAtoms(before).reverse(),
    written: written
      .trim()
      .split(/\s+/)
      .map((place) => new Set(place.split('|'))),
    after: readAtoms(after),
    right: right.split(' / ').map((one) => one.trim()),
  };
}

function readLines(lines: string): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const line of lines.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const pattern = readPattern(line);
    for (const word of pattern.written[0] ?? []) patterns.set(word, [...(patterns.get(word) ?? []), pattern]);
  }
  return patterns;
}

/**
 * Patterns, one a line: `to|<MD> [loose→lose] <DT>?`. In brackets what is rewritten, and with what (` / ` between several); around
 * it the words there must be: a word, `<VB>` a tag by the words around, `{VB}` a tag that the lexicon allows, `^` a clause opens, `$` a mark or the end, `_` any word; `|` between
 * alternatives, `!` none of them, `?` may be missing. On the right `*` is what is written, `*1` its first word, `*2` its second.
 */
export function readPatterns(lines: string): Patterns {
  return once(() => readLines(lines));
}

function fits(atoms: readonly Atom[], tokens: readonly EnglishToken[], from: number, step: 1 | -1): boolean {
  const [atom, ...rest] = atoms;
  if (atom === undefined) return true;
  const token = tokens[from] ?? EDGE;
  if (atom.test(token, tokens[from - 1] ?? EDGE) && fits(rest, tokens, from + step, step)) return true;
  return atom.optional && fits(rest, tokens, from, step);
}

const sentenceText = (tokens: readonly EnglishToken[]): string =>
  tokens.map(({ text, spaced }, at) => (spaced && at > 0 ? ` ${text}` : text)).join('');

/** Marks of the patterns that fit a sentence; the first that fits at a place wins. */
export function markPatterns(sentence: EnglishSentence, patterns: Patterns): Mark[] {
  const { tokens } = sentence;
  const read = patterns();
  return tokens.flatMap((token, index) => {
    const found = read.get(token.norm)?.find(({ before, written, after }) => {
      if (!written.every((place, offset) => place.has(tokens[index + offset]?.norm ?? ''))) return false;
      return fits(before, tokens, index - 1, -1) && fits(after, tokens, index + written.length, 1);
    });
    if (found === undefined) return [];
    const last = tokens[index + found.written.length - 1] ?? token;
    const whole = tokens.slice(index, index + found.written.length).map(({ norm }) => norm);
    const replacements = found.right.map((one) =>
      asWritten(
        token.text,
        one
          .replace('*1', whole[0] ?? '')
          .replace('*2', whole[1] ?? '')
          .replace('*', whole.join(' ')),
      ),
    );
    // « an LED strip »: written so already, but for the capitals.
    return replacements[0] === sentenceText(tokens.slice(index, index + found.written.length))
      ? []
      : [{ start: token.start, end: last.end, replacements }];
  });
}
