import { findConcepts, shippedLexicon } from './concepts.ts';
import type { Ranker } from './rank.ts';
import type { Vector } from './vector.ts';

/** Logits that settle a comment of emoji alone: its words can't. */
const MOOD_WORTH = 6;
const MOODS: Record<string, string> = {
  'emoji-love': 'praise',
  'emoji-joy': 'praise',
  'emoji-laugh': 'praise',
  'emoji-sad': 'quality',
  'emoji-anger': 'quality',
};

function wordlessIntent(vector: Vector): string | undefined {
  if (vector.tokens.every(({ key }) => key === '#mention')) return 'tag-friend';
  if (vector.tokens.some(({ key }) => /^[\p{L}\p{N}]|^#(?:mention|link|mail|tag|money|[a-z])/u.test(key)))
    return undefined;
  const mood = findConcepts(vector.tokens, shippedLexicon()).find(({ concept }) => MOODS[concept] !== undefined);
  return MOODS[mood?.concept ?? ''];
}

/**
 * A comment without a word ("😍😍", "👏!!") is praise when its first emoji is glad, disappointment when it is not;
 * one of handles alone calls friends.
 */
export function addMood(logits: Float32Array, vector: Vector, ranker: Ranker): void {
  const place = ranker.model.intents.indexOf(wordlessIntent(vector) ?? '');
  if (place >= 0) logits[place] = (logits[place] ?? 0) + MOOD_WORTH;
}
