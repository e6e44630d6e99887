import type { Problem } from './problem.ts';
import { readTags, type Tag } from './tags.ts';
import { FIRST_NAME, KNOWN_VARIABLES } from './variables.ts';

export interface Filled {
  /** Null when there is any problem. */
  text: string | null;
  problems: Problem[];
}

/** More than any box takes; lists within lists would otherwise grow without bound. */
const LONGEST = 50_000;

interface Filling {
  text: string;
  problems: Problem[];
  names: ReadonlySet<string>;
}

type Stack = readonly unknown[];

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** Mustache's lookup: the first name from the innermost context that has it, the rest within what was found. */
function lookUp(name: string, stack: Stack): unknown {
  if (name === '.') return stack.at(-1);
  const [head = '', ...rest] = name.split('.');
  const holder = stack.findLast(
    (context) => typeof context === 'object' && context !== null && Object.hasOwn(context, head),
  );
  return rest.reduce(property, property(holder, head));
}

function fillName(tag: Tag & { kind: 'name' }, stack: Stack, filling: Filling) {
  const value = lookUp(tag.name, stack);
  const problem = (code: Problem['code']) => filling.problems.push({ code, place: tag.place, name: tag.name });
  if (typeof value === 'string' && value.trim() !== '') filling.text += value;
  else if (typeof value === 'number' && Number.isFinite(value)) filling.text += String(value);
  else if (value === undefined && !filling.names.has(tag.name.split('.')[0] ?? '')) problem('unknown-variable');
  else if (value === undefined || value === null || value === false || typeof value === 'string')
    problem('missing-value');
  else problem('not-text');
}

/** What a section is repeated over, as Mustache does: each of a list, once for anything true; never a function. */
function contexts(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string' && value.trim() === '') return [];
  return value ? [value] : [];
}

function fillTags(tags: Tag[], stack: Stack, filling: Filling) {
  for (const tag of tags) {
    if (filling.text.length > LONGEST) return;
    if (tag.kind === 'text') filling.text += tag.text;
    else if (tag.kind === 'name') fillName(tag, stack, filling);
    else fillSection(tag, stack, filling);
  }
}

function fillSection(tag: Tag & { kind: 'section' | 'inverted' }, stack: Stack, filling: Filling) {
  const value = lookUp(tag.name, stack);
  if (typeof value === 'function') {
    filling.problems.push({ code: 'not-text', place: tag.place, name: tag.name });
    return;
  }
  const found = contexts(value);
  if (tag.kind === 'inverted') {
    if (found.length === 0) fillTags(tag.inner, stack, filling);
    return;
  }
  for (const context of found) {
    if (filling.text.length > LONGEST || filling.problems.length > 0) return;
    fillTags(tag.inner, context === true ? stack : [...stack, context], filling);
  }
}

/**
 * Fills a Mustache template as text (nothing is escaped, values are put in to the letter). `values`
 * holds strings, and for the brand's own values numbers, booleans, lists and objects. A section whose value is absent or empty is
 * left out; outside of one, a value that is unknown, absent or empty is a problem, and `text` is then null.
 */
export function fill(template: string, values: Readonly<Record<string, unknown>>): Filled {
  const names = new Set([...KNOWN_VARIABLES, ...Object.keys(values)]);
  const { tags, problems } = readTags(template, names);
  if (problems.length > 0) return { text: null, problems };
  const filling: Filling = { text: '', problems: [], names };
  fillTags(tags, [values], filling);
  if (filling.text.length > LONGEST) filling.problems.push({ code: 'too-long' });
  return filling.problems.length > 0
    ? { text: null, problems: filling.problems }
    : { text: filling.text, problems: [] };
}

/** The values with the commenter's sure first name, null when none is sure: then its sections stay out. */
export function withFirstName(
  values: Readonly<Record<string, unknown>>,
  firstName: string | null,
): Record<string, unknown> {
  return { ...values, [FIRST_NAME]: firstName };
}
