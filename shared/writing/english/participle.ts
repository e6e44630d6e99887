import type { Mark } from '../rule.ts';
import { formsOf, lemmasOf } from './forms.ts';
import { type At, type EnglishRule, each, is, isEdge, isWord, may, only, rewrite, words } from './look.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

const OBJECTS = words(
  'the a an this that these those my your his her our their you us me it him them all every some two three',
);
const SUBJECTS = words('i you we they he she it anyone anybody someone somebody everyone everybody');
/** What is done to parcels and bookings; nouns as well. */
const ACTIONS = words(
  'ship send deliver receive cancel refund book pack confirm charge replace order process return update design print change delay block ban post sign tag fix make lose break damage steal check pay invite select choose add remove accept approve reject mail email notify inform contact fit build paint bake cook brew roast repair restock schedule find wax polish measure move park plant prune trim groom frame stitch dye stamp scan stock test tune service review wrap stack store transport transfer exchange rent lease file seal label coat varnish glue weld plaster tile wire tow brush walk trap catch rescue collect load rehearse record film award name rank list quote bill tax value auction raise fund lift drop stage harvest pick press bottle smoke salt cure chill serve slice glaze ice roll cash credit debit post debate vote view watch note mention promise offer answer question record report support sponsor visit wash iron hang lock steam mop sweep sort sample taste treat tattoo shave dress crown knit plug mow dig water pave',
);
/** Adjectives as well. */
const FORWARDS = words(
  'forward open close clear dry clean empty warm correct complete present separate free direct ready cool',
);
const NEVER_DOING = words(
  'part family home fun proof love team open close awake loathe present back short down welcome ready near like mid set cool calm live clear dry free clean well warm fair good better sick bar pro max mad pet',
);

/** Participles of the verb that a form comes from. */
function participles(sentence: EnglishSentence, token: EnglishToken, ...tags: string[]): string[] {
  const lemmas = lemmasOf(token.readings, ...tags).filter(
    (lemma) => (lemma !== 'found' && lemma !== 'wind') || tags.includes('VB'),
  );
  return [...new Set(lemmas.flatMap((lemma) => formsOf(sentence.lexicon, lemma, 'VBN')))].filter(
    (form) => form !== token.norm,
  );
}

/** Where the verb stands after *have* or *be*. */
function after(at: At, from: number): number {
  let offset = from;
  if (at(offset).norm === "n't") offset += 1;
  while (
    offset < from + 3 &&
    is(at(offset), 'RB') &&
    only(at(offset), 'RB', 'JJ', 'UH', 'IN', 'NN') &&
    !/^(?:better|rather|back)$/.test(at(offset).norm)
  )
    offset += 1;
  return offset;
}

