import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FactFinding } from '../../../shared/facts/check/finding.ts';
import { checkFacts } from '../../../shared/facts/contradictions.ts';
import type { Fact } from '../../../shared/facts/fact.ts';

interface Expected {
  start: number;
  end: number;
  fact: string;
  why: 'contradiction' | 'expired';
}

interface Line {
  id: string;
  text: string;
  language: 'fr' | 'en';
  today: string;
  facts: Fact[];
  expect: Expected[];
}

const linesOf = (name: string): Line[] =>
  readFileSync(new URL(`../../../assets/seeds/facts/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const found = new WeakMap<Line, FactFinding[]>();

/** What is found in a draft, once for all that is asked of it. */
function check(line: Line): FactFinding[] {
  const { text, facts, language, today } = line;
  const known = found.get(line) ?? checkFacts(text, facts, { language, today });
  found.set(line, known);
  return known;
}

const isMet = (wanted: Expected, findings: readonly FactFinding[]): boolean =>
  findings.some(({ fact, start, end }) => fact === wanted.fact && start < wanted.end && wanted.start < end);

it('leaves 47 clean drafts with other things in them alone, but three', () => {
  expect(linesOf('own-eleventh').flatMap(check).length).toBeLessThanOrEqual(3);
});

it('leaves 150 clean drafts of a further hand alone, but two', () => {
  expect(linesOf('independent-thirteenth').filter((line) => check(line).length > 0).length).toBeLessThanOrEqual(2);
});

it('leaves 72 everyday replies alone, but one', () => {
  expect(linesOf('own-fifth').flatMap(check).length).toBeLessThanOrEqual(1);
});

describe.each([
  ['dev', 0.97, 0.02],
  ['own', 0.97, 0.02],
  ['own-second', 0.97, 0.04],
  ['own-third', 0.97, 0.03],
  ['own-fourth', 0.97, 0.03],
  ['own-sixth', 0.96, 0.02],
  ['own-seventh', 0.96, 0.02],
  ['own-eighth', 0.96, 0.02],
  ['own-ninth', 0.96, 0.04],
  ['own-tenth', 0.93, 0.02],
  ['own-twelfth', 0.9, 0.02],
  ['own-clean', 0.95, 0.02],
  ['own-clean-second', 0.93, 0.02],
  ['own-clean-third', 0.95, 0.02],
  ['own-clean-fourth', 0.95, 0.07],
  ['independent', 0.95, 0.02],
  ['independent-second', 0.95, 0.02],
  ['independent-third', 0.95, 0.02],
  ['independent-fifth', 0.85, 0.01],
  ['independent-sixth', 0.86, 0.02],
  ['independent-seventh', 0.87, 0],
  ['independent-eighth', 0.88, 0.04],
  ['independent-ninth', 0.75, 0.03],
  ['independent-tenth', 0.9, 0.02],
  ['independent-eleventh', 0.84, 0],
  ['independent-twelfth', 0.9, 0.02],
  ['independent-fourteenth', 0.78, 0.05],
  ['independent-fifteenth', 0.65, 0],
  ['independent-sixteenth', 0.87, 0.02],
] as const)('drafts of the %s set', (name, floor, ceiling) => {
  const lines = linesOf(name);

  it('finds the contradictions', () => {
    const met = lines.flatMap((line) => line.expect.map((wanted) => isMet(wanted, check(line))));
    expect(met.filter(Boolean).length / met.length).toBeGreaterThanOrEqual(floor);
  });

  it('leaves clean drafts alone', () => {
    const clean = lines.filter((line) => line.expect.length === 0);
    expect(clean.filter((line) => check(line).length > 0).length / clean.length).toBeLessThanOrEqual(ceiling);
  });

  it('says of every fact that is over that it is', () => {
    const over = lines.flatMap((line) =>
      line.expect
        .filter(({ why }) => why === 'expired')
        .map((wanted) =>
          isMet(
            wanted,
            check(line).filter(({ rule }) => rule === 'expired'),
          ),
        ),
    );
    expect(over).not.toContain(false);
  });

  it('points inside the text', () => {
    for (const line of lines) {
      for (const { start, end } of check(line)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(line.text.length);
      }
    }
  });
});

const OVER = { from: '2026-03-01', to: '2026-04-30' };
it.each<[string, Fact, 'fr' | 'en', string]>([
  [
    "Prévoyez une heure pour l'essayage.",
    { id: 'f', kind: 'duration', label: 'essayage', value: '20 minutes' },
    'fr',
    'une heure',
  ],
  [
    'The last ferry to Skarra leaves at 21:40.',
    { id: 'f', kind: 'time', label: 'last ferry to Skarra', value: '20:15' },
    'en',
    '21:40',
  ],
  [
    'Derniers jours, MAI15 marche encore !',
    { id: 'f', kind: 'promo', label: 'offre', value: 'MAI15', percent: 15, ...OVER },
    'fr',
    'MAI15',
  ],
])('finds the value in "%s"', (text, fact, language, found) => {
  const findings = checkFacts(text, [fact], { language, today: '2026-06-01' });
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([found]);
});
