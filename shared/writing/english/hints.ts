import type { Mark } from '../rule.ts';
import { type EnglishRule, each, is, rewrite } from './look.ts';
import { isPlural } from './noun-phrase.ts';
import type { EnglishSentence } from './token.ts';

const PAIRS =
  'colour color|colours colors|favourite favorite|favourites favorites|flavour flavor|flavours flavors|honour honor|neighbour neighbor|neighbourhood neighborhood|centre center|theatre theater|grey gray|cancelled canceled|travelling traveling|traveller traveler|jewellery jewelry|cosy cozy|fulfil fulfill|licence license|catalogue catalog|cheque check|tyre tire|mum mom|mums moms|aluminium aluminum|yoghurt yogurt|pyjamas pajamas';
const BRITISH = new Map<string, string>();
const AMERICAN = new Map<string, string>();
for (const pair of PAIRS.split('|')) {
  const [british = '', american = ''] = pair.split(' ');
  BRITISH.set(british, american);
  if (american !== 'check' && american !== 'license' && american !== 'tire') AMERICAN.set(american, british);
}

/** British and American spelling in one sentence: the less frequent ones, else the later one. */
export const spellingMix: EnglishRule = {
  id: 'english-spelling-mix',
  family: 'spelling-mix',
  kind: 'spelling',
  language: 'en',
  quiet: true,
  source: 'writing.md §6',
  wrong: ['The colour of our jewellery is my [favorite→favourite].'],
  right: ['Colour us happy.'],
  test(sentence) {
    const british = sentence.tokens.filter(({ norm }) => BRITISH.has(norm));
    const american = sentence.tokens.filter(({ norm }) => AMERICAN.has(norm));
    if (british.length === 0 || american.length === 0) return [];
    const [odd, other] = british.length >= american.length ? [american, AMERICAN] : [british, BRITISH];
    return odd.map((token): Mark => rewrite(token, token, other.get(token.norm) ?? token.norm));
  },
};

/** less before a plural. */
export const fewer: EnglishRule = {
  id: 'english-fewer',
  family: 'fewer',
  kind: 'grammar',
  language: 'en',
  quiet: true,
  source: 'writing.md §6',
  wrong: ['We sell [less→fewer] bags.'],
  right: ['Less waste.', 'Less is more.'],
  test: (sentence: EnglishSentence) =>
    each(
      sentence,
      (at) => at(0).norm === 'less' && isPlural(at(1)) && !is(at(2), 'NN', 'NNS') && rewrite(at(0), at(0), 'fewer'),
    ),
};
