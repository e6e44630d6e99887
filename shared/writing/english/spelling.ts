import type { Mark } from '../rule.ts';
import { asWritten, type EnglishRule, isEdge } from './look.ts';
import { slips } from './slips.ts';
import { candidatesFor, hasOtherEnding } from './suggest.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

/** Words of one sentence that get corrections worked out; a sentence with more is not in English. */
const MOST_SUGGESTED = 5;
/** Known as words, yet slips wherever a reply writes them. */
const SLIPS_ALTHOUGH_WORDS = new Set('wich adress calender hte im ive dont u ur thx pls plz ppl ect'.split(' '));

function isOpaque({ text, norm, kind }: EnglishToken): boolean {
  return (
    kind !== 'word' ||
    norm.length < 3 ||
    norm.includes("'") ||
    /\p{Ll}\p{Lu}/u.test(text) ||
    /(\p{L})\1\1/u.test(norm) ||
    /^(?:a*(?:ha)+h*|(?:he)+|h+m+|m+h*m*|a+w+|o+h+|y+a+y+|w+o+w+|u+gh+|n+o+|s+o+|y+e+s+)$/u.test(norm) ||
    (text === text.toUpperCase() && text.length <= 5) ||
    !/^[\p{Script=Latin}-]+$/u.test(norm)
  );
}

/** In use in a trade or among friends, and in no dictionary. */
const TRADE_WORDS = new Set(
  'cardi cardis notifs comms mardy scran haar neeps stovies cwtch cwtches farl stubbies tradie tradies smoko bogan bottlo chook chooks bants dming coords trackies kagoule crocs birks spanx spag daal rendang pico meds hostas hosta vax kombucha bao gyoza pho ramen matcha yuzu tahini halloumi paneer kefir miso bibimbap banh arancini focaccia mozza prosecco tapas mezze bento poké toppings decaf americano macchiato ristretto cortado balayage ombre gel gels lashes brows microblading acrylics waxing glamping campervan campervans motorhome ebike ebikes escooter gravel bikepacking padel futsal parkrun handpan ukulele ukuleles vinyls synth synths merch meetup meetups livestream livestreams onboarding webinar webinars coworking upcycled upcycling crochet macrame decoupage resin succulents monstera pothos peonies dahlias alliums cockapoo labradoodle cavapoo goldendoodle groomer groomers doggo doggos pupper kiddo kiddos nan nans nana cuppa cuppas brekkie veggie veggies bestie besties newbie newbies hubby fiancé fiancée defib defibs physio physios osteo chiro roofer roofers glazier glaziers configurator configurators'.split(
    ' ',
  ),
);

const isTitled = ({ text }: EnglishToken): boolean => /^\p{Lu}/u.test(text);

/** An unknown word is a fault when something near and common is meant: how near, by its length and its capital. */
function isFault(
  token: EnglishToken,
  first: boolean,
  best: { form: string; cost: number } | undefined,
  sentence: EnglishSentence,
): boolean {
  if (best === undefined) return false;
  if (best.cost === 0) return true;
  // A first letter is seldom wrong: another word, or a name, is likelier.
  if (best.form[0] !== token.norm[0] && best.cost > 0.7) return false;
  const { length } = token.norm;
  const frequency = sentence.lexicon.frequency(best.form.split(' ').at(-1) ?? '');
  if (isTitled(token))
    return (
      first && length >= 6 && frequency >= 5 && best.cost <= (length >= 8 ? 1.05 : 0.85) && !best.form.includes(' ')
    );
  if (best.form.includes(' ')) return length >= 6;
  if (length <= 3) return frequency === 7 && best.cost <= 0.7;
  if (length === 4) return frequency >= 5 && best.cost <= 0.9;
  if (best.cost > 1.05) return length >= 8 && frequency >= 5 && best.cost <= 2;
  return length >= 8 || frequency >= 5 || best.cost <= 0.7;
}

/** Nobody's word: not in the lexicon, in any writing; a name in small letters is a matter of capitals. */
function isUnknown(token: EnglishToken, sentence: EnglishSentence): boolean {
  if (token.tags.size > 0 || TRADE_WORDS.has(token.norm)) return false;
  const capital = token.norm.charAt(0).toUpperCase() + token.norm.slice(1);
  if (sentence.lexicon.has(capital) || sentence.lexicon.has(token.norm.toUpperCase())) return false;
  if (isDerived(token.norm, sentence.lexicon)) return false;
  const plain = token.norm.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === token.norm || !sentence.lexicon.has(plain);
}

const PREFIX =
  /^(?:un|re|pre|non|over|under|out|co|de|dis|inter|multi|super|semi|anti|micro|mini|mega|self|post|sub|ultra|hyper|cyber|eco|bio)-?(?=.{4})/u;
const SUFFIX =
  /(?:y|ness|less|like|ish|wise|able|free|proof|friendly|ful|fest|gate|land|ing|ings|ers?|ors?|ists?|ism|hood|ship|dom|town|verse|holics?|tastic|licious)$/u;

