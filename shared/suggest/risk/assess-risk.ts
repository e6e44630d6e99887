import type { Risk } from '../intents.ts';
import { readSigns } from './features.ts';
import { readWords } from './read-words.ts';

/** A risk with the comment's own words that tripped the gate, as they stand. */
export interface RiskFound {
  risk: Risk;
  words: string[];
}

/** The risk of a comment, or null: safety before insult before spam. */
export function assessRisk(text: string, _language: 'fr' | 'en' | 'other'): RiskFound | null {
  const words = readWords(text);
  const found = readSigns(words).find(({ name }) => name === '=abuse' || name === '=curse');
  const first = found === undefined ? undefined : words[found.from];
  const last = found === undefined ? undefined : words[found.to - 1];
  if (first === undefined || last === undefined) return null;
  return { risk: 'insult', words: [text.slice(first.start, last.end)] };
}
