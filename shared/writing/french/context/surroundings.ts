import { ADJECTIVE, ADVERB, CLITIC, DETERMINER, FINITE, NOMINAL, NOUN, PARTICIPLE } from '../categories.ts';
import type { FrenchToken } from '../sentence.ts';
import { agreementOf, meeting } from './agreement.ts';
import {
  ADVERBIAL,
  CLAUSE_EDGE,
  DETERMINING,
  EDGE,
  mix,
  PASSED,
  type Reading,
  SUBJECT_PRONOUN,
  SURELY_FINITE,
  VERB,
} from './reading.ts';

/** Words before a place that say what may stand there, as places; -1 where there is none. */
interface Landmarks {
  /** The determiner of its phrase, and a noun between. */
  readonly determiner: number;
  readonly noun: number;
  readonly subject: number;
  /** The word before it, adverbs left out. */
  readonly auxiliary: number;
  /** The determiner that opens the clause. */
  readonly firstDeterminer: number;
}

export interface Surroundings extends Landmarks {
  /** Features of the place: they say nothing of what is written there. */
  readonly place: number[];
}

/** How far a clause is looked through, in tokens. */
const BEFORE = 14;
const AFTER = 8;

interface Clause {
  readonly verb: number;
  readonly subject: number;
  readonly firstDeterminer: number;
  /** Finite verbs before (two at most), and whether one comes after. */
  readonly seen: number;
}

/** What a clause holds around a place; the verb may stand one mark further back. */
function clauseAround({ tokens, traits }: Reading, index: number, right: number): Clause {
  const trait = (at: number) => traits[at] ?? 0;
  let [verb, subject, firstDeterminer, finite, marks, after] = [-1, -1, -1, 0, 0, 0];
  for (let at = index - 1; at >= 0 && index - at < BEFORE; at -= 1) {
    const its = trait(at);
    if ((its & CLAUSE_EDGE) !== 0) marks += 1;
    if (marks > 1) break;
    if (verb < 0 && (its & VERB) !== 0) verb = at;
    if (marks > 0) continue;
    if (subject < 0 && (its & SUBJECT_PRONOUN) !== 0) subject = at;
    if ((its & SURELY_FINITE) !== 0) finite += 1;
    if ((its & DETERMINING) !== 0) firstDeterminer = at;
  }
  for (let at = right; at < tokens.length && at - right < AFTER && (trait(at) & CLAUSE_EDGE) === 0; at += 1)
    if ((trait(at) & SURELY_FINITE) !== 0) after = 1;
  return { verb, subject, firstDeterminer, seen: Math.min(finite, 2) * 2 + after };
}

/** The determiner before a place in the same phrase, and the first noun on the way to it. */
function phraseBefore({ tokens, traits }: Reading, index: number): { determiner: number; noun: number } {
  let noun = -1;
  for (let at = index - 1; at >= 0 && index - at < 5; at -= 1) {
    const { categories } = tokens[at] as FrenchToken;
    if (((traits[at] ?? 0) & DETERMINING) !== 0) return { determiner: at, noun };
    if (noun < 0 && (categories & NOUN) !== 0 && (categories & (CLITIC | FINITE)) === 0) noun = at;
    if ((categories & (NOMINAL | ADVERB)) === 0) break;
  }
  return { determiner: -1, noun };
}

/** The first place to the left whose token has none of the traits. */
function passing({ traits }: Reading, index: number, passed: number, most: number): number {
  let at = index - 1;
  while (at >= 0 && index - at < most && ((traits[at] ?? 0) & passed) !== 0) at -= 1;
  return at;
}

/** What surrounds a place of `width` tokens, looked at once for all that may stand there. */
export function surroundings(reading: Reading, index: number, width: number): Surroundings {
  const { tokens, words, sets, question } = reading;
  const word = (at: number) => words[at] ?? EDGE;
  const set = (at: number) => sets[at] ?? EDGE;
  const right = index + width;
  const [l1, l2, l3, r1, r2] = [word(index - 1), word(index - 2), word(index - 3), word(right), word(right + 1)];
  const [sl1, sl2, sl3] = [set(index - 1), set(index - 2), set(index - 3)];
  const [sr1, sr2] = [set(right), set(right + 1)];
  const over = passing(reading, index, PASSED, 6);
  const { verb, subject, firstDeterminer, seen } = clauseAround(reading, index, right);
  const [g, s, v] = [word(over), word(subject), set(verb)];
  const coordinated = /^(?:et|ou|,|ni|puis|mais)$/u.test(tokens[index - 1]?.norm ?? '') ? 1 : 0;
  // The order numbers the templates: the weights know them by it.
  const alone = [0, l1, l2, mix(l1, l2), r1, mix(r1, r2), mix(l1, r1), sl1, mix(sl1, sl2), sr1, mix(sl1, sr1)];
  const crossed = [mix(sr1, sr2), mix(l1, sr1), mix(l1, sl2), mix(sl1, r1), g, mix(g, sr1), mix(g, l1), mix(g, seen)];
  const far = [mix(sl1, sl2, sl3), mix(l1, l2, l3), s, mix(s, l1), mix(s, seen), mix(seen, sl1)];
  const clause = [mix(coordinated, v, l1), mix(v, seen), mix(question, index === 0 ? 1 : 0, sr1), mix(l1, l2, r1)];
  const last = [mix(sl1, sl2, sr1), mix(l1, sr1, sr2), mix(s, g, r1), r2, sr2, l3, mix(word(over - 1), g)];
  // « le parking et gratuit »: what follows goes with what stands before, and there is no verb.
  const quality = agreementOf(tokens[right], ADJECTIVE | PARTICIPLE);
  const beside = meeting(quality, agreementOf(tokens[index - 1], NOUN | ADJECTIVE));
  const opening = meeting(
    quality,
    agreementOf(tokens[firstDeterminer + 1], NOUN) & agreementOf(tokens[firstDeterminer], DETERMINER),
  );
  const verbless = [
    mix(seen, sl1, sr1),
    mix(seen, r1),
    mix(seen, l1, sr1),
    mix(seen, beside),
    mix(seen, opening, beside),
  ];
  const place = [...alone, ...crossed, ...far, ...clause, ...last, ...verbless];
  for (let template = 0; template < place.length; template += 1)
    place[template] = mix(template + 1, place[template] as number);
  return {
    place,
    ...phraseBefore(reading, index),
    subject,
    auxiliary: passing(reading, index, ADVERBIAL, 5),
    firstDeterminer,
  };
}
