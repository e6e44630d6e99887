import {
  ADJECTIVE,
  CONTRACTION,
  DETERMINER,
  FINITE,
  GERUND,
  IMPERATIVE,
  INFINITIVE,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
} from '../categories.ts';
import { isAdverb, isClitic, personOf } from '../look.ts';
import type { FrenchToken } from '../sentence.ts';

const VERBAL = FINITE | INFINITIVE | PARTICIPLE | GERUND | IMPERATIVE;

/** A number for a string, the same at every run. */
export function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}

export function mix(a: number, b: number, c = 0, d = 0): number {
  let value = Math.imul(a + 0x7f4a7c15, 0x9e3779b1) ^ b;
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) ^ c;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) ^ d;
  value = Math.imul(value ^ (value >>> 16), 0x27d4eb2f);
  return value ^ (value >>> 15);
}

/** A sentence as the weights see it: numbers for words and for what they can be. */
export interface Reading {
  readonly tokens: readonly FrenchToken[];
  readonly words: Int32Array;
  readonly sets: Int32Array;
  /** What each token does in a clause: bits below. */
  readonly traits: Uint8Array;
  readonly question: number;
}

export const EDGE = 0x51ed270b;
/** Pronoun before a verb, adverb, negation: passed over on the way to the word that governs. */
export const PASSED = 1;
export const CLAUSE_EDGE = 2;
/** A verb and nothing that could stand in a noun phrase as well. */
export const SURELY_FINITE = 4;
export const VERB = 8;
export const DETERMINING = 16;
export const ADVERBIAL = 32;
export const SUBJECT_PRONOUN = 64;

const CLAUSE_END =
  /^(?:[,;:.!?…()«»"“”—–]|\.{2,}|qui|que|qu'|dont|où|si|s'|quand|lorsque|car|mais|comme|parce|puisque)$/u;

function setOf(token: FrenchToken): number {
  const { analyses, categories, capital, kind } = token;
  if (kind !== 'word') return hashOf(kind === 'punctuation' ? token.text : kind);
  if (capital) return hashOf('capital');
  let agreement = 0;
  let persons = 0;
  for (const one of analyses) {
    agreement |= one.agreement;
    persons |= one.persons;
  }
  return mix(categories, agreement, persons);
}

function traitsOf(token: FrenchToken): number {
  const { categories, norm } = token;
  const adverb = isAdverb(token);
  let traits = 0;
  if (adverb || isClitic(token)) traits |= PASSED;
  if (adverb) traits |= ADVERBIAL;
  if (CLAUSE_END.test(norm)) traits |= CLAUSE_EDGE;
  if ((categories & FINITE) !== 0 && (categories & (NOUN | ADJECTIVE | DETERMINER | PREPOSITION)) === 0)
    traits |= SURELY_FINITE;
  if ((categories & VERBAL) !== 0 && (categories & ~(VERBAL | NOUN | ADJECTIVE)) === 0) traits |= VERB;
  if ((categories & (DETERMINER | CONTRACTION)) !== 0) traits |= DETERMINING;
  if (personOf(token) !== undefined && !norm.startsWith('-')) traits |= SUBJECT_PRONOUN;
  return traits;
}

export function readFor(tokens: readonly FrenchToken[]): Reading {
  return {
    tokens,
    words: Int32Array.from(tokens, (token) =>
      hashOf(
        token.kind === 'word' || token.kind === 'punctuation' ? (token.capital ? 'Capital' : token.norm) : token.kind,
      ),
    ),
    sets: Int32Array.from(tokens, setOf),
    traits: Uint8Array.from(tokens, traitsOf),
    question: tokens.some(({ text }) => text.startsWith('?')) ? 1 : 0,
  };
}
