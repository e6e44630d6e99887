/** What a word can be: one bit each, so that a word's set of readings is a number. */
export const NOUN = 1 << 0;
export const ADJECTIVE = 1 << 1;
export const PARTICIPLE = 1 << 2;
export const INFINITIVE = 1 << 3;
/** Present participle. */
export const GERUND = 1 << 4;
/** A finite verb that is not an imperative. */
export const FINITE = 1 << 5;
export const IMPERATIVE = 1 << 6;
export const ADVERB = 1 << 7;
export const PREPOSITION = 1 << 8;
export const DETERMINER = 1 << 9;
/** Subject pronoun. */
export const SUBJECT = 1 << 10;
/** Object pronoun before or after a verb: `le`, `lui`, `y`. */
export const CLITIC = 1 << 11;
/** `qui`, `que`, `dont`, `où`, `lequel`. */
export const RELATIVE = 1 << 12;
/** Any other pronoun: `celui`, `tout`, `moi`. */
export const PRONOUN = 1 << 13;
export const CONJUNCTION = 1 << 14;
export const SUBORDINATOR = 1 << 15;
export const INTERJECTION = 1 << 16;
export const NUMBER = 1 << 17;
export const PROPER = 1 << 18;
/** `ne`, `pas`, `jamais`. */
export const NEGATION = 1 << 19;
/** `du`, `des`, `au`, `aux` as preposition with article. */
export const CONTRACTION = 1 << 20;
export const MARK = 1 << 21;
export const OTHER = 1 << 22;

export const NOMINAL = NOUN | ADJECTIVE | PARTICIPLE;

/** Agreement: one bit for each pair of gender and number. */
export const MS = 1;
export const MP = 2;
export const FS = 4;
export const FP = 8;
export const MASCULINE = MS | MP;
export const FEMININE = FS | FP;
export const SINGULAR = MS | FS;
export const PLURAL = MP | FP;
export const ANY = 15;

/** Tenses and moods, named as the word list names them. */
export const MOODS = { Ip: 1, Iq: 2, Is: 4, If: 8, Sp: 16, Sq: 32, K: 64, E: 128 } as const;
export type Mood = keyof typeof MOODS;
export const SUBJUNCTIVE = MOODS.Sp | MOODS.Sq;

export const PERSONS = { '1s': 1, '2s': 2, '3s': 4, '1p': 8, '2p': 16, '3p': 32 } as const;
export type Person = keyof typeof PERSONS;
