import { names } from '../../names/name-lists.ts';
import type { Mark } from '../rule.ts';
import { type At, type EnglishRule, each, is, isEdge, may, rewrite, words } from './look.ts';
import { phraseAt } from './noun-phrase.ts';
import { chainAt } from './subject-chain.ts';
import { anybodyAt, joinedBy, readAsNoun, relative } from './subject-verb.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';
import { AMOUNTS, PLURALS, SINGULARS, skipAdverbs, toPlural, toSingular } from './verb-number.ts';

const OPENERS = words(
  'but because when if so as while since although though sure think hope that once until where how whether',
);
const QUANTITIES = words(
  'lots plenty hundreds thousands dozens loads millions tons heaps two three percent minutes hours days weeks months years pounds euros dollars miles times thirds quarters parts',
);

const opens = (before: EnglishToken): boolean => isEdge(before) || OPENERS.has(before.norm);

/** A finite verb before the *and* that is just before: a clause follows, not a second subject. */
function hasVerbBefore(at: At): boolean {
  for (let offset = -2; at(offset).norm !== '' && !/^[.;:!?]/.test(at(offset).text); offset -= 1)
    if (is(at(offset), 'MD', 'VBZ', 'VBP', 'VBD')) return true;
  return false;
}

/** "The results of the draw is", "One of our drivers were". */
function withOf(sentence: EnglishSentence, at: At): Mark | undefined {
  const one = /^(?:one|each|either)$/.test(at(0).norm) && at(1).norm === 'of';
  const first = one ? undefined : phraseAt(at);
  const of = one ? 1 : (first?.end ?? 0) + 1;
  if (
    (!one && first === undefined) ||
    !(at(of).norm === 'of' || (!one && /^(?:in|from|for|with|at|on)$/.test(at(of).norm)))
  )
    return undefined;
  const second = phraseAt((offset) => at(of + 1 + offset));
  if (second === undefined) return undefined;
  const verb = skipAdverbs(at, of + 2 + second.end);
  if (one && second.number === 'plural')
    return SINGULARS[at(verb).norm] === undefined ? toSingular(sentence, at, verb) : toSingular(sentence, at, verb);
  // *The list of ingredients are*, unless the first noun says how many.
  if (!one && first?.number === 'singular' && second.number === 'plural' && !AMOUNTS.has(first.head.norm)) {
    const wrong = /^(?:are|were|have)$/.test(at(verb).norm) && !isEdge(at(verb + 1)) && verb === of + 2 + second.end;
    return wrong && (at(of).norm === 'of' || first.determiner.norm !== 'a')
      ? toSingular(sentence, at, verb)
      : undefined;
  }
  if (first?.number === 'plural' && second.number === 'singular' && !QUANTITIES.has(first.head.norm))
    return PLURALS[at(verb).norm] === undefined ? undefined : toPlural(at, verb);
  return undefined;
}

