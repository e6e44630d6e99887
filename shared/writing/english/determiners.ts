import type { Mark } from '../rule.ts';
import { formsOf, lemmasOf } from './forms.ts';
import { type At, type EnglishRule, each, is, isEdge, may, only, opensClause, rewrite, words } from './look.ts';
import { isCollective, isPlural } from './noun-phrase.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

const UNITS = words(
  'kg g mg km cm mm ml cl l lb oz ft pm am h min k x percent dozen hundred thousand million billion quid grand pax head people fish sheep series bn mph gb mb tb hp v w c cl p pence x off star craft aircraft fps dpi gram grams litre liter inch foot mile pound euro dollar yard kilo kilogram meter metre degree megapixel',
);
const NUMBERS = words(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty many several few both various numerous',
);
const ONLY_PLURAL = words(
  'trousers jeans shorts leggings tights pants pyjamas pajamas scissors glasses sunglasses goggles clothes goods thanks congratulations headphones earphones earrings boots shoes socks gloves sandals sneakers trainers cookies candles',
);
const MASS = words(
  'luggage baggage software hardware homework research weather merchandise jewellery scenery time money space room patience help feedback information advice love traffic support interest work fun luck progress news equipment furniture stock effort',
);
const KINDS = words('kind sort type way day morning time');

const isCount = (token: EnglishToken): boolean =>
  !MASS.has(token.norm) &&
  is(token, 'NN') &&
  only(token, 'NN', 'VB') &&
  may(token, 'NN') &&
  !isCollective(token) &&
  !UNITS.has(token.norm);
const closes = (token: EnglishToken): boolean =>
  isEdge(token) ||
  is(token, 'IN', 'TO', 'VBZ', 'VBP', 'VBD', 'MD', 'WDT', 'RB', 'PRP') ||
  /^(?:and|or|this|last|next|each|every|today|tomorrow)$/.test(token.norm);

const plural = (sentence: EnglishSentence, noun: EnglishToken): string[] => formsOf(sentence.lexicon, noun.norm, 'NNS');

/** The determiner or the noun is wrong: both ways, over both words. */
function either(
  determiner: EnglishToken,
  noun: EnglishToken,
  between: string,
  pairs: readonly (readonly [string, string])[],
): Mark {
  return rewrite(determiner, noun, ...pairs.map(([first, second]) => `${first}${between}${second}`));
}

