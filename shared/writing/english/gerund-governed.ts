import type { Mark } from '../rule.ts';
import { ACTS, ing, isBase, OBJECTS, PHRASES } from './gerund.ts';
import { type At, type EnglishRule, each, is, isEdge, may, only, rewrite, words } from './look.ts';
import type { EnglishSentence } from './token.ts';
import { hasVerbAfter } from './verb-number.ts';

const ENJOYERS = words(
  'avoid avoids avoided enjoy enjoys enjoyed enjoying finish finished finishes miss missed practise practised considering consider considered suggest suggested recommend recommended keep keeps kept',
);
const OBJECT = words('you us them me it him her the a an this that these those your our my their his plastic anything');

/** *we enjoyed meet you*, *we avoid use plastic*: a base form and its object where another verb wants -ing. */
function afterEnjoyer(sentence: EnglishSentence, at: At): Mark | undefined {
  const [taker, verb, next] = [at(0), at(1), at(2)];
  if (!ENJOYERS.has(taker.norm) || !isBase(verb) || !is(taker, 'VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG'))
    return undefined;
  // *We suggest you call*; *we finished work the other day*: only an object or a plural follows a verb.
  const sure = only(verb, 'VB') || ACTS.has(verb.norm) || is(verb, 'VB', 'VBP');
  const pronoun = /^(?:you|us|them|me|it|him)$/.test(next.norm);
  const object = pronoun || OBJECT.has(next.norm) || (ACTS.has(verb.norm) && is(next, 'NN', 'NNS') && !may(next, 'VB'));
  if (
    /^(?:miss|missed|suggest|suggested|recommend|recommended|keep|keeps|kept)$/.test(taker.norm) &&
    !(only(verb, 'VB') && object)
  )
    return undefined;
  return (sure && object) || (pronoun && !PHRASES.has(verb.norm))
    ? rewrite(verb, verb, ...ing(sentence, verb))
    : undefined;
}

const GOVERNORS = new Set(
  'interested in|involved in|succeed in|succeeded in|believe in|experience in|specialise in|specialize in|good at|great at|bad at|better at|best at|tired of|capable of|proud of|afraid of|fond of|instead of|think of|thinking of|dreaming of|dream of|keen on|plan on|planning on|insist on|focus on|focused on|working on|excited about|worried about|think about|thinking about|thought about|talking about|talk about|how about|what about|responsible for|famous for|known for|ideal for|useful for|apologise for|apologize for|thanks for|fed up with|busy with'.split(
    '|',
  ),
);

/** *interested in join us*, *good at draw faces*: the base form of a verb that has an object. */
function afterGoverned(sentence: EnglishSentence, at: At): Mark | undefined {
  const busy = at(0).norm === 'busy' && is(at(-1), 'VBP', 'VBZ', 'VBD', 'RB', 'VB');
  if (!busy && !GOVERNORS.has(`${at(-1).norm} ${at(0).norm}`)) return undefined;
  const [verb, next] = [at(1), at(2)];
  if (!isBase(verb) || PHRASES.has(verb.norm) || isEdge(verb)) return undefined;
  const object = /^(?:the|a|an|this|that|these|those|your|our|us|me|it|them|my|their|him|his|more|some|any|all)$/.test(
    next.norm,
  );
  const plural =
    (only(verb, 'VB') || ACTS.has(verb.norm) || JOINS.has(verb.norm)) && is(next, 'NNS') && may(next, 'NNS');
  return object || plural ? rewrite(verb, verb, ...ing(sentence, verb)) : undefined;
}

const JOINS = words(
  'join teach draw write read learn sell run grow win meet find bring build drive feed train rent host',
);

const BEFORE_ACTS = words('before after without by');
/** *Before sign anything, call us*: an object, and no other verb before the clause ends. */
function afterTime(sentence: EnglishSentence, at: At): Mark | undefined {
  if (!BEFORE_ACTS.has(at(0).norm) || is(at(-1), 'NN', 'NNS', 'CD')) return undefined;
  const [verb, next] = [at(1), at(2)];
  if (!isBase(verb) || PHRASES.has(verb.norm) || NOUNS_FIRST.has(verb.norm)) return undefined;
  const opens = at(0).norm === 'by' && isEdge(at(-1));
  const local = opens && (ACTS.has(verb.norm) || JOINS.has(verb.norm)) && is(next, 'JJ', 'NNS', 'DT', 'PRP$');
  if (local || /^(?:anything|something|everything|it|them|us|me)$/.test(next.norm))
    return rewrite(verb, verb, ...ing(sentence, verb));
  const object = /^(?:the|a|an|this|that|these|those|your|our|my|their|his|any)$/.test(next.norm);
  const closed = !isEdge(at(3)) && !hasVerbAfter(at, 3);
  return object &&
    closed &&
    is(verb, 'VB', 'VBP', 'NN') &&
    /^(?:before|without|by)$/.test(at(0).norm) &&
    !may(verb, 'NNS')
    ? rewrite(verb, verb, ...ing(sentence, verb))
    : undefined;
}

const NOUNS_FIRST = words(
  'lunch dinner breakfast tea school class mass church work market summer winter spring noon sunset sunrise dawn dusk dark night day month week year time hand car bus train plane boat bike foot post mail phone email e-mail land sea air sun rain snow accident mistake design chance surprise law name weight water light heart age race game match season play press break rush season church dark delay doubt charge fail question notice cause limit sugar milk salt permission force virtue default choice request order appointment card check cheque cash heat fire use hour minute',
);

/** *She spends her evenings knit*: a time, and what it is spent on. */
function afterSpend(sentence: EnglishSentence, at: At): Mark | undefined {
  const verb = at(0);
  if (!isBase(verb) || !is(at(-1), 'NN', 'NNS') || !SPANS.has(at(-1).norm)) return undefined;
  const spent = [-2, -3, -4].some((offset) => /^(?:spends?|spent|spending)$/.test(at(offset).norm));
  const object = OBJECTS.has(at(1).norm) || is(at(1), 'IN', 'NNS', 'DT', 'PRP$');
  return spent && object ? rewrite(verb, verb, ...ing(sentence, verb)) : undefined;
}

const SPANS = words(
  'time day days night nights evening evenings morning mornings afternoon afternoons week weeks weekend weekends month months year years hour hours minutes life summer winter money',
);

/** -ing by what governs it: *interested in*, *good at*, *enjoy*, *before*, time that is spent. */
export const governedGerund: EnglishRule = {
  id: 'english-governed-ing',
  family: 'verb-form',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'We really enjoyed [meet→meeting] you.',
    'She is great at [draw→drawing] cats.',
    'They are busy [pack→packing] your box.',
    'Before [sign→signing] it, ask a lawyer.',
    'He spends his days [mend→mending] the nets.',
    'By [buy→buying] local cheese you help.',
  ],
  right: [
    'By design this lamp is dim.',
    'We are proud of work that lasts.',
    'Before rain the hens hide.',
    'We enjoyed play and cake.',
  ],
  test: (sentence) =>
    each(
      sentence,
      (at) =>
        afterGoverned(sentence, at) ??
        afterTime(sentence, at) ??
        afterEnjoyer(sentence, at) ??
        afterSpend(sentence, at),
    ),
};
