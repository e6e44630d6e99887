import type { z } from 'zod';
import type { Fact } from '../facts/fact.ts';
import type { Template } from '../templates/template.ts';
import type { Brand } from './brand.ts';
import { readSetUpFile } from './set-up-file.ts';
import { pathOf, type SetUpProblem } from './set-up-problem.ts';
import { BRAND, CHARTER, FACT, TEMPLATE } from './set-up-schemas.ts';

/** A charter as exchanged; without `brand` it is the first brand's. */
export interface Charter {
  brand?: string | null;
  articles: { number: number; title: string; text: string }[];
  words: string[];
}

/** The full export's format, version 1 (contracts.md §2). Without `brand` an item is the first brand's. */
export interface SetUp {
  schema: 1;
  brands: Brand[];
  templates: (Template & { brand?: string | null })[];
  facts: (Fact & { brand?: string | null })[];
  charters: Charter[];
  /** What this build doesn't know or doesn't check (settings, picks, …), as it was in the file. */
  more: Record<string, unknown>;
}

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A short name for an item without one, the same at every import: FNV-1a over its content. */
function madeId(prefix: string, item: Item): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(item)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `${prefix}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

const nameOf = (item: Item): string => String(item.id ?? item.label ?? item.name ?? item.title ?? '');

type Issue = z.core.$ZodIssue;
function codeOf(issue: Issue): SetUpProblem['code'] {
  if (issue.code === 'invalid_type')
    return issue.input === undefined && issue.message.includes('undefined') ? 'missing' : 'wrong-type';
  if (issue.code === 'invalid_union' || issue.code === 'invalid_value') return 'not-allowed';
  if (issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'too_small') {
    return /^[a-z-]+$/.test(issue.message) ? (issue.message as SetUpProblem['code']) : 'no-value';
  }
  return 'wrong-type';
}

/** A fact's value: without it the fact says nothing. */
const VALUES = new Set(['value', 'amount', 'week', 'days', 'min', 'max', 'start', 'text']);

function problemOf(issue: Issue, path: PropertyKey[], item: Item, effect: string): SetUpProblem {
  const code = codeOf(issue);
  const isValue = code === 'missing' && issue.path.length === 1 && VALUES.has(String(issue.path[0]));
  const expected = issue.code === 'invalid_type' ? { expected: issue.expected } : {};
  return {
    path: pathOf([...path, ...issue.path]),
    code: isValue ? 'no-value' : code,
    values: { item: nameOf(item), effect, ...expected },
  };
}

/** One item: as it is, without the optional fields that are wrong, or not at all. */
function readItem<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  path: PropertyKey[],
  problems: SetUpProblem[],
): z.output<Schema> | null {
  if (!isItem(value)) {
    problems.push({ path: pathOf(path), code: 'wrong-type', values: { expected: 'object', effect: 'left-out' } });
    return null;
  }
  const first = schema.safeParse(value);
  if (first.success) return first.data;
  const isDate = (issue: Issue) => codeOf(issue) === 'ends-before-start' || codeOf(issue) === 'not-a-day';
  // A date is never dropped alone: a fact without its end would hold for ever.
  const wrong = first.error.issues
    .filter((issue) => issue.path.length > 0 && !isDate(issue))
    .map((issue) => String(issue.path[0]));
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.includes(key)));
  const second = schema.safeParse(rest);
  const effect = second.success ? 'field-left-out' : 'left-out';
  problems.push(...first.error.issues.map((issue) => problemOf(issue, path, value, effect)));
  return second.success ? second.data : null;
}

function readList<Schema extends z.ZodType>(
  file: Item,
  key: string,
  schema: Schema,
  problems: SetUpProblem[],
): z.output<Schema>[] {
  const list = file[key] ?? [];
  if (!Array.isArray(list)) {
    problems.push({ path: key, code: 'wrong-type', values: { expected: 'array', effect: 'left-out' } });
    return [];
  }
  return list.flatMap((value, index) => readItem(schema, value, [key, index], problems) ?? []);
}

/** Gives ids where there is none; the same item twice goes, another item with a known id gets its own. */
function withIds<Each extends Item>(
  items: Each[],
  kind: string,
  prefix: string,
  problems: SetUpProblem[],
): (Each & { id: string })[] {
  const seen = new Map<string, string>();
  return items.flatMap((item) => {
    const content = JSON.stringify(item);
    const wanted = typeof item.id === 'string' ? item.id : madeId(prefix, item);
    const key = (id: string) => `${String(item.brand ?? '')}\n${id}`;
    if (seen.get(key(wanted)) === content) {
      problems.push({ path: kind, code: 'duplicate', values: { item: wanted, effect: 'left-out' } });
      return [];
    }
    let id = wanted;
    for (let number = 2; seen.has(key(id)); number += 1) id = `${wanted}-${number}`;
    if (id !== wanted)
      problems.push({ path: kind, code: 'duplicate-id', values: { item: wanted, effect: 'renamed', id } });
    seen.set(key(id), content);
    return [{ ...item, id }];
  });
}

/** An item of a brand that the file doesn't have becomes the first brand's. */
function withBrand<Each extends Item>(
  items: Each[],
  kind: string,
  brands: ReadonlySet<string>,
  problems: SetUpProblem[],
): Each[] {
  return items.map((item) => {
    if (item.brand === undefined || item.brand === null || brands.has(String(item.brand))) return item;
    problems.push({
      path: kind,
      code: 'unknown-brand',
      values: { item: nameOf(item), brand: String(item.brand), effect: 'field-left-out' },
    });
    const { brand: _, ...rest } = item;
    return rest as Each;
  });
}

/**
 * Reads a set-up file. A broken file, or one of a newer build, gives no set-up and one problem; a
 * broken item gives a problem on that item alone and the rest loads.
 */
export function parseSetUp(text: string): { setUp: SetUp | null; problems: SetUpProblem[] } {
  const { value: file, problem } = readSetUpFile(text);
  if (file === null) return { setUp: null, problems: [problem] };
  const problems: SetUpProblem[] = [];
  const { schema: _, brands: _b, templates: _t, facts: _f, charter, charters, ...more } = file;
  const brands = withIds(readList(file, 'brands', BRAND, problems), 'brands', 'brand', problems) as Brand[];
  const known = new Set(brands.map(({ id }) => id));
  const language = brands[0]?.languages[0] ?? 'fr';
  const owned = <Each extends Item>(items: Each[], kind: string, prefix: string) =>
    withIds(withBrand(items, kind, known, problems), kind, prefix, problems);
  const templates = readList(file, 'templates', TEMPLATE, problems).map((template) => ({
    ...template,
    language: template.language ?? language,
  }));
  const facts = readList(file, 'facts', FACT, problems);
  const list = charters ?? (Array.isArray(charter) ? charter : charter ? [charter] : []);
  const setUp: SetUp = {
    schema: 1,
    brands,
    templates: owned(templates, 'templates', 'template') as SetUp['templates'],
    facts: owned(facts, 'facts', 'fact') as SetUp['facts'],
    charters: withBrand(
      readList({ charters: list }, 'charters', CHARTER, problems),
      'charters',
      known,
      problems,
    ) as Charter[],
    more,
  };
  return { setUp, problems };
}

/** The file's text, which `parseSetUp` reads back to the same. */
export function exportSetUp({ schema, brands, templates, facts, charters, more }: SetUp): string {
  const [charter] = charters;
  const alone = charters.length === 1 && charter !== undefined && !charter.brand;
  const held = charters.length === 0 ? {} : alone ? { charter } : { charters };
  return `${JSON.stringify({ schema, brands, templates, facts, ...held, ...more }, null, 2)}\n`;
}
