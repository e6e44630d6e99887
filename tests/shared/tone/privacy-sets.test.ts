import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import weights from '../../../assets/privacy/weights.json' with { type: 'json' };
import { type PrivacyLine, privacyCorpusHash, readPrivacyLines } from '../../../assets/seeds/fit-privacy.ts';
import { checkTone } from '../../../shared/tone/check-tone.ts';
import { readDraft } from '../../../shared/tone/draft.ts';
import { weighOwner } from '../../../shared/tone/privacy/owner/weigh.ts';
import { phonesIn } from '../../../shared/tone/privacy/reach.ts';

const fixture = (name: string): PrivacyLine[] =>
  readFileSync(new URL(`../../fixtures/tone/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PrivacyLine);
const isFlagged = ({ text, language }: PrivacyLine): boolean =>
  checkTone({ text, language }).some(({ rule }) => rule.startsWith('personal-data'));
const texts = (lines: readonly PrivacyLine[]): string => lines.map(({ text }) => text).join('\n');

describe.each([
  // No weight was learnt from these; the rules were mended where they missed.
  ['of another hand', fixture('independent-privacy'), 50, 60],
  ['of a second hand', fixture('held-out-privacy'), 80, 80],
  // Weights and rules come from these: a floor against falling back, no measure of new replies.
  ['that the weights were learnt from', readPrivacyLines(), 1000, 1030],
] as const)('personal data, replies %s', (_, lines, somebodys, nobodys) => {
  const theirs = lines.filter(({ expect: wanted }) => wanted.includes('personal-data'));
  const none = lines.filter(({ expect: wanted }) => !wanted.includes('personal-data'));

  test('nineteen in twenty are found', () => {
    expect(theirs.length).toBeGreaterThanOrEqual(somebodys);
    const missed = theirs.filter((line) => !isFlagged(line));
    expect(missed.length / theirs.length, texts(missed)).toBeLessThanOrEqual(0.05);
  });

  test('one look-alike in fifty, at most, is taken for it', () => {
    expect(none.length).toBeGreaterThanOrEqual(nobodys);
    const wrongly = none.filter(isFlagged);
    expect(wrongly.length / none.length, texts(wrongly)).toBeLessThanOrEqual(0.02);
  });
});

test('the weights are those of the replies that lie beside them', () => {
  expect(weights.corpus).toBe(privacyCorpusHash());
});

test('whose a number is, its sentence tells', () => {
  const weigh = (text: string): number => {
    const [datum] = phonesIn(readDraft({ text, language: 'fr' }), { phones: new Set(), emails: new Set() });
    return datum === undefined ? Number.NaN : weighOwner(datum);
  };
  expect(weigh('On vous rappelle au 02 61 91 44 07 dans une heure.')).toBeGreaterThan(0);
  expect(weigh('Pour réserver, appelez notre accueil au 02 61 91 44 07.')).toBeLessThan(0);
});