/** this, a, each before several things. */
function oneBeforeMany(at: At): Mark | undefined {
  const determiner = at(0);
  const adjective =
    is(at(1), 'JJ') && may(at(1), 'JJ') && !/^(?:few|many|dozen|couple|hundred|several)$/.test(at(1).norm);
  const noun = adjective ? at(2) : at(1);
  const next = adjective ? at(3) : at(2);
  const singular = lemmasOf(noun.readings, 'NNS').filter((lemma) => lemma !== noun.norm);
  if (!may(noun, 'NNS') || may(noun, 'NN') || singular.length + Number(ONLY_PLURAL.has(noun.norm)) === 0)
    return undefined;
  if (/^(?:kids|sports|goods|sales|savings|arms|gents|ladies)$/.test(noun.norm)) return undefined;
  const between = adjective ? ` ${at(1).text} ` : ' ';
  if (determiner.norm === 'this') {
    if (!isThisMany(at, noun, next)) return undefined;
    const one = singular.map((form) => ['this', form] as const);
    const many = ['these', noun.text] as const;
    const first = is(next, 'VBZ') && !ONLY_PLURAL.has(noun.norm);
    return either(determiner, noun, between, first ? [...one, many] : [many, ...one]);
  }
  const verb = /^(?:is|has|was|does|comes|'s)$/.test(next.norm) && isEdge(at(-1));
  if (determiner.norm === 'each' && may(noun, 'VBZ') && !verb) return undefined;
  if (!isPlural(noun) || !closes(next) || ONLY_PLURAL.has(noun.norm) || is(next, 'CD')) return undefined;
  return rewrite(noun, noun, ...singular);
}

/** *this photos*: not *this works*, where *this* is the subject. */
function isThisMany(at: At, noun: EnglishToken, next: EnglishToken): boolean {
  if (ONLY_PLURAL.has(noun.norm) && noun.norm !== 'shorts' && is(next, 'VB', 'VBP', 'VBN') && may(next, 'VB'))
    return true;
  if (is(next, 'NN', 'NNS', 'NNP', 'JJ') && !isEdge(next)) return false;
  if (!may(noun, 'VBZ') || noun !== at(1)) return isPlural(noun);
  if (/^(?:is|are|was|were|has|have|will|can)$/.test(next.norm)) return true;
  const held = is(at(-1), 'VB', 'VBP', 'VBZ', 'VBD', 'VBG', 'IN', 'RP') && !opensClause(at(-1));
  const plain =
    !/^(?:know|see|hear|says?|works|looks|means|makes|helps|let|let's)$/.test(at(-1).norm) &&
    !/^(?:works|means|looks|helps|fits|suits|feels|sounds|makes|happens|matters)$/.test(noun.norm);
  return held && plain && (isEdge(next) || is(next, 'IN', 'CC'));
}

/** What follows a verb that has no object. */
const closesVerb = (token: EnglishToken): boolean =>
  isEdge(token) ||
  (is(token, 'IN', 'JJ') && !/^(?:though|like)$/.test(token.norm)) ||
  /^(?:tonight|today|tomorrow|soon|next|this)$/.test(token.norm);

/** these, many, three before one thing. */
function manyBeforeOne(sentence: EnglishSentence, at: At): Mark | undefined {
  const determiner = at(0);
  const adjective = is(at(1), 'JJ') && only(at(1), 'JJ', 'RB') && !is(at(2), 'NNS');
  const noun = adjective ? at(2) : at(1);
  const next = adjective ? at(3) : at(2);
  if (!isCount(noun) || !closes(next) || next.norm === "'s") return undefined;
  const ends = is(next, 'VBZ') && closesVerb(adjective ? at(4) : at(3));
  if (may(next, 'NNS') && !ends) return undefined;
  if (next.norm === 'and' && (determiner.norm === 'both' || may(noun, 'VB'))) return undefined;
  if (MASS.has(noun.norm)) return undefined;
  const many = plural(sentence, noun);
  if (determiner.norm !== 'these' && determiner.norm !== 'those') return rewrite(noun, noun, ...many);
  const pronoun =
    may(noun, 'VB') &&
    next.norm !== 'of' &&
    (isEdge(at(-1)) || is(at(-1), 'CC', 'IN')) &&
    !(is(next, 'VBZ', 'VBD', 'MD') && may(next, 'VBZ', 'VBD', 'MD'));
  if (KINDS.has(noun.norm) || pronoun) return undefined;
  const one = [determiner.norm === 'these' ? 'this' : 'that', noun.text] as const;
  const several = many.map((form) => [determiner.text, form] as const);
  const singular = is(next, 'VBZ') && may(next, 'VBZ');
  return either(
    determiner,
    noun,
    adjective ? ` ${at(1).text} ` : ' ',
    singular ? [one, ...several] : [...several, one],
  );
}

const MANY_OF = words('lots plenty loads tons hundreds thousands dozens couple variety range number');

/** "lots of request". */
function afterMany(sentence: EnglishSentence, at: At): Mark | undefined {
  if (!MANY_OF.has(at(0).norm) || at(1).norm !== 'of') return undefined;
  const noun = is(at(2), 'JJ') ? at(3) : at(2);
  const next = noun === at(3) ? at(4) : at(3);
  const counted =
    COUNTED.has(noun.norm) ||
    /^(?:request|message|comment|idea|recipe|event|email|design|shape|friend|people|winner|visitor|shopper|client|guest|city|country|location)$/.test(
      noun.norm,
    );
  return counted && is(noun, 'NN') && closes(next) && noun.norm !== 'time' && noun.norm !== 'room'
    ? rewrite(noun, noun, ...plural(sentence, noun))
    : undefined;
}

const COUNTED = words(
  'day hour week month year minute second ticket shop store order size item colour color product photo picture person customer seat piece place box bag bottle cup mug book course flavour flavor time night slot spot pair step point question option step review follower type kind version model category section language level layer round team member table room bike car gift',
);

function afterNumber(sentence: EnglishSentence, at: At): Mark | undefined {
  const number = at(0);
  if (
    number.kind !== 'number' ||
    !/^\d+$/.test(number.text) ||
    Number(number.text) < 2 ||
    /^(?:19|20)\d\d$/.test(number.text)
  )
    return undefined;
  const before = at(-1);
  if (
    is(before, 'NN', 'NNP', 'X', 'NNS', 'CD') ||
    at(-2).kind === 'number' ||
    /^[#/.,:-]$/.test(before.text) ||
    !at(1).spaced
  )
    return undefined;
  if (/^(?:a|an|top|the|this|your|our|size|no|each|every)$/.test(before.norm) && !COUNTED.has(at(1).norm))
    return undefined;
  if (/^(?:a|an|this|every|each|top|size)$/.test(before.norm)) return undefined;
  const noun = at(1);
  const sure = COUNTED.has(noun.norm) || (only(noun, 'NN') && sentence.lexicon.frequency(noun.norm) >= 5);
  if (!sure || !isCount(noun) || !closes(at(2))) return undefined;
  return rewrite(noun, noun, ...plural(sentence, noun));
}

/** "one of our shop", "all our product are", "each of the scarf". */
function partOf(sentence: EnglishSentence, at: At): Mark | undefined {
  const of = at(1).norm === 'of' && /^(?:one|each|many|several|some|both|most|two|three|few|all|any)$/.test(at(0).norm);
  const all = at(0).norm === 'all' || at(0).norm === 'both';
  if (!of && !all) return undefined;
  const from = of ? 2 : 1;
  if (!/^(?:our|the|your|my|their|these|those|his|her)$/.test(at(from).norm)) return undefined;
  let end = from + 1;
  while (end < from + 4 && is(at(end), 'JJ', 'JJS', 'NN') && is(at(end + 1), 'NN', 'NNS')) end += 1;
  const noun = at(end);
  const next = at(end + 1);
  if (!isCount(noun) || !closes(next)) return undefined;
  const one =
    /^(?:one|each|several|two|three|few|many)$/.test(at(0).norm) &&
    of &&
    !/^(?:time|world|year|day|week|night|house|bunch|lot|kind|way|staff|group|menu|season)$/.test(noun.norm);
  const verb = is(next, 'VBP') && /^(?:are|were|have|do|come|contain|include)$/.test(next.norm);
  return one || verb ? rewrite(noun, noun, ...plural(sentence, noun)) : undefined;
}

/** Number between a determiner and its noun: this items, these offer, three shop, one of our flavour, how much tickets. */
export const determiners: EnglishRule = {
  id: 'english-determiner',
  family: 'determiner',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'This [colours→colour] is sold out.',
    'We love [this→these] photos.',
    '[These→This] jacket is warm.',
    'We have three [shop→shops] in Leeds.',
    'Each [rooms→room] has a desk.',
    'It takes 2 [day→days] by post.',
    'Each of our [candle→candles] is poured by hand.',
    'How [much→many] tickets do you need?',
    '[Thoses→Those] mugs are gone.',
  ],
  right: [
    'This means a lot.',
    'These look great.',
    'A few days, a 2-day pass.',
    'A sports bra.',
    'Two day passes.',
    'One of the best.',
    'All our stock is here.',
    'iPhone 15 case.',
    'Every two weeks.',
    'Many thanks.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const token = at(0);
      if (token.norm === 'thoses') return rewrite(token, token, 'those');
      const asMany =
        token.norm === 'much' && /^(?:so|how|too|as)$/.test(at(-1).norm) && may(at(1), 'NNS') && !may(at(1), 'NN');
      if (asMany && !is(at(2), 'NN', 'NNS', 'DT', 'PRP$', 'PRP') && at(1).norm !== 'thanks')
        return rewrite(token, token, 'many');
      if (token.norm === 'much' && isPlural(at(1)) && at(1).norm !== 'thanks' && !is(at(2), 'NN', 'NNS'))
        return rewrite(token, token, 'many');
      if (/^(?:this|a|an|each|every|another)$/.test(token.norm) && (is(token, 'DT') || token.norm === 'this'))
        return oneBeforeMany(at) ?? partOf(sentence, at);
      const part = partOf(sentence, at) ?? afterMany(sentence, at);
      if (part !== undefined) return part;
      if (/^(?:these|those)$/.test(token.norm) || NUMBERS.has(token.norm)) {
        const sure = COUNTED.has(at(1).norm) || only(at(1), 'NN') || is(at(1), 'JJ');
        if (NUMBERS.has(token.norm) && !/^(?:many|several|various|numerous)$/.test(token.norm) && !sure)
          return undefined;
        if (token.norm === 'few' && at(-1).norm === 'the') return undefined;
        return manyBeforeOne(sentence, at);
      }
      return afterNumber(sentence, at);
    }),
};
