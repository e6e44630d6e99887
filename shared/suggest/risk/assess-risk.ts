import type { Risk } from '../intents.ts';

/** A risk in a comment with the words that show it, or null. */
export function assessRisk(text: string, _language: string): { risk: Risk; words: string[] } | null {
  const insult = /\b(?:connards?|salopes?|encul\w+|fuck you|assholes?)\b/i.exec(text);
  return insult === null ? null : { risk: 'insult', words: [insult[0]] };
}
