import { type At, is, isSureNoun, isWord, may, only, words } from './look.ts';
import type { EnglishToken } from './token.ts';

/** The first noun phrase from a token on: where its head stands, and whether it is one or several. */
export interface Phrase {
  readonly determiner: EnglishToken;
  readonly head: EnglishToken;
  /** Offset of the head. */
  readonly end: number;
  readonly number: 'singular' | 'plural';
}

const DETERMINERS = words(
  'the a an this that these those my your his her its our their each every another both all some any no',
);
/** Both one and several, by meaning. */
const COLLECTIVES = words(
  'team staff family couple company band government crew public data rest majority half lot number variety range selection group pair set club press media crowd audience majority minority committee council board class management public people bit ton bunch host handful series dozen percent most more none some any all other same one ones bride groom youth trio duo gang pack army firm brand label hq department media jury choir orchestra following cavalry latter former rich poor kit range latest best rest police cattle security',
);

export const isCollective = ({ norm }: EnglishToken): boolean => COLLECTIVES.has(norm);

/** Plural: a form that only a plural can be (`tickets`, `children`), or a verb's as well and tagged as a noun. */
export const isPlural = (token: EnglishToken): boolean => is(token, 'NNS') && may(token, 'NNS') && !may(token, 'NN');
const isVerbAfterPlural = (head: EnglishToken, next: EnglishToken): boolean =>
  isPlural(head) && is(next, 'NNS') && may(next, 'VBZ');

export const isSingular = (token: EnglishToken): boolean =>
  is(token, 'NN') && may(token, 'NN') && !may(token, 'NNS') && !isCollective(token);

/** At the start of a sentence: `Nervous people`, `Oil companies`, `Food`. */
function openedBy(at: At): Phrase | undefined {
  let end = 0;
  while (end < 3 && is(at(end), 'JJ', 'NN', 'NNP') && at(end).tags.size > 0 && is(at(end + 1), 'NN', 'NNS')) end += 1;
  const head = at(end);
  const next = at(end + 1);
  if (!isWord(head) || is(next, 'NN', 'NNS', 'NNP', 'POS') || next.norm === "'s") return undefined;
  const several = isPlural(head) || (end === 0 && may(head, 'NNS') && is(head, 'NNPS', 'NNP', 'NNS'));
  if (several && only(head, 'NNS', 'VBZ')) return { determiner: head, head, end, number: 'plural' };
  return end === 0 && isSingular(head) && only(head, 'NN', 'VBG') && /^(?:are|were)$/.test(next.norm)
    ? { determiner: head, head, end, number: 'singular' }
    : undefined;
}

/** Reads `the big red box` from its determiner (or a bare plural): nothing when a noun phrase is not sure. */
export function phraseAt(at: At): Phrase | undefined {
  const determiner = at(0);
  const opened = at(-1).norm === '' && !DETERMINERS.has(determiner.norm) ? openedBy(at) : undefined;
  if (opened !== undefined) return opened;
  const bare = isPlural(determiner) && isSureNoun(determiner);
  if (!DETERMINERS.has(determiner.norm) && !bare) return undefined;
  let end = bare ? 0 : 1;
  while (
    !bare &&
    end < 5 &&
    is(at(end), 'JJ', 'NN', 'NNP', 'CD', 'JJS', 'JJR', 'VBN', 'VBG') &&
    is(at(end + 1), 'NN', 'NNS', 'JJ', 'NNP') &&
    // *The shop close at six*: an adjective goes before its noun.
    !(is(at(end), 'NN') && is(at(end + 1), 'JJ') && !is(at(end + 2), 'NN', 'NNS'))
  )
    end += 1;
  const head = at(end);
  if (isVerbAfterPlural(head, at(end + 1))) return { determiner, head, end, number: 'plural' };
  if (!isWord(head) || is(at(end + 1), 'NN', 'NNS', 'NNP', 'POS') || at(end + 1).norm === "'s") return undefined;
  if (isPlural(head)) return { determiner, head, end, number: 'plural' };
  return isSingular(head) ? { determiner, head, end, number: 'singular' } : undefined;
}
