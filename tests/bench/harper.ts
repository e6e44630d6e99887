import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import { median, type Row } from './row.ts';

const ROUNDS = 20;

/** The engine that others build on for English, on the same reply in the same run: what our figures stand beside. */
export async function benchHarper(text: string): Promise<Row[]> {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const linter = new LocalLinter({ binary: slimBinary });
  await linter.setup();
  await linter.lint(text);
  const cold = performance.now() - start;
  const memory = (process.memoryUsage().rss - before) / 1e6;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const at = performance.now();
    await linter.lint(text.replace(/[.!]/gu, ` ${round}$&`));
    times.push(performance.now() - at);
  }
  const wasm = new URL('harper_wasm_slim_bg.wasm', import.meta.resolve('harper.js/slimBinary'));
  const size = gzipSync(readFileSync(wasm)).length / 1000;
  return [
    { name: 'harper.js: first reply, cold', value: cold, unit: 'ms' },
    { name: 'harper.js: 280 English characters, warm', value: median(times), unit: 'ms' },
    { name: 'harper.js: memory', value: memory, unit: 'MB' },
    { name: 'harper.js: data', value: size, unit: 'kB gz' },
  ];
}
