import { names } from '../names/name-lists.ts';
import { fold } from '../suggest/fold.ts';
import { assessRisk } from '../suggest/risk/assess-risk.ts';
import { ASKS, readAsking } from './asking.ts';
import { isEnd, isPromise, isResigned, isRetraction, isSent, isServed, isWry } from './closing.ts';
import { isRemark, isStill, type Matter, readMatter } from './matter.ts';
import {
  CHATTER,
  COMPLAINS,
  CONTRAST,
  LACKS,
  ME_TOO,
  MILD,
  OF_USE,
  PRAISES,
  SELLS,
  STRONG_PRAISE,
  TO_BRAND,
  TO_CUSTOMER,
  TO_FRIEND,
} from './need-words.ts';

const LONGEST = 3000;

/** What a comment says, apart from where it stands. */
export interface CommentNeed {
  asks: boolean;
  /** With a question's words, or "et …": more than a guess with a mark ("au relais ?"). */
  asksInWords: boolean;
  complains: boolean;
  praises: boolean;
  /** "C'est bon, merci", "never mind": its author needs nothing more. */
  settles: boolean;
  /** "Trouvé !", "fausse alerte": under a comment of one's own it takes that back. */
  retracts: boolean;
  /** "Envoyé", "done": after we asked for a message. */
  isSent: boolean;
  /** "Je passe demain", "I'll try that". */
  promises: boolean;
  /** Of what its author has, or of what the brand does: "my lid leaks", "if you fix the lights". */
  ofUse: boolean;
  /** Without a complaint's words, but of trouble, or of the brand's business. */
  matters: Matter | null;
  /** "Toujours glacée", "down again". */
  isStill: boolean;
  /** A memory, a habit: nothing to answer. */
  isRemark: boolean;
  /** "La dorée, j'adore": complaint and praise count for less under a question of taste. */
  isTaste: boolean;
  /** Names the brand: its handle, its name. */
  callsBrand: boolean;
  /** "Idem", "same here". */
  joins: boolean;
  /** "Mais", "but": more is to come. */
  isContrast: boolean;
  toFriend: boolean;
  /** The friend is called by a bare name that opens the comment, without a handle. */
  byName: boolean;
  toCustomer: boolean;
  /** Opens with somebody else's handle. */
  toHandle: boolean;
  /** Opens with a cheer: "bravo …", "merci …", "well done …". */
  isCheer: boolean;
  toBrand: boolean;
  chatter: boolean;
  /** Words of letters, mentions left out. */
  length: number;
}

