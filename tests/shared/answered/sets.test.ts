import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needsReply } from '../../../shared/answered/needs-reply.ts';
import type { Thread } from '../../../shared/answered/thread.ts';

type Line = Thread & { needsReply: string[]; note: string };

const lines = (file: string): Line[] =>
  readFileSync(new URL(`../../fixtures/answered/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe.each(['independent', 'own-second', 'own-third', 'own-fifth', 'own-sixth', 'own-seventh'])(
  'the threads of %s',
  (file) => {
    const read = lines(file).map((line) => ({ note: line.note, wanted: line.needsReply, found: needsReply(line) }));
    const count = (size: (one: (typeof read)[number]) => number) => read.reduce((sum, one) => sum + size(one), 0);
    const right = count(({ wanted, found }) => found.filter((id) => wanted.includes(id)).length);
    const wrong = read.filter(({ wanted, found }) => wanted.join() !== found.join()).map(({ note }) => note);

    it('lose at most one waiting comment of ten', () => {
      expect(right / count(({ wanted }) => wanted.length), wrong.join('; ')).toBeGreaterThanOrEqual(0.9);
    });

    it('show at most one comment of twenty that does not wait', () => {
      expect(right / count(({ found }) => found.length), wrong.join('; ')).toBeGreaterThanOrEqual(0.95);
    });
  },
);
