import type { Mark } from '../rule.ts';
import { type At, type EnglishRule, each, is, isEdge, isWord, may, rewrite, words } from './look.ts';

/** Nouns that are counted and nothing else: in the singular they take an article or another determiner. By hand. */
const COUNTED = words(
  'barista baker florist hairdresser plumber carpenter driver mechanic designer photographer volunteer student teacher nurse doctor vet dentist lawyer waiter waitress bartender apprentice trainee intern assistant technician developer freelancer member colleague customer client guest visitor friend neighbour neighbor kid child toddler puppy kitten dog cat horse bird bike bicycle scooter van truck lorry tent jacket jumper sweater hoodie shirt dress skirt coat scarf hat cap backpack suitcase mug cup teapot kettle lamp candle vase sofa chair bench shelf mirror cushion blanket poster sticker badge magnet keyring notebook pen pencil brush bottle jar tin can basket box bag parcel package receipt invoice voucher coupon discount giveaway raffle ticket seat booking appointment workshop webinar event festival concert gig exhibition tour trip visit holiday weekend week month year day hour moment link website page post video photo picture screenshot selfie story reel podcast episode song playlist album book novel magazine newsletter file folder document email message comment question answer reply review suggestion idea tip trick problem bug mistake error typo glitch solution project programme program campaign contest prize winner team shop store boutique café cafe restaurant bakery pub bar hotel hostel apartment house garden terrace kitchen bathroom bedroom studio gallery museum theatre theater cinema school university clinic pharmacy garage warehouse factory farm market stall stand pop-up branch office desk counter table menu dish meal sandwich burger pizza salad cake cupcake muffin cookie biscuit croissant baguette pie tart brownie smoothie cocktail latte cappuccino espresso recipe ingredient colour color size model version sample prototype feature button screen app update setting password username profile network printer laptop tablet phone charger cable adapter plug battery keyboard headset camera lens tripod drone zip zipper buckle strap sleeve pocket hood seam hole crack scratch stain dent leak lady gentleman man woman girl boy couple person brand supplier courier partner sponsor journalist blogger influencer job position role internship vacancy replacement refund deposit subscription membership upgrade surprise pleasure gift present card letter envelope stamp map guide catalogue brochure leaflet flyer',
);
const NOT_AFTER_TO = words('date bed work school university market home church town press print post');
/** Verbs and prepositions that have the noun as their object. */
const TAKERS = words(
  'send sent sending sends have has had having need needs needed want wants wanted get got getting gets find found finding make makes made making open opens opened opening offer offers offered offering create creates created creating launch launched launching launches take takes took taking buy bought buying order ordered ordering book booked booking win won winning write wrote writing give gave giving receive received receiving bring brought bringing choose chose choosing choosing add added adding leave left leaving post posted posting share shared sharing join joined joining visit visited visiting become became becoming hire hired hiring plan planned planning organise organised organising organize organized host hosted hosting build built building see saw seen seeing use used using try tried trying sell sold selling is are was were be been am with for as like into about',
);
const WITHIN_IDIOM = words('week month year day minute hour second weekend');
const ENDINGS = words(
  'for of in on at to from with by about that who which if so because when and or but please today tomorrow soon this last next we you i they it',
);

const SUCH = words('such what quite rather');
const isAdjective = (at: At, offset: number): boolean =>
  is(at(offset), 'JJ', 'VBN', 'VBG') && may(at(offset), 'JJ', 'VBN', 'VBG') && !may(at(offset), 'PRP', 'DT', 'CD');

function articleFor(word: string): string {
  return /^(?:[aeio]|u(?!ni|se|s[au]|k))/.test(word) && !/^(?:one|euro|uni)/.test(word)
    ? 'an'
    : /^(?:hour|honest|heir)/.test(word)
      ? 'an'
      : 'a';
}

