import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PickedReply } from '../../shared/suggest/picks.ts';
import type { Ranker } from '../../shared/suggest/rank.ts';
import { readLabelled, readSeeds, type Sample, SEEDS } from './corpus.ts';
import { countHits, firstThree, type Hits, modelOf, percent, starterRanker } from './measure.ts';

const FIXTURES = join(SEEDS, '..', '..', 'tests', 'fixtures', 'suggest');
const HELD_TRADES = 3;

export function readPicks(): PickedReply[] {
  const lines = readFileSync(join(FIXTURES, 'picks.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as PickedReply);
}

export function readBrandTest(): Sample[] {
  return readLabelled(join(FIXTURES, 'brand-test.jsonl'));
}

export function readDevelopment(language: 'fr' | 'en'): Sample[] {
  return readLabelled(join(SEEDS, 'dev', `comments-${language}.jsonl`));
}

function byIntent(ranker: Ranker, samples: Sample[]): string {
  const intents = [...new Set(samples.map(({ intents: [main = ''] }) => main))];
  return intents
    .map(
      (intent) =>
        `  ${intent} ${percent(
          countHits(
            ranker,
            samples.filter(({ intents: [main] }) => main === intent),
          ),
        )}`,
    )
    .join('\n');
}

function confusions(ranker: Ranker, samples: Sample[]): string {
  const counts = new Map<string, number>();
  for (const { text, language, intents } of samples) {
    const [first = ''] = firstThree(ranker, text, language);
    if (intents.includes(first)) continue;
    const pair = `${intents[0]} > ${first}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 25);
  return common.map(([pair, count]) => `${pair} ${count}`).join('; ');
}

function leaveTradesOut(seeds: Sample[]): Record<string, Hits> {
  const trades = [...new Set(seeds.map(({ trade }) => trade))].sort();
  const hits: Record<string, Hits> = {
    fr: { samples: 0, first: 0, three: 0 },
    en: { samples: 0, first: 0, three: 0 },
  };
  for (let from = 0; from < trades.length; from += HELD_TRADES) {
    const held = new Set(trades.slice(from, from + HELD_TRADES));
    const ranker = starterRanker(modelOf(seeds.filter(({ trade }) => !held.has(trade))));
    for (const [language, sum] of Object.entries(hits)) {
      const own = countHits(
        ranker,
        seeds.filter((seed) => held.has(seed.trade) && seed.language === language),
      );
      sum.samples += own.samples;
      sum.first += own.first;
      sum.three += own.three;
    }
  }
  return hits;
}

/** Every figure is "first place / first three (comments)", in percent. */
export function report(): string {
  const seeds = readSeeds();
  const model = modelOf(seeds);
  const ranker = starterRanker(model);
  const lines: string[] = [];
  for (const language of ['fr', 'en'] as const) {
    const samples = readDevelopment(language);
    lines.push(`${language}, another hand: ${percent(countHits(ranker, samples))}`, byIntent(ranker, samples));
    lines.push(`  confused: ${confusions(ranker, samples)}`);
  }
  lines.push(`one brand before its picks: ${percent(countHits(ranker, readBrandTest()))}`);
  lines.push(`one brand after its picks: ${percent(countHits(starterRanker(model, readPicks()), readBrandTest()))}`);
  for (const [language, hits] of Object.entries(leaveTradesOut(seeds))) {
    lines.push(`${language}, seeds of trades left out: ${percent(hits)}`);
  }
  return lines.join('\n');
}