function perfect(sentence: EnglishSentence, at: At): Mark | undefined {
  const have = at(0);
  if (!/^(?:have|has|had|'ve|having)$/.test(have.norm)) return undefined;
  let offset = after(at, 1);
  const asks =
    SUBJECTS.has(at(offset).norm) &&
    (isEdge(at(-1)) || is(at(-1), 'WRB')) &&
    sentence.tokens.at(-1)?.text.includes('?') === true;
  if (asks) offset = after(at, offset + 1);
  const verb = at(offset);
  // *All I'd had was a roll*: the clause ends with its participle.
  if (have.norm === 'had' && /^(?:'d|had|have|has|'ve)$/.test(at(-1).norm)) return undefined;
  if (verb.norm === 'be' && have.norm !== 'having') return rewrite(verb, verb, 'been');
  if (/^(?:go|get)$/.test(verb.norm) && !is(at(offset + 1), 'NN')) return toParticiple(sentence, verb, 'VB');
  if (
    !isWord(verb) ||
    may(verb, 'VBN', 'MD', 'IN', 'UH', 'CC') ||
    /^(?:to|please|had|better|be|found|awake|regarding|concerning|including|pending)$/.test(verb.norm)
  )
    return undefined;
  if (verb.norm === 'being')
    return at(offset + 1).tags.has('VBN') && !OBJECTS.has(at(offset + 1).norm)
      ? rewrite(verb, verb, 'been')
      : undefined;
  const told = have.norm === "'ve" || SUBJECTS.has(at(-1).norm);
  const goesOn = OBJECTS.has(at(offset + 1).norm) || is(at(offset + 1), 'IN', 'TO', 'RP');
  if (may(verb, 'VBD') && only(verb, 'VBD', 'VB', 'RB')) return toParticiple(sentence, verb, 'VBD');
  // *spoke*, *saw*: nouns too, but not with an object or a preposition after *we have*.
  if (may(verb, 'VBD') && !may(verb, 'JJ') && told && goesOn) return toParticiple(sentence, verb, 'VBD');
  if (!may(verb, 'VB')) {
    const going = is(verb, 'VBG') && !may(verb, 'NN', 'JJ') && OBJECTS.has(at(offset + 1).norm);
    return going && have.norm !== 'having' ? toParticiple(sentence, verb, 'VBG') : undefined;
  }
  const sure = only(verb, 'VB', 'VBP') || (asks && is(at(offset + 1), 'VBG', 'DT', 'PRP$'));
  const bare = have.norm === "'ve" && is(verb, 'VB', 'VBP');
  const shut =
    /^(?:close|open)$/.test(verb.norm) &&
    have.norm === 'had' &&
    /^(?:by|at|when|early|before|for|until)$/.test(at(offset + 1).norm);
  if (shut) return toParticiple(sentence, verb, 'VB');
  const sent =
    told && FORWARDS.has(verb.norm) && /^(?:the|your|my|our|it|them|his|her|their)$/.test(at(offset + 1).norm);
  if (sent) return toParticiple(sentence, verb, 'VB');
  const object = OBJECTS.has(at(offset + 1).norm) && !may(verb, 'JJ', 'RB');
  const fits = sure || ((bare || is(verb, 'VB', 'VBP', 'VBN')) && object);
  return fits && !(asks && may(verb, 'NN') && !is(at(offset + 1), 'VBG', 'DT', 'PRP$'))
    ? toParticiple(sentence, verb, 'VB')
    : undefined;
}

function toParticiple(sentence: EnglishSentence, verb: EnglishToken, tag: string): Mark | undefined {
  const right = participles(sentence, verb, tag);
  return right.length > 0 ? rewrite(verb, verb, ...right) : undefined;
}

/** Pasts of irregular verbs that are rare nouns too. */
const PASTS = words('stole spoke ate drove wove tore bore shook wrote threw flew drew grew blew froze woke');

const isBe = ({ norm }: EnglishToken) => /^(?:is|are|was|were|been|be|am|'re|'m)$/.test(norm);

function afterBe(sentence: EnglishSentence, at: At): Mark | undefined {
  const be = at(0);
  if (!isBe(be)) return undefined;
  const verb = at(after(at, 1));
  const next = at(after(at, 1) + 1);
  if (
    !isWord(verb) ||
    may(verb, 'VBN', 'VBG', 'JJ', 'IN', 'UH', 'MD', 'DT', 'PRP', 'RB', 'WRB', 'RP') ||
    !is(be, 'VBZ', 'VBP', 'VBD', 'VBN', 'VB')
  )
    return undefined;
  if (NEVER_DOING.has(verb.norm) || verb.norm === 'to' || isBe(verb)) return undefined;
  if (at(after(at, 1) - 1).norm === 'gonna') return undefined;
  if (may(verb, 'VBD') && (only(verb, 'VBD', 'VB') || PASTS.has(verb.norm))) return toParticiple(sentence, verb, 'VBD');
  return may(verb, 'VB') ? baseAfterBe(sentence, at, verb, next) : undefined;
}

/** *was execute*, *I'm work on it*: the participle or the form in -ing. */
function baseAfterBe(sentence: EnglishSentence, at: At, verb: EnglishToken, next: EnglishToken): Mark | undefined {
  const be = at(0).norm;
  const doing = formsOf(sentence.lexicon, verb.norm, 'VBG');
  const done = participles(sentence, verb, 'VB');
  const person = /^(?:i|we|you|they|he|she)$/.test(at(-1).norm);
  if (/^(?:agree|disagree)$/.test(verb.norm)) return undefined;
  if (only(verb, 'VB')) {
    const told = sentence.tokens.some(({ norm }) => /^(?:what|all|thing|let|whatever)$/.test(norm));
    const active = person && !/^(?:be|been)$/.test(be);
    return told ? undefined : rewrite(verb, verb, ...(active ? [...doing, ...done] : [...done, ...doing]));
  }
  const closes =
    is(next, 'IN', 'RB', 'TO') ||
    (isEdge(next) && next.text !== '-') ||
    next.norm === 'and' ||
    /^(?:today|yesterday|this|last|tomorrow)$/.test(next.norm);
  const passive = /^(?:was|were|been|be)$/.test(be) || /^(?:has|have|had)$/.test(at(-1).norm);
  if (
    passive &&
    closes &&
    next.norm !== 'of' &&
    ACTIONS.has(verb.norm) &&
    !/^(?:it|this|that|what|there|a|the)$/.test(at(-1).norm) &&
    !is(at(-1), 'WP')
  )
    return rewrite(verb, verb, ...(person && be !== 'been' ? [...done, ...doing] : [...done, ...doing]));
  const byWhom = next.norm === 'by' && passive && /^(?:was|were|been)$/.test(be) && is(at(-1), 'NN', 'NNS');
  if (byWhom) return rewrite(verb, verb, ...done);
  const aux =
    /^(?:will|'ll|would|must|should|may|might|could|been)$/.test(at(-1).norm) ||
    /^(?:i|we|you|they|he|she)$/.test(at(-1).norm);
  if (!aux || next.norm === 'of') return undefined;
  const object =
    /^(?:for|on|at|the|a|your|our|to|with|into|after|through|forward|you|it|them|this|up|out|back|about|away|over|with|in|from)$/.test(
      next.norm,
    );
  return object && is(verb, 'VB', 'VBP', 'NN') && DOINGS.has(verb.norm)
    ? rewrite(verb, verb, ...doing, ...done)
    : undefined;
}

/** What people are doing when they reply; nouns as well. */
const DOINGS = words(
  'work look try go wait plan talk check run make take give call help hope use move start stay ask search launch sort process ship send visit chat think reach deal change update prepare get come do say tell build close open post return',
);

/** *What's happen*, *she's send it*: is or has. */
function afterShort(sentence: EnglishSentence, at: At): Mark | undefined {
  const verb = at(1);
  if (
    at(0).norm !== "'s" ||
    !/^(?:he|she|what|who|it)$/.test(at(-1).norm) ||
    !only(verb, 'VB') ||
    may(verb, 'VBN', 'VBD')
  )
    return undefined;
  return rewrite(verb, verb, ...formsOf(sentence.lexicon, verb.norm, 'VBG'), ...participles(sentence, verb, 'VB'));
}

const LONE = words('seen done gone taken given written eaten spoken broken chosen forgotten driven known shown');

/** *I seen it*, *who done it*: a participle without *have*. */
function loneParticiple(sentence: EnglishSentence, at: At): Mark | undefined {
  const verb = at(1);
  if (!/^(?:i|we|you|they|he|she|who)$/.test(at(0).norm) || !LONE.has(verb.norm) || !isEdge(at(-1)) || isEdge(at(2)))
    return undefined;
  const past = lemmasOf(verb.readings, 'VBN').flatMap((lemma) => formsOf(sentence.lexicon, lemma, 'VBD'));
  return rewrite(verb, verb, ...past, `${/^(?:he|she|who)$/.test(at(0).norm) ? 'has' : 'have'} ${verb.norm}`);
}

/** "We been open", "It's been": *been* without its *have*. */
function been(at: At): Mark | undefined {
  if (at(0).norm !== 'been') return undefined;
  const before = at(-1);
  if (
    /^(?:i|we|you|they)$/.test(before.norm) &&
    (isEdge(at(-2)) || /^(?:and|but|that|because|since)$/.test(at(-2).norm))
  )
    return rewrite(at(0), at(0), 'have been');
  if (/^(?:is|are|was|were|am)$/.test(before.norm))
    return rewrite(before, at(0), before.norm === 'is' || before.norm === 'was' ? 'has been' : 'have been', 'was');
  return undefined;
}

/** The participle after have and be: have receive, was chose, I'm work. */
export const participle: EnglishRule = {
  id: 'english-participle',
  family: 'verb-form',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'We have [receive→received] your form.',
    'It has [went→gone] missing.',
    'The refund was [did→done] today.',
    'Your parcel was [ship→shipped] on Friday.',
    'The bike was [stole→stolen] last night.',
    'Has anyone [ate→eaten] yet?',
    'Your blinds have been [measure→measured] and ordered.',
    'The keys were [find→found] under a bench.',
    'The seats were [buy→bought] by a club.',
    'We’ve [send→sent] you a code.',
    'Have you [try→tried] the new app?',
    'I’m [look→looking] into it.',
    'We [been→have been] here for years.',
  ],
  right: [
    'We have work to do.',
    'You’d better go.',
    'We’re part of the team.',
    'Have fun!',
    'It’s on sale, and the shop is open.',
    'Lunch was soup with bread.',
    'What we do is send it again.',
    'We have put it aside.',
  ],
  test: (sentence) =>
    each(
      sentence,
      (at) =>
        perfect(sentence, at) ??
        afterBe(sentence, at) ??
        afterShort(sentence, at) ??
        loneParticiple(sentence, at) ??
        been(at),
    ),
};
