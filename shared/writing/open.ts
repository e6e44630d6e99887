import type { CheckEngine } from './engine.ts';
import { makeEnglishChecker } from './english/checker.ts';
import { openEnglishContext } from './english/context/model.ts';
import { ENGLISH_COSTS } from './english/costs.ts';
import { openEnglishTagger } from './english/tagger.ts';
import { makeFrenchChecker } from './french/checker.ts';
import { openContext } from './french/context/model.ts';
import { FRENCH_COSTS } from './french/costs.ts';
import { openTagger } from './french/tagger.ts';
import { makeEngine, type Opened, type Opener } from './make-engine.ts';
import { openLexicon } from './packed-lexicon.ts';

/** Files of assets/public that the checker reads. */
export const WRITING_FILES = [
  'fr.lex.bin',
  'fr.tagger.bin',
  'fr.context.bin',
  'en.lex.bin',
  'en.tagger.bin',
  'en.context.bin',
] as const;
export type WritingFile = (typeof WRITING_FILES)[number];

/** Bytes of each file, or why they did not come. */
export type WritingBytes = Readonly<Record<WritingFile, ArrayBuffer | Error>>;

function orThrow<T>(value: T | Error): T {
  if (value instanceof Error) throw value;
  return value;
}

const bytesOf = (file: ArrayBuffer | Error): ArrayBuffer => orThrow(file);

function openOr<T>(open: () => T): T | Error {
  try {
    return open();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Opens one language when a draft first needs it, or says why it is off. */
function attempt(language: 'fr' | 'en', open: () => Opened): Opener {
  return {
    language,
    open: once(() => {
      const opened = openOr(open);
      return opened instanceof Error ? { language, off: opened.message } : opened;
    }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The checker over bytes that the caller has read from the package. Never throws: a language whose file is bad is off. A language is
 * opened at the first sentence in it.
 */
export function openWriting(bytes: WritingBytes): CheckEngine {
  // Opened once for both: French uses English words as they are.
  const words = once(() => openOr(() => openLexicon('en', bytesOf(bytes['en.lex.bin']), ENGLISH_COSTS)));
  const foreign = (norm: string) => {
    const list = words();
    return !(list instanceof Error) && list.has(norm);
  };
  const french = attempt('fr', () =>
    makeFrenchChecker({
      lexicon: openLexicon('fr', bytesOf(bytes['fr.lex.bin']), FRENCH_COSTS),
      tagger: openTagger(bytesOf(bytes['fr.tagger.bin'])),
      context: openContext(bytesOf(bytes['fr.context.bin'])),
      foreign,
    }),
  );
  const english = attempt('en', () =>
    makeEnglishChecker({
      lexicon: orThrow(words()),
      tagger: openEnglishTagger(bytesOf(bytes['en.tagger.bin'])),
      context: openEnglishContext(bytesOf(bytes['en.context.bin'])),
    }),
  );
  return makeEngine([french, english]);
}
