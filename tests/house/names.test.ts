import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, sources } from './tree.ts';

const SAYS_NOTHING = /(^|[/.-])(utils?|helpers?|manager|misc|common)([/.-]|$)/i;

test('no path says nothing', () => {
  const paths = globSync('{entrypoints,components,stores,shared,assets,tests}/**/*');
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => SAYS_NOTHING.test(path))).toEqual([]);
});

test('pure topics take time and chance as arguments', () => {
  const pure = sources().filter((path) => path.startsWith('shared/') && !/^shared\/(page|insertion|ask)/.test(path));
  expect(pure.length).toBeGreaterThan(20);
  const clocked = pure.filter((path) => /Date\.now\(|new Date\(\)|Math\.random\(/.test(read(path)));
  expect(clocked).toEqual([]);
});

test('nothing silences the compiler or the linter without a reason', () => {
  const silenced = sources().flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line) || /biome-ignore/.test(line))
      .filter((line) => /@ts-ignore|@ts-nocheck|\bas any\b|: any\b/.test(line) || /biome-ignore [^:]+:\s*$/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(silenced).toEqual([]);
});
