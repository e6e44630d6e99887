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

/** The share of the query's words that begin a word of the text. */
function share(query: readonly string[], text: string): number {
  const words = wordsOf(text);
  const found = query.filter((wanted) => words.some((word) => word.startsWith(wanted)));
  return found.length / query.length;
}

/** Worth of a template for a query; 0 unless every word is found somewhere in it. */
function worth(template: Template, query: readonly string[]): number {
  const texts = PLACES.map(([value, read]) => [value, read(template)] as const);
  const everywhere = texts.map(([, text]) => text).join(' ');
  if (share(query, everywhere) < 1) return 0;
  return texts.reduce((sum, [value, text]) => sum + value * share(query, text), 0);
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
