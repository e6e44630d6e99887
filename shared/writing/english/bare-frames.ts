import type { Mark } from '../rule.ts';
import { type At, type EnglishRule, each, is, isEdge, isWord, may, only, rewrite, words } from './look.ts';

/** A verb and the one counted thing that it is said with: *leave a review*, *ask a question*. */
const PAIRS = new Map<string, string[]>();
for (const line of `leave left leaving write wrote writing post posted: review comment message note voicemail testimonial
  give gave giving offer offered offering: discount refund call ring shout hint clue lift chance try voucher reason tour demo
  have has had got: question problem idea issue doubt suggestion request chance appointment reservation booking allergy cold headache dog cat baby garden terrace balcony website newsletter branch shop workshop
  ask asked asking: question favour favor
  make made making: mistake reservation booking appointment donation difference complaint payment decision choice list claim suggestion wish
  take took taking: photo picture selfie seat look nap break walk shower screenshot
  send sent sending drop dropped: message photo picture screenshot copy reminder quote link voucher parcel letter postcard
  book booked booking reserve reserved: table appointment slot seat ticket lesson session class
  need needs needed want wants wanted: receipt refund quote plumber appointment deposit ticket replacement passport visa password permit licence bike car van lift ladder
  find found see saw got has had: mistake typo hole scratch dent crack stain leak bug map list link form sign leaflet
  download fill complete: form leaflet`.split('\n')) {
  const [verbs = '', nouns = ''] = line.trim().split(': ');
  for (const verb of verbs.split(' ')) PAIRS.set(verb, [...(PAIRS.get(verb) ?? []), ...nouns.split(' ')]);
}

const AFTER = words(
  'about on in for with at to from if when that which who and so but because before after here please we you i it they by under via of there today tomorrow yesterday next last this',
);

const articleFor = (word: string): string =>
  /^(?:[aeio]|u(?!ni|se))/.test(word) && !/^(?:one|euro)/.test(word) ? 'an' : 'a';
