import { readdirSync, readFileSync } from 'node:fs';
import '../../../tests/core/yaml-loader.ts';
import { SEEDS } from '../../seeds/corpus.ts';

const { openWriting } = await import('../../../shared/writing/open.ts');
const { readWritingFiles } = await import('../../../tests/core/writing-files.ts');
const { ENGLISH_RULES } = await import('../../../shared/writing/english/rules.ts');

/** A starter reply with its fields filled in, or left out. */
const filled = (line: string, keep: boolean): string =>
  line
    .replace(/\{\{#(\w+)\}\}(.*?)\{\{\/\1\}\}/gu, (_, __, inner: string) => (keep ? inner : ''))
    .replace(/\{\{\^(\w+)\}\}(.*?)\{\{\/\1\}\}/gu, (_, __, inner: string) => (keep ? '' : inner))
    .replace(/\{\{\w+\}\}/gu, 'Ana');

/** Our own English lines that the rules find nothing in: starter replies, the seeds' comments, the rules' right and mended examples. */
export function ownEnglishLines(): string[] {
  const starter = readFileSync(new URL('../../starter/en.yml', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => /^\s+- "(.*)"$/u.exec(line)?.[1] ?? [])
    .flatMap((line) => [filled(line, true), filled(line, false)]);
  const seeds = readdirSync(`${SEEDS}en`)
    .filter((name) => !/^risk-(?:insult|spam)/.test(name))
    .sort()
    .flatMap((name) => readFileSync(`${SEEDS}en/${name}`, 'utf8').split('\n'))
    .filter((line) => !line.startsWith('# '))
    .map((line) => line.split(' ## ')[0] ?? '');
  const examples = ENGLISH_RULES.flatMap(({ wrong, right }) => [
    ...right,
    ...wrong.map((line) => line.replace(/\[[^\]]*→([^\]]*)\]/u, '$1')),
  ]);
  const engine = openWriting(readWritingFiles());
  const clean = (text: string) =>
    engine.check(text, { language: 'en', known: [] }).findings.every(({ quiet }) => quiet);
  return [...starter, ...seeds, ...examples].filter((line) => line.length > 12 && clean(line));
}