/** *We're opening new clinic in Kent*: the words from the taker on, an adjective or two, one counted noun, and nothing that it belongs to. */
function bareAt(at: At): Mark | undefined {
  const taker = at(0);
  const such = SUCH.has(taker.norm) && taker.norm !== 'what' ? true : taker.norm === 'what' && isEdge(at(-1));
  if (
    !isWord(taker) ||
    (!such && !(TAKERS.has(taker.norm) && is(taker, 'VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'IN')))
  )
    return undefined;
  let offset = 1;
  while (offset < 3 && isAdjective(at, offset) && !COUNTED.has(at(offset).norm)) offset += 1;
  const noun = at(offset);
  const next = at(offset + 1);
  if (!COUNTED.has(noun.norm) || noun.text !== noun.norm || !is(noun, 'NN') || !isWord(noun)) return undefined;
  if (such && offset === 1) return undefined;
  const closes = (isEdge(next) && !/^[-/&'’:"“]/.test(next.text)) || (ENDINGS.has(next.norm) && isWord(next));
  if (!closes || (next.norm === 'and' && !is(at(offset + 2), 'PRP', 'VB')) || next.norm === 'or') return undefined;
  // *must have fallen flat*, *is undergoing trial*: the verb goes on.
  if (
    offset > 1 &&
    is(at(1), 'VBN', 'VBG') &&
    /^(?:is|are|was|were|be|been|am|have|has|had|having|get|got|gets|getting|with)$/.test(taker.norm)
  )
    return undefined;
  return blocked(at, offset)
    ? undefined
    : rewrite(at(1), at(1), `${articleFor(at(1).norm)} ${at(1).text}`, `the ${at(1).text}`);
}

/** Turns that have the bare noun rightly: *by email* is not asked, *for week 3*, *as guest of honour*, titles, orders in a few words. */
function blocked(at: At, offset: number): boolean {
  const [taker, noun] = [at(0).norm, at(offset).norm];
  const bare = offset === 1;
  if (
    bare &&
    /^(?:for|as|like|with|about|into)$/.test(taker) &&
    !/^(?:barista|baker|florist|plumber|carpenter|photographer|clinic|barber|volunteer|apprentice|trainee|intern)$/.test(
      noun,
    )
  )
    return true;
  if (
    bare &&
    /^(?:is|are|was|were|be|been|am|'s)$/.test(taker) &&
    !/^(?:member|barista|baker|florist|teacher|nurse|student|photographer|volunteer|pleasure|intern|apprentice|freelancer)$/.test(
      noun,
    )
  )
    return true;
  if (bare && WITHIN_IDIOM.has(noun)) return true;
  if (
    bare &&
    /^(?:email|post|store|stand|stall|book|video|form|phone|message|card|review|answer|question|page|order|colour|color|size|market|school|university|office|work|press|kitchen|garden|cake|pizza|salad|pie|chocolate|second|can|tour|team|company|present|guide|stain|plan|exchange|issue|change)$/.test(
      noun,
    )
  )
    return true;
  if (NOT_AFTER_TO.has(noun)) return true;
  if (
    !bare &&
    /^(?:last|next|same|first|second|only|own|other|more|most|less|full|mobile|live|each|every|another|enough|various|right|left|home|high|free|long|double|customer|main)$/.test(
      at(1).norm,
    )
  )
    return true;
  // *We have table 4*, *see post below*.
  if (/^(?:above|below|no)$/.test(at(offset + 1).norm) || at(offset + 1).kind === 'number') return true;
  // Orders in a few words: *Send photo please*, *Have question?*
  return (
    isEdge(at(-1)) &&
    /^(?:send|see|have|get|need|book|order|add|post|share|win|find|join|visit|use|try|take|make|bring|open|like)$/.test(
      taker,
    ) &&
    bare
  );
}

/** A counted noun in the singular without its article: such good sport, opening new clinic. */
export const bareSingular: EnglishRule = {
  id: 'english-no-article',
  family: 'article',
  kind: 'grammar',
  language: 'en',
  source: 'own list',
  wrong: [
    'We’re opening [new→a new] clinic in Kent.',
    'We need [barista→a barista] for the weekend.',
    'You’ve been such [good→a good] customer.',
    'He is [member→a member] of the club.',
  ],
  right: [
    'We have a new clinic in Kent.',
    'Our new clinic is open.',
    'We offer table service and gift cards.',
    'We love live music, and new store hours.',
    'Send photo proof by email.',
    'It is such good news, and such fun.',
  ],
  test: (sentence) => each(sentence, bareAt),
};
