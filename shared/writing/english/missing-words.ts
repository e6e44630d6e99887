import type { Mark } from '../rule.ts';
import { type At, type EnglishRule, each, is, isEdge, may, only, rewrite, words } from './look.ts';
import { markPatterns, readPatterns } from './patterns.ts';
import type { EnglishSentence } from './token.ts';

const JOBS =
  'baker|chef|teacher|nurse|doctor|student|vet|florist|barista|designer|musician|photographer|plumber|mechanic|writer|journalist|lawyer|carpenter|potter|hairdresser|beautician|waiter|farmer|developer';
const STATES =
  'happy|glad|delighted|able|unable|available|aware|proud|excited|pleased|thrilled|closed|ready|grateful|sorry';
const AFTER_STATE = '$|to|for|in|that|about|of|on|at|with|we|until|again|from|by|and';
const PATTERNS = readPatterns(`
  let|letting us|me|them [if|what|whether|which→know *] !possible|necessary|needed
  let|letting us|me|them [when|how→know *] you|it|they|the|your|we|many|long|much
  as soon as [can→we can / you can] $|and|but|with
  $|and|but|so we|i|they 're|'m|are|am|'ll|will? now|currently|already|just? [looking→looking into] the|your|this|that matter|issue|problem|question|request|case|complaint|point
  $|and|but|so we|i 're|'m|are|am now|currently|already|just|still? looking [into→into it] $
  $|and|but|so we|i will|'ll look [into→into it] $|and|right
  it|they|parcel|order|parcels|orders|package|refund|tickets|items|delivery|everything|item <MD>|'ll [delivered|shipped|sent|refunded|updated|posted|dispatched|processed|announced|added|replaced|repaired|cancelled|finished|released→be *] $|by|in|on|between|within|at|from|tomorrow|soon|today|as|before|after|to|this|next|shortly
  thank|thanks|thankful you? [your→for your] <NN>|<NNS>|<JJ>
  thanks|thank you? a lot|much? [your→for your] <NN>|<NNS>|<JJ>
  thanks|thank you? [reaching|contacting|sharing|choosing|letting|following|coming|asking|joining|noticing|flagging|pointing|getting→for *]
  look|looking|looks [forward seeing|hearing|meeting|welcoming|reading→forward to *2]
  ca n't [wait see|meet|share|hear|welcome|read→wait to *2]
  feel [free contact|ask|message|send|call|email|visit|write|reach|drop|pop|dm→free to *2]
  happy|glad|delighted|pleased|sorry [hear→to hear]
  want|wanted|like|love|need [let→to let] you|everyone
  ^ [there a|an|no→there is *2] <NN>|<JJ>|problem|issue|way|chance|queue
  the|our|your best [way do|get|reach|contact→way to *2] it|that|this|us|there|here
  all you|we need|have [do→to do] is
  [have look→have a look]
  [take look→take a look]
  in [meantime→the meantime]
  [at moment→at the moment]
  [on other hand→on the other hand]
  as [soon possible→soon as possible]
  [thanks lot→thanks a lot]
  [once more time→one more time]
  a lot [people|customers|fans|orders|questions|requests|messages|time|love|work|fun→of *] !who
  out [stock→of stock]
  [instead the|a|your→instead of *2]

  at|from|near|by|until|to [bottom|top|end|beginning|start|edge of→the *] the|our|your|this|each|<NNP>|may|next|last|page
  in [middle|centre|center|heart|bottom|beginning|corner of→the *] the|our|your|this|each|<NNP>|may|town
  on [back|front|side|edge|bottom of→the *] the|our|your|this|each
  by|until|from [end of→the *] <NNP>|week|month|year|summer
  're|are|is|'s|was|were|am|'m [first|only|last→the *] <NN> to|who|that|we|i
  're|are|is|'s|was|were|am|'m [best|worst|nicest|loveliest|kindest|sweetest|funniest→the *] <NN>|<NNS> we|i|you|ever|in|of
  it|that|this|she|he is|was|'s|be|been [pleasure|shame|pity|mistake|treat|privilege|bargain|surprise→a *] to|<VBG>|$|for|that|on|from
  it|that|this is|was|'s|be|been [honour|honor→an *] to|<VBG>|$|for
  it|that|this has|'s been [pleasure|privilege|treat→a *] to|<VBG>|$|for
  in [morning|afternoon|evening→the *] $|and|from|at|or|we|on|until|before|after
  at [moment→the moment] $|but|and|so|we|due|because|as|in
  in [meantime→the meantime]
  in|at [same→the same] way|time|place|day|box|colour|size|week|order|street|building|shop|parcel
  in|within|for|after|only|next|just [few→a few] minutes|days|weeks|hours|months|seconds
  in|for|take|takes|have|had|us|within|after|only|wait|just [couple→a couple] of
  in|within [the few→a few] minutes|days|weeks|hours|months
  he|she|i is|'s|am|'m|was [engineer|artist|electrician→an *] $|and|at|in|from|who|by|with|for
  he|she|i is|'s|am|'m|was [${JOBS}→a *] $|and|at|in|from|who|by|with|for
  [let know→let us know]
  to|please|<MD>|just|^|and|or [contact→contact us] if|via|by|through|as|about|at|when $|<NN>|<DT>|<PRP>|<PRP$>|<JJ>|<VBG>|<NNP>|soon
  have|has|had|got|are|is|with|need|takes|take|made|makes|get|gets|us [lot of→a *]
  <MD> <RB>? [ready|available|able|unable|glad|late|possible|unavailable|delighted|pleased|worth→be *] $|to|at|by|on|for|in|from|until|before|after|that|soon|tomorrow|next|again|all|with
  will|'ll|should [back→be back] $|on|at|in|soon|tomorrow|next|by|online|from
  !had|has|have|having it|that|she|he <RB>? [been→has been] <DT>|<JJ>|<VBN>|<VBG>|so|great|to|with|in
  ^ we|they|you|i <RB>? [been→have been] <DT>|<JJ>|<VBN>|<VBG>|so|to|with|in|here|open
  ^ we|they just|so|really|very|also|still|always? [${STATES}→are *] ${AFTER_STATE}
  ^ you [able|unable→are *] to
  ^ i just|so|really|very|also|still|always? [${STATES}→am *] ${AFTER_STATE}
  ^ it|he|she just|so|really|very|also|still|always? [${STATES}→is *] ${AFTER_STATE}
  ^ we|they [not→are not] <JJ>|<VBG>|able|available|open|sure|in|on|the|a
  ^ it|he|she|this|that [not→is not] able|available|open|sure|a|the|our|possible|ready|working|coming|included
`);

