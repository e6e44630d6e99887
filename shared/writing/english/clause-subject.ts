import { type At, is, isEdge, isWord, may, only, words } from './look.ts';
import { isCollective } from './noun-phrase.ts';
import type { EnglishToken } from './token.ts';
import { AMOUNTS } from './verb-number.ts';

/** Where the verb may stand, and the number it takes if it does. */
export interface Place {
  readonly offset: number;
  readonly number: Number;
}

type Number = 'one' | 'several';

/** What a verb has to agree with, and the offsets where that verb may stand, likeliest first. */
export interface Subject {
  readonly verbs: readonly Place[];
  /** An amount in a container, *a box of twelve*: one only before a verb of price or content. */
  readonly contained: boolean;
}

interface Noun {
  readonly end: number;
  readonly determiner: EnglishToken;
  readonly head: EnglishToken;
  readonly number: Number | undefined;
  /** The last word can be the verb instead: *the stadium runs*. */
  readonly early: boolean;
}

const DETERMINERS = words('the our your my his her its their this that these those a an every each another no');
const LINKS = words(
  'of in on for with from at about between behind under near by inside outside around during through across above below beside within without against along past opposite over like',
);
const CONTAINERS = words(
  'box pack bag bottle jar pair set tray case kit slice cup packet bundle tin can tube carton basket bowl plate bucket',
);
const QUANTITIES = words(
  'lots plenty hundreds thousands dozens loads millions tons heaps percent minutes hours days weeks months years pounds euros dollars miles kilos times thirds quarters parts half series means news species crossroads headquarters barracks rest majority bulk',
);
const PRONOUNS: Readonly<Record<string, Number>> = {
  you: 'several',
  we: 'several',
  they: 'several',
  he: 'one',
  she: 'one',
  it: 'one',
  i: 'several',
};
const INSIDE = ['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'CD', 'POS', 'VBN', 'VBG'] as const;

function numberOf(determiner: EnglishToken, head: EnglishToken): Number | undefined {
  if (isCollective(head) || AMOUNTS.has(head.norm) || QUANTITIES.has(head.norm)) return undefined;
  // *The United States*: a name says nothing; *the next are*: no noun.
  if (/^\p{Lu}/u.test(head.text) || !is(head, 'NN', 'NNS', 'NNP', 'NNPS')) return undefined;
  if (may(head, 'NNS') && !may(head, 'NN'))
    return /^(?:this|that|a|an|every|each|another)$/.test(determiner.norm) ? undefined : 'several';
  if (may(head, 'NN') && !may(head, 'NNS')) return /^(?:these|those|no)$/.test(determiner.norm) ? undefined : 'one';
  return undefined;
}

const isName = (token: EnglishToken): boolean =>
  isWord(token) && /^\p{Lu}\p{Ll}/u.test(token.text) && !may(token, 'NNS', 'VBZ', 'DT', 'PRP');

/** *The raffle tickets go*: read as a verb, but another follows at once. */
const isNounBeforeVerb = (at: At, offset: number): boolean =>
  is(at(offset), 'VBZ') &&
  may(at(offset), 'NNS') &&
  is(at(offset - 1), 'NN') &&
  is(at(offset + 1), 'VB', 'VBP', 'VBZ', 'MD');

/** A noun phrase from an offset on: determiner, what describes, the noun, a name or a number beside it. */
export function nounAt(at: At, from: number): Noun | undefined {
  const first = at(from);
  const person = PRONOUNS[first.norm];
  if (person !== undefined && isWord(first))
    return { end: from + 1, determiner: first, head: first, number: person, early: false };
  let offset = from + (DETERMINERS.has(first.norm) ? 1 : 0);
  const start = offset;
  while (offset < start + 6 && isWord(at(offset)) && (is(at(offset), ...INSIDE) || isNounBeforeVerb(at, offset)))
    offset += 1;
  let head = at(offset - 1);
  // *The trams behind the stadium runs*: read as a verb already, the noun ends there.
  if (offset === start || !may(head, 'NN', 'NNS', 'NNP', 'NNPS') || !isWord(head)) {
    if (offset === start || !isName(head)) return undefined;
  }
  const early = offset - start >= 2 && may(head, 'VB', 'VBZ') && may(at(offset - 2), 'NN', 'NNS');
  const named = offset - start >= 2 && isName(head) && may(at(offset - 2), 'NN') && !may(head, 'NN');
  if (named) head = at(offset - 2);
  const numbered = at(offset).kind === 'number' && /^\d+$/.test(at(offset).text) && !isEdge(at(offset));
  if (numbered) offset += 1;
  return { end: offset, determiner: first, head, number: numberOf(first, head), early };
}

/** Where the phrase ends with its *of*, *in*, *behind* …; nothing when something else is joined to them. */
function withLinks(at: At, noun: Noun): { end: number; early: boolean } | undefined {
  let last = { end: noun.end, early: noun.early };
  for (let links = 0; links < 3 && LINKS.has(at(last.end).norm); links += 1) {
    const next = nounAt(at, last.end + 1);
    if (next === undefined)
      return /^(?:us|you|them|him|her|me)$/.test(at(last.end + 1).norm)
        ? { end: last.end + 2, early: false }
        : undefined;
    last = next;
  }
  return /^(?:and|or|nor|&|'s|who|that|which|,)$/.test(at(last.end).norm) ? undefined : last;
}

const verbsOf = ({ end, early }: { end: number; early: boolean }, number: Number): Place[] =>
  (early ? [end, end - 1] : [end]).map((offset) => ({ offset, number }));

const isDetermined = ({ determiner, head }: Noun): boolean =>
  DETERMINERS.has(determiner.norm) || PRONOUNS[head.norm] !== undefined;

/** *My boss and I*, *the garden and the terrace*, *every stall and every van*. */
function joined(at: At, first: Noun, from: number): Subject | undefined {
  const second = nounAt(at, from + 1);
  if (second === undefined || !isDetermined(second) || !isDetermined(first)) return undefined;
  if (PRONOUNS[second.head.norm] !== undefined && second.head.norm !== 'i') return undefined;
  const end = withLinks(at, second);
  if (end === undefined) return undefined;
  const each = /^(?:every|each)$/;
  const both = each.test(first.determiner.norm) && each.test(second.determiner.norm);
  if (!both && (each.test(first.determiner.norm) || each.test(second.determiner.norm))) return undefined;
  if (/^(?:a|an|no|this|that)$/.test(first.determiner.norm)) return undefined;
  return { verbs: verbsOf(end, both ? 'one' : 'several'), contained: false };
}

/** *Neither you nor your guests*, *either my brother or his son*: the nearest decides, when the first does not contradict. */
function alternative(at: At): Subject | undefined {
  const first = nounAt(at, 1);
  if (first === undefined || !/^(?:or|nor)$/.test(at(first.end).norm)) return undefined;
  const second = nounAt(at, first.end + 1);
  if (second?.number === undefined || second.head.norm === 'i') return undefined;
  const end = withLinks(at, second);
  if (end === undefined || (second.number === 'one' && first.number !== 'one')) return undefined;
  return { verbs: verbsOf(end, second.number), contained: false };
}

const PARTS = /^(?:both|all|most|some|many|few|half|lots|plenty|several)$/;

/** *Both of our clinics*, *a lot of members*: the noun after *of* decides, when it is several. */
function partOf(at: At): Subject | undefined {
  const lot = at(0).norm === 'a' && /^(?:lot|couple|number|handful|majority)$/.test(at(1).norm);
  const of = lot ? 2 : 1;
  if ((!lot && !PARTS.test(at(0).norm)) || at(of).norm !== 'of') return undefined;
  const noun = nounAt(at, of + 1);
  const end = noun === undefined ? undefined : withLinks(at, noun);
  if (noun === undefined || end === undefined || (noun.end === end.end && noun.early)) return undefined;
  return noun.number === 'several' ? { verbs: verbsOf(end, 'several'), contained: false } : undefined;
}

const ANYBODY = words('everyone everybody nobody someone somebody anyone anybody everything nothing something');

/** *Someone in the crowd*, *everything we sell*. */
function anybody(at: At): Subject | undefined {
  const place = LINKS.has(at(1).norm) ? nounAt(at, 2) : undefined;
  if (place !== undefined) {
    if (/^(?:and|or|,)$/.test(at(place.end).norm)) return undefined;
    return { verbs: verbsOf(place, 'one'), contained: false };
  }
  const told =
    /^(?:you|we|i|they)$/.test(at(1).norm) && is(at(2), 'VBP', 'VBD', 'VB') && /^(?:are|were|have)$/.test(at(3).norm);
  return told ? { verbs: [{ offset: 3, number: 'one' }], contained: false } : undefined;
}

/** Offset after *, Léo and Sam,* when a name or two stand there by themselves. */
function afterNames(at: At, end: number): number {
  if (at(end).text !== ',') return end;
  let offset = end + 1;
  while (offset < end + 6 && ((isWord(at(offset)) && /^\p{Lu}/u.test(at(offset).text)) || at(offset).norm === 'and'))
    offset += 1;
  return offset > end + 1 && at(offset).text === ',' ? offset + 1 : end;
}

/** The subject that begins at 0, where a clause opens; nothing when its number is not sure. */
export function subjectAt(at: At): Subject | undefined {
  if (/^(?:either|neither)$/.test(at(0).norm)) return alternative(at);
  if (ANYBODY.has(at(0).norm)) return anybody(at);
  const part = partOf(at);
  if (part !== undefined) return part;
  const all = at(0).norm === 'all' && at(1).norm === 'the' ? 1 : 0;
  const both = at(0).norm === 'both' ? 1 : 0;
  const first = nounAt(at, all + both);
  if (first === undefined) return undefined;
  if (at(first.end).norm === 'and') return joined(at, first, first.end);
  if (PRONOUNS[first.head.norm] !== undefined || !DETERMINERS.has(first.determiner.norm)) return undefined;
  const of = at(first.end).norm === 'of';
  const counted = first.head.norm === 'number' && first.determiner.norm === 'the' && of;
  const contained =
    CONTAINERS.has(first.head.norm) && of && /^(?:a|one|each|every|this|the)$/.test(first.determiner.norm);
  const number = counted || contained ? 'one' : first.number;
  const named = afterNames(at, first.end);
  if (named > first.end && first.number !== undefined)
    return { verbs: [{ offset: named, number: first.number }], contained: false };
  const end = withLinks(at, first);
  if (end === undefined) return undefined;
  // *No one weighs them*: when the last word is the verb, the one before it is the subject.
  const alone = end.end === first.end && first.early ? numberOf(first.determiner, at(first.end - 2)) : number;
  const places = [{ offset: end.end, number }, ...(end.early ? [{ offset: end.end - 1, number: alone }] : [])].flatMap(
    (place) => (place.number === undefined ? [] : [{ offset: place.offset, number: place.number }]),
  );
  return places.length === 0 ? undefined : { verbs: places, contained };
}

/** The lexicon knows no other use of the word than a verb in the present. */
export const isSureVerb = (token: EnglishToken): boolean => only(token, 'VB', 'VBP', 'VBZ');
