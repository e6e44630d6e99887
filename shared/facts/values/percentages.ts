import { NUMBER, readNumber } from './numbers.ts';
import type { Span } from './span.ts';

export interface Percentage extends Span {
  percent: number;
}

const PERCENTAGE = new RegExp(`(${NUMBER}) ?(?:%|\\bpour ?cent\\b|\\bper ?cent\\b)`, 'g');
const SHARES: [RegExp, number][] = [
  [/\b(?:moitie prix|half price|half off)\b/g, 50],
  [/\b(?:un quart|a quarter)(?= (?:de remise|de reduction|off))/g, 25],
];

/** Percentages in folded lower-case text: "20 %", "vingt pour cent", "half price". */
export function readPercentages(text: string): Percentage[] {
  const found: Percentage[] = [...text.matchAll(PERCENTAGE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    percent: readNumber(match[1] ?? ''),
  }));
  for (const [pattern, percent] of SHARES) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, percent });
    }
  }
  return found;
}
