import type { Mark } from '../rule.ts';
import { formsOf, lemmasOf } from './forms.ts';
import { type At, type EnglishRule, each, is, isEdge, may, only, rewrite, words } from './look.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

const PREPOSITIONS = words(
  'for of by without before after about in at on since while from against through despite upon besides towards',
);
export const OBJECTS = words(
  'the a an this that these my your his her our their us me it him them all back out up with from one any every to',
);
const TAKERS = words(
  'suggest suggests suggested recommend recommends recommended avoid avoids avoided enjoy enjoys enjoyed enjoying mind finish finishes finished consider considers considered keep keeps miss practise practice deny',
);
/** Nouns that a phrase of the same look is made of: *in need the*, *at work*. */
export const ACTS = words(
  'send ship order return use buy visit book post contact ask share place pack wash try open close update reply check pay click sign call cancel throw wear mix cook bake store put add make give take receive get go come leave',
);
export const PHRASES = words(
  'need work home rest ease hand sale hold order stock fact bed love turn case place line view',
);

export const isBase = (token: EnglishToken): boolean =>
  may(token, 'VB') && !may(token, 'VBG', 'JJ', 'IN', 'VBN', 'DT', 'RB', 'UH', 'MD', 'PRP', 'CC') && token.norm !== 'be';
export const ing = (sentence: EnglishSentence, token: EnglishToken): string[] =>
  formsOf(sentence.lexicon, token.norm, 'VBG');

/** *thanks for share*, *sorry for keep*, *before send the parcel*, *instead of throw it*. */
function afterPreposition(sentence: EnglishSentence, at: At): Mark | undefined {
  const preposition = at(0);
  if (!PREPOSITIONS.has(preposition.norm) || isEdge(preposition)) return undefined;
  const thought =
    /^(?:thinking|think|instead|before|after|by|without)$/.test(at(-1).norm) ||
    /^(?:before|after|by|without)$/.test(preposition.norm);
  if (thought && /^(?:open|close|clean|dry)$/.test(at(1).norm) && /^(?:a|the|our|your|my|it)$/.test(at(2).norm))
    return rewrite(at(1), at(1), ...ing(sentence, at(1)));
  const denied = at(1).norm === 'not' ? 1 : 0;
  const verb = at(1 + denied);
  const next = at(2 + denied);
  if (!isBase(verb) || verb.norm === 'have' || /^(?:sort|kind|need)$/.test(at(-1).norm)) return undefined;
  const thanks =
    preposition.norm === 'for' &&
    /^(?:thanks|thank|you|sorry|apologies|apologise|apologize|much|lot|million)$/.test(at(-1).norm);
  const instead =
    preposition.norm === 'of' &&
    /^(?:instead|possibility|way|thinking|think|tired|purpose|idea|risk|habit|capable|proud|afraid)$/.test(at(-1).norm);
  const sureVerb = only(verb, 'VB') && !is(verb, 'NN', 'NNP', 'NNS');
  if (
    sureVerb &&
    (OBJECTS.has(next.norm) || isEdge(next) || is(next, 'NNS', 'NN', 'PRP', 'RB', 'JJ', 'NNP')) &&
    !(isEdge(next) && !thanks && !denied && !instead)
  )
    return rewrite(verb, verb, ...ing(sentence, verb));
  if (denied > 0 && is(verb, 'VB', 'VBP') && may(verb, 'VB')) return rewrite(verb, verb, ...ing(sentence, verb));
  const about =
    preposition.norm === 'about' &&
    /^(?:thought|think|thinking|how|what|talking|sorry|worry|worried|excited)$/.test(at(-1).norm);
  const strong = thanks || instead || about || /^(?:before|after|without|by)$/.test(preposition.norm);
  const object =
    /^(?:the|a|an|this|that|your|our|us|me|it|them|my|their|you|out|with|up|back|these|those)$/.test(next.norm) &&
    !(next.norm === 'you' && !thanks);
  if (
    !strong ||
    !object ||
    PHRASES.has(verb.norm) ||
    (!thanks && !instead && !about && !ACTS.has(verb.norm)) ||
    !(thanks || instead || about || is(verb, 'VB', 'VBP'))
  )
    return undefined;
  return rewrite(verb, verb, ...ing(sentence, verb));
}

