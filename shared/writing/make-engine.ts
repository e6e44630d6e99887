import { detectLanguage } from '../language/detect.ts';
import type { CheckEngine, Skipped, WritingContext } from './engine.ts';
import type { Finding } from './finding.ts';
import type { LanguageChecker, RuleMark } from './language-checker.ts';
import { withoutOverlaps } from './overlaps.ts';
import { normalise, scan } from './scan.ts';
import { type Stretch, splitSentences } from './sentences.ts';

/** A language's checker, or why there is none (a file that is cut, that did not come). */
export type Opened = LanguageChecker | { readonly language: 'fr' | 'en'; readonly off: string };

/** Opens a language the first time that it is asked for, and remembers it. */
export interface Opener {
  readonly language: 'fr' | 'en';
  open(): Opened;
}

/** Sentences kept; a draft being typed changes one at a time. */
const REMEMBERED = 200;
/** A draft is read so far and no further (a post has a tenth of it); the rest is named as skipped. */
const MOST_TOKENS = 3000;
const MOST_LETTERS = 20_000;
/** Fewer words than these do not show that a sentence is in another language than its draft. */
const LEAST_WORDS = 4;

interface Remembered {
  at: number;
  marks: readonly RuleMark[];
}

type Checkers = (language: 'fr' | 'en') => LanguageChecker | undefined;

/** Share of a sentence's lower-case words that a lexicon has. */
function coverage(checker: LanguageChecker | undefined, words: readonly string[]): number {
  if (checker === undefined || words.length === 0) return 0;
  return words.filter((word) => checker.knows(word)).length / words.length;
}

/** The language of one sentence of a draft: the draft's own, unless it is clearly the other one; null: neither. */
function languageOf(
  stretch: Stretch,
  text: string,
  own: 'fr' | 'en',
  foreign: boolean,
  checkers: Checkers,
): 'fr' | 'en' | null {
  const words = stretch.tokens
    .filter(({ kind, text: written }) => kind === 'word' && written === written.toLowerCase())
    .flatMap(({ norm }) => norm.split(/['-]/u))
    .filter((word) => word !== '');
  if (words.length < LEAST_WORDS) return foreign ? null : own;
  const checker = checkers(own);
  const mine = coverage(checker, words);
  // The other language is only opened when its own words are in doubt.
  if (mine >= 0.75) return own;
  const other = own === 'fr' ? 'en' : 'fr';
  const written = detectLanguage(text.slice(stretch.tokens[0]?.start, stretch.tokens.at(-1)?.end), own);
  if (checker === undefined && written === own) return own;
  const its = coverage(checkers(other), words);
  if (written === other && (its > mine || checkers(other) === undefined)) return other;
  if (foreign || written === 'other') return null;
  return checker !== undefined && mine < 0.5 && its < 0.5 ? null : own;
}

function shift(mark: RuleMark, by: number): RuleMark {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}

function toFinding(mark: RuleMark, text: string): Finding {
  const written = text.slice(mark.start, mark.end);
  return {
    start: mark.start,
    end: mark.end,
    rule: mark.rule.id,
    kind: mark.rule.kind,
    message: {
      key: mark.message ?? `writing-${mark.rule.id}`,
      values: { written, right: mark.replacements[0] ?? '', ...mark.values },
    },
    replacements: mark.replacements,
    ...(mark.quiet === true ? { quiet: true as const } : {}),
  };
}

/** Cuts a draft that is too long at a sentence, so that time stays bounded. */
function withinBudget(stretches: readonly Stretch[]): { read: Stretch[]; from: number | null } {
  let tokens = 0;
  for (const [index, stretch] of stretches.entries()) {
    tokens += stretch.tokens.length;
    if (tokens > MOST_TOKENS) return { read: stretches.slice(0, index), from: stretch.tokens[0]?.start ?? 0 };
  }
  return { read: [...stretches], from: null };
}

/**
 * Puts the languages together: sentences, language of each, rules, overlaps. What a sentence gave is remembered by its text, so that
 * typing costs one sentence. A language that could not be opened is named in `skipped`; the other one works.
 */
export function makeEngine(openers: readonly Opener[]): CheckEngine {
  const checkers: Checkers = (language) => {
    const opened = openers.find((opener) => opener.language === language)?.open();
    return opened !== undefined && 'check' in opened ? opened : undefined;
  };
  const memory = new Map<string, Remembered>();

  const checkSentence = (
    text: string,
    stretch: Stretch,
    checker: LanguageChecker,
    known: ReadonlySet<string>,
    key: string,
  ) => {
    const start = stretch.tokens[0]?.start ?? 0;
    const written = text.slice(start, stretch.tokens.at(-1)?.end ?? start);
    const name = `${checker.language}${stretch.opensLine ? '^' : ' '}${stretch.after}${stretch.afterShort === true ? '*' : ''}\n${key}\n${written}`;
    const remembered = memory.get(name);
    const marks = remembered?.marks ?? checker.check(text, stretch, { known }).map((mark) => shift(mark, -start));
    memory.delete(name);
    memory.set(name, { at: start, marks });
    if (memory.size > REMEMBERED) memory.delete(memory.keys().next().value as string);
    return marks.map((mark) => shift(mark, start));
  };

  const check = (text: string, context: WritingContext) => {
    const skipped: Skipped[] = [];
    const read = text.slice(0, MOST_LETTERS);
    const detected = context.language ?? detectLanguage(read, 'fr');
    const own = detected === 'en' ? 'en' : 'fr';
    const known = new Set(context.known.flatMap((word) => [normalise(word), ...normalise(word).split(/[\s'-]+/u)]));
    const key = [...known].sort().join(' ');
    const budget = withinBudget(splitSentences(read, scan(read)));
    const from = budget.from ?? (text.length > MOST_LETTERS ? MOST_LETTERS : null);
    if (from !== null) skipped.push({ key: 'writing-skipped-long', values: { from } });
    const off = new Set<'fr' | 'en'>();
    const marks = budget.read.flatMap((stretch) => {
      const language = languageOf(stretch, read, own, detected === 'other', checkers);
      if (language === null) return [];
      const checker = checkers(language);
      if (checker === undefined) off.add(language);
      return checker === undefined ? [] : checkSentence(read, stretch, checker, known, key);
    });
    for (const { language, open } of openers.filter((opener) => off.has(opener.language))) {
      const opened = open();
      if ('off' in opened) skipped.push({ key: `writing-off-${language}`, values: { why: opened.off } });
    }
    return { findings: withoutOverlaps(marks).map((mark) => toFinding(mark, read)), skipped };
  };

  return {
    id: 'tact',
    languages: openers.map(({ language }) => language),
    check,
    suggest: (word, language, most) => checkers(language)?.suggest(word, most) ?? [],
  };
}
