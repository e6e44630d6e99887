import type { Ranker } from './rank.ts';
import { centroidWeight } from './template-index.ts';
import type { Vector } from './vector.ts';

const MOST = 3;
/** Longer than any word: a run of letters or a link that would fill the panel. */
const LONGEST = 40;
/** Words that say nothing to a person about why; given only when there is nothing else. */
const EMPTY = new Set(
  'a ai as au aux avec c ce ces cette d dans de des du elle en es est et etes il ils j je l la le les leur m ma me mes moi mon n nous on ou par pas pour qu que qui s sa se ses si sur t te toi tu un une vos votre vous y the an and any are at be by can do does for from have i in is it its me my no not of on or so that this to us was we were with you your'.split(
    ' ',
  ),
);
/** A word is a reason when it weighs at least this share of the strongest. */
const LEAST_SHARE = 0.35;

/** The model's weight of a column for an intent, above its mean over all. */
function modelWeight(ranker: Ranker, column: number, intent: number): number {
  const { model } = ranker;
  if (column < 0 || intent >= model.intents.length) return 0;
  let own = 0;
  let sum = 0;
  const end = model.starts[column + 1] ?? 0;
  for (let entry = model.starts[column] ?? 0; entry < end; entry += 1) {
    const weight = model.weights[entry] ?? 0;
    sum += weight;
    if (model.targets[entry] === intent) own = weight;
  }
  return own - sum / model.intents.length;
}

function weighTokens(ranker: Ranker, vector: Vector, key: string, doc: number): Float32Array {
  const weights = new Float32Array(vector.tokens.length);
  const intent = ranker.model.intents.indexOf(key);
  const learntAt = ranker.learnt?.keys.indexOf(key) ?? -1;
  for (let at = 0; at < vector.ids.length; at += 1) {
    const id = vector.ids[at] ?? 0;
    const token = vector.token[at] ?? 0;
    const model = intent < 0 ? 0 : modelWeight(ranker, vector.columns[at] ?? -1, intent) * vector.known;
    const learnt = ranker.learnt?.corrections.get(id)?.[learntAt] ?? 0;
    const like = (ranker.index.trust[doc] ?? 0) * 4 * centroidWeight(ranker.index, doc, id);
    weights[token] = (weights[token] ?? 0) + (vector.values[at] ?? 0) * (model + learnt + like);
  }
  return weights;
}

/** The comment's own words that weighed most for a key, as they stand in it, strongest first, at most three. */
export function explain(ranker: Ranker, text: string, vector: Vector, key: string, doc: number): string[] {
  const weights = weighTokens(ranker, vector, key, doc);
  const telling = [...vector.tokens.keys()].filter((at) => !EMPTY.has(vector.tokens[at]?.key ?? ''));
  const order = (telling.length > 0 ? telling : [...vector.tokens.keys()]).sort(
    (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0),
  );
  const strongest = weights[order[0] ?? 0] ?? 0;
  const words: string[] = [];
  for (const at of order) {
    const token = vector.tokens[at];
    if (words.length === MOST || token === undefined || (weights[at] ?? 0) <= strongest * LEAST_SHARE) break;
    const word = text.slice(token.start, token.end);
    if (word.length <= LONGEST && !words.includes(word)) words.push(word);
  }
  return words;
}
