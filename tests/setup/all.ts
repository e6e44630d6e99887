import { spawnSync } from 'node:child_process';

/** One question a line, each a command that runs the same by hand; a red one names the question. */
const QUESTIONS: [string, string, string[]][] = [
  ['types', 'wxt', ['prepare']],
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'biome', ['check', '.', '--diagnostic-level=error']],
  ['dead', 'knip', []],
  ['tests', 'vitest', ['run', '--config', 'tests/vitest.config.ts']],
];

const failed = QUESTIONS.filter(([name, command, args]) => {
  process.stderr.write(`\n▸ ${name}: ${command} ${args.join(' ')}\n`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0;
});

if (failed.length > 0) {
  process.stderr.write(`\nRed: ${[...new Set(failed.map(([name]) => name))].join(', ')}\n`);
  process.exitCode = 1;
} else process.stderr.write('\nAll green.\n');
