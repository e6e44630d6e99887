import { weighWords } from './model.ts';
import { readLetters } from './words.ts';

type Detected = 'fr' | 'en' | 'other';

const LANGUAGES: readonly Detected[] = ['fr', 'en', 'other'];

/** Fewer words than these say too little: the brand's, the page's or the post's language holds. */
const FEWEST_WORDS = 3;
/** Lead (natural logarithm) under which a comment is in doubt; a third language must lead by more. */
const LEAST_LEAD = 0.4;
const LEAST_LEAD_OTHER = 2;
const SURE_LEAD = 5;

function isForeignScript(words: readonly string[]): boolean {
  const letters = words.join('');
  return (letters.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 < [...letters].length;
}

/** The language of a text by itself, and how far (natural logarithm) it leads the second. */
export function readLanguage(text: string): { language: Detected; lead: number } {
  const words = readLetters(text);
  if (words.length === 0) return { language: 'other', lead: 0 };
  if (isForeignScript(words)) return { language: 'other', lead: Number.POSITIVE_INFINITY };
  const { best, by } = lead(words);
  return { language: best, lead: by };
}

/** The best-supported language and how far it leads the second. */
function lead(words: readonly string[]): { best: Detected; by: number } {
  const evidence = weighWords(words);
  const ranked = LANGUAGES.map((language) => ({ language, weight: evidence[language] })).sort(
    (a, b) => b.weight - a.weight,
  );
  const [first, second] = ranked;
  return { best: first?.language ?? 'fr', by: (first?.weight ?? 0) - (second?.weight ?? 0) };
}

/**
 * The language of a comment: French, English or another. In a comment of two languages the larger part
 * decides. With fewer than three words, or in doubt, `prefer`, else French (a short comment that is surely
 * English stays English when nothing is preferred). Reads 2,000 characters.
 */
export function detectLanguage(text: string, prefer: 'fr' | 'en' | null = null): Detected {
  const words = readLetters(text);
  if (words.length === 0) return prefer ?? 'fr';
  if (isForeignScript(words)) return 'other';
  const { best, by } = lead(words);
  const few = words.length < FEWEST_WORDS;
  if (few) return prefer ?? (best === 'en' && by > SURE_LEAD ? 'en' : 'fr');
  const least = best === 'other' ? LEAST_LEAD_OTHER : LEAST_LEAD;
  return by < least ? (prefer ?? (best === 'en' ? 'en' : 'fr')) : best;
}