const TRIGGERS = words("such have had 's is was has what be with got");
const COUNTED = words(
  'day weekend evening week time place team surprise fan review message gift idea story moment person customer experience photo picture shop product job community book song recipe question choice shot view smile compliment mistake problem journey trip stay meal present year morning afternoon night holiday summer',
);
const GOOD = words(
  'good great nice lovely wonderful amazing beautiful fantastic brilliant perfect loyal kind cute sweet big small new special funny excellent bad terrible busy happy unique little long short tough hard gorgeous',
);

/** *being such loyal customer*, *have nice day*: one thing that is counted and praised, without its article. */
function article(at: At): Mark | undefined {
  const [trigger, adjective, noun, next] = [at(0), at(1), at(2), at(3)];
  if (!TRIGGERS.has(trigger.norm) || !GOOD.has(adjective.norm) || !COUNTED.has(noun.norm)) return undefined;
  if (trigger.norm === 'what' && !isEdge(at(-1))) return undefined;
  if (trigger.norm === "'s" && !/^(?:it|that|this|he|she|what|there)$/.test(at(-1).norm)) return undefined;
  const closes = isEdge(next) || is(next, 'IN', 'TO', 'PRP', 'CC', 'RB');
  if (!closes || next.norm === "'s" || (noun.norm === 'time' && next.norm === 'to') || next.norm === 'off')
    return undefined;
  const right = /^[aeiou](?!ni)/.test(adjective.norm) ? 'an' : 'a';
  return rewrite(adjective, adjective, `${right} ${adjective.text}`);
}

