import { foldName } from './fold.ts';

/** How a word of a name is written; what is written another way ("jULIE", "K3v1n") is no word of a name. */
export type Case = 'capital' | 'capitals' | 'lower' | 'initial' | 'particle';

export interface NameWord {
  text: string;
  folded: string;
  written: Case;
}

const LONGEST = 80;
// Emoji and symbols around a name are decoration; the joiners and colours go with them.
const DECORATION =
  '[\\p{Extended_Pictographic}\\p{So}\\p{Regional_Indicator}\\u{FE0E}\\u{FE0F}\\u{200D}\\u{20E3}\\u{1F3FB}-\\u{1F3FF}\\u{E0020}-\\u{E007F}]+';
const DECORATION_BEFORE = new RegExp(`^(?:${DECORATION}|\\s+)+`, 'u');
const DECORATION_AFTER = new RegExp(`(?:${DECORATION}|\\s+)+$`, 'u');
const ISOLATES = '[\\u{200B}-\\u{200F}\\u{2060}-\\u{2064}\\u{2066}-\\u{2069}\\u{FEFF}\\u{00AD}\\u{061C}]+';
const MARKS_AT_EDGES = new RegExp(`(?<=^|\\s)${ISOLATES}|${ISOLATES}(?=\\s|$)`, 'gu');
const CREDENTIALS =
  /(?:,|(?<=\p{L})\s)\s*(?:CPA|MBA|EMBA|PMP|CFA|CMA|CISSP|PhD|Ph\.D\.?|MSc|M\.Sc\.?|BSc|LLM|LLB|MD|M\.D\.|RN|Esq\.?|ACCA|FCCA|CIPD|DBA|OBE|MBE|CBE|PCC|SHRM-CP|CSM|Jr\.?|Sr\.?|P\.?\s?Eng\.?|ing\.)(?=\s*(?:,|$))/gu;
const PRONOUNS =
  /\s*[([](?:she|he|they|elle|il|iel|ella|él)(?:\s*[/|·]\s*(?:her|him|them|hers|his|elle|iel|il|lui|they|she|he))*[)\]]$/iu;
/** "Aurélie (Lili) Fournier", "William “Bill” Harker": a pet name between first and family name. */
const NICKNAME = /(?<=^\p{Lu}[\p{L}'’-]+)\s(?:\(\p{Lu}\p{Ll}{1,11}\)|["“«]\s?\p{Lu}\p{Ll}{1,11}\s?["”»])(?=\s\p{Lu})/u;
const PARTICLES: ReadonlySet<string> = new Set(
  "de du des la le les von van der den ter ten te zu zur el al ben bint bin ibn da do dos das di della dello del lo mac st ait ould bou abu abou abd op 't d l st. saint ní ni ó nic mhic uí".split(
    ' ',
  ),
);
const CAPITAL = /^\p{Lu}\p{Ll}*(?:['’.-]\p{L}\p{Ll}*)*$/u;
// "McAllory", "DeVries", "O'Rourke", "LeBlanc"
const INNER_CAPITAL = /^(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|St|Des|Del|[ODLN]['’])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;

/** "de", "van der", "El": small words within a family name. */
export const isParticle = (folded: string): boolean => PARTICLES.has(folded);

/** How a word is written, or null when no word of a name is written so. */
function readWord(text: string): NameWord | null {
  const folded = foldName(text);
  const word = (written: Case): NameWord => ({ text, folded, written });
  if (/^\p{Lu}\.?$/u.test(text)) return word('initial');
  if (/^\p{L}\.?$/u.test(text)) return null;
  if (/^\p{Ll}['’]\p{Lu}/u.test(text))
    return CAPITAL.test(text.slice(2)) || INNER_CAPITAL.test(text.slice(2)) ? word('capital') : null;
  if (!/^\p{Script=Latin}(?:[\p{Script=Latin}\p{Mn}'’-]*\p{Script=Latin}\p{Mn}*)?$/u.test(text))
    return PARTICLES.has(text) ? word('particle') : null;
  if (PARTICLES.has(folded) && text !== folded.toUpperCase()) return word('particle');
  if (text === text.toUpperCase()) return word('capitals');
  if (text === text.toLowerCase()) return word('lower');
  return CAPITAL.test(text) || INNER_CAPITAL.test(text) ? word('capital') : null;
}

/**
 * The words of a displayed name, decoration and credentials taken off; null when it can't be a
 * person's plain name: digits, marks, other scripts, styled letters ("𝓒𝓪𝓶𝓲𝓵𝓵𝓮"), hidden or reversing marks,
 * something between the words, more than 80 characters or five words.
 */
export function nameWords(name: string): NameWord[] | null {
  if (name.length > LONGEST * 2) return null;
  const plain = name
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(MARKS_AT_EDGES, '');
  const bare = plain
    .replace(DECORATION_BEFORE, '')
    .replace(DECORATION_AFTER, '')
    .replace(PRONOUNS, '')
    .replace(NICKNAME, '')
    .replace(CREDENTIALS, '')
    .replace(DECORATION_AFTER, '');
  if (bare === '' || bare.length > LONGEST || bare.normalize('NFKC') !== bare) return null;
  const words = bare.split(' ').map(readWord);
  if (words.length > 5 || words.some((word) => word === null)) return null;
  return words as NameWord[];
}