/** Made from a word as English makes them: `unreturned`, `trainings`, `bingeable`, `treehouse`. */
function isDerived(norm: string, lexicon: EnglishSentence['lexicon']): boolean {
  const has = (word: string) => word.length > 2 && lexicon.frequency(word) > 1;
  if (norm.includes('-') && has(norm.replaceAll('-', ''))) return true;
  if (/[^aeiou]in$/.test(norm) && lexicon.has(`${norm}g`)) return true;
  const rest = norm.replace(PREFIX, '');
  if (rest !== norm && has(rest)) return true;
  if (/(?:able|ive|al|er|or|ist|ic)s$/.test(norm) && has(norm.slice(0, -1))) return true;
  if (/ings$/.test(norm) && has(norm.slice(0, -1))) return true;
  const stem = norm.replace(SUFFIX, '');
  if (
    stem !== norm &&
    stem.length > 3 &&
    (has(stem) || has(`${stem}e`)) &&
    !/(?:full?|eing|eable)$/.test(norm) &&
    !hasOtherEnding(norm, lexicon) &&
    !lexicon.near(norm, 0.5).length
  )
    return true;
  for (let at = 3; at <= norm.length - 3; at += 1) {
    const [left, right] = [norm.slice(0, at), norm.slice(at)];
    if (
      lexicon.frequency(left) >= 5 &&
      lexicon.frequency(right) >= 5 &&
      isThing(left, lexicon) &&
      isThing(right, lexicon)
    )
      return true;
  }
  return false;
}

const isThing = (word: string, lexicon: EnglishSentence['lexicon']): boolean =>
  lexicon.lookup(word).some(({ tags }) => /^(?:NNS?|VB|JJ|VBG)$/.test(tags)) &&
  !/^(?:the|and|for|with|you|are|can|has|was|our|not|but|all|too|will)$/.test(word);

/** Words that nobody lists, and slips. */
export const spelling: EnglishRule = {
  id: 'english-spelling',
  family: 'spelling',
  kind: 'spelling',
  language: 'en',
  source: 'writing.md §3.3, §3.4',
  wrong: [
    'We [recieved→received] your photos.',
    'It’s [avaliable→available] in store.',
    '[Unfortunatly→Unfortunately] it’s gone.',
    'What a [delicous→delicious] cake!',
    'Ask your [instructer→instructor].',
    'We [dont→don’t] mind.',
    'Tell us what [u→you] think.',
  ],
  right: [
    'Meet Siobhán at Kerdoncuff & Sons.',
    'Our jalapeño mayo and gochujang wings.',
    'Haha, tbh we didn’t expect that.',
    'The hoodies drop on TikTok, colour or color.',
    'Aaaaw, soooo cute!',
    'Café, cafe, crème brûlée.',
  ],
  test(sentence, { known }) {
    const marks: Mark[] = [];
    for (const [index, token] of sentence.tokens.entries()) {
      if (marks.length >= MOST_SUGGESTED) break;
      const joined = [sentence.tokens[index + 1], token].some(
        (one) =>
          one !== undefined &&
          !one.spaced &&
          index + (one === token ? 0 : 1) > 0 &&
          /^[-./]$/.test(one === token ? (sentence.tokens[index - 1]?.text ?? '') : one.text) &&
          (one === token || sentence.tokens[index + 2]?.spaced === false),
      );
      if (joined) continue;
      const coded = token.kind === 'code' && slips().has(token.text.toLowerCase());
      const norm = coded ? token.text.toLowerCase() : token.norm;
      const quoted =
        /^["“«‘]$/u.test(sentence.tokens[index - 1]?.text ?? '') &&
        /^["”»’]$/u.test(sentence.tokens[index + 1]?.text ?? '');
      if (known.has(norm) || quoted) continue;
      const listed = slips().has(norm) && (token.tags.size === 0 || SLIPS_ALTHOUGH_WORDS.has(norm));
      if (token.host !== token && token.host.text !== token.text) continue;
      if (!coded && !listed && (isOpaque(token) || !isUnknown(token, sentence))) continue;
      if (listed && token.text === token.text.toUpperCase() && token.text.length > 1 && token.text.length < 4) continue;
      const candidates = candidatesFor(norm, sentence.lexicon);
      const before = sentence.tokens[index - 1];
      const first = before === undefined || isEdge(before) || before.kind === 'handle';
      const fault = isFault(token, first, candidates[0], sentence) && !isForeignRun(sentence, index);
      const replacements = candidates
        .slice(0, 3)
        .map(({ form }) => (/^I\b/.test(form) ? form : asWritten(token.text, form)));
      if (fault) marks.push({ start: token.start, end: token.end, replacements });
      else if (!isTitled(token))
        marks.push({ start: token.start, end: token.end, replacements, quiet: true, message: 'writing-unknown' });
    }
    return marks;
  },
};

/** Two unknown words side by side, neither in the table of slips: another language. */
function isForeignRun({ tokens, lexicon }: EnglishSentence, index: number): boolean {
  if (slips().has(tokens[index]?.norm ?? '')) return false;
  const foreign = (token: EnglishToken | undefined) =>
    token?.kind === 'word' &&
    token.tags.size === 0 &&
    !slips().has(token.norm) &&
    token.norm.length > 1 &&
    !lexicon.has(token.norm);
  return foreign(tokens[index - 1]) || foreign(tokens[index + 1]);
}
