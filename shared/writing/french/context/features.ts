import {
  ADJECTIVE,
  CONTRACTION,
  DETERMINER,
  FINITE,
  INFINITIVE,
  NEGATION,
  NOMINAL,
  NOUN,
  PARTICIPLE,
  PERSONS,
  PRONOUN,
  RELATIVE,
  SINGULAR,
  SUBJECT,
} from '../categories.ts';
import { personOf } from '../look.ts';
import { agreementOf, meeting } from './agreement.ts';
import type { Candidate } from './confusions.ts';
import { EDGE, hashOf, mix, type Reading } from './reading.ts';
import type { Surroundings } from './surroundings.ts';

function kindOf(candidate: Candidate): number {
  let categories = 0;
  for (const { category } of candidate.analyses) categories |= category;
  return (
    ((categories & NOUN) !== 0 ? 1 : 0) |
    ((categories & ADJECTIVE) !== 0 ? 2 : 0) |
    ((categories & PARTICIPLE) !== 0 ? 4 : 0) |
    ((categories & FINITE) !== 0 ? 8 : 0) |
    ((categories & INFINITIVE) !== 0 ? 16 : 0) |
    ((categories & (PRONOUN | SUBJECT | RELATIVE | NEGATION)) !== 0 ? 32 : 0)
  );
}

const WITH_BEING = new Set(['être', 'sembler', 'rester', 'devenir', 'paraître']);

/** How a form goes with a word nearby, alone, with what that word can be, with the word before the place. */
function pushNearby(
  rows: number[],
  template: number,
  { tokens, words, sets }: Reading,
  index: number,
  at: number,
  categories: number,
  kind: number,
  own: number,
  mask: number,
): void {
  const token = tokens[at];
  if (token === undefined) return;
  const met = meeting(own, agreementOf(token, categories));
  rows.push(
    mix(template, kind, met, index - at) & mask,
    mix(template + 20, kind, met, sets[at] as number) & mask,
    mix(template + 40, kind, met, words[index - 1] ?? EDGE) & mask,
  );
}

/** Rows of the weights that speak for a candidate in these surroundings. */
export function featuresFor(
  reading: Reading,
  index: number,
  around: Surroundings,
  candidate: Candidate,
  mask: number,
): number[] {
  const { tokens, words, sets } = reading;
  const { place } = around;
  const slot = hashOf(candidate.slot);
  const rows: number[] = [];
  for (let at = 0; at < place.length; at += 1) rows.push(mix(place[at] as number, slot) & mask);
  const lemma = candidate.analyses[0]?.lemma ?? candidate.form;
  rows.push(mix(101, slot, hashOf(lemma)) & mask);
  let own = 0;
  let persons = 0;
  for (const one of candidate.analyses) {
    if ((one.category & NOMINAL) !== 0) own |= one.agreement;
    persons |= one.persons;
  }
  const kind = kindOf(candidate);
  pushNearby(rows, 110, reading, index, around.determiner, DETERMINER | CONTRACTION, kind, own, mask);
  pushNearby(rows, 111, reading, index, around.noun, NOUN, kind, own, mask);
  pushNearby(rows, 112, reading, index, index - 1, NOMINAL | DETERMINER, kind, own, mask);
  pushNearby(rows, 113, reading, index, index + 1, NOMINAL, kind, own, mask);
  pushNearby(rows, 114, reading, index, index + 2, NOMINAL, kind, own, mask);
  const person = personOf(tokens[around.subject]);
  if (person !== undefined) {
    const met = (persons & PERSONS[person]) !== 0 ? 1 : 2;
    const far = index - around.subject;
    rows.push(
      mix(120, kind, met, Math.min(far, 4)) & mask,
      mix(121, kind, met, words[around.subject] as number) & mask,
    );
    rows.push(mix(122, kind * 4 + met, words[index - 1] ?? EDGE, words[around.subject] as number) & mask);
  }
  const first = tokens[around.firstDeterminer];
  if (first !== undefined && persons !== 0) {
    const plural = (agreementOf(first, DETERMINER | CONTRACTION) & SINGULAR) === 0;
    const met = (persons & (plural ? PERSONS['3p'] : PERSONS['3s'])) !== 0 ? 1 : 2;
    rows.push(mix(130, kind, met, around.subject >= 0 ? 1 : 0) & mask);
    rows.push(mix(131, kind * 4 + met, around.subject >= 0 ? 1 : 0, sets[index - 1] ?? EDGE) & mask);
  }
  const being = tokens[around.auxiliary];
  if (being?.analyses.some((one) => WITH_BEING.has(one.lemma))) {
    const subject = tokens[around.subject];
    const plural = being.analyses.reduce((all, one) => all | one.persons, 0);
    rows.push(mix(140, kind, own, plural) & mask);
    if (subject !== undefined) rows.push(mix(141, kind, own, words[around.subject] as number) & mask);
    else if (first !== undefined) rows.push(mix(142, kind, meeting(own, agreementOf(first, DETERMINER))) & mask);
  }
  return rows;
}
