import type { Mark } from '../rule.ts';
import { formsOf, lemmasOf } from './forms.ts';
import { type At, type EnglishRule, each, is, isEdge, may, only, rewrite, words } from './look.ts';
import { phraseAt } from './noun-phrase.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

const PERSONS = words('i we you they he she it');
const UNITS = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/;

/** How many tokens name a time that is over: *yesterday*, *last week*, *two days ago*; 0 when none does. */
function pastTime(at: At, offset: number): number {
  const [first, second, third] = [at(offset), at(offset + 1), at(offset + 2)];
  const end = (count: number) => (at(offset + count).norm === "'s" ? 0 : count);
  if (first.norm === 'yesterday') return end(/^(?:morning|afternoon|evening)$/.test(second.norm) ? 2 : 1);
  if (first.norm === 'last' && /^(?:night|week|month|year|weekend|summer|winter|spring|autumn)$/.test(second.norm))
    return end(2);
  if (third.norm === 'ago' && UNITS.test(second.norm)) return 3;
  return 0;
}

const isVerbal = (token: EnglishToken): boolean => is(token, 'VBD', 'VBP', 'VBZ', 'VBN', 'VBG', 'MD', 'VB');
const STOPS = words('who that which when since if because how what where why and but or so as while than');

/** The clause goes on from an offset to a time that is over, with no other verb, and ends there. */
function endsInPast(at: At, from: number): boolean {
  for (let offset = from; offset < from + 9; offset += 1) {
    const token = at(offset);
    if (token.norm === '' || isEdge(token)) return false;
    const count = pastTime(at, offset);
    if (count > 0) {
      const after = at(offset + count);
      const held = is(at(offset - 1), 'IN', 'POS') || at(offset - 1).norm === 'like';
      return !held && (isEdge(after) || after.norm === '' || is(after, 'CC', 'IN'));
    }
    if (STOPS.has(token.norm) || (isVerbal(token) && !may(token, 'NN', 'JJ'))) return false;
  }
  return false;
}

/** A time that is over opens the clause, just before the subject. */
function opensInPast(at: At): boolean {
  const before = at(-1).text === ',' ? -2 : -1;
  return [1, 2, 3].some(
    (count) =>
      pastTime(at, before - count + 1) === count && (isEdge(at(before - count)) || at(before - count).norm === ''),
  );
}

const NEVER = words('hope wish think see know guess bet miss mean let please thank thanks sound look love need');

/** *Yesterday we send it*, *we launch it two years ago*. */
function presentInPast(sentence: EnglishSentence, at: At): Mark | undefined {
  const pronoun = PERSONS.has(at(0).norm);
  const phrase = pronoun ? undefined : phraseAt(at);
  if (!pronoun && phrase === undefined) return undefined;
  const before = at(-1);
  const opened = opensInPast(at);
  if (!isEdge(before) && !opened && !/^(?:and|but|because|afraid|sorry|that|think|believe|sure)$/.test(before.norm))
    return undefined;
  // A verb that is a plural as well was read as the head: *our driver tries*.
  const verbal = phrase !== undefined && phrase.end > 1 && may(phrase.head, 'VBZ') && is(at(phrase.end - 1), 'NN');
  let offset = (phrase?.end ?? 0) + (verbal ? 0 : 1);
  if (is(at(offset), 'RB') && only(at(offset), 'RB', 'JJ')) offset += 1;
  const verb = at(offset);
  const base = may(verb, 'VB') && is(verb, 'VBP', 'VB') && !may(verb, 'VBD', 'IN', 'MD', 'RB');
  const third = may(verb, 'VBZ') && (is(verb, 'VBZ') || verbal) && !verb.norm.startsWith("'") && verb.norm !== 'is';
  if ((!base && !third) || NEVER.has(verb.norm) || /^(?:do|does|have|has|be)$/.test(verb.norm)) return undefined;
  if (!pronoun && may(verb, 'NN', 'NNS') && !opened) return undefined;
  if (sentence.tokens.at(-1)?.text.includes('?')) return undefined;
  if (!opened && !endsInPast(at, offset + 1)) return undefined;
  const lemmas = base ? [verb.norm] : lemmasOf(verb.readings, 'VBZ');
  return rewrite(verb, verb, ...lemmas.flatMap((lemma) => formsOf(sentence.lexicon, lemma, 'VBD')));
}

