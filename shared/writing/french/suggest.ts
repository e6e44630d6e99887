import { ADJECTIVE, ADVERB, DETERMINER, FINITE, NOUN, PROPER } from './categories.ts';
import type { FrenchWords } from './inflect.ts';
import { SHORT_FORM_TABLE, SLIP_TABLE } from './slips.ts';

export interface Candidate {
  form: string;
  cost: number;
}

const NEAREST = 1.05;
const FARTHEST = 2;
const ELIDED = /^(?:[jldmtsnc]|qu)(?=[aeiouyhàâéèêëîïôœ])/u;
const SPLIT_COST = 0.45;

/** A missing apostrophe: `jespère`, `quil`, `lheure`. */
function withApostrophe(norm: string, words: FrenchWords): Candidate[] {
  const head = ELIDED.exec(norm)?.[0];
  if (head === undefined) return [];
  const rest = norm.slice(head.length);
  const readings = words.analyse(rest);
  if (rest.length < 2 || readings.length === 0 || words.lexicon.frequency(rest) < 2) return [];
  const verb = readings.some(({ category }) => (category & FINITE) !== 0);
  const noun = readings.some(({ category }) => (category & (NOUN | ADJECTIVE | ADVERB)) !== 0);
  const fits = /^[jmtsnc]$/u.test(head) ? verb : head === 'l' || head === 'd' ? noun || verb : true;
  return fits ? [{ form: `${head}'${rest}`, cost: SPLIT_COST }] : [];
}

/** A missing space: both parts common words. */
function withSpace(norm: string, words: FrenchWords): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 2; at <= norm.length - 2; at += 1) {
    const [left, right] = [norm.slice(0, at), norm.slice(at)];
    const least = Math.min(words.lexicon.frequency(left), words.lexicon.frequency(right));
    if (least >= 6) found.push({ form: `${left} ${right}`, cost: 0.8 });
  }
  return found;
}

const SOUNDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ph/gu, ['f']],
  [/f/gu, ['ph']],
  [/eau|au(?!x?$)|o(?!u|i|n|m)/gu, ['au', 'eau', 'o', 'ô']],
  [/(?:er|ez|é|ée|és|ait|ai|et|è)$/gu, ['é', 'er', 'et', 'ait', 'ez', 'ais']],
  [/(?:ai|ei|è|ê|é)/gu, ['ai', 'è', 'ê', 'ei', 'é']],
  [/(?:en|an|em|am)(?=[^aeiouy]|$)/gu, ['en', 'an', 'em', 'am']],
  [/(?:in|ain|ein|im|un)(?=[^aeiouy]|$)/gu, ['in', 'ain', 'ein', 'im', 'un']],
  [/qu|k|c(?=[aou])/gu, ['qu', 'c', 'k']],
  [/g(?=[ei])|j/gu, ['g', 'j']],
  [/ss|ç|c(?=[ei])|s(?=[ei])|t(?=ion)/gu, ['ss', 's', 'c', 'ç', 't']],
  [/y|i/gu, ['i', 'y']],
  [/$/gu, ['s', 't', 'e', 'es', 'd', 'x']],
  [/[estdx]$/gu, ['']],
  [/([lmnrptcfs])\1/gu, ['$1']],
  [/(?<=[aeiouéè])([lmnrptcfs])(?=[aeiouéè])/gu, ['$1$1']],
  [/^h/gu, ['']],
  [/^(?=[aeiou])/gu, ['h']],
];
const MOST_SPELLINGS = 240;

/** Other spellings of the same sounds, two changes at most, that are words. */
export function bySound(norm: string, words: FrenchWords): Candidate[] {
  let level = new Map([[norm, 0]]);
  const found = new Map<string, number>();
  for (let round = 1; round <= 2; round += 1) {
    const next = new Map<string, number>();
    for (const form of level.keys()) {
      for (const [pattern, spellings] of SOUNDS) {
        for (const match of form.matchAll(pattern)) {
          for (const spelling of spellings) {
            const other =
              form.slice(0, match.index) +
              spelling.replace('$1', match[1] ?? '') +
              form.slice(match.index + match[0].length);
            if (other !== form && next.size < MOST_SPELLINGS) next.set(other, round);
          }
        }
      }
    }
    for (const [form, cost] of next) if (words.has(form) && !found.has(form)) found.set(form, 0.55 + 0.4 * cost);
    level = next;
  }
  return [...found].map(([form, cost]) => ({ form, cost }));
}

function score({ form, cost }: Candidate, words: FrenchWords): number {
  const first = form.split(/[ ']/u).at(-1) ?? form;
  const frequency = words.lexicon.frequency(first);
  const analyses = words.analyse(form);
  const marked = analyses.length > 0 && analyses.every((one) => one.marked || (one.category & PROPER) !== 0);
  return cost - 0.12 * Math.max(0, frequency) + (marked ? 1 : 0) + (frequency === 0 ? 0.4 : 0);
}

/** Corrections of an unknown word with their costs, best first; `cost` 0 when a table knows the slip. */
export function candidatesFor(norm: string, words: FrenchWords): Candidate[] {
  const listed = SHORT_FORM_TABLE.get(norm) ?? SLIP_TABLE.get(norm);
  if (listed !== undefined) return listed.map((form) => ({ form, cost: 0 }));
  const plain = (found: readonly { form: string; cost: number }[]) =>
    found.filter(({ form }) => form === form.toLowerCase()).map(({ form, cost }) => ({ form, cost }));
  let found = [...plain(words.lexicon.near(norm, NEAREST)), ...withApostrophe(norm, words), ...withSpace(norm, words)];
  const least = Math.min(99, ...found.map(({ cost }) => cost));
  if (least > 0.8 && norm.length > 3 && norm.length < 25) found = [...found, ...bySound(norm, words)];
  if (found.length === 0 && norm.length > 4) found = plain(words.lexicon.near(norm, FARTHEST));
  const best = new Map<string, Candidate>();
  for (const one of found) if (one.cost < (best.get(one.form)?.cost ?? 99)) best.set(one.form, one);
  return [...best.values()]
    .map((one) => ({ ...one, score: score(one, words) }))
    .sort((a, b) => a.score - b.score)
    .map(({ form, cost }) => ({ form, cost }));
}

/** A noun after a determiner, and so on: words that fit the word before come first. */
export function fitting(candidates: readonly Candidate[], previous: number, words: FrenchWords): Candidate[] {
  if ((previous & DETERMINER) === 0) return [...candidates];
  const fits = ({ form }: Candidate) =>
    words.analyse(form).some(({ category }) => (category & (NOUN | ADJECTIVE)) !== 0);
  const [first] = candidates;
  const close = candidates.filter((one) => one.cost <= (first?.cost ?? 0) + 0.3);
  return [
    ...close.filter(fits),
    ...close.filter((one) => !fits(one)),
    ...candidates.filter((one) => !close.includes(one)),
  ];
}
