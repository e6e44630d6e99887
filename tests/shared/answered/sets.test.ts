import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import weights from '../../../assets/answered/weights.json' with { type: 'json' };
import { needCorpusHash } from '../../../assets/seeds/fit-answered.ts';
import { readSeedThreads } from '../../../assets/seeds/threads.ts';
import { needsReply } from '../../../shared/answered/needs-reply.ts';
import type { Thread } from '../../../shared/answered/thread.ts';

type Line = Thread & { needsReply: string[]; note: string };

const lines = (file: string): Line[] =>
  readFileSync(new URL(`../../fixtures/answered/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** Shares of what waits that is shown, and of what is shown that waits; `wrong`: the brands of the threads that differ. */
function judge(threads: (Thread & { needsReply: string[] })[]) {
  const read = threads.map((thread) => ({ wanted: thread.needsReply, found: needsReply(thread), post: thread.post }));
  const count = (size: (one: (typeof read)[number]) => number) => read.reduce((sum, one) => sum + size(one), 0);
  const right = count(({ wanted, found }) => found.filter((id) => wanted.includes(id)).length);
  return {
    recall: right / count(({ wanted }) => wanted.length),
    precision: right / count(({ found }) => found.length),
    wrong: read.filter(({ wanted, found }) => wanted.join() !== found.join()).map(({ post }) => post),
  };
}

test('the weights that ship learnt from the threads in the tree (else: node assets/seeds/train-answered.ts)', () => {
  expect(weights.corpus).toBe(needCorpusHash());
});

describe.each(['independent', 'own-fourth', 'own-seventh'])('the threads of %s, which no weight has learnt', (file) => {
  const { recall, precision, wrong } = judge(lines(file));

  it('lose at most one waiting comment of ten', () => {
    expect(recall, wrong.join('; ')).toBeGreaterThanOrEqual(0.9);
  });

  it('show at most one comment of twenty that does not wait', () => {
    expect(precision, wrong.join('; ')).toBeGreaterThanOrEqual(0.93);
  });
});

describe('the threads that the weights have learnt', () => {
  const threads = readSeedThreads();

  it('stand in no other set', () => {
    const own = new Set(threads.flatMap(({ comments }) => comments.map(({ text }) => text)));
    const long = lines('independent').flatMap(({ comments }) => comments.filter(({ text }) => text.length > 40));
    expect(long.filter(({ text }) => own.has(text))).toEqual([]);
  });

  it('are read as they are labelled', () => {
    const { recall, precision } = judge(threads);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  }, 60_000);
});
