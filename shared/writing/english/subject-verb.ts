import type { Mark } from '../rule.ts';
import { formsOf, lemmasOf } from './forms.ts';
import { type At, is, isEdge, may, only, rewrite, words } from './look.ts';
import { isPlural, isSingular, phraseAt } from './noun-phrase.ts';
import type { EnglishSentence } from './token.ts';
import { AMOUNTS, hasVerbAfter, PLURALS, SINGULARS, skipAdverbs, toPlural, toSingular } from './verb-number.ts';

const ANYBODY = words('everyone everybody nobody someone somebody anyone anybody each');

/** *Nobody at reception were told*, *everyone in the studio love it*. */
export function anybodyAt(sentence: EnglishSentence, at: At): Mark | undefined {
  if (!ANYBODY.has(at(0).norm) || !/^(?:at|in|on|from|with|here|behind)$/.test(at(1).norm)) return undefined;
  const here = at(1).norm === 'here' ? 1 : undefined;
  const bare = is(at(2), 'NN', 'NNP') && !is(at(3), 'NN', 'NNS', 'NNP') ? 2 : undefined;
  const phrase = phraseAt((offset) => at(2 + offset));
  // *the studio love*: a verb read as part of the name of the place.
  const end = here ?? bare ?? (phrase === undefined ? lastSureNoun(at) : phrase.end + 2);
  if (end === undefined) return undefined;
  const verb = skipAdverbs(at, end + 1);
  const base = only(at(verb), 'VB', 'NN', 'VBP') && COMPLEMENTS.has(at(verb + 1).norm) && COMMON.has(at(verb).norm);
  if (base && !hasVerbAfter(at, verb + 1))
    return rewrite(at(verb), at(verb), ...formsOf(sentence.lexicon, at(verb).norm, 'VBZ'));
  return SINGULARS[at(verb).norm] === undefined ? undefined : toSingular(sentence, at, verb);
}

/** Offset of the noun just before a verb that looks like a noun, in *in the studio love it*. */
function lastSureNoun(at: At): number | undefined {
  for (let offset = 3; offset < 6; offset += 1)
    if (may(at(offset), 'NN') && COMMON.has(at(offset + 1).norm)) return offset;
  return undefined;
}

/** Verbs that are nouns too, where the verb is the commoner of the two before a complement. */
const COMMON = words(
  'mean crash work look need help taste smell feel cost start end open close ship fit run come love like offer show sound cover finish stop break change charge hold keep make want say give take get go use suit match stay leave live seem include contain deliver arrive depend require remain let turn sell play plan hope know see think bring drop freeze',
);
const COMPLEMENTS = words(
  'a an the this that your our us you me it them him when if whenever because at until from back again so too very really well great good amazing lovely out up like all every for to in on as about fine perfectly',
);

/** *The app crash when*, *your loyalty mean a lot*: a verb read as a noun, in a clause that has no other verb. */
export function readAsNoun(sentence: EnglishSentence, at: At): Mark | undefined {
  if (!/^(?:the|our|your|my|this|that|her|his|their|its)$/.test(at(0).norm)) return undefined;
  let end = 1;
  while (end < 4 && is(at(end), 'JJ', 'NN', 'NNP') && !COMMON.has(at(end + 1).norm)) end += 1;
  const [head, verb] = [at(end), at(end + 1)];
  const single = may(head, 'NN') && is(head, 'NN') && !may(head, 'NNS');
  if (!single || !COMMON.has(verb.norm) || !is(verb, 'NN', 'VB', 'VBP', 'VBN') || may(verb, 'VBD', 'IN'))
    return undefined;
  const free = is(at(end + 2), 'IN') && /^(?:for|to|in|on|as|about|from|at|like)$/.test(at(end + 2).norm);
  if (
    !COMPLEMENTS.has(at(end + 2).norm) ||
    (free && !only(verb, 'VB') && !GOES_AT.has(`${verb.norm} ${at(end + 2).norm}`))
  )
    return undefined;
  return hasVerbAfter(at, end + 2) ? undefined : rewrite(verb, verb, ...formsOf(sentence.lexicon, verb.norm, 'VBZ'));
}

