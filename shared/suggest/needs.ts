import { type Ranker, readComment } from './rank.ts';
import { softmax, type Vector } from './vector.ts';

/** What a comment needs: one score a key, from the whole and from its sentences. */
export interface Needs {
  vector: Vector;
  logits: Float32Array;
}

/** Share of the best sentence in a comment of several. */
const SENTENCE_SHARE = 0.2;
/** Sentences that are read: a comment of 10,000 words says its need early. */
const MOST_SENTENCES = 8;
const FEWEST_WORDS = 3;

/** The comment's sentences that hold a need of their own: at least three words. */
function sentencesOf(text: string, vector: Vector): string[] {
  const spans = new Map<number, { start: number; end: number; words: number }>();
  for (const { start, end, sentence, key } of vector.tokens) {
    const span = spans.get(sentence) ?? { start, end, words: 0 };
    span.end = end;
    if (!key.startsWith('#')) span.words += 1;
    spans.set(sentence, span);
  }
  return [...spans.values()]
    .filter(({ words }) => words >= FEWEST_WORDS)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => text.slice(start, end));
}

/**
 * Two needs in one comment ("superbe, et c'est combien ?"): each sentence is scored too, and a need that
 * one sentence states clearly counts beside the whole.
 */
export function readNeeds(ranker: Ranker, text: string): Needs {
  const { vector, logits } = readComment(ranker, text);
  const sentences = sentencesOf(text, vector);
  if (sentences.length < 2) return { vector, logits };
  const whole = softmax(logits);
  const best = new Float32Array(whole.length);
  for (const sentence of sentences) {
    const chances = softmax(readComment(ranker, sentence).logits);
    for (let key = 0; key < best.length; key += 1) best[key] = Math.max(best[key] ?? 0, chances[key] ?? 0);
  }
  const mixed = whole.map((chance, key) => (1 - SENTENCE_SHARE) * chance + SENTENCE_SHARE * (best[key] ?? 0));
  return { vector, logits: mixed.map((chance) => Math.log(chance + 1e-9)) };
}