/** *look forward to meet you*, *used to deal with*, *committed to reduce*. */
function afterTo(sentence: EnglishSentence, at: At): Mark | undefined {
  if (at(0).norm !== 'to') return undefined;
  const verb = at(1);
  const next = at(2);
  const before = at(-1);
  const forward = before.norm === 'forward' && /^look/.test(at(-2).norm);
  if (forward && verb.norm === 'welcome' && is(next, 'PRP', 'DT', 'PRP$', 'NNS'))
    return rewrite(verb, verb, 'welcoming');
  const used = /^(?:used|accustomed)$/.test(before.norm) && /^(?:'re|'m|are|am|n't|not)$/.test(at(-2).norm);
  const devoted =
    /^(?:committed|dedicated|opposed)$/.test(before.norm) && /^(?:'re|are|is|'s|'m|am)$/.test(at(-2).norm);
  if (!forward && !used && !devoted) return undefined;
  if (!isBase(verb) && !(may(verb, 'VB') && only(verb, 'VB', 'NN', 'JJ')))
    return verb.norm === 'be' && forward ? rewrite(verb, verb, 'being') : undefined;
  const noun = may(verb, 'NN');
  const object = OBJECTS.has(next.norm) || next.norm === 'you' || is(next, 'PRP', 'DT', 'PRP$', 'NNS');
  if (noun && !object) return undefined;
  if (noun && /^(?:from|to|all|out|up)$/.test(next.norm) && !is(verb, 'VB')) return undefined;
  return rewrite(verb, verb, ...ing(sentence, verb));
}

/** *we suggest to try*, *would you mind to send*, *worth to see*. */
function afterTaker(sentence: EnglishSentence, at: At): Mark | undefined {
  if (at(1).norm !== 'to' || !may(at(2), 'VB') || !is(at(2), 'VB', 'VBP')) return undefined;
  const taker = at(0);
  if (taker.norm === 'worth') return rewrite(at(1), at(2), ...ing(sentence, at(2)));
  if (!TAKERS.has(taker.norm) || !is(taker, 'VB', 'VBP', 'VBZ', 'VBD', 'VBN')) return undefined;
  if (/^keeps?$|^consider$|^mind$/.test(taker.norm) && taker.norm !== 'mind') return undefined;
  if (taker.norm === 'mind' && !/^(?:you|n't|not|they|i|we|he|she)$/.test(at(-1).norm)) return undefined;
  if (/ed$/.test(taker.norm) && /^(?:is|are|'s|'re|be|was|were)$/.test(at(-1).norm)) return undefined;
  return rewrite(at(1), at(2), ...ing(sentence, at(2)));
}

const HOPERS = words(
  'hope hoped hopes decide decided decides agree agreed promise promised refuse refused manage managed expect want wanted wish planned afford choose chose chosen hesitate',
);

/** *we hope seeing you*, *we decided changing it*, *can't wait seeing you*: *to* and the base form. */
function afterHoper(at: At): Mark | undefined {
  const [hoper, verb, next] = [at(0), at(1), at(2)];
  const waits = hoper.norm === 'wait' && /^(?:n't|cannot|not)$/.test(at(-1).norm);
  if ((!HOPERS.has(hoper.norm) && !waits) || !may(verb, 'VBG') || is(hoper, 'NN')) return undefined;
  if (!OBJECTS.has(next.norm) && next.norm !== 'you') return undefined;
  if (next.norm === 'to' || isEdge(verb)) return undefined;
  return rewrite(verb, verb, ...lemmasOf(verb.readings, 'VBG').map((lemma) => `to ${lemma}`));
}

/** -ing after a preposition and after some verbs. */
export const gerund: EnglishRule = {
  id: 'english-gerund',
  family: 'verb-form',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'Thanks for [share→sharing] your photos.',
    'We look forward to [see→seeing] you.',
    'Sorry for [keep→keeping] you waiting.',
    'Instead of [throw→throwing] it away, send it back.',
    'We suggest [to try→trying] a size up.',
    'We’re used to [deal→dealing] with it.',
    'It’s worth [to see→seeing].',
    'Have you thought about [try→trying] the app?',
    'We hope [seeing→to see] you there.',
    'We decided [changing→to change] the recipe.',
  ],
  right: [
    'We look forward to work again.',
    'After work we run.',
    'We used to close at five.',
    'Thanks for help and support.',
    'Before lunch the shop is calm.',
    'We recommend this to beginners.',
    'Is it used to make bread?',
  ],
  test: (sentence) =>
    each(
      sentence,
      (at) => afterPreposition(sentence, at) ?? afterTo(sentence, at) ?? afterTaker(sentence, at) ?? afterHoper(at),
    ),
};
