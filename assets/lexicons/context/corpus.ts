import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of all text files under a folder, in the order of their names. */
export function linesUnder(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return linesUnder(path);
      return name.endsWith('.txt') ? readFileSync(path, 'utf8').split('\n') : [];
    })
    .map((line) => line.replace(/^[\p{Lu}\s]{3,}\s*[:,.–-]\s*/u, '').trim())
    .filter((line) => line.length > 15 && line.length < 300 && !/très-|long-temps|\bM\.\s|\d{3}/u.test(line));
}

/** Every n-th line is kept back to measure on. */
export function split(lines: readonly string[], every: number): { train: string[]; test: string[] } {
  return {
    train: lines.filter((_, index) => index % every !== 0),
    test: lines.filter((_, index) => index % every === 0),
  };
}

/** The same mixture at every run: a stride through the lines. */
export function mixed(lines: readonly string[], stride: number): string[] {
  return lines.map((_, index) => lines[(index * stride) % lines.length] as string);
}