/** The text without the mentions that open it, folded. */
function bare(text: string): string {
  return fold(text.slice(0, LONGEST))
    .replace(/(?<![\p{L}\p{N}])@[\w.-]+/gu, ' ')
    .replace(/\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Manon on y va ?", "Julie Perrot regarde", "Dad look!": opens with somebody's name. */
function opensWithName(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/[\s,]+/);
  const name = fold(first);
  return (
    /^\p{Lu}\p{Ll}+/u.test(first) &&
    names().known.has(name) &&
    !names().alsoWord.has(name) &&
    name !== 'come' &&
    !PRAISES.test(name) &&
    !/^[.!]/.test(second)
  );
}

/** A handle before one word or two ("@velos iphone 12") is an answer, no spam. */
const isSpam = (text: string): boolean => {
  const own = text.replace(/(?<![\p{L}\p{N}])@[\w.-]+/gu, ' ').trim();
  return (
    (own.split(/\s+/).length > 3 || /[\p{L}\p{N}]\.\p{L}/u.test(own)) && assessRisk(text, 'other')?.risk === 'spam'
  );
};

/** The mentions and the name that open a text taken off, whole: "@Lucas Febvre regarde", "Pauline Morel pour toi". */
const withoutNames = (text: string): string =>
  text
    .replace(/@[\p{L}\p{N}_.-]+(?:\s\p{Lu}[\p{L}'’-]*\.?(?=[\s,!]))*/gu, ' ')
    .replace(/^\s*(?:\p{Lu}\p{Ll}+[\s,]+)+/u, '');

/** A question to the brand beside the tag of a friend: in a sentence of its own, and not "tu viens ?", "fancy it?". */
function asksBrandToo(text: string): boolean {
  const sentences = fold(withoutNames(text.slice(0, LONGEST)))
    .split(/(?<=[?!.…\n])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.some((sentence, index) => {
    if (!sentence.endsWith('?') && !ASKS.test(sentence)) return false;
    if (/(?<!\p{L})(?:svp|s'il vous plait)(?!\p{L})/u.test(sentence)) return true;
    return (index > 0 || sentences.length > 1) && (SELLS.test(sentence) || !TO_FRIEND.test(sentence));
  });
}

const CHEER =
  /^(?:bravo|merci|felicitations?|courage|well done|thanks|thank you|cheers|congrat\w*|haha|lol|mdr)(?!\p{L})/u;
/** "Good luck everyone", "courage à tous": to the other readers. */
const TO_ALL =
  /(?<!\p{L})(?:good luck|fingers crossed|bonne chance|(?:bon )?courage|croise les doigts)(?: \p{L}+)? (?:to )?(?:everyone|everybody|all|folks|guys|a tous|a toutes|tout le monde|les amis|les copains)(?!\p{L})/u;
/** "Je sais faire chauffer une pizza ça compte 😂": said in jest. */
const LAUGHS = /(?:😂|🤣|😆|😹|(?<!\p{L})(?:mdr+|ptdr+|lo+l|haha\w*)[\s.!]*)$/iu;

/** Whom a comment speaks to; `opens`: with the handle or the name of somebody else. */
function readAddress(text: string, said: string, mentions: string[], callsBrand: boolean) {
  // "??" says as much as a word.
  const length = Math.max((said.match(/\p{L}+/gu) ?? []).length, said.includes('?') ? 1 : 0);
  const toBrand = TO_BRAND.test(said) || (callsBrand && !TO_CUSTOMER.test(said));
  const opens = /^\s*@/.test(text) ? mentions.length > 0 : opensWithName(text);
  // "Trois jours de folie … @Malo on remet ça": praise that a friend is called to.
  const isOpinion = length >= 8 && PRAISES.test(said);
  const named = opens || (mentions.length > 0 && !isOpinion);
  return {
    length,
    toBrand,
    toFriend: (named && !toBrand && !asksBrandToo(text)) || TO_ALL.test(said),
    toHandle: opens && mentions.length > 0,
    byName: mentions.length === 0,
    toCustomer: TO_CUSTOMER.test(said),
    isCheer: CHEER.test(said),
  };
}

/** Reads one comment; `mentions` are its @names that are not the brand's; `callsBrand`: one is, or its name is there. */
export function readNeed(text: string, mentions: string[], callsBrand = false): CommentNeed {
  const said = bare(text);
  const hasMark = /\?/.test(said);
  const address = readAddress(text, said, mentions, callsBrand);
  const isContrast = CONTRAST.test(said);
  // "Je porte des lunettes depuis mes six ans": told of oneself, no wait.
  const weighed = isRemark(said) ? said.replace(/(?<!\p{L})(?:depuis|jamais|never)(?!\p{L})/gu, ' ') : said;
  const complains = COMPLAINS.test(weighed) || LACKS.test(weighed);
  const thanks = STRONG_PRAISE.test(said);
  const mild = said.replace(MILD, ' ');
  const isRead = isServed(said);
  return {
    ...address,
    ...(isRead ? { asks: false, asksInWords: false } : readAsking(said, address.length)),
    complains,
    isContrast,
    praises: PRAISES.test(said),
    settles:
      !hasMark &&
      !isWry(said) &&
      (isRead ||
        (!isContrast && (isEnd(said) || (isRetraction(said) && /(?:merci|thanks|cheers)[ !.]*$/.test(said)))) ||
        isResigned(said)),
    retracts: !hasMark && !isContrast && isRetraction(said),
    promises: !hasMark && !isContrast && isPromise(said),
    ofUse: OF_USE.test(said),
    isSent: !hasMark && !isContrast && isSent(said),
    matters: LAUGHS.test(text) ? null : readMatter(text.slice(0, LONGEST), said),
    isStill: isStill(said),
    isRemark: isRemark(said),
    isTaste: !address.toBrand && !thanks && !COMPLAINS.test(mild) && !isContrast && !hasMark,
    joins: !isRead && ME_TOO.test(said),
    callsBrand,
    chatter: CHATTER.test(said) || isSpam(text),
  };
}
