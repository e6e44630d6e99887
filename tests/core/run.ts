import './yaml-loader.ts';
import { createInterface } from 'node:readline';
import { KINDS } from './kinds.ts';

function parseLine(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  return value as Record<string, unknown>;
}

/** The line's own answer, or its error: a line that fails never stops the run. */
function answerLine(text: string, answer: (line: Record<string, unknown>) => Record<string, unknown> | null) {
  let id: unknown = null;
  try {
    const line = parseLine(text);
    id = line.id ?? null;
    const result = answer(line);
    return result === null ? null : { id, ...result };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function run(name: string | undefined): Promise<number> {
  const load = name === undefined ? undefined : KINDS[name];
  if (load === undefined) {
    process.stderr.write(`core: unknown kind ${name ?? '(none)'}; one of ${Object.keys(KINDS).join(', ')}\n`);
    return 2;
  }
  const answer = await (await load()).open();
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    const result = answerLine(text, answer);
    if (result !== null && !process.stdout.write(`${JSON.stringify(result)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
  return 0;
}

process.exitCode = await run(process.argv[2]);
