import type { SetUpProblem } from './set-up-problem.ts';

/** More than any brand's set-up: beyond it the browser's memory is at risk. */
const LARGEST = 20_000_000;

type Read = { value: Record<string, unknown>; problem: null } | { value: null; problem: SetUpProblem };

/** Whether a JSON text stops in the middle: a string or a bracket is still open at its end. */
function isCutOff(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return inString || depth > 0;
}

function lineOf(text: string, error: unknown): Record<string, string> {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? {} : { line: String(text.slice(0, Number(position)).split('\n').length) };
}

/** The JSON object in a file's text, or the one problem that keeps all of it out. */
export function readSetUpFile(file: string): Read {
  const failed = (code: SetUpProblem['code'], values?: Record<string, string>): Read => ({
    value: null,
    problem: { path: '', code, ...(values === undefined ? {} : { values }) },
  });
  if (file.length > LARGEST) return failed('too-large');
  const text = file.replace(/^\u{FEFF}/u, '').trim();
  if (text === '') return failed('empty-file');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return /^[{[]/.test(text) && isCutOff(text) ? failed('cut-off') : failed('not-json', lineOf(text, error));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return failed('not-a-set-up');
  const { schema, brands, templates, facts } = value as Record<string, unknown>;
  if (schema === undefined && brands === undefined && templates === undefined && facts === undefined)
    return failed('not-a-set-up');
  if (typeof schema === 'number' && schema > 1) return failed('newer-schema', { schema: String(schema) });
  if (schema !== 1) return failed('wrong-schema', { schema: String(schema) });
  return { value: value as Record<string, unknown>, problem: null };
}
