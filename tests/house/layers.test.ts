import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Cruise {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
}

const ROOMS = ['entrypoints', 'components', 'stores', 'shared'];

function cruise(): Cruise {
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...ROOMS];
  try {
    return JSON.parse(execFileSync('node_modules/.bin/depcruise', args, { encoding: 'utf8', maxBuffer: 1e9 }));
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

test('imports point one way, and each world reaches only what it may', () => {
  const { summary } = cruise();
  const files = globSync(ROOMS.map((room) => `${room}/**/*.{ts,tsx}`));

  // An empty cruise is green: it must have read the whole house.
  expect(summary.totalCruised).toBeGreaterThanOrEqual(files.filter((file) => !file.endsWith('.d.ts')).length);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});
