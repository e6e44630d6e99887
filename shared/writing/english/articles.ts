import { type EnglishRule, each, isWord, rewrite } from './look.ts';
import type { EnglishToken } from './token.ts';

const SILENT_H = /^(?:hour|honest|honor|honour|heir)/;
const EITHER = /^(?:histor|hotel|habit|hilar|herb|hero(?:ic)?$|horr)/;
const YOU = /^(?:uni(?!n|m[ap]|d[ei]|ll|r)|unes|use|usu|usa|usi|ute|uti|uto|ura|ubiq|uk|eu|ewe|uro|uran)/;
const ONE = /^(?:one|once)(?![a-z]*(?:r|ro)us)/;

/** Whether a word begins with the sound of a vowel; nothing when it can be both, or is not known. */
function vowelSound({ text, norm, kind, tags }: EnglishToken): boolean | undefined {
  if (kind === 'number' || kind === 'time')
    return /^(?:8\d*|11|18)(?:$|\D)/.test(text) ? true : /^[1-79]/.test(text) ? false : undefined;
  if (kind !== 'word') return undefined;
  if (/^\p{Lu}{2,4}$/u.test(text) && !/^(?:ONE|ONCE|USE|USER)$/.test(text)) return lettersSound(text);
  if (text.length === 1) return undefined;
  if (/^\p{L}-/u.test(text)) return /^[aefhilmnorsx]/.test(norm);
  if (/^\p{Lu}/u.test(text) && tags.size === 0) return /^[aio][^uw]/.test(norm) ? true : undefined;
  if (EITHER.test(norm)) return undefined;
  if (SILENT_H.test(norm)) return true;
  if (YOU.test(norm) || ONE.test(norm)) return false;
  const first = norm.normalize('NFD').charAt(0);
  if (/[aeiou]/.test(first)) return true;
  return /[bcdfghjklmnpqrstvwxyz]/.test(first) ? false : undefined;
}

/** Capitals are read letter by letter, unless they can be read as a word: *an NFT*, *a GIF*, either of *FAQ*. */
function lettersSound(text: string): boolean | undefined {
  if (/^[BCDGJKPQTVWYZU]/.test(text)) return text.startsWith('U') && text.length > 3 ? undefined : false;
  if (/^[AEIO]/.test(text)) return true;
  if (/^(?:S[CHKLMNPQTW]|F[LR]|SPR|STR)/.test(text) && /[AEIOUY]/.test(text)) return undefined;
  return /[AEIOUY]/.test(text.charAt(1)) ? undefined : true;
}

/** a and an, by the sound that follows. */
export const articles: EnglishRule = {
  id: 'english-a-an',
  family: 'article',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'It’s [a→an] honest answer.',
    '[An→A] unicorn mug!',
    'We sent [a→an] email.',
    'Take [an→a] seat.',
    'Wait [a→an] hour.',
    'It’s [an→a] European brand.',
    'It’s [a→an] NFT.',
  ],
  right: [
    'An hour, a one-hour slot.',
    'A user, an unusual one.',
    'An FAQ or a FAQ.',
    'An 8pm table, an 11am one, a 7am one.',
    'A UK size, a UNESCO site.',
    'An historic day.',
    'Vitamin A is in it.',
    'A uniform, an uninvited guest.',
  ],
  test: (sentence) =>
    each(sentence, (at, index) => {
      const [token, next] = [at(0), at(1)];
      if ((token.norm !== 'a' && token.norm !== 'an') || !isWord(token) || !next.spaced) return undefined;
      if (token.text === 'A' && index > 0 && at(-1).kind === 'word') return undefined;
      if (at(-1).text === '-' || next.norm === 'a') return undefined;
      const vowel = vowelSound(next);
      if (vowel === undefined || vowel === (token.norm === 'an')) return undefined;
      return rewrite(token, token, vowel ? 'an' : 'a');
    }),
};
