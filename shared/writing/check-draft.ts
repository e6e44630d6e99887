import type { Language } from '../brands/brand.ts';
import { checkFacts } from '../facts/contradictions.ts';
import type { Fact } from '../facts/fact.ts';
import { checkTone } from '../tone/check-tone.ts';
import type { ToneDraft } from '../tone/draft.ts';
import type { CheckEngine, Skipped } from './engine.ts';
import type { Finding } from './finding.ts';

/** A reply with all that its checks look at. */
export interface Draft {
  text: string;
  /** The language it is read in; null when nobody knows: each sentence by itself. */
  language: Language | null;
  facts: readonly Fact[];
  /** `YYYY-MM-DD` in the brand's zone. */
  today: string;
  tone: ToneDraft;
  /** Words that are never faults: the brand's, its products', the comment's, its author's. */
  known: readonly string[];
}

export interface Checked {
  findings: Finding[];
  /** What was not checked, and why. */
  skipped: Skipped[];
}

/** Every word of a text, as it is: what the comment writes is no fault in the reply. */
const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [];

/** Words of facts, comment, author and others that the draft may use as they are. */
export function knownWords(facts: readonly Fact[], texts: readonly (string | null | undefined)[]): string[] {
  return [...facts.map(({ label }) => label), ...texts].flatMap((text) => wordsOf(text ?? ''));
}

/**
 * All families of checks over a draft, in order of place: facts, tone, privacy, length, writing. The one composition that the worker and
 * `core` share. `writing` is null while its files are on their way.
 */
export function checkDraft(draft: Draft, writing: CheckEngine | null): Checked {
  const { text, language, facts, today, tone, known } = draft;
  const written = writing?.check(text, { language, known }) ?? { findings: [], skipped: [] };
  const others = [...checkFacts(text, facts, { language: language ?? 'fr', today }), ...checkTone(tone)];
  const findings = [...others, ...written.findings].sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, skipped: written.skipped };
}
