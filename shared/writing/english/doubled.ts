import { type EnglishRule, each, isWord, may, rewrite, words } from './look.ts';

const RIGHT_TWICE = words(
  'had that so very no bye yes yeah yep now there well hear go tut please really many much long far ha haha knock night chop hush more win boo ta do can her who is-is ho la na cha yum nom beep ding woof choo tick pom bling dum hip shh ooh oh ah aw wow hey hi mmm lol ok okay again never soon fun big too round up on down',
);
const LITTLE = words(
  "the a an to of in at for with and or but is are was were be been will would could should have has i we you he she it they my your our their this these from by as if not it's we're you're",
);

/** The same word twice running. */
export const doubled: EnglishRule = {
  id: 'english-doubled',
  family: 'doubled',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'Thanks for [the the→the] tip!',
    'We [will will→will] be back.',
    'Send [it it→it] by post.',
    'Our [shop shop→shop] opens at ten.',
  ],
  right: [
    'So so happy!',
    'We had had enough.',
    'Bye bye!',
    'I think that that works.',
    'Duran Duran tonight!',
    'We do do gift wrap.',
    'What it is is a mug.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const [first, second] = [at(0), at(1)];
      if (!isWord(first) || first.norm !== second.norm || !second.spaced || RIGHT_TWICE.has(first.norm))
        return undefined;
      if (/^\p{Lu}/u.test(second.text) && first.text !== 'I') return undefined;
      if (
        at(2).norm === first.norm ||
        at(-1).norm === first.norm ||
        (first.text.length === 1 && !/^[aiI]$/.test(first.text))
      )
        return undefined;
      if (first.host.text.includes("'") && first.host !== first) return undefined;
      if (
        first.norm === 'is' &&
        /^(?:what|all|it|this|that)$/.test(at(-1).norm) &&
        sentence.tokens.some(({ norm }) => norm === 'what' || norm === 'all')
      )
        return undefined;
      const grammar = LITTLE.has(first.norm);
      if (!grammar && (may(first, 'JJ', 'RB', 'UH', 'RP', 'VBN', 'VBD') || first.tags.size === 0)) return undefined;
      return rewrite(first, second, first.text.toLowerCase() === 'i' ? 'I' : first.norm);
    }),
};
