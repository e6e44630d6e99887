import { INTENTS, type Intent, type Risk } from '../suggest/intents.ts';
import { addMood } from '../suggest/mood.ts';
import { readNeeds } from '../suggest/needs.ts';
import type { Ranker } from '../suggest/rank.ts';
import { assessRisk } from '../suggest/risk/assess-risk.ts';
import type { Feedback } from './sighting.ts';

/** What a comment's words say. */
export interface WordsSay {
  risk: Risk | null;
  intent: Intent | null;
}

const COMPLAINTS: readonly Intent[] = [
  ...(['damaged', 'wrong-item', 'order-late', 'billing', 'rude-service', 'quality'] as const),
  ...(['too-expensive', 'site-bug', 'no-answer'] as const),
];

/** What the community says to the management, as far as the intent tells. */
export function feedbackOf(intent: Intent | null): Feedback | null {
  if (intent === 'idea' || intent === 'praise') return intent;
  return intent !== null && COMPLAINTS.includes(intent) ? 'complaint' : null;
}

/** Risk, and the likeliest of the starter pack's intents; none for a text without words, or with a risk to be moderated. */
export function readWords(ranker: Ranker, text: string): WordsSay {
  const risk = assessRisk(text, 'other')?.risk ?? null;
  const { vector, logits } = readNeeds(ranker, text);
  if (vector.tokens.length === 0 || risk === 'spam' || risk === 'insult') return { risk, intent: null };
  addMood(logits, vector, ranker);
  let best: Intent | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [place, intent] of ranker.model.intents.entries()) {
    const logit = logits[place] ?? Number.NEGATIVE_INFINITY;
    if (logit > most && isIntent(intent)) [best, most] = [intent, logit];
  }
  return { risk, intent: best };
}

const isIntent = (name: string): name is Intent => (INTENTS as readonly string[]).includes(name);