const withArticle = (token: { norm: string; text: string }): string => `${articleFor(token.norm)} ${token.text}`;
const ends = (at: At, offset: number): boolean => {
  const next = at(offset);
  return (
    (isEdge(next) && !/^[-/&'’:"“”]/.test(next.text)) ||
    (isWord(next) && (AFTER.has(next.norm) || is(next, 'IN', 'RB', 'PRP')) && !is(next, 'NN'))
  );
};

/** *Could you leave review on our page?*, *send us message*: never the first word, where orders are given in few words. */
function paired(at: At): Mark | undefined {
  const nouns = PAIRS.get(at(0).norm);
  if (nouns === undefined || !is(at(0), 'VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG')) return undefined;
  const person = /^(?:us|me|you|them|him|her)$/.test(at(1).norm) ? 1 : 0;
  if (person === 0 && (isEdge(at(-1)) || at(-1).norm === '')) return undefined;
  const noun = at(1 + person);
  if (!nouns.includes(noun.norm) || noun.text !== noun.norm || !ends(at, 2 + person)) return undefined;
  // *We have issue 4*, *you need help*; *take her photo*: an owner.
  if (at(1).norm === 'her' || at(2 + person).kind === 'number') return undefined;
  // *Leave comment and review*: a list of bare nouns is a style of its own.
  if (at(2 + person).norm === 'and' && !is(at(3 + person), 'PRP', 'VB', 'MD')) return undefined;
  if (/^(?:tour|demo|chance|difference)$/.test(noun.norm) && at(2 + person).norm === 'of') return undefined;
  return rewrite(noun, noun, withArticle(noun));
}

const PERSONS = words(
  'he she father mother dad mum mom brother sister son daughter husband wife grandfather grandmother grandad gran uncle aunt cousin friend colleague neighbour boss partner founder owner',
);
/** In -er, -or, -ist, -ian and the like, and no trade. */
const NO_TRADE =
  /^(?:.*(?:water|matter|order|number|letter|paper|offer|answer|summer|winter|weather|dinner|supper|corner|finger|shoulder|butter|silver|leather|powder|flower|colour|color|honour|favour|flavour|humour|error|mirror|floor|door|motor|sugar|christian|vegetarian|master|member|mother|father|brother|sister|daughter|other|either|over|under|after|never|ever|power|tower|shower|fever|liver|river|cover|minister|number|character|computer|printer|counter|poster|monster|october|september|november|december|easter|cancer|danger|anger|hunger|wonder|thunder|order|border|murder|ladder|chapter|quarter|theatre|interior|exterior|senior|junior|major|minor|prior|superior|captain|mayor|head|leader|manager|director|chair|author|owner|founder|twist|list|mist|exist|first|best|latter|former|lover|career|proper|super|tester|layer|later|better|inner|outer|upper|lower|inter))$/;
const TRADE = /(?:er|or|ist|ian|ologist|smith|maker|keeper|man|woman|wright)$/;
const TRADES = words(
  'chef nurse vet cook pilot guide clerk coach scout midwife surgeon pharmacist student apprentice trainee intern volunteer medic lifeguard mechanic barista au-pair architect accountant consultant assistant translator journalist farmer baker translator jockey shepherd butcher tailor nun monk priest judge soldier sailor beekeeper fishmonger nanny childminder receptionist technician paramedic dietitian civil-servant plumber',
);

const isTrade = (at: At, offset: number): boolean => {
  const token = at(offset);
  if (token.text !== token.norm || !is(token, 'NN', 'JJ') || !may(token, 'NN') || !isWord(token)) return false;
  return (
    TRADES.has(token.norm) ||
    (TRADE.test(token.norm) && !NO_TRADE.test(token.norm) && only(token, 'NN') && token.norm.length > 5)
  );
};

/** *She works as translator*, *my father was farmer*. */
function trade(at: At): Mark | undefined {
  const described =
    is(at(1), 'JJ') &&
    only(at(1), 'JJ', 'NN') &&
    !/^(?:head|chief|senior|junior|joint|acting|deputy|co)$/.test(at(1).norm)
      ? 1
      : 0;
  if (!isTrade(at, 1 + described)) return undefined;
  const next = at(2 + described);
  const closes =
    (isEdge(next) && next.text !== '-' && next.text !== '&') ||
    /^(?:in|at|from|who|and|so|but|between|with|here|near|by|for|until|before|since|then|there|now|when)$/.test(
      next.norm,
    );
  if (!closes || (next.norm === 'and' && is(at(3 + described), 'NN', 'JJ'))) return undefined;
  const working =
    at(0).norm === 'as' &&
    /^(?:work|works|worked|working|job|trained|train|training|start|started|hired|retrained)$/.test(at(-1).norm);
  const being =
    /^(?:is|was|am|'m|became|become|becoming)$/.test(at(0).norm) &&
    (PERSONS.has(at(-1).norm) || at(-1).norm === 'i') &&
    !is(at(-2), 'CC');
  const short = at(0).norm === "'s" && /^(?:he|she)$/.test(at(-1).norm);
  return working || being || short ? rewrite(at(1), at(1), withArticle(at(1))) : undefined;
}

const GENERAL = words('life nature society humanity happiness honesty patience');

/** *The life is short*: what is said of it in general takes no article. */
function general(at: At): Mark | undefined {
  const [article, noun, verb, next] = [at(0), at(1), at(2), at(3)];
  if (article.norm !== 'the' || !GENERAL.has(noun.norm) || !/^(?:is|can|has|goes|does)$/.test(verb.norm))
    return undefined;
  const before = at(-1);
  const opens =
    isEdge(before) ||
    before.norm === '' ||
    /^(?:that|but|and|because|afraid|hear|know|think|say|says|said|sometimes|believe|since|as|so|when)$/.test(
      before.norm,
    );
  const quality = is(next, 'JJ', 'RB', 'VB') || /^(?:too|so|not|n't|a|full|made)$/.test(next.norm);
  if (!opens || !quality || /^(?:here|there|around|within|inside|in)$/.test(at(4).norm)) return undefined;
  return rewrite(article, noun, noun.text);
}

/** Adjectives that say what one thing is like, and hardly ever what a stuff is like. */
const LOOKS = words(
  'new small big little tiny huge large nice quick brief second-hand short long special spare lovely',
);
const PLACES = words(
  'park room shop store garden kitchen terrace bakery hall office studio booth stall table shelf van boat car bike tent pool court pitch bar café cafe museum gallery playground workshop library chapel cellar orchard barn lift ramp fridge oven kiln loom projector goalkeeper coach striker teacher trainer chef waiter driver instructor assistant volunteer keeper manager postman barber gardener caretaker puppy kitten dog cat pony lamb surprise favour question request reminder quiz game tour break detour delay queue problem mistake typo crack scratch hole dent leak gap chance bonus detail hiccup update note message video clip menu dish cocktail wine-list map leaflet website logo app branch hub',
);

/** *We have small car park behind*, *we need new goalkeeper*. */
function described(at: At): Mark | undefined {
  const taker = at(0);
  if (
    !/^(?:have|has|had|got|need|needs|needed|want|wanted|found|opened|opening|built|made|bought|hired|hiring|is|was|'s|there's|with|add|added|adding|welcome|welcomed|offer|seeking|planning|launched|launching|launch)$/.test(
      taker.norm,
    )
  )
    return undefined;
  if (
    !is(taker, 'VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG') ||
    (isEdge(at(-1)) && !/^(?:there|it|that|this)$/.test(at(-1).norm))
  )
    return undefined;
  if (/^(?:is|was|'s)$/.test(taker.norm) && !/^(?:there|it|that|this)$/.test(at(-1).norm)) return undefined;
  if (!LOOKS.has(at(1).norm) || at(1).text !== at(1).norm) return undefined;
  let head = 2;
  while (head < 4 && is(at(head), 'NN', 'JJ') && may(at(head), 'NN', 'JJ') && is(at(head + 1), 'NN')) head += 1;
  const noun = at(head);
  if (!PLACES.has(noun.norm) || noun.text !== noun.norm || !is(noun, 'NN') || !ends(at, head + 1)) return undefined;
  if (at(head + 1).norm === 'and' && !is(at(head + 2), 'PRP', 'VB', 'MD')) return undefined;
  return rewrite(at(1), at(1), withArticle(at(1)));
}

/** An article that is missing in frames that are always the same, or one too many. */
export const bareFrames: EnglishRule = {
  id: 'english-bare-noun',
  family: 'article',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'Could you leave [comment→a comment] on our page?',
    'I have [question→a question] about the bill.',
    'Send us [photo→a photo] of the label.',
    'He works as [gardener→a gardener] in Hull.',
    'My mother was [midwife→a midwife].',
    'They say [the life→life] is short.',
    'We have [small→a small] wine bar upstairs.',
  ],
  right: [
    'Leave comment threads open.',
    'Take photo ID with you.',
    'She is head gardener here.',
    'The life of a baker is hard.',
    'The nature here is wild.',
    'We have new stock and small change.',
    'It is paper, and he is mayor of Hull.',
    'He works as hard as his brother.',
  ],
  test: (sentence) => each(sentence, (at) => paired(at) ?? trade(at) ?? general(at) ?? described(at)),
};
