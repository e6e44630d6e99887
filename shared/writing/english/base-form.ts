import type { Mark } from '../rule.ts';
import { lemmasOf } from './forms.ts';
import { type At, type EnglishRule, each, is, isEdge, isWord, may, only, rewrite, words } from './look.ts';
import { phraseAt } from './noun-phrase.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

/** Base forms too, but of rare verbs: `found`, `saw` after a modal is a slip for *find*, *see*. */
const RARE_BASES = words('found saw felt fell bore ground wound');
const PRONOUNS = words('i you we they he she it');
const OBJECTS = words('me you us him her it them');
const WANT = words(
  'want need like love hesitate able happy hope wish plan try forgot forget ready pleased glad delighted excited decide decided wanted tried choose learn remember manage managed refuse sure possible easy free keen have has had want wants needs chance option opportunity ability attempt order enough asked told allowed supposed invited encouraged welcome going unable reason place way right permission expected decision',
);
const WISHES = words('love like want need able hope wish try glad happy pleased delighted wants needs wanted would');
const DET = words('the a an this that these those my your his her our their you us me it him them all any every some');

export const isBase = (token: EnglishToken): boolean => may(token, 'VB') && !RARE_BASES.has(token.norm);

/** A form that is no base: its base forms, likeliest first. */
function basesOf(token: EnglishToken): string[] {
  if (isBase(token) || !isWord(token)) return [];
  return lemmasOf(token.readings, 'VBD', 'VBN', 'VBZ', 'VBG').filter(
    (lemma) => lemma !== token.norm || lemma === 'see',
  );
}

export function toBase(token: EnglishToken): Mark | undefined {
  const right = basesOf(token).sort((a, b) => Number(a === 'found') - Number(b === 'found'));
  return right.length > 0 ? rewrite(token, token, ...right) : undefined;
}

/** Where the verb stands after a modal or `do`: negation, adverbs and, in a question, the subject passed over. */
function verbAfter(at: At, asks: boolean): number {
  let offset = 1;
  if (at(offset).norm === "n't" || at(offset).norm === 'not') offset += 1;
  if (asks && PRONOUNS.has(at(offset).norm)) offset += 1;
  if (at(offset).norm === 'not') offset += 1;
  while (offset < 5 && is(at(offset), 'RB') && only(at(offset), 'RB', 'JJ', 'UH', 'IN')) offset += 1;
  return offset;
}

const asksAt = (at: At): boolean =>
  isEdge(at(-1)) || is(at(-1), 'WRB', 'WP') || /^(?:when|how|where|and|but|so|what|why)$/.test(at(-1).norm);

