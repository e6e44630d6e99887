import { readFileSync } from 'node:fs';
import { openEnglishContext } from '../../../../shared/writing/english/context/model.ts';
import { ENGLISH_COSTS } from '../../../../shared/writing/english/costs.ts';
import type { EnglishRule } from '../../../../shared/writing/english/look.ts';
import { readEnglish } from '../../../../shared/writing/english/read.ts';
import type { EnglishSentence } from '../../../../shared/writing/english/token.ts';
import { openLexicon } from '../../../../shared/writing/packed-lexicon.ts';
import type { Mark } from '../../../../shared/writing/rule.ts';
import { scan } from '../../../../shared/writing/scan.ts';
import { splitSentences } from '../../../../shared/writing/sentences.ts';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../assets/public/${name}`, import.meta.url))).buffer;

const data = {
  lexicon: openLexicon('en', bytesOf('en.lex.bin'), ENGLISH_COSTS),
  tagger: new Int8Array(bytesOf('en.tagger.bin')),
  context: openEnglishContext(bytesOf('en.context.bin')),
};

export const readText = (text: string): EnglishSentence[] =>
  splitSentences(text, scan(text)).map((stretch) => readEnglish(text, stretch, data));

/** What one rule says of a text. */
export const checkEnglish = (text: string, rule: EnglishRule): Mark[] =>
  readText(text).flatMap((sentence) => rule.test(sentence, { known: new Set() }));