/** "Is the prices the same?", "Does the doors open at 7?" */
function asked(at: At, sentence: EnglishSentence): Mark | undefined {
  const verb = at(0);
  const before = at(-1);
  const plural = PLURALS[verb.norm];
  const fits =
    isEdge(before) ||
    is(before, 'WRB') ||
    (before.norm === 'what' && isEdge(at(-2))) ||
    (before.norm === 'time' && at(-2).norm === 'what');
  if (!fits) return undefined;
  const phrase = phraseAt((offset) => at(1 + offset));
  if (phrase === undefined || phrase.end === 0) return undefined;
  const next = at(phrase.end + 2);
  const between = [...Array(phrase.end).keys()].slice(1).some((offset) => may(at(1 + offset), 'VBD', 'VBG', 'NNS'));
  if (between || /^(?:per|['’])$/.test(next.text) || /^['’]$/.test(at(phrase.end + 1).text)) return undefined;
  if (plural !== undefined && phrase.number === 'plural' && next.norm !== 'and' && !is(next, 'NN', 'CC'))
    return rewrite(verb, verb, plural);
  const asks = sentence.tokens.at(-1)?.text.includes('?') === true;
  const singular = SINGULARS[verb.norm];
  if (!asks || singular === undefined || phrase.number === 'plural' || next.norm === 'and') return undefined;
  const follows =
    verb.norm === 'do'
      ? is(next, 'VB', 'VBP')
      : verb.norm === 'have'
        ? is(next, 'VBN', 'VBD')
        : is(next, 'JJ', 'VBN', 'VBG', 'IN');
  return follows ? rewrite(verb, verb, singular) : undefined;
}

/** *My colleague Tom know*, *Ben and Aisha was*: people by their names. */
function named(sentence: EnglishSentence, at: At): Mark | undefined {
  const isName = (token: EnglishToken) =>
    /^\p{Lu}/u.test(token.text) && names().known.has(token.norm) && !names().words.has(token.norm);
  if (!isName(at(0))) return undefined;
  const introduced = is(at(-1), 'NN') && /^(?:my|our|your|his|her)$/.test(at(-2).norm) && opens(at(-3));
  const second = at(1).norm === 'and' && isName(at(2)) && opens(at(-1));
  if (second) return /^(?:is|was|has|does)$/.test(at(3).norm) && !isEdge(at(4)) ? toPlural(at, 3) : undefined;
  if (!introduced && !(isEdge(at(-1)) && at(-1).text !== ',')) return undefined;
  const verb = skipAdverbs(at, 1);
  const denied = at(verb).norm === 'do' && at(verb + 1).norm === "n't";
  if (denied) return rewrite(at(verb), at(verb), 'does');
  return introduced && !/^(?:were|be)$/.test(at(verb).norm) ? toSingular(sentence, at, verb) : undefined;
}

/** A noun and its verb: the items is, the box contain, one of our drivers were. */
export const nounVerb: EnglishRule = {
  id: 'english-noun-verb',
  family: 'agreement',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'The candles [is→are] back.',
    'Our driver [have→has] your parcel.',
    'The jacket [run→runs] a bit small.',
    'Your order [were→was] sent on Monday.',
    'One of our ovens [are→is] broken.',
    'The results of the draw [is→are] online.',
    '[Is→Are] the sizes the same?',
    'The box of mugs [are→is] on its way.',
    'The app [crash→crashes] when I log in.',
    'Your help [mean→means] a lot.',
    'Nobody in the shop [were→was] told.',
    'The bags that [was→were] sold out are back.',
    'People who [works→work] here are kind.',
    'The lady who [bake→bakes] them is my aunt.',
    'Both the bag and the belt [contains→contain] wool.',
    'My colleague Tom [know→knows] the way.',
    'Ben and Sophie [was→were] delighted.',
    'The price of the guided tours [include→includes] lunch.',
    'The mug you ordered from us [are→is] on its way.',
  ],
  right: [
    'The team are thrilled.',
    'Do the bags come in red?',
    'The bags your kids painted are here.',
    'Fish and chips is our Friday special.',
    'Let the dough rest.',
    'The couple who run it are lovely.',
    'A total of ten people are coming.',
    'She is one of those who care.',
    'The look of the bags that we love is new.',
    'The gift box you love is back.',
    'Our summer sale for all of you!',
    'The best day to come is Friday.',
    'Mac and cheese is back.',
    'The list of the towns and the map are online.',
    'The bags you ordered for your mum are here.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      if (PLURALS[at(0).norm] !== undefined || SINGULARS[at(0).norm] !== undefined) return asked(at, sentence);
      const other = named(sentence, at) ?? relative(sentence, at) ?? joinedBy(at) ?? anybodyAt(sentence, at);
      if (other !== undefined) return other;
      const joined = at(-1).norm === 'and' && /^(?:the|our|your|my|their)$/.test(at(0).norm) && hasVerbBefore(at);
      if (!opens(at(-1)) && !joined) return undefined;
      const of = withOf(sentence, at);
      if (of !== undefined) return of;
      const noun = chainAt(sentence, at) ?? readAsNoun(sentence, at);
      if (noun !== undefined) return noun;
      const phrase = phraseAt(at);
      if (phrase === undefined) return undefined;
      const verb = skipAdverbs(at, phrase.end + 1);
      if (joined && phrase.number === 'singular') return undefined;
      if (phrase.number === 'plural')
        return /^(?:this|that|a|an|each|every)$/.test(phrase.determiner.norm) ? undefined : toPlural(at, verb);
      return /^(?:these|those|both|all|some|any|no)$/.test(phrase.determiner.norm)
        ? undefined
        : toSingular(sentence, at, verb);
    }),
};
