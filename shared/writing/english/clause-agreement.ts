import type { Mark } from '../rule.ts';
import { isSureVerb, type Place, subjectAt } from './clause-subject.ts';
import { formsOf, lemmasOf } from './forms.ts';
import { type At, type EnglishRule, each, is, isEdge, isWord, may, only, rewrite, words } from './look.ts';
import { GOES_AT } from './subject-verb.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';
import { PLURALS, SINGULARS } from './verb-number.ts';

const OPENERS = words('but because when if while although though once where whether since');
const OBJECTS = words(
  'the a an this that these those my our your his her their its us you them it me him every each all no any some only',
);
const PRICED = words('cost come contain make weigh last take fit serve include start go hold smell taste keep');
/** A bare form after these is right: *we insist that the chef come*. */
const REQUIRED =
  /^(?:insist|suggest|recommend|ask|request|demand|requir|essential|important|vital|propos|advis|let|make|help|wish)/;

const opens = (before: EnglishToken): boolean =>
  (isEdge(before) && !/^[-/&'’"“”«]/.test(before.text)) || before.norm === '' || OPENERS.has(before.norm);

const isAuxiliary = ({ norm }: EnglishToken): boolean =>
  (PLURALS[norm] ?? SINGULARS[norm]) !== undefined && !norm.startsWith("'");

/** Another finite verb in the clause, but for *the room we get*: then the form looked at is hardly the verb. */
function hasOtherVerb(at: At, from: number): boolean {
  for (let offset = from; !isEdge(at(offset)) && at(offset).norm !== ''; offset += 1) {
    if (is(at(offset), 'CC', 'WDT', 'WP', 'WRB') || /^(?:if|because|that)$/.test(at(offset).norm)) return false;
    if (is(at(offset), 'MD', 'VBZ', 'VBP', 'VBD') && !is(at(offset - 1), 'PRP')) return true;
  }
  return false;
}

/** What follows shows a verb: an object, a price, a preposition after a form that is no noun. */
function goesOn(at: At, offset: number): boolean {
  const next = at(offset + 1);
  if (OBJECTS.has(next.norm) || next.kind === 'price') return true;
  if (/^needs?$/.test(at(offset).norm) && is(next, 'VBG')) return true;
  if (is(at(offset), 'VB', 'VBP') && GOES_AT.has(`${at(offset).norm} ${next.norm}`)) return true;
  return (
    isSureVerb(at(offset)) &&
    (is(next, 'IN', 'TO', 'RB', 'JJ', 'NN', 'NNS', 'CD') || (isEdge(next) && next.text !== ','))
  );
}

function auxiliary(at: At, offset: number, number: Place['number']): Mark | undefined {
  const verb = at(offset);
  const next = at(offset + 1);
  if (isEdge(next) || next.norm === '') return undefined;
  const right = number === 'one' ? SINGULARS[verb.norm] : PLURALS[verb.norm];
  if (right === undefined || (verb.norm === 'were' && /^(?:if|though)$/.test(at(-1).norm))) return undefined;
  const bare = /^(?:do|does)$/.test(verb.norm) && !/^(?:n't|not)$/.test(next.norm) && !OBJECTS.has(next.norm);
  return bare ? undefined : rewrite(verb, verb, right);
}

const COMPLEMENTS = ['NN', 'NNS', 'NNP', 'JJ', 'IN', 'TO', 'CD', 'VBG', 'RB', 'DT', 'PRP$'] as const;

function lexical(sentence: EnglishSentence, at: At, offset: number, number: Place['number']): Mark | undefined {
  const verb = at(offset);
  const apart = at(offset - 1).text === ',' && is(at(offset + 1), 'IN', 'TO', 'DT', 'PRP$');
  const read = number === 'several' && (is(verb, 'VBZ') || apart) && is(at(offset + 1), ...COMPLEMENTS);
  if (!isWord(verb) || !(read || goesOn(at, offset)) || hasOtherVerb(at, offset + 1)) return undefined;
  if (number === 'several') {
    if (!may(verb, 'VBZ') || may(verb, 'VB', 'VBD', 'RB', 'IN')) return undefined;
    return rewrite(verb, verb, ...lemmasOf(verb.readings, 'VBZ'));
  }
  const told = sentence.tokens.some(
    ({ norm, tag, tags }) =>
      REQUIRED.test(norm) ||
      /^(?:yesterday|ago|last)$/.test(norm) ||
      (tag === 'VBD' && !tags.has('VBN') && norm !== verb.norm),
  );
  const fixed = verb.norm === 'cost' && at(offset + 1).kind === 'price';
  if (told || !may(verb, 'VB') || (may(verb, 'VBD', 'VBN', 'MD', 'IN', 'RB', 'JJ') && !fixed)) return undefined;
  if (verb.norm === 'be' || (!only(verb, 'VB', 'VBP') && !is(verb, 'VBP', 'VB') && !fixed)) return undefined;
  return rewrite(verb, verb, ...formsOf(sentence.lexicon, verb.norm, 'VBZ'));
}

function agree(sentence: EnglishSentence, at: At): Mark | undefined {
  const subject = subjectAt(at);
  if (subject === undefined) return undefined;
  for (const { offset: from, number } of subject.verbs) {
    let offset = from;
    while (offset < from + 2 && is(at(offset), 'RB') && only(at(offset), 'RB', 'JJ', 'IN', 'UH')) offset += 1;
    const verb = at(offset);
    if (!isWord(verb) || is(verb, 'MD')) return undefined;
    if (subject.contained && !PRICED.has(verb.norm)) continue;
    if (isAuxiliary(verb)) return auxiliary(at, offset, number);
    const found = lexical(sentence, at, offset, number);
    if (found !== undefined) return found;
    if (is(verb, 'VBZ', 'VBP', 'VBD')) return undefined;
  }
  return undefined;
}

/** A verb and the whole of its subject: joined, alternative, with what is said of it between. */
export const clauseAgreement: EnglishRule = {
  id: 'english-clause-agreement',
  family: 'agreement',
  kind: 'grammar',
  language: 'en',
  source: 'own rules',
  wrong: [
    'My aunt and I [runs→run] the stall.',
    'Every child and every parent [have→has] a badge.',
    'Neither you nor your friends [needs→need] a code.',
    'Either the cook or the waiter [are→is] free.',
    'The benches behind the church [was→were] painted.',
    'The switches in room 4 [is→are] new.',
    'The brakes on your bike [needs→need] changing.',
    'Both of our boats [leaves→leave] at six.',
    'A lot of our guests [comes→come] by train.',
    'Our bakers, Ana and Tom, [starts→start] at four.',
    'Our guide Ilse [have→has] the map.',
    'A box of six eggs [cost→costs] £2.',
    'The number of visitors [grow→grows] every year.',
    'All the money from the sales [go→goes] to the school.',
  ],
  right: [
    'The bread and butter is free.',
    'A number of you have asked.',
    'The boats the club runs every summer are red.',
    'We insist that the cook and the waiter be paid.',
    'Every cup and plate is washed by hand.',
    'The chef and owner is from Lille.',
    'A pair of guests were late.',
    'Either way works.',
    'If the oven were ours, we’d clean it.',
  ],
  test: (sentence) => each(sentence, (at) => (opens(at(-1)) ? agree(sentence, at) : undefined)),
};
