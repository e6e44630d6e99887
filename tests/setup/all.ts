import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** A name, and a command that runs the same by hand; a red one names the question. */
type Question = [name: string, command: string, args: string[]];

const PREPARE: Question = ['types', 'wxt', ['prepare']];
/** One after the other on one core, beside the tests; what they say is kept until the tests have said theirs. */
const BESIDE: Question[] = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'biome', ['check', '.', '--diagnostic-level=error', '--colors=force']],
  ['dead', 'knip', []],
];
const TESTS: Question = ['tests', 'vitest', ['run', '--config', 'tests/vitest.config.ts']];

const shell = process.platform === 'win32';
const red = new Set<string>();
const say = (words: string) => process.stderr.write(words);
const title = ([name, command, args]: Question) => `\n▸ ${name}: ${command} ${args.join(' ')}\n`;

async function askAloud(question: Question): Promise<void> {
  const [name, command, args] = question;
  say(title(question));
  const [status] = await once(spawn(command, args, { stdio: 'inherit', shell }), 'exit');
  if (status !== 0) red.add(name);
}

/** Gives what is to be told of it. */
async function askQuietly(question: Question): Promise<string> {
  const [name, command, args] = question;
  const asked = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell });
  const ended = once(asked, 'exit');
  const [out, errors] = await Promise.all([text(asked.stdout), text(asked.stderr)]);
  const [status] = await ended;
  if (status !== 0) red.add(name);
  return title(question) + out + errors;
}

async function askBeside(): Promise<string> {
  const told: string[] = [];
  for (const question of BESIDE) told.push(await askQuietly(question));
  return told.join('');
}

await askAloud(PREPARE);
const [told] = await Promise.all([askBeside(), askAloud(TESTS)]);
say(told);
if (red.size > 0) {
  say(`\nRed: ${[...red].join(', ')}\n`);
  process.exitCode = 1;
} else say('\nAll green.\n');
