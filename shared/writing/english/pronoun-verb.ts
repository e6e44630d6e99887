import type { Mark } from '../rule.ts';
import { formsOf, lemmasOf } from './forms.ts';
import { type At, type EnglishRule, each, is, isEdge, may, only, opensClause, rewrite, words } from './look.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';
import { hasVerbAfter } from './verb-number.ts';

const THIRD = words('he she it everyone everybody someone somebody anyone anybody nobody nothing everything something');
const OTHERS = words('we they you i');
/** After these a base form is right: *let it go*, *does he have*, *we insist he come*. */
const CALLERS = words(
  'do does did will would can could should shall may might must let lets make makes made help helps helped see saw hear heard watch watched have had has recommend insist suggest ask request demand require essential important prefer to than like rather sooner feel felt lest wish',
);
const BE: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
const BACK: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "'ve": "'s",
  "'re": "'s",
};

/** The verb after a subject, an adverb or two passed over. */
function verbAfter(at: At): { verb: EnglishToken; offset: number } {
  let offset = 1;
  while (offset < 3 && is(at(offset), 'RB') && only(at(offset), 'RB', 'JJ') && at(offset).norm !== "n't") offset += 1;
  return { verb: at(offset), offset };
}

const REQUIRED = /^(?:requir|insist|suggest|recommend|demand|request|ask|advis|urg|essential|important|vital|propos)/;

