import en from '../../assets/shorten/en.yml';
import fr from '../../assets/shorten/fr.yml';
import type { Language } from '../brands/brand.ts';

interface Data {
  greetings: string[];
  courtesies: string[];
  apologies: string[];
  preambles: string[];
  asides: string[];
  fillers: string[];
  regrets: Record<string, string>;
  turns: Record<string, string>;
  last: Record<string, string>;
}

export interface Turn {
  pattern: RegExp;
  to: string;
}

/** The tables of a language as patterns over the text as written. */
export interface Tables {
  greeting: RegExp;
  courtesy: RegExp;
  apology: RegExp;
  preamble: RegExp;
  aside: RegExp;
  fillers: RegExp[];
  /** An apology in a word. */
  regrets: Turn[];
  turns: Turn[];
  /** Turns that touch negations and names of things: only when nothing else helps. */
  last: Turn[];
}

/** The signs of the tables: a space is any space, `'` both apostrophes, `~` the rest of the clause. */
function source(pattern: string): string {
  return pattern
    .replaceAll("'", "['’]")
    .replaceAll('~', '[^,.!?:;]*?')
    .replace(/\[[^\]]*\]| ([?*+])?/g, (sign, repeat?: string) =>
      sign.startsWith('[') ? sign : `[ \\u00a0\\u202f]${repeat ?? '+'}`,
    );
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

const bounded = (pattern: string): string => {
  const body = source(pattern);
  const before = /^[\p{L}\p{N}(]/u.test(pattern) && !pattern.startsWith('(?') ? BEFORE : '';
  const after = /[\p{L}\p{N})]$/u.test(pattern) && !pattern.endsWith('?=)') ? AFTER : '';
  return `${before}(?:${body})${after}`;
};

const anyOf = (patterns: readonly string[], head: string): RegExp =>
  new RegExp(`${head}(?:${patterns.map((one) => source(one)).join('|')})`, 'iu');

const turnsOf = (turns: Record<string, string>): Turn[] =>
  Object.entries(turns)
    .sort(([a], [b]) => b.length - a.length)
    .map(([from, to]) => ({ pattern: new RegExp(turnSource(from), 'giu'), to }));

/** A turn before a vowel's apostrophe ("afin d'") has no boundary after it. */
function turnSource(from: string): string {
  const lookahead = from.match(/^(.*)(\(\?=.*\))$/);
  if (lookahead !== null) {
    const [, body = '', ahead = ''] = lookahead;
    return `${bounded(body.trimEnd())}(?=[ \\u00a0\\u202f]+${source(ahead.replace('(?=', '(?:'))})`;
  }
  return bounded(from);
}

function compile(data: Data): Tables {
  return {
    greeting: anyOf(data.greetings, '^'),
    courtesy: anyOf(data.courtesies, '^'),
    apology: anyOf(data.apologies, BEFORE),
    preamble: new RegExp(
      `^(?:${data.preambles.map((one) => source(one.replace(/ que$/, " qu(e |')"))).join('|')})[ \\u00a0\\u202f]*`,
      'iu',
    ),
    aside: new RegExp(`(?:${data.asides.map(source).join('|')})`, 'iu'),
    fillers: data.fillers.map((one) => new RegExp(one.startsWith('^') ? source(one) : `${source(one)}${AFTER}`, 'giu')),
    regrets: turnsOf(data.regrets),
    turns: turnsOf(data.turns),
    last: turnsOf(data.last),
  };
}

const DATA: Record<Language, Data> = { fr: fr as unknown as Data, en: en as unknown as Data };
const compiled = new Map<Language, Tables>();

export function tablesOf(language: Language): Tables {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const tables = compile(DATA[language]);
  compiled.set(language, tables);
  return tables;
}
