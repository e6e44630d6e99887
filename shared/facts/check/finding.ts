import type { Language } from '../../brands/brand.ts';
import type { Fact } from '../fact.ts';
import type { Span } from '../values/span.ts';
import type { Reading } from './reading.ts';

/** What a draft says against a fact; `start`, `end` UTF-16 offsets in the text, the right value first in `replacements`. */
export interface FactFinding {
  start: number;
  end: number;
  /** `fact-price`, `fact-hours`, … or `expired`. */
  rule: string;
  kind: 'fact';
  fact: string;
  message: { key: string; values: Record<string, string | number> };
  replacements: string[];
}

/** What a checker of one kind gets: the text as read, the facts that hold today, and all of them. */
export interface CheckContext {
  reading: Reading;
  facts: readonly Fact[];
  all: readonly Fact[];
  language: Language;
  today: string;
}

export type KindCheck = (context: CheckContext) => FactFinding[];

export const ofKind = <K extends Fact['kind']>(facts: readonly Fact[], kind: K): Extract<Fact, { kind: K }>[] =>
  facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);

/** A finding at a place of the folded text, given at its place in the text as written. */
export function finding(context: CheckContext, span: Span, fact: Fact, rule: string, value: string): FactFinding {
  const { at, text } = context.reading;
  const start = at[span.start] ?? 0;
  const end = at[span.end] ?? text.length;
  const label = (context.language === 'en' ? fact.labelEn : null) ?? fact.label;
  return {
    start,
    end,
    rule,
    kind: 'fact',
    fact: fact.id,
    message: { key: rule, values: { label, value, found: text.slice(start, end) } },
    replacements: value === '' ? [] : [value],
  };
}