function isSubject(at: At, norm: string): boolean {
  const before = at(-1);
  if (REQUIRED.test(before.norm) || (before.norm === 'that' && REQUIRED.test(at(-2).norm))) return false;
  if (CALLERS.has(before.norm) || (before.norm === "n't" && at(-2).norm !== 'is') || is(before, 'MD')) return false;
  if (norm.length > 4) return !is(before, 'VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'MD', 'TO', 'IN', 'PRP');
  if (norm === 'he' || norm === 'she') return !CALLERS.has(at(-2).norm) || isEdge(before);
  return opensClause(before) || /^(?:and|but|as|because|that|which)$/.test(before.norm);
}

/** "Everyone who enter": the verb of the clause that follows. */
function relative(sentence: EnglishSentence, at: At): Mark | undefined {
  if (!/^(?:who|that)$/.test(at(1).norm) || /^(?:every|some|any)thing$/.test(at(0).norm)) return undefined;
  const verb = at(2);
  const known = BACK[verb.norm];
  if (known !== undefined && !verb.norm.startsWith("'") && verb.norm !== 'were') return rewrite(verb, verb, known);
  const base = may(verb, 'VB') && !may(verb, 'VBD', 'MD', 'IN', 'RB') && is(verb, 'VB', 'VBP');
  return base ? rewrite(verb, verb, ...formsOf(sentence.lexicon, verb.norm, 'VBZ')) : undefined;
}

const isUnreal = ({ tokens }: EnglishSentence, subject: EnglishToken): boolean =>
  tokens.some(
    ({ norm, start }) =>
      start < subject.start && /^(?:if|unless|wish|wishes|wished|though|suppose|supposing|imagine|rather)$/.test(norm),
  );

function thirdPerson(sentence: EnglishSentence, at: At): Mark | undefined {
  if (at(0).norm.length > 5) {
    const mark = relative(sentence, at);
    if (mark !== undefined) return mark;
  }
  const { verb, offset } = verbAfter(at);
  const within = sentence.tokens.some((token) => /^(?:who|which|that)$/.test(token.norm));
  if (at(0).norm === 'it' && verb.norm === 'are' && !isEdge(at(offset + 1)) && !within)
    return rewrite(verb, verb, 'is');
  const asks = sentence.tokens.at(-1)?.text.includes('?') === true;
  if (!isSubject(at, at(0).norm) || (asks && at(0).norm.startsWith('any'))) return undefined;
  const known = BACK[verb.norm];
  if (known !== undefined) {
    // *If it weren't for you*, *I wish she weren't away*: not so, only thought of.
    if (verb.norm === 'were' && at(offset + 1).norm === "n't")
      return isUnreal(sentence, at(0)) ? undefined : rewrite(verb, verb, 'was');
    if (verb.norm === 'were' && !/^(?:every|no|some|any)/.test(at(0).norm)) return undefined;
    if (
      verb.norm.startsWith("'") ||
      (verb.norm === 'do' &&
        at(0).norm === 'it' &&
        !isEdge(at(-1)) &&
        at(offset + 1).norm !== "n't" &&
        at(offset + 1).norm !== 'not')
    )
      return undefined;
    return is(verb, 'VBP', 'VB', 'VBD', 'VBN', 'NN') || verb.norm !== 'have' ? rewrite(verb, verb, known) : undefined;
  }
  const base = may(verb, 'VB') && !may(verb, 'VBD', 'VBZ', 'MD', 'IN', 'RB', 'VBN') && is(verb, 'VB', 'VBP');
  if (!base || verb.norm === 'be' || verb.norm === 'please') return undefined;
  return rewrite(verb, verb, ...formsOf(sentence.lexicon, verb.norm, 'VBZ'));
}

function otherPersons(at: At): Mark | undefined {
  const subject = at(0);
  const before = at(-1);
  const { verb } = verbAfter(at);
  if (subject.norm === 'you' && !opensClause(before) && before.norm !== 'and') return undefined;
  if (
    before.norm === 'of' ||
    before.norm === 'and' ||
    (is(before, 'IN') && subject.norm === 'you' && !opensClause(before))
  )
    return undefined;
  if (subject.norm === 'i' && verb.norm === 'was') return undefined;
  if (!is(verb, 'VBZ', 'VBD') || verb.norm.startsWith("'")) return undefined;
  if (subject.norm === 'i' && verb.norm === 'is') return rewrite(verb, verb, 'am');
  const known = BE[verb.norm];
  if (known !== undefined) return rewrite(verb, verb, known);
  if (!may(verb, 'VBZ') || may(verb, 'VB', 'VBD')) return undefined;
  return rewrite(verb, verb, ...lemmasOf(verb.readings, 'VBZ'));
}

const SEEMING = words('look sound feel taste smell work mean make help seem come go happen fit suit');

/** "This happen when": a verb after *this* at the start of a clause. */
function demonstrative(sentence: EnglishSentence, at: At): Mark | undefined {
  const verb = at(1);
  if (!isEdge(at(-1)) || !SEEMING.has(verb.norm) || may(verb, 'VBD')) return undefined;
  // *This work in progress looks great*: a noun, and its verb comes later.
  if (is(at(2), 'IN') && hasVerbAfter(at, 3)) return undefined;
  // *That sound you hear is*: a noun and its little clause.
  if (is(at(2), 'PRP') && !/^(?:it|us|me|them|him|her)$/.test(at(2).norm) && is(at(3), 'VBP', 'VBD', 'VB', 'MD'))
    return undefined;
  const sure =
    only(verb, 'VB') ||
    is(at(2), 'JJ', 'IN', 'PRP', 'DT', 'WRB') ||
    /^(?:like|great|good|amazing|so|very|really)$/.test(at(2).norm);
  return sure ? rewrite(verb, verb, ...formsOf(sentence.lexicon, verb.norm, 'VBZ')) : undefined;
}

/** "Has you tried?", "Does they fit?": the verb before its subject. */
function inverted(sentence: EnglishSentence, at: At): Mark | undefined {
  const [verb, subject, next] = [at(0), at(1), at(2)];
  if (!isEdge(at(-1)) && !is(at(-1), 'WRB')) return undefined;
  const asks = sentence.tokens.at(-1)?.text.includes('?') === true;
  if (/^(?:you|we|they)$/.test(subject.norm) && BE[verb.norm] !== undefined && !isEdge(next))
    return rewrite(verb, verb, BE[verb.norm] ?? '');
  if (!asks || !/^(?:he|she|it)$/.test(subject.norm) || !/^(?:do|have|are|were)$/.test(verb.norm)) return undefined;
  const fits = verb.norm === 'do' ? may(next, 'VB') : verb.norm === 'have' ? may(next, 'VBN') : verb.norm === 'are';
  return fits ? rewrite(verb, verb, BACK[verb.norm] ?? '') : undefined;
}

/** Pronoun and verb: he don't, we is, everyone have, you was. */
export const pronounVerb: EnglishRule = {
  id: 'english-pronoun-verb',
  family: 'agreement',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'She [do→does]n’t need a code.',
    'She [were→was]n’t in the shop.',
    'It [arrive→arrives] in two days.',
    'They [is→are] out of stock.',
    'We [offers→offer] free returns.',
    'You [was→were] right!',
    'Everybody [have→has] until noon.',
    '[Has→Have] you seen the new range?',
  ],
  right: [
    'Does it come in blue?',
    'Let it rest overnight.',
    'We recommend he see a doctor.',
    'All of you is welcome.',
    'I wish it were true.',
    'Someone like you.',
    'It’s what we do.',
    'If it weren’t for you, we’d have closed.',
    'I wish she weren’t away.',
    'This work in progress looks great.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const { norm } = at(0);
      if (norm === 'this' || norm === 'that') return demonstrative(sentence, at);
      if (THIRD.has(norm)) return thirdPerson(sentence, at);
      if (OTHERS.has(norm)) return otherPersons(at);
      return BE[norm] !== undefined || BACK[norm] !== undefined ? inverted(sentence, at) : undefined;
    }),
};
