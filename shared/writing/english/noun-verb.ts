import type { Mark } from '../rule.ts';
import { formsOf, lemmasOf } from './forms.ts';
import { type At, type EnglishRule, each, is, isEdge, may, only, rewrite, words } from './look.ts';
import { phraseAt } from './noun-phrase.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

const OPENERS = words(
  'but because when if so as while since although though sure think hope that once until where how whether',
);
const PLURALS: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
const SINGULARS: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };
const QUANTITIES = words(
  'lots plenty hundreds thousands dozens loads millions tons heaps two three percent minutes hours days weeks months years pounds euros dollars miles times thirds quarters parts',
);

const opens = (before: EnglishToken): boolean => isEdge(before) || OPENERS.has(before.norm);

/** Another finite verb before the clause ends: the form looked at is then hardly the verb. */
function hasVerbAfter(at: At, from: number): boolean {
  for (let offset = from; !isEdge(at(offset)) && at(offset).norm !== ''; offset += 1) {
    if (is(at(offset), 'CC', 'WDT', 'WP', 'WRB')) return false;
    if (is(at(offset), 'MD', 'VBZ', 'VBP', 'VBD')) return true;
  }
  return false;
}

/** A finite verb before the *and* that is just before: a clause follows, not a second subject. */
function hasVerbBefore(at: At): boolean {
  for (let offset = -2; at(offset).norm !== '' && !/^[.;:!?]/.test(at(offset).text); offset -= 1)
    if (is(at(offset), 'MD', 'VBZ', 'VBP', 'VBD')) return true;
  return false;
}

const GOES_ON = words(
  'a an the this that these those my your his our their us you it them me him all no any two three only not also still',
);

function toPlural(at: At, offset: number): Mark | undefined {
  const verb = at(offset);
  const known = PLURALS[verb.norm];
  if (known !== undefined && is(verb, 'VBZ', 'VBD')) return rewrite(verb, verb, known);
  const plainly = is(verb, 'VBZ') || (is(verb, 'NNS') && is(at(offset + 1), 'CD', 'DT', 'PRP', 'PRP$', 'TO'));
  if (!plainly || !may(verb, 'VBZ') || hasVerbAfter(at, offset + 1)) return undefined;
  if (
    may(verb, 'NNS') &&
    /^(?:kids|girls|boys|ladies|babies|guests|members|teens|adults|customers|sports)$/.test(at(offset - 1).norm)
  )
    return undefined;
  const next = at(offset + 1);
  const fits =
    is(next, 'IN', 'DT', 'PRP', 'PRP$', 'TO', 'RB', 'JJ', 'CD', 'RP') ||
    isEdge(next) ||
    GOES_ON.has(next.norm) ||
    only(verb, 'VBZ');
  return fits ? rewrite(verb, verb, ...lemmasOf(verb.readings, 'VBZ')) : undefined;
}

function toSingular(sentence: EnglishSentence, at: At, offset: number): Mark | undefined {
  const verb = at(offset);
  const known = SINGULARS[verb.norm];
  if (known !== undefined) {
    const wished = verb.norm === 'were' && /^(?:if|as|though|wish)$/.test(at(-1).norm);
    return !wished && is(verb, 'VBP', 'VBD', 'VB') ? rewrite(verb, verb, known) : undefined;
  }
  if (
    /^(?:close|open)$/.test(verb.norm) &&
    /^(?:at|on|early|late|until|from)$/.test(at(offset + 1).norm) &&
    !hasVerbAfter(at, offset + 1)
  )
    return rewrite(verb, verb, `${verb.norm}s`);
  const base = may(verb, 'VB') && !may(verb, 'VBD', 'VBZ', 'IN', 'RB', 'MD', 'UH');
  if (!base || !is(verb, 'VBP', 'VB', 'VBN') || verb.norm === 'be' || hasVerbAfter(at, offset + 1)) return undefined;
  const next = at(offset + 1);
  const fits =
    GOES_ON.has(next.norm) ||
    is(next, 'IN', 'TO', 'CD', 'X') ||
    (only(verb, 'VB') && is(next, 'NNS', 'RB', 'JJ', 'NN')) ||
    (only(verb, 'VB') && isEdge(next));
  return fits ? rewrite(verb, verb, ...formsOf(sentence.lexicon, verb.norm, 'VBZ')) : undefined;
}

/** The verb's offset after a phrase, adverbs passed over. */
function skipAdverbs(at: At, from: number): number {
  let offset = from;
  while (offset < from + 2 && is(at(offset), 'RB') && only(at(offset), 'RB', 'JJ', 'IN', 'UH')) offset += 1;
  return offset;
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
  if (first?.number === 'plural' && second.number === 'singular' && !QUANTITIES.has(first.head.norm))
    return PLURALS[at(verb).norm] === undefined ? undefined : toPlural(at, verb);
  return undefined;
}

/** "Is the prices the same?", "Does the doors open at 7?" */
function asked(at: At, sentence: EnglishSentence): Mark | undefined {
  const verb = at(0);
  const before = at(-1);
  const plural = PLURALS[verb.norm];
  const fits = isEdge(before) || is(before, 'WRB') || (before.norm === 'time' && at(-2).norm === 'what');
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
  ],
  right: [
    'The team are thrilled.',
    'Do the bags come in red?',
    'The bags your kids painted are here.',
    'Fish and chips is our Friday special.',
    'Let the dough rest.',
    'The couple who run it are lovely.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      if (PLURALS[at(0).norm] !== undefined || SINGULARS[at(0).norm] !== undefined) return asked(at, sentence);
      const joined = at(-1).norm === 'and' && /^(?:the|our|your|my|their)$/.test(at(0).norm) && hasVerbBefore(at);
      if (!opens(at(-1)) && !joined) return undefined;
      const of = withOf(sentence, at);
      if (of !== undefined) return of;
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
