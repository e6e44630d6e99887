import Mustache from 'mustache';
import type { Place, Problem, ProblemCode } from './problem.ts';

/** A template as Mustache 4.2 reads it. */
export type Tag =
  | { kind: 'text'; text: string; place: Place }
  | { kind: 'name'; name: string; place: Place }
  | { kind: 'section'; name: string; place: Place; inner: Tag[] }
  | { kind: 'inverted'; name: string; place: Place; inner: Tag[] };

/** Mustache's own token: type, value, start, end, inner tokens of a section. */
type Token = [type: string, value: string, start: number, end: number, inner?: Token[] | string, closing?: number];

const LONGEST = 20_000;
const NAME = /^(?:\.|[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*)$/u;
const REFUSED: Record<string, ProblemCode> = { '>': 'partial', '&': 'raw-tag', '{': 'raw-tag', '=': 'delimiters' };

/** The words of Mustache's errors, with the offset that they end with. */
function brokenTag(error: unknown, template: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const at = Math.min(Number(/ at (\d+)$/.exec(message)?.[1] ?? 0), template.length);
  const name = /"([^"]*)"/.exec(message)?.[1];
  const named = name === undefined ? {} : { name };
  if (message.startsWith('Unclosed tag')) {
    const start = Math.max(0, template.lastIndexOf('{{', at));
    return { code: 'tag-not-closed', place: { start, end: template.length } };
  }
  if (message.startsWith('Unopened section'))
    return { code: 'section-not-opened', place: { start: at, end: endOfTag(template, at) }, ...named };
  if (message.startsWith('Unclosed section'))
    return { code: 'section-not-closed', place: opening(template, name, at), ...named };
  return { code: 'delimiters', place: { start: 0, end: template.length } };
}

function endOfTag(template: string, start: number): number {
  const end = template.indexOf('}}', start);
  return end < 0 ? template.length : end + 2;
}

/** Where the section that stays open begins: the last `{{#name}}` before the error. */
function opening(template: string, name: string | undefined, before: number): Place {
  const openings = [...template.slice(0, before).matchAll(/\{\{\s*[#^]\s*([^{}]*?)\s*\}\}/g)];
  const found = openings.findLast((match) => match[1] === name);
  const start = found?.index ?? 0;
  return { start, end: found === undefined ? template.length : start + found[0].length };
}

/** Braces that would reach the reader: `}}` alone, `{{` alone, `{firstName}`. */
function strayBraces(text: string, start: number, names: ReadonlySet<string>): Problem[] {
  return [...text.matchAll(/\{\{|\}\}|\{\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*\}/gu)]
    .filter((match) => match[1] === undefined || names.has(match[1]))
    .map((match) => ({
      code: 'stray-braces' as const,
      place: { start: start + match.index, end: start + match.index + match[0].length },
      name: match[0],
    }));
}

function readToken(token: Token, names: ReadonlySet<string>, problems: Problem[]): Tag[] {
  const [type, value, start, end, inner] = token;
  const place = { start, end };
  if (type === '!') return [];
  if (type === 'text') {
    problems.push(...strayBraces(value, start, names));
    return [{ kind: 'text', text: value, place }];
  }
  const code = REFUSED[type];
  if (code !== undefined || !NAME.test(value)) {
    problems.push({ code: code ?? 'broken-tag', place, name: value });
    return [];
  }
  if (type === 'name') return [{ kind: 'name', name: value, place }];
  const tags = Array.isArray(inner) ? inner.flatMap((each) => readToken(each, names, problems)) : [];
  return [{ kind: type === '^' ? 'inverted' : 'section', name: value, place, inner: tags }];
}

/**
 * Reads a template: its tags, or what makes it unfit whatever the values: broken tags, partials, triple
 * braces and `&`, changed delimiters, braces that would stay in the text. `names` are the variables
 * that `{name}` in single braces surely meant.
 */
export function readTags(template: string, names: ReadonlySet<string>): { tags: Tag[]; problems: Problem[] } {
  if (template.length > LONGEST) return { tags: [], problems: [{ code: 'too-long' }] };
  const problems: Problem[] = [];
  // A writer of our own without its cache: previews of half-typed templates must not pile up in memory.
  const writer = Object.assign(new Mustache.Writer(), { templateCache: undefined });
  try {
    const tokens = writer.parse(template, ['{{', '}}']) as Token[];
    return { tags: tokens.flatMap((token) => readToken(token, names, problems)), problems };
  } catch (error) {
    return { tags: [], problems: [brokenTag(error, template)] };
  }
}
