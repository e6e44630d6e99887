import type { Finding } from '../writing/finding.ts';
import { ADDRESS_MIX, PERSONA_ADDRESS } from './address/check-address.ts';
import { BLAME } from './blame.ts';
import { CAPS } from './caps.ts';
import { COLD, EMOJI_ON_COMPLAINT } from './complaint.ts';
import { COPIED } from './copied.ts';
import { readDraft, type Said, type ToneDraft, toFinding } from './draft.ts';
import { EMPTY_GREETING } from './empty-greeting.ts';
import type { ToneFamily } from './family.ts';
import { LANGUAGE } from './language.ts';
import { checkLimit } from './limit.ts';
import { NO_ANSWER } from './no-answer.ts';
import { PHRASE } from './phrase.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { PERSONAL_DATA } from './privacy/personal-data.ts';
import { REPEAT } from './repeat.ts';

export const TONE_FAMILIES: readonly ToneFamily[] = [
  PERSONAL_DATA,
  PLACEHOLDER,
  EMPTY_GREETING,
  ADDRESS_MIX,
  PERSONA_ADDRESS,
  BLAME,
  PHRASE,
  CAPS,
  REPEAT,
  EMOJI_ON_COMPLAINT,
  COLD,
  NO_ANSWER,
  COPIED,
  LANGUAGE,
];

/** What says the matter better: no second finding on the same reply. */
const SAID_BETTER: Record<string, readonly string[]> = {
  cold: ['emoji-on-complaint', 'blame', 'phrase', 'no-answer', 'language'],
  'no-answer': ['blame', 'phrase', 'language'],
};

/**
 * Tone, privacy and length of a reply (contracts.md §3), in text order. Never a score: words, a reason, a replacement where there is
 * one. Bounded: the first 12,000 characters are read, the length is of the whole text. Never throws on odd text.
 */
export function checkTone(draft: ToneDraft): Finding[] {
  if (draft.text.trim() === '') return [];
  const read = readDraft(draft);
  const all = TONE_FAMILIES.map((family) => ({ id: family.id, said: family.check(read) }));
  const speaks = (id: string) => all.some((one) => one.id === id && one.said.length > 0);
  const kept = all.filter(({ id }) => !(SAID_BETTER[id] ?? []).some(speaks));
  const fields = all.find(({ id }) => id === 'placeholder')?.said ?? [];
  const inField = ({ rule, from, to }: Said) =>
    (rule === 'caps' || rule === 'repeat') && fields.some((field) => field.from < to && from < field.to);
  const findings = kept.flatMap(({ said }) => said.filter((one) => !inField(one)).map((one) => toFinding(read, one)));
  return [...findings, ...checkLimit(draft)].sort((a, b) => a.start - b.start || a.end - b.end);
}
