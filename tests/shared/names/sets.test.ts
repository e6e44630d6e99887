import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstName } from '../../../shared/names/first-name.ts';

interface Line {
  name: string;
  firstName: string | null;
  orNull?: boolean;
}

const lines = (file: string): Line[] =>
  readFileSync(new URL(`../../fixtures/names/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe.each(['independent', 'own-second', 'own-third'])('the names of %s', (file) => {
  const names = lines(file);

  it('never get a wrong first name', () => {
    const wrong = names.filter(({ name, firstName: wanted }) => ![null, wanted].includes(firstName(name)));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('lose at most 8 % of the sure ones', () => {
    const sure = names.filter((line) => line.firstName !== null && line.orNull !== true);
    const missed = sure.filter(({ name }) => firstName(name) === null).map(({ name }) => name);
    expect(missed.length / sure.length, missed.join(', ')).toBeLessThanOrEqual(0.08);
  });
});
