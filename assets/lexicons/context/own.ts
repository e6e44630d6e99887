import { readdirSync, readFileSync } from 'node:fs';
import '../../../tests/core/yaml-loader.ts';
import { parseSeeds, SEEDS } from '../../seeds/corpus.ts';

const { openWriting } = await import('../../../shared/writing/open.ts');
const { readWritingFiles } = await import('../../../tests/core/writing-files.ts');
const { FRENCH_RULES } = await import('../../../shared/writing/french/rules.ts');

/** Our own French lines that the rules find nothing in: starter replies, the seeds' comments, the rules' right and mended examples. */
export function ownLines(): string[] {
  const starter = readFileSync(new URL('../../starter/fr.yml', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => /^\s+- "(.*)"$/u.exec(line)?.[1] ?? [])
    .flatMap((line) => {
      const bare = (keep: boolean) =>
        line
          .replace(/\{\{#(\w+)\}\}(.*?)\{\{\/\1\}\}/gu, (_, __, inner: string) => (keep ? inner : ''))
          .replace(/\{\{\^(\w+)\}\}(.*?)\{\{\/\1\}\}/gu, (_, __, inner: string) => (keep ? '' : inner))
          .replace(/\{\{\w+\}\}/gu, 'Ana');
      return [bare(true), bare(false)];
    });
  const seeds = readdirSync(`${SEEDS}fr`)
    .filter((name) => !name.startsWith('risk-insult'))
    .sort()
    .flatMap((name) => parseSeeds(readFileSync(`${SEEDS}fr/${name}`, 'utf8'), name, 'fr').map(({ text }) => text));
  const examples = FRENCH_RULES.flatMap(({ wrong, right }) => [
    ...right,
    ...wrong.map((line) => line.replace(/\[[^\]]*→([^\]]*)\]/u, '$1')),
  ]);
  const engine = openWriting(readWritingFiles());
  const clean = (text: string) =>
    engine.check(text, { language: 'fr', known: [] }).findings.every(({ quiet }) => quiet);
  return [...starter, ...seeds, ...examples].filter((line) => line.length > 12 && clean(line));
}
