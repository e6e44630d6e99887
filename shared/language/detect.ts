import { weighWords } from './model.ts';
import { FOREIGN_LETTERS, FRENCH_LETTERS, SHORT_WORDS } from './short-words.ts';
import { readLetters } from './words.ts';

type Detected = 'fr' | 'en' | 'other';

const LANGUAGES: readonly Detected[] = ['fr', 'en', 'other'];

/** Fewer words than these say too little: the brand's, the page's or the post's language holds. */
const FEWEST_WORDS = 3;
/** In so few words the commonest words of short replies and the letters speak beside the model. */
const SHORT_TEXT = 4;
/** Natural logarithms that a listed word, or a letter of one language only, is worth. */
const LISTED = 4;
const LETTER = 4;
/** Lead (natural logarithm) under which a comment is in doubt; a third language must lead by more. */
const LEAST_LEAD = 0.4;
const LEAST_LEAD_OTHER = 2;
/** With nothing preferred a text of few words is what it looks like. */
const LEAST_LEAD_SHORT = 0.1;

function isForeignScript(words: readonly string[]): boolean {
  const letters = words.join('');
  return (letters.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 < [...letters].length;
}

/** What the lists of short replies and the letters add for a text of few words. */
function addShort(evidence: Record<Detected, number>, words: readonly string[], text: string): void {
  const scale = LISTED / Math.sqrt(words.length);
  for (const word of words) {
    const listed = LANGUAGES.filter((language) => SHORT_WORDS[language].has(word));
    for (const language of listed) evidence[language] += scale / listed.length;
  }
  if (FOREIGN_LETTERS.test(text)) evidence.other += LETTER;
  if (FRENCH_LETTERS.test(text)) evidence.fr += LETTER;
}

/** The language of a text by itself, and how far (natural logarithm) it leads the second. */
export function readLanguage(text: string): { language: Detected; lead: number } {
  const words = readLetters(text);
  if (words.length === 0) return { language: 'other', lead: 0 };
  if (isForeignScript(words)) return { language: 'other', lead: Number.POSITIVE_INFINITY };
  const { best, by } = lead(words, text);
  return { language: best, lead: by };
}

/** The best-supported language and how far it leads the second. */
function lead(words: readonly string[], text: string): { best: Detected; by: number } {
  const evidence = weighWords(words);
  if (words.length <= SHORT_TEXT) addShort(evidence, words, text.slice(0, 200).normalize('NFC').toLowerCase());
  const ranked = LANGUAGES.map((language) => ({ language, weight: evidence[language] })).sort(
    (a, b) => b.weight - a.weight,
  );
  const [first, second] = ranked;
  return { best: first?.language ?? 'fr', by: (first?.weight ?? 0) - (second?.weight ?? 0) };
}

/**
 * The language of a comment: French, English or another. In a comment of two languages the larger part
 * decides. With fewer than three words, or in doubt, `prefer`, else French (a text of up to four words
 * is what it looks like when nothing is preferred, and one without any word is neither). Reads 2,000 characters.
 */
export function detectLanguage(text: string, prefer: 'fr' | 'en' | null = null): Detected {
  const words = readLetters(text);
  if (words.length === 0) return prefer ?? 'other';
  if (isForeignScript(words)) return 'other';
  const { best, by } = lead(words, text);
  if (words.length < FEWEST_WORDS && prefer !== null) return prefer;
  if (words.length <= SHORT_TEXT && prefer === null) return by < LEAST_LEAD_SHORT ? 'fr' : best;
  const least = best === 'other' ? LEAST_LEAD_OTHER : LEAST_LEAD;
  return by < least ? (prefer ?? (best === 'en' ? 'en' : 'fr')) : best;
}