/** Verbs that are nouns too, and the prepositions that show the verb. */
export const GOES_AT = new Set([
  'come in',
  'come from',
  'come to',
  'start at',
  'start on',
  'start in',
  'start from',
  'end at',
  'end on',
  'end in',
  'run from',
  'run on',
  'work on',
  'work for',
  'work in',
  'close at',
  'close on',
  'open at',
  'open on',
  'open in',
  'look like',
  'feel like',
  'taste like',
  'smell like',
  'sound like',
  'go on',
  'go to',
  'go in',
  'stay in',
  'stay on',
  'stay at',
  'live in',
  'leave at',
  'leave from',
  'leave on',
  'ship to',
  'ship from',
  'ship on',
  'fit in',
  'depend on',
  'cost from',
]);

/** *The shoes that was on offer*, *the photographer who shoot it*: the verb of the clause that a noun opens. */
export function relative(sentence: EnglishSentence, at: At): Mark | undefined {
  const noun = at(0);
  if (!/^(?:who|that|which)$/.test(at(1).norm)) return undefined;
  const verb = at(2).norm === 'always' || at(2).norm === 'also' || at(2).norm === 'still' ? at(3) : at(2);
  const next = verb === at(3) ? at(4) : at(3);
  let start = 0;
  while (start > -4 && is(at(start - 1), 'JJ', 'NN', 'NNP', 'CD', 'DT', 'PRP$', 'JJS') && !is(at(start), 'DT', 'PRP$'))
    start -= 1;
  const before = at(start - 1);
  if (
    isEdge(next) ||
    is(before, 'CC') ||
    before.norm === 'of' ||
    (is(before, 'IN') && (at(1).norm !== 'who' || is(at(start - 2), 'NN', 'NNS', 'CD')))
  )
    return undefined;
  const determined =
    /^(?:the|a|an|our|your|my|this|her|his|their|every|each|another|those|these|some|all|any|for|to|with|two|three|many)$/.test(
      at(start).norm,
    );
  const bare = is(noun, 'NNS') && start === 0;
  if (!determined && !bare) return undefined;
  if (isPlural(noun) && is(noun, 'NNS')) {
    const known = PLURALS[verb.norm];
    if (known !== undefined && !verb.norm.startsWith("'")) return rewrite(verb, verb, known);
    const third = only(verb, 'VBZ') || (is(verb, 'VBZ') && may(verb, 'VBZ') && OBJECT.has(next.norm));
    return third && at(1).norm === 'who' ? rewrite(verb, verb, ...lemmasOf(verb.readings, 'VBZ')) : undefined;
  }
  if (!isSingular(noun) || !is(noun, 'NN') || at(1).norm === 'that' || AMOUNTS.has(noun.norm)) return undefined;
  const known = SINGULARS[verb.norm];
  if (known !== undefined) return verb.norm === 'were' && at(1).norm !== 'who' ? undefined : rewrite(verb, verb, known);
  const base =
    at(1).norm === 'who' && is(verb, 'VBP', 'VB', 'VBN') && may(verb, 'VB') && !may(verb, 'VBD', 'MD', 'RB', 'IN');
  return base ? rewrite(verb, verb, ...formsOf(sentence.lexicon, verb.norm, 'VBZ')) : undefined;
}

const OBJECT = words('a an the this that your our us you me it them him here there at in on for with to');

/** *Both the cream and the mask contains*, *our chef and our baker has*: two things joined. */
export function joinedBy(at: At): Mark | undefined {
  const both = at(0).norm === 'both' ? 1 : 0;
  const first = phraseAt((offset) => at(both + offset));
  if (first === undefined || !isEdge(at(-1)) || /^(?:every|each|no|any)$/.test(first.determiner.norm)) return undefined;
  const and = both + first.end + 1;
  if (at(and).norm !== 'and') return undefined;
  const second = phraseAt((offset) => at(and + 1 + offset));
  if (second === undefined || second.determiner === second.head) return undefined;
  const verb = skipAdverbs(at, and + 2 + second.end);
  const known = PLURALS[at(verb).norm];
  if (known !== undefined)
    return is(at(verb + 1), 'DT', 'PRP$') && both === 0 ? undefined : rewrite(at(verb), at(verb), known);
  return both > 0 || only(at(verb), 'VBZ') ? toPlural(at, verb) : undefined;
}
