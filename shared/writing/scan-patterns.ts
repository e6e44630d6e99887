import type { TokenKind } from './token.ts';

/**
 * Letters of the scripts that a reply may hold, spelt out: `\p{L}` is compiled into thousands of ranges at each of its places, which
 * costs a cold worker more than the whole check.
 */
const L =
  'A-Za-zªµºÀ-ÖØ-öø-\\u02C1\\u0370-\\u0373\\u0376-\\u037D\\u0386-\\u0481\\u048A-\\u0556\\u0560-\\u0588\\u05D0-\\u05F2\\u0620-\\u064A\\u066E-\\u06D3\\u0904-\\u0939\\u0E01-\\u0E30\\u1E00-\\u1FFF\\u3041-\\u3096\\u30A1-\\u30FA\\u3400-\\u9FFF\\uAC00-\\uD7A3';
const N = '0-9²³¹¼-¾\\u0660-\\u0669';

/** Ends of a bare domain (`tact.fr/aide`); any other dot between letters is no address. */
const DOMAINS =
  'fr|com|net|org|io|eu|be|ch|ca|uk|us|de|es|it|lu|re|shop|app|dev|me|tv|co|info|bio|paris|bzh|store|blog|online|site|ly|gl|example';
const FILES =
  'pdf|jpe?g|png|gif|webp|docx?|xlsx?|pptx?|csv|zip|mp[34]|mov|txt|html?|ics|svg|json|tsx?|jsx?|py|ya?ml|md';
const URL = `(?:https?:\\/\\/|www\\.)[^\\s<>"«»]+|(?:[${L}${N}][${L}${N}-]*\\.)+(?:${DOMAINS})(?![${L}${N}_-])(?:\\/[^\\s<>"«»]*)?`;
const EMAIL = `[${L}${N}._%+-]+@[${L}${N}-]+(?:\\.[${L}${N}-]+)*\\.[${L}]{2,}`;
/** A run of emoji with what joins and colours them; keycaps too. */
const EMOJI =
  '(?:[0-9#*]\\uFE0F?\\u20E3|[\\p{Extended_Pictographic}\\p{RI}][\\p{Extended_Pictographic}\\p{RI}\\p{EMod}\\uFE0F\\u200D\\u{E0020}-\\u{E007F}]*)+';
const EMOTICON = `(?<![${L}${N}])(?:[:;=8xX]['’]?-?[)(DPpOoSs3|/\\\\*]+|[:;=]\\s?[)(]+|<3+|\\^\\^|xD+|XD+|-_-|\\\\o/|o/)(?![${L}${N}/])`;
const SPACE_IN_NUMBER = '[ \\u00A0\\u202F]';
const DIGITS = `\\d{1,3}(?:${SPACE_IN_NUMBER}\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,:/-]\\d+)*`;
const TIME = `\\d{1,2}${SPACE_IN_NUMBER}?[hH]${SPACE_IN_NUMBER}?(?:[0-5]\\d(?!\\d))?(?![${L}])|\\d{1,2}:[0-5]\\d(?!\\d)(?:\\s?[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?`;
const PRICE = `(?:[€$£])\\s?(?:${DIGITS})|(?:${DIGITS})${SPACE_IN_NUMBER}?[€$£]`;
const ORDINAL = `\\d+(?:er|ère|ere|re|e|è|ème|eme|nd|nde|st|rd|th|s|x|k|K|M)(?![${L}${N}])`;
/** Inclusive endings: `abonné·e·s`, `ami(e)s`, `client.e.s`: one word. */
const INCLUSIVE = `(?:[·•‧∙][${L}]+|\\([a-zà-ÿ]{1,4}\\)s?|\\.(?:e|es|ne|nes|se|ses|rice|trice|le|ve|fe|ère|s)(?![${L}${N}]))`;
const LETTERS = `[${L}][${L}\\u0300-\\u036F]*`;
const CODE = `(?:[${L}${N}_]*[${N}][${L}${N}_]*|${LETTERS}(?:[_&]${LETTERS})+|${LETTERS}\\+{1,2}(?![${L}${N}]))`;
const ELIDED = "(?:[ldjmtsncçLDJMTSNCÇ]|qu|Qu|QU|jusqu|Jusqu|lorsqu|Lorsqu|puisqu|Puisqu|quoiqu|Quoiqu)['’ʼ]";
const WORD = `${LETTERS}(?:['’ʼ\\u2010\\u2011-]${LETTERS})*(?:${INCLUSIVE})*`;

/** In order: the first that matches at a place wins. White space is between tokens. */
export const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['email', EMAIL],
  ['url', URL],
  ['handle', `@[${L}${N}_.]*[${L}${N}_]`],
  ['hashtag', `[#＃][${L}${N}_]*[${L}][${L}${N}_]*`],
  ['shortcode', ':[a-z0-9_+-]*[a-z_]{2}[a-z0-9_+-]*:'],
  ['emoticon', EMOTICON],
  // A field that was not filled yet is the template's matter, not the speller's.
  ['code', '\\{\\{[^{}\\n]{0,60}\\}\\}'],
  ['code', `[${L}${N}][${L}${N}_-]*\\.(?:${FILES})(?![${L}${N}])|(?<=^|\\s)\\/[a-z][a-z-]+|\`[^\`\\n]{1,80}\``],
  ['emoji', EMOJI],
  ['time', `(?<![${L}${N}])(?:${TIME})`],
  ['price', `(?<![${L}${N}])(?:${PRICE})`],
  ['number', `(?<![${L}${N}])(?:${ORDINAL}|(?:${DIGITS})(?![${L}${N}_]))`],
  ['code', CODE],
  ['word', `${ELIDED}(?=\\s|$|[«"“(])|${WORD}`],
  ['punctuation', '\\.{2,}|…|[!?]+|[.,;:()«»"“”\\[\\]—–]'],
  ['symbol', '.'],
];