function afterModal(at: At): Mark | undefined {
  const modal = at(0);
  if (!is(modal, 'MD') || modal.text === 'May' || (is(at(-1), 'DT', 'PRP$', 'JJ') && modal.norm !== "'ll"))
    return undefined;
  if (modal.norm === "'d" || modal.norm === 'ought') return undefined;
  const asks = asksAt(at);
  if (asks && !PRONOUNS.has(at(1).norm) && !/^(?:n't|not)$/.test(at(1).norm)) return undefined;
  const offset = verbAfter(at, asks);
  const verb = at(offset);
  if (verb.norm === 'to' && isBase(at(offset + 1)) && !isEdge(at(-1))) {
    if ((modal.norm === 'will' || modal.norm === 'can') && !is(at(-1), 'PRP')) return undefined;
    return rewrite(verb, at(offset + 1), at(offset + 1).text);
  }
  if (may(verb, 'RB', 'IN') || (may(verb, 'JJ') && !is(verb, 'VBD', 'VBN')) || !may(verb, 'VBD', 'VBN', 'VBZ', 'VBG'))
    return undefined;
  const sure = is(at(-1), 'PRP', 'NN', 'NNS', 'NNP', 'WDT', 'WP', 'RB') || modal.norm === "'ll" || offset > 1;
  if (!sure && may(verb, 'NN', 'NNS')) return undefined;
  const told = is(at(-1), 'PRP', 'NN', 'NNS', 'NNP') && DET.has(at(offset + 1).norm);
  if (may(verb, 'NNS') && !is(verb, 'VBZ') && !told) return undefined;
  if (verb.norm === 'being') return rewrite(verb, verb, 'be');
  return toBase(verb);
}

function afterDo(sentence: EnglishSentence, at: At): Mark | undefined {
  const auxiliary = at(0);
  if (!/^(?:do|does|did)$/.test(auxiliary.norm)) return undefined;
  const denied = at(1).norm === "n't" || at(1).norm === 'not';
  const asks = asksAt(at) && PRONOUNS.has(at(denied ? 2 : 1).norm);
  const phrase = !denied && !asks && asksAt(at) ? phraseAt((offset) => at(1 + offset)) : undefined;
  if (phrase !== undefined && sentence.tokens.at(-1)?.text.includes('?')) {
    const verb = at(phrase.end + 2);
    return is(verb, 'VBZ', 'VBD', 'NNS') && may(verb, 'VBZ', 'VBD') && !may(verb, 'NN', 'JJ')
      ? toBase(verb)
      : undefined;
  }
  if (!denied && !asks) return undefined;
  const offset = verbAfter(at, asks);
  const verb = at(offset);
  if (
    may(verb, 'NN', 'RB', 'IN', 'JJ') &&
    !is(verb, 'VBD', 'VBZ') &&
    verb.norm !== 'left' &&
    !RARE_BASES.has(verb.norm)
  )
    return undefined;
  if (is(verb, 'NNS', 'NN', 'JJ') && !RARE_BASES.has(verb.norm)) return undefined;
  return toBase(verb);
}

/** *want to*, *happy to*, *let us*, *please*: the base form after them. */
function afterTo(at: At): Mark | undefined {
  if (at(0).norm !== 'to' || !WANT.has(at(-1).norm)) return undefined;
  const verb = at(1);
  if (isBase(verb) || (may(verb, 'JJ') && !DET.has(at(2).norm))) return undefined;
  const doing = may(verb, 'VBG') && !is(verb, 'NNS');
  // *we'd love to hearing how*: nobody loves to a noun.
  if (doing && WISHES.has(at(-1).norm) && !is(at(-1), 'NN')) return toBase(verb);
  const noun = may(verb, 'NN', 'NNS');
  if (noun && !DET.has(at(2).norm)) return undefined;
  const object = DET.has(at(2).norm) || /^(?:anything|something|everything|nothing)$/.test(at(2).norm);
  if (/^(?:have|has|had)$/.test(at(-1).norm) && (noun || is(verb, 'VBG')))
    return doing && object && /^(?:n't|not|you|we|they|i|'ll|will|would|might|may|only|just)$/.test(at(-2).norm)
      ? toBase(verb)
      : undefined;
  return toBase(verb);
}

/** *to changed a habit*: no past form after *to* with an object of its own. */
function afterAnyTo(at: At): Mark | undefined {
  const verb = at(1);
  if (at(0).norm !== 'to' || !only(verb, 'VBD', 'VBN', 'JJ') || isBase(verb)) return undefined;
  if (
    /^(?:used|according|due|thanks|prior|next|close|compared|similar|related|addition|back|up|down|not)$/.test(
      at(-1).norm,
    )
  )
    return undefined;
  // *the person I spoke to was lovely*: the preposition stays behind, its clause is over.
  if (/^(?:was|were|had|did)$/.test(verb.norm) && is(at(-1), 'VB', 'VBP', 'VBD', 'VBZ', 'VBN', 'VBG')) return undefined;
  const past = only(verb, 'VBD') || verb.norm === 'was';
  const object = /^(?:the|a|an|my|your|our|his|her|their|this|that|us|you|it|them|me|him)$/.test(at(2).norm);
  return past || (object && may(verb, 'VBD')) ? toBase(verb) : undefined;
}

const OBJECT_CLAUSE = /^(?:what|when|if|how|where|whether|which|who|why|that|a|the|your|us|you)$/;

function afterLet(at: At): Mark | undefined {
  if (
    !/^(?:let|lets|make|makes|made|help|helps|helped|helping|making|letting)$/.test(at(0).norm) ||
    !(OBJECTS.has(at(1).norm) || /^every(?:body|one)$/.test(at(1).norm))
  )
    return undefined;
  const lets = at(0).norm.startsWith('let');
  const makes = /^ma/.test(at(0).norm);
  const verb = at(2);
  if (verb.norm === 'to' && (lets || makes) && isBase(at(3)) && (makes || is(at(3), 'VB'))) {
    if (makes && !/^(?:me|you|us|him|them|everybody|everyone)$/.test(at(1).norm)) return undefined;
    return rewrite(verb, at(3), at(3).text);
  }
  const everybody = makes && /^(?:us|you|them)$/.test(at(1).norm) && /^(?:all|both)$/.test(verb.norm);
  if (everybody && at(3).norm === 'to' && is(at(4), 'VB') && isBase(at(4))) return rewrite(at(3), at(4), at(4).text);
  const knowing = /^(?:let|lets|letting)$/.test(at(0).norm) && may(verb, 'VBG') && OBJECT_CLAUSE.test(at(3).norm);
  if (knowing) return toBase(verb);
  if (makes || at(1).norm === 'her') return undefined;
  if (lets && is(verb, 'VBZ', 'VBD', 'VBN') && !may(verb, 'JJ', 'NN', 'RB', 'IN')) return toBase(verb);
  const help = at(0).norm.startsWith('help') && is(verb, 'VBG') && !may(verb, 'NN') && DET.has(at(3).norm);
  return help ? rewrite(verb, verb, ...basesOf(verb), ...basesOf(verb).map((base) => `to ${base}`)) : undefined;
}

/** *let's meeting*, *feel free contacting us*. */
function afterLets(at: At): Mark | undefined {
  const verb = at(2);
  if (at(0).norm === 'let' && at(1).norm === "'s" && may(verb, 'VBG', 'VBD') && !isBase(verb) && !may(verb, 'JJ', 'RB'))
    return toBase(verb);
  if (at(0).norm !== 'feel' || at(1).norm !== 'free' || !may(verb, 'VBG') || isBase(verb)) return undefined;
  return rewrite(verb, verb, ...basesOf(verb).map((base) => `to ${base}`));
}

function afterPlease(at: At): Mark | undefined {
  if (at(0).norm !== 'please') return undefined;
  const verb = at(1);
  if (may(verb, 'VBN') && !isBase(verb) && at(2).norm === 'that') return toBase(verb);
  if (verb.norm === 'to' && isBase(at(2)) && (isEdge(at(-1)) || is(at(-1), 'PRP')))
    return rewrite(verb, at(2), at(2).text);
  const wrong = is(verb, 'VBG', 'VBZ', 'VBD') && !may(verb, 'JJ', 'NN', 'NNS') && DET.has(at(2).norm);
  return wrong ? toBase(verb) : undefined;
}

/** The base form after a modal, do, to, let and please. */
export const baseForm: EnglishRule = {
  id: 'english-base-form',
  family: 'verb-form',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'We didn’t [received→receive] it.',
    'Did you [saw→see] the story?',
    'You can [found→find] us at stand 4.',
    'You must [to call→call] before noon.',
    'We want to [thanks→thank] you.',
    'Don’t hesitate to [contacting→contact] us.',
    'Let us [knows→know]!',
    'It makes us [to smile→smile].',
    'It made them all [to laugh→laugh].',
    'We’d love to [meeting→meet] you.',
    'You don’t have to [sending→send] it back.',
    'Please [sending→send] us a photo.',
  ],
  right: [
    'You can can tomatoes.',
    'He has the will to win.',
    'We’re used to closing late.',
    'I may have left it there.',
    'Let us know.',
    'It was made to fit, and she made it to the top.',
    'Did you read it?',
    'We’d love to hear from you.',
    'Should added sugar worry you?',
    'The man I spoke to was kind.',
  ],
  test: (sentence: EnglishSentence) =>
    each(
      sentence,
      (at) =>
        afterModal(at) ??
        afterDo(sentence, at) ??
        afterTo(at) ??
        afterAnyTo(at) ??
        afterLet(at) ??
        afterLets(at) ??
        afterPlease(at),
    ),
};
