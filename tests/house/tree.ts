import { globSync, readFileSync } from 'node:fs';

/** Every source file of the house, tests left out, by its path from the root. */
export const sources = (): string[] =>
  globSync('{entrypoints,components,stores,shared,assets}/**/*.{ts,tsx}').filter((path) => !path.endsWith('.d.ts'));

export const read = (path: string): string => readFileSync(path, 'utf8');