const BE = words("'m 're am are is was were be been");
const WILLING = words('happy glad able unable ready pleased delighted keen eager thrilled sorry welcome allowed going');
const ACTS = words(
  'send make know see check contact buy get go be have let find take do give come tell wait visit try return use hear meet help share ask offer keep create book pay order add change learn read',
);
const OBJECTS = words(
  'the a an this that these those my your our his her their us you it them me him all any what how',
);

/** *happy help you*, *need send us*, *want make things right*: no *to* before the base form. */
function infinitive(at: At): Mark | undefined {
  const [word, verb, next] = [at(0), at(1), at(2)];
  if (!may(verb, 'VB') || !ACTS.has(verb.norm) || isEdge(verb)) return undefined;
  const object = OBJECTS.has(next.norm) || (only(verb, 'VB') && is(next, 'NNS', 'NN', 'JJ', 'RB', 'IN', 'TO'));
  if (WILLING.has(word.norm) && BE.has(at(-1).norm)) {
    const helps = verb.norm === 'help' && (isEdge(next) || next.norm === 'with' || next.norm === 'out');
    return object || helps ? rewrite(verb, verb, `to ${verb.norm}`) : undefined;
  }
  const wants = /^(?:need|want|wants|needs|wanted|needed|wish|hope|decided|plan|forgot)$/.test(word.norm);
  const subject = /^(?:we|you|they|i|he|she|just|only|really|will|'ll|also|n't|not|may|might)$/.test(at(-1).norm);
  if (!wants || !subject || !only(verb, 'VB', 'NN', 'VBN', 'VBP') || !object) return undefined;
  if (
    /^(?:n't|not)$/.test(at(-1).norm) &&
    word.norm === 'need' &&
    /^(?:do|does|did|ca|will)$/.test(at(-2).norm) === false
  )
    return undefined;
  const noun = is(verb, 'NN') && !OBJECTS.has(next.norm);
  if (noun || (word.norm === 'hope' && next.norm === 'you')) return undefined;
  return rewrite(verb, verb, `to ${verb.norm}`);
}

const DOING = words(
  'going working looking trying doing making sending checking waiting running selling having getting coming opening closing hoping planning offering moving launching preparing adding testing hiring',
);

/** *we going to fix it*: no *be* before the form in -ing, where nothing is asked. */
function continuous(sentence: EnglishSentence, at: At): Mark | undefined {
  const [subject, verb, next] = [at(0), at(1), at(2)];
  const be = /^(?:we|they)$/.test(subject.norm) ? 'are' : /^(?:he|she|it)$/.test(subject.norm) ? 'is' : undefined;
  const person = subject.norm === 'i' ? 'am' : be;
  if (person === undefined || !isEdge(at(-1)) || !DOING.has(verb.norm)) return undefined;
  const asks = sentence.tokens.at(-1)?.text.includes('?') === true;
  const goesOn = OBJECTS.has(next.norm) || is(next, 'TO', 'IN', 'RP') || next.norm === 'to';
  return !asks && goesOn ? rewrite(verb, verb, `${person} ${verb.norm}`) : undefined;
}

/** A small word that is missing: the article, be, to, us. */
export const missingWords: EnglishRule = {
  id: 'english-missing-word',
  family: 'missing-word',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'It’s [at end of→at the end of] the page.',
    'It was [pleasure→a pleasure] to meet you.',
    'We close at one and open again in [evening→the evening].',
    'You’ll get it in [few→a few] days.',
    'She is [baker→a baker] in Hull.',
    'Please [let know→let us know] when.',
    'The cake will [ready→be ready] by noon.',
    'They [not→are not] open today.',
    'We [sorry→are sorry] for the delay.',
    'Have [great→a great] day!',
    'You are such [kind→a kind] person.',
    'We’re happy [help→to help]!',
    'You need [send→to send] the form.',
    'We [working→are working] on it.',
  ],
  right: [
    'On top of that, in front of the shop.',
    'It’s great fun and we have good news.',
    'We have great summer sales.',
    'What good news!',
    'You going to the gig?',
    'We sorry few.',
    'You need help with it.',
    'We’re ready, make a wish.',
    'Please contact Ana.',
    'A few days, every few days.',
  ],
  test: (sentence) => [
    ...markPatterns(sentence, PATTERNS),
    ...each(sentence, (at) => article(at) ?? infinitive(at) ?? continuous(sentence, at)),
  ],
};
