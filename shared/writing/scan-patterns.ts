import type { TokenKind } from './token.ts';

/** Ends of a bare domain (`tact.fr/aide`); any other dot between letters is no address. */
const DOMAINS =
  'fr|com|net|org|io|eu|be|ch|ca|uk|us|de|es|it|lu|re|shop|app|dev|me|tv|co|info|bio|paris|bzh|store|blog|online|site|ly|gl';
const FILES =
  'pdf|jpe?g|png|gif|webp|docx?|xlsx?|pptx?|csv|zip|mp[34]|mov|txt|html?|ics|svg|json|tsx?|jsx?|py|ya?ml|md';
const URL = `(?:https?:\\/\\/|www\\.)[^\\s<>"«»]+|(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+(?:${DOMAINS})(?![\\p{L}\\p{N}_-])(?:\\/[^\\s<>"«»]*)?`;
const EMAIL = '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.[\\p{L}]{2,}';
const PICTURE =
  '(?:\\p{RI}\\p{RI}|[0-9#*]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}(?:\\p{EMod}|\\uFE0F|[\\u{E0020}-\\u{E007F}])*)';
const EMOJI = `${PICTURE}(?:\\u200D?${PICTURE}|\\uFE0F|\\u200D)*`;
const EMOTICON =
  "(?<![\\p{L}\\p{N}])(?:[:;=8xX]['’]?-?[)(DPpOoSs3|/\\\\*]+|[:;=]\\s?[)(]+|<3+|\\^\\^|xD+|XD+|-_-|\\\\o/|o/)(?![\\p{L}\\p{N}/])";
const SPACE_IN_NUMBER = '[ \\u00A0\\u202F]';
const DIGITS = `\\d{1,3}(?:${SPACE_IN_NUMBER}\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,:/-]\\d+)*`;
const TIME = `\\d{1,2}${SPACE_IN_NUMBER}?[hH]${SPACE_IN_NUMBER}?(?:[0-5]\\d(?!\\d))?(?!\\p{L})|\\d{1,2}:[0-5]\\d(?!\\d)(?:\\s?[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?`;
const PRICE = `(?:[€$£])\\s?(?:${DIGITS})|(?:${DIGITS})${SPACE_IN_NUMBER}?[€$£]`;
const ORDINAL = '\\d+(?:er|ère|ere|re|e|è|ème|eme|nd|nde|st|rd|th|s|x|k|K|M)(?![\\p{L}\\p{N}])';
/** Inclusive endings: `abonné·e·s`, `ami(e)s`, `client.e.s`: one word. */
const INCLUSIVE =
  '(?:[·•‧∙]\\p{L}+|\\(\\p{Ll}{1,4}\\)s?|\\.(?:e|es|ne|nes|se|ses|rice|trice|le|ve|fe|ère|s)(?![\\p{L}\\p{N}]))';
const LETTERS = '\\p{L}[\\p{L}\\p{M}]*';
const CODE = `(?:[\\p{L}\\p{N}_]*\\p{N}[\\p{L}\\p{N}_]*|${LETTERS}(?:[_&]${LETTERS})+|${LETTERS}\\+{1,2}(?![\\p{L}\\p{N}]))`;
const ELIDED = "(?:[ldjmtsncçLDJMTSNCÇ]|qu|Qu|QU|jusqu|Jusqu|lorsqu|Lorsqu|puisqu|Puisqu|quoiqu|Quoiqu)['’ʼ]";
const WORD = `${LETTERS}(?:['’ʼ\\u2010\\u2011-]${LETTERS})*(?:${INCLUSIVE})*`;

/** In order: the first that matches at a place wins. White space is between tokens. */
export const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['email', EMAIL],
  ['url', URL],
  ['handle', '@[\\p{L}\\p{N}_.]*[\\p{L}\\p{N}_]'],
  ['hashtag', '[#＃][\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*'],
  ['shortcode', ':[a-z0-9_+-]*[a-z_]{2}[a-z0-9_+-]*:'],
  ['emoticon', EMOTICON],
  [
    'code',
    `[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*\\.(?:${FILES})(?![\\p{L}\\p{N}])|(?<=^|\\s)\\/[a-z][a-z-]+|\`[^\`\\n]{1,80}\``,
  ],
  ['emoji', EMOJI],
  ['time', `(?<![\\p{L}\\p{N}])(?:${TIME})`],
  ['price', `(?<![\\p{L}\\p{N}])(?:${PRICE})`],
  ['number', `(?<![\\p{L}\\p{N}])(?:${ORDINAL}|(?:${DIGITS})(?![\\p{L}\\p{N}_]))`],
  ['code', CODE],
  ['word', `${ELIDED}(?=\\s|$|[«"“(])|${WORD}`],
  ['punctuation', '\\.{2,}|…|[!?]+|[.,;:()«»"“”\\[\\]—–]'],
  ['symbol', '.'],
];
