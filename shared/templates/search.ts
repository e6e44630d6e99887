import { fold } from '../suggest/fold.ts';
import type { Template } from './template.ts';

/** What a place is worth when every word of the query is found there. */
const PLACES: [worth: number, read: (template: Template) => string][] = [
  [8, ({ shortcut }) => shortcut ?? ''],
  [6, ({ title }) => title ?? ''],
  [3, ({ intent }) => (intent ?? '').replaceAll('-', ' ')],
  [2, ({ text, variants, tu }) => [text, ...(variants ?? []), ...(tu ?? [])].join(' ').replace(/\{\{[^}]*\}\}/g, ' ')],
  [1, ({ seeds }) => (seeds ?? []).join(' ')],
];

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

interface Read {
  worth: number;
  words: string[];
}

/** A template's words are read once: a search runs at every key. */
const READ = new WeakMap<Template, Read[]>();

function readTemplate(template: Template): Read[] {
  const known = READ.get(template);
  if (known !== undefined) return known;
  const read = PLACES.map(([worth, textOf]) => ({ worth, words: [...new Set(wordsOf(textOf(template)))] }));
  READ.set(template, read);
  return read;
}

/** Worth of a template for a query; 0 unless every word begins a word somewhere in it. */
function worth(template: Template, query: readonly string[]): number {
  const read = readTemplate(template);
  let sum = 0;
  for (const wanted of query) {
    const places = read.filter(({ words }) => words.some((word) => word.startsWith(wanted)));
    if (places.length === 0) return 0;
    for (const place of places) sum += place.worth;
  }
  return sum / query.length;
}

/**
 * Templates that hold every word of the query (word beginnings, accents and case aside), best first:
 * shortcut and title before wording. An empty query finds all, in their own order.
 */
export function searchTemplates(templates: readonly Template[], query: string, language: string | null): Template[] {
  const wanted = wordsOf(query);
  const inLanguage = (template: Template) => (template.language === language ? 1 : 0);
  const weighed = templates
    .map((template, place) => ({ template, place, weight: wanted.length === 0 ? 1 : worth(template, wanted) }))
    .filter(({ weight }) => weight > 0);
  weighed.sort((a, b) => inLanguage(b.template) - inLanguage(a.template) || b.weight - a.weight || a.place - b.place);
  return weighed.map(({ template }) => template);
}
