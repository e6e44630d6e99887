import type { EnglishRule } from './look.ts';
import { markPatterns } from './patterns.ts';
import { PREPOSITIONS } from './preposition-patterns.ts';

/** Prepositions, and verbs that take none: interested in, depend on, listen to, discuss. */
export const prepositions: EnglishRule = {
  id: 'english-preposition',
  family: 'preposition',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'Are you interested [by→in] a voucher?',
    'It depends [of→on] the size.',
    'We’re still [waiting your→waiting for your] photo.',
    'We can [discuss about→discuss] it.',
    'Please [listen the→listen to the] first track.',
    'I’ll [explain you how→explain how] it works.',
    'We’ve been here [since→for] ten years.',
    'See you [in→on] Monday!',
    '[Welcome in→Welcome to] our shop!',
  ],
  right: [
    'Depending on the day.',
    'An answer to your question.',
    'Since three o’clock.',
    'Since two days ago.',
    'Two different kinds of tea.',
    'See you in May on Monday.',
  ],
  test: (sentence) => markPatterns(sentence, PREPOSITIONS),
};
