import { INTENTS } from '../../shared/suggest/intents.ts';
import { loadModel, type Model } from '../../shared/suggest/model.ts';
import { readNeeds } from '../../shared/suggest/needs.ts';
import { learnPicks, type PickedReply } from '../../shared/suggest/picks.ts';
import { type Ranker, rankTemplates } from '../../shared/suggest/rank.ts';
import { indexTemplates } from '../../shared/suggest/template-index.ts';
import { starterTemplates } from '../../shared/templates/starter.ts';
import type { Sample } from './corpus.ts';
import { train } from './fit.ts';
import { packModel } from './pack.ts';

/** Hits of a set: a sample is one when any of its intents is first, or among the first three. */
export interface Hits {
  samples: number;
  first: number;
  three: number;
}

/** A model as it would ship, learnt from these samples only. */
export function modelOf(samples: Sample[]): Model {
  const bytes = packModel(train(samples, INTENTS), 'measure');
  return loadModel(bytes.buffer as ArrayBuffer);
}

/** The ranker over the starter pack of both languages, after a brand's picks if any. */
export function starterRanker(model: Model, picks: PickedReply[] = []): Ranker {
  const index = indexTemplates(model, [...starterTemplates('fr'), ...starterTemplates('en')]);
  return { model, index, learnt: picks.length > 0 ? learnPicks(model, index, picks) : null };
}

/** The first three intents for a comment in a language. */
export function firstThree(ranker: Ranker, text: string, language: string): string[] {
  const { vector, logits } = readNeeds(ranker, text);
  const { templates } = ranker.index;
  const allowed = (doc: number) => {
    const intent = templates[doc]?.intent;
    return templates[doc]?.language === language && intent !== 'escalate' && intent !== 'moderate';
  };
  return rankTemplates(ranker, vector, logits, allowed)
    .slice(0, 3)
    .map(({ key }) => key);
}

export function countHits(ranker: Ranker, samples: Sample[]): Hits {
  const hits = { samples: samples.length, first: 0, three: 0 };
  for (const { text, language, intents } of samples) {
    const three = firstThree(ranker, text, language);
    if (intents.includes(three[0] ?? '')) hits.first += 1;
    if (three.some((one) => intents.includes(one))) hits.three += 1;
  }
  return hits;
}

/** "first place / first three", in percent. */
export function percent({ samples, first, three }: Hits): string {
  const share = (count: number) => ((100 * count) / Math.max(1, samples)).toFixed(1);
  return `${share(first)} / ${share(three)} (${samples})`;
}
