import type { Mark } from '../rule.ts';
import { type At, is, isEdge, isWord, may, only, words } from './look.ts';
import { isCollective } from './noun-phrase.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';
import { AMOUNTS, PLURALS, SINGULARS, toPlural, toSingular } from './verb-number.ts';

const DETERMINERS = words('the our your my his her its their this that these those a an every each another no');
const LINKS = words('of in on for with from at about between behind under near by inside around during through across');
const MANY = words(
  'lots plenty hundreds thousands dozens loads millions tons heaps percent minutes hours days weeks months years pounds euros dollars miles times thirds quarters parts half series means news crossroads headquarters',
);
const NOUNS = ['NN', 'NNS', 'NNP', 'NNPS'] as const;

/** Offset just after the noun group that begins at an offset, and its last noun; nothing when none does. */
function groupAt(at: At, from: number): { end: number; head: EnglishToken } | undefined {
  let offset = from;
  if (is(at(offset), 'DT', 'PRP$', 'PDT') || DETERMINERS.has(at(offset).norm)) offset += 1;
  const first = offset;
  while (
    offset < first + 6 &&
    (is(at(offset), ...NOUNS, 'JJ', 'JJR', 'JJS', 'CD', 'POS') || (offset === first && is(at(offset), 'VBN', 'VBG')))
  )
    offset += 1;
  const head = at(offset - 1);
  return offset > first && is(head, ...NOUNS) && isWord(head) ? { end: offset, head } : undefined;
}

/** After *the samples you ordered*: offset of what follows the little clause; the same offset when none begins there. */
function afterClause(at: At, from: number): number {
  let offset = from;
  if (/^(?:that|which)$/.test(at(offset).norm) && is(at(offset + 1), 'PRP')) offset += 1;
  if (!/^(?:you|we|i|they|he|she)$/.test(at(offset).norm)) return from;
  offset += 1;
  if (/^(?:'ve|have|had|has|'d|'re|are|were)$/.test(at(offset).norm) && is(at(offset + 1), 'VBN', 'VBD', 'VBG'))
    offset += 1;
  if (
    /^(?:did|do|does|am|is|was)$/.test(at(offset).norm) ||
    !is(at(offset), 'VBD', 'VBP', 'VBN', 'VBG') ||
    !only(at(offset), 'VBD', 'VBN', 'VB', 'VBG', 'NN', 'JJ')
  )
    return from;
  offset += 1;
  if (/^(?:us|me|you|them)$/.test(at(offset).norm)) offset += 1;
  if (
    is(at(offset), 'IN') &&
    is(at(offset + 1), 'PRP', 'NNP', 'NN') &&
    /^(?:is|are|was|were|has|have)$/.test(at(offset + 2).norm)
  )
    return offset + 2;
  if (is(at(offset), 'RP', 'RB') || /^(?:for|about|yesterday|today|online)$/.test(at(offset).norm)) offset += 1;
  return offset;
}

/** One, several, or nobody can say. */
function numberOf(determiner: EnglishToken, head: EnglishToken): 'one' | 'several' | undefined {
  if (isCollective(head) || AMOUNTS.has(head.norm) || MANY.has(head.norm)) return undefined;
  if (is(head, 'NNS') && may(head, 'NNS') && !may(head, 'NN'))
    return /^(?:this|that|a|an|every|each|another)$/.test(determiner.norm) ? undefined : 'several';
  if (is(head, 'NN') && may(head, 'NN') && !may(head, 'NNS'))
    return /^(?:these|those|both|all)$/.test(determiner.norm) ? undefined : 'one';
  return undefined;
}

/**
 * A verb that agrees with the nearest noun and not with its subject: *the price of the passes include*, *the mugs you ordered is*. At
 * least one *of*, *in*, *for* … or a clause stands between.
 */
export function chainAt(sentence: EnglishSentence, at: At): Mark | undefined {
  if (!DETERMINERS.has(at(0).norm)) return undefined;
  const first = groupAt(at, 0);
  if (first === undefined || first.end < 2) return undefined;
  // *The number on the tickets*, not *a number of tickets*.
  const counted = first.head.norm === 'number' && at(0).norm === 'the' && at(first.end).norm !== 'of';
  const number = counted ? 'one' : numberOf(at(0), first.head);
  let end = first.end;
  let links = 0;
  while (LINKS.has(at(end).norm) && links < 3) {
    const next = groupAt(at, end + 1);
    if (next === undefined || at(next.end).norm === 'and') return undefined;
    end = next.end;
    links += 1;
  }
  const clause = afterClause(at, end);
  if (number === undefined || (links === 0 && clause === end)) return undefined;
  let offset = clause;
  while (offset < clause + 2 && is(at(offset), 'RB') && only(at(offset), 'RB', 'JJ')) offset += 1;
  const verb = at(offset);
  if (isEdge(verb) || isEdge(at(offset + 1)) || at(offset + 1).norm === '') return undefined;
  const auxiliary = PLURALS[verb.norm] !== undefined || SINGULARS[verb.norm] !== undefined;
  if (clause > end && (!auxiliary || /^do(?:es)?$/.test(verb.norm))) return undefined;
  if (number === 'several') return auxiliary || only(verb, 'VBZ') ? toPlural(at, offset) : undefined;
  return auxiliary || only(verb, 'VB') ? toSingular(sentence, at, offset) : undefined;
}
