import type { ReadDraft, Said } from './draft.ts';
import type { ToneFamily } from './family.ts';
import { readTrouble } from './trouble.ts';

const word = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.replace(/\n/g, '')})(?![\\p{L}\\p{N}])`, 'u');

/** Regret, understanding, or calling the thing what it is; folded. */
const REGRET = word(
  `desole\\w*|navre\\w*|regret\\w*|excus\\w*|pardon\\w*|peine[es]*|confus\\w*|attriste\\w*|tristes?|compren(?:ons|ds|d|ez bien)|jamais du|mea culpa|mesurons|conscients?|inacceptables?|inadmissibles?|anormal\\w*|pas (?:normal|acceptable|digne|a la hauteur)|
oh (?:non|la|mince)|mince|aie|zut|courage|touche[es]*|affect\\w*|reconnaiss\\w*|de tout (?:coeur|notre coeur)|pensees?|retablissement|inquiet\\w*|inquiets|(?:notre|de notre|nos) (?:faute|erreur|responsabilite|part)|failli|decu\\w* (?:aussi|de vous)|sincerement|
honte|embete[es]*|gene[es]*|alarme\\w*|choque[es]*|bouleverse\\w*|solidaires?|entendons|imaginons|legitime|
sorry|apolog\\w*|regret\\w*|understand|oh (?:no|dear)|awful|terrible|horrif\\w*|sad|unacceptable|not (?:ok|okay|acceptable|right|good enough|the (?:standard|service|experience))|should(?:n't| not| never)|never should|heartbr\\w*|let you down|forgive|gutted|
upset\\w*|frustrat\\w*|our (?:fault|mistake|error|bad)|hope (?:you|she|he|they) (?:\\w+ )?(?:feel\\w*|recover\\w*|better|ok|okay|safe)|concern\\w*|disappoint\\w*|shock\\w*|dismayed|ashamed|embarrass\\w*|inexcusable|inconvenience`,
);
const PARTY = /[😂🤣😄😁😆😅😹🎉🎊🥳🤩😍🥰😘😻💃🕺😎😜😝😛🤪😏😉🙃😋🤗💋🍾🥂👏🙌😊☺😃😀😸]/gu;
const FEWEST_WORDS = 3;

function checkEmoji(draft: ReadDraft): Said[] {
  if (!draft.comment || readTrouble(draft.comment) === 'none') return [];
  return [...draft.folded.plain.matchAll(PARTY)].map((match) => ({
    rule: 'emoji-on-complaint',
    from: match.index,
    to: match.index + match[0].length,
    replacements: ['🙏', ''],
  }));
}

function checkCold(draft: ReadDraft): Said[] {
  if (!draft.comment || readTrouble(draft.comment) !== 'serious' || REGRET.test(draft.folded.lower)) return [];
  if ((draft.bare.match(/\p{L}+/gu) ?? []).length < FEWEST_WORDS) return [];
  const from = draft.folded.plain.search(/\S/);
  const stop = draft.folded.plain.slice(from).search(/[.!?\n]/);
  const end = stop < 0 ? draft.folded.plain.trimEnd().length : from + stop;
  return [{ rule: 'cold', from, to: Math.max(end, from + 1) }];
}

/** Laughter, parties and hearts under a complaint. */
export const EMOJI_ON_COMPLAINT: ToneFamily = {
  id: 'emoji-on-complaint',
  check: checkEmoji,
  wrong: [
    { text: 'Mince, on regarde ça 🤣', comment: 'Ma table basse est arrivée fendue, c’est lamentable.', words: '🤣' },
    { text: 'So sorry 🎉 it is on us.', language: 'en', comment: 'Waited two hours, nobody came. Awful.', words: '🎉' },
  ],
  right: [
    { text: 'Nous sommes désolés 🙏', comment: 'Ma table basse est arrivée fendue, c’est lamentable.' },
    { text: 'Avec plaisir 🥰', comment: 'J’adore, merci !' },
    { text: 'On plaide coupable 😂', comment: 'C’est honteux d’être si bon 😍' },
  ],
};

/** No word of regret under a serious complaint. */
export const COLD: ToneFamily = {
  id: 'cold',
  check: checkCold,
  wrong: [
    { text: 'Bonjour, le remplacement part jeudi.', comment: 'Le lit du bébé s’est effondré, nous sommes furieux.' },
    { text: 'Hello, a form is on our site.', language: 'en', comment: 'Your waiter shouted at my kids, disgraceful.' },
  ],
  right: [
    {
      text: 'Bonjour, pardon, cela n’aurait pas dû arriver.',
      comment: 'Le lit du bébé s’est effondré, nous sommes furieux.',
    },
    { text: 'Bonjour, à 10 h.', comment: 'Vous ouvrez quand ?' },
    { text: 'We are so sorry to read this.', language: 'en', comment: 'Your waiter shouted at my kids, disgraceful.' },
  ],
};
