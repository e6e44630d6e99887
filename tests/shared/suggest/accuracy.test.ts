import { beforeAll, describe, expect, it } from 'vitest';
import { corpusHash, readSeeds, shippedCorpus } from '../../../assets/seeds/corpus.ts';
import { countHits, type Hits, modelOf, starterRanker } from '../../../assets/seeds/measure.ts';
import { readBrandTest, readDevelopment, readPicks } from '../../../assets/seeds/report.ts';
import { INTENTS } from '../../../shared/suggest/intents.ts';
import type { Model } from '../../../shared/suggest/model.ts';
import { shippedModel } from './fixtures.ts';

const share = (count: number, { samples }: Hits) => (100 * count) / samples;

describe('the model that ships', () => {
  it('learnt from the comments that are in the tree (else: npm run seeds)', () => {
    const model = shippedModel();
    expect(model.corpus).toBe(corpusHash(shippedCorpus()));
    expect(model.intents).toEqual([...INTENTS]);
  });
});

describe('a model that saw the seeds alone', () => {
  let model: Model;
  beforeAll(() => {
    model = modelOf(readSeeds());
  }, 180_000);

  it('gets French comments of another hand right: 90 % in the first three, 78 % at once', () => {
    const hits = countHits(starterRanker(model), readDevelopment('fr'));
    expect(share(hits.three, hits)).toBeGreaterThanOrEqual(90);
    expect(share(hits.first, hits)).toBeGreaterThanOrEqual(78);
  });

  it('gets English comments of another hand right: 84 % in the first three', () => {
    const hits = countHits(starterRanker(model), readDevelopment('en'));
    expect(share(hits.three, hits)).toBeGreaterThanOrEqual(84);
  });

  it('learns a brand’s own words: 90 % in the first three after 80 picks, from 70 % before', () => {
    const before = countHits(starterRanker(model), readBrandTest());
    const after = countHits(starterRanker(model, readPicks()), readBrandTest());
    expect(share(before.three, before)).toBeGreaterThanOrEqual(70);
    expect(share(after.three, after)).toBeGreaterThanOrEqual(90);
  });
});
