import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const gzipped = (path: string): number => gzipSync(readFileSync(path)).length / 1000;

/** Sizes of what is shipped, gzipped, in kB (1,000 bytes). */
export function benchSizes(build: string): Row[] {
  const size = (name: string, file: string, most?: number): Row => {
    const row: Row = { name, value: gzipped(join(build, file)), unit: 'kB gz' };
    return most === undefined ? row : { ...row, most };
  };
  const screens = readdirSync(join(build, 'chunks')).reduce(
    (sum, file) => sum + gzipped(join(build, 'chunks', file)),
    0,
  );
  return [
    ...['x', 'facebook', 'linkedin'].flatMap((network) => [
      size(`always-on script, ${network}`, `content-scripts/${network}.js`, 30),
      size(`reader of whole pages, ${network}`, `read-${network}.js`),
    ]),
    size('panel', 'panel.js'),
    size('insertion in the page’s world', 'insert-main.js'),
    size('worker (its shared chunks not counted)', 'background.js'),
    size('ranker’s model', 'suggest-model.bin', 400),
    { name: 'shared chunks of worker and screens', value: screens, unit: 'kB gz' },
  ];
}