/** *We have received it yesterday*. */
function perfectInPast(sentence: EnglishSentence, at: At): Mark | undefined {
  const have = at(0);
  if (!/^(?:have|has|'ve)$/.test(have.norm) || !PERSONS.has(at(-1).norm)) return undefined;
  const offset = is(at(1), 'RB') && only(at(1), 'RB', 'JJ') ? 2 : 1;
  const verb = at(offset);
  if (!may(verb, 'VBN') || /^(?:had|been|got)$/.test(verb.norm) || !endsInPast(at, offset + 1)) return undefined;
  const past = lemmasOf(verb.readings, 'VBN').flatMap((lemma) => formsOf(sentence.lexicon, lemma, 'VBD'));
  const adverb = offset === 2 ? `${at(1).text} ` : '';
  const right = past.map((form) => `${adverb}${form}`);
  if (have.norm === "'ve") return { start: have.start, end: verb.end, replacements: right.map((form) => ` ${form}`) };
  return rewrite(have, verb, ...right);
}

const STATES = words(
  'knowing wanting needing believing agreeing preferring existing belonging containing consisting seeming liking',
);

/** *We are knowing*: verbs of state take no -ing with *be*. */
function state(sentence: EnglishSentence, at: At): Mark | undefined {
  const [be, verb] = [at(0), at(1)];
  if (!STATES.has(verb.norm) || !/^(?:am|is|are|'m|'re|'s)$/.test(be.norm)) return undefined;
  if (!PERSONS.has(at(-1).norm) && !is(at(-1), 'NN', 'NNS')) return undefined;
  const lemmas = lemmasOf(verb.readings, 'VBG');
  const third = be.norm === 'is' || be.norm === "'s";
  const has = third ? 'has' : 'have';
  const since = [2, 3].some((offset) => /^(?:since|for)$/.test(at(offset).norm)) && verb.norm !== 'wanting';
  const right = lemmas.flatMap((lemma) =>
    since
      ? formsOf(sentence.lexicon, lemma, 'VBN').map((form) => `${has} ${form}`)
      : third
        ? formsOf(sentence.lexicon, lemma, 'VBZ')
        : [lemma],
  );
  if (be.norm.startsWith("'")) return { start: be.start, end: verb.end, replacements: right.map((form) => ` ${form}`) };
  return rewrite(be, verb, ...right);
}

const COMING = words('receive get hear find decide finish reply arrive announce');

/** *We don't receive it yet*. */
function notYet(sentence: EnglishSentence, at: At): Mark | undefined {
  const verb = at(2);
  if (!/^(?:do|does)$/.test(at(0).norm) || !/^(?:n't|not)$/.test(at(1).norm) || !COMING.has(verb.norm))
    return undefined;
  for (let offset = 3; offset < 10; offset += 1) {
    const token = at(offset);
    if (token.norm === 'yet' && (isEdge(at(offset + 1)) || at(offset + 1).norm === '')) {
      const have = `${at(0).norm === 'do' ? 'have' : 'has'}${at(1).norm === 'not' ? ' not' : "n't"}`;
      return rewrite(at(0), verb, ...formsOf(sentence.lexicon, verb.norm, 'VBN').map((form) => `${have} ${form}`));
    }
    if (token.norm === '' || isEdge(token) || STOPS.has(token.norm) || is(token, 'VBP', 'VBZ', 'MD')) return undefined;
  }
  return undefined;
}

/** *We know her for ten years*. */
function knownFor(at: At): Mark | undefined {
  const verb = at(0);
  if (!/^knows?$/.test(verb.norm) || !PERSONS.has(at(-1).norm) || !(isEdge(at(-2)) || at(-2).norm === ''))
    return undefined;
  for (let offset = 1; offset < 6; offset += 1) {
    const token = at(offset);
    if (isEdge(token) || token.norm === '' || isVerbal(token)) return undefined;
    if (
      token.norm === 'for' &&
      (is(at(offset + 1), 'CD') || /^(?:many|several)$/.test(at(offset + 1).norm)) &&
      UNITS.test(at(offset + 2).norm)
    )
      return rewrite(verb, verb, verb.norm === 'know' ? 'have known' : 'has known');
  }
  return undefined;
}

/** Tense against the words about time: yesterday we send, we have received it last week, we are knowing. */
export const tense: EnglishRule = {
  id: 'english-tense',
  family: 'tense',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'Yesterday we [send→sent] you a code.',
    'We [launch→launched] it two years ago.',
    'Last week our driver [tries→tried] twice.',
    'We [have received→received] it yesterday.',
    'We [are knowing→know] it well.',
    'She [is wanting→wants] a refund.',
    'We [don’t receive→haven’t received] it yet.',
    'We [know→have known] her for ten years.',
  ],
  right: [
    'We know you ordered it yesterday.',
    'We have fixed the issue you had last week.',
    'We love last year’s menu.',
    'We have two left from yesterday.',
    'I hope you had fun last night.',
    'We have had it since last week.',
    'We don’t open yet.',
    'Last week was great and we love it.',
  ],
  test: (sentence) =>
    each(
      sentence,
      (at) =>
        state(sentence, at) ??
        perfectInPast(sentence, at) ??
        presentInPast(sentence, at) ??
        notYet(sentence, at) ??
        knownFor(at),
    ),
};
