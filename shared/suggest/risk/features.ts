import { stem } from '../stems.ts';
import { isTaking, TURNS } from './lexicon.ts';
import type { Word } from './read-words.ts';
import { findTurns, type Hit } from './turns.ts';

/** A sign of the comment with its strength and the words (`from` to `to`, exclusive) that gave it. */
export interface Sign {
  name: string;
  value: number;
  from: number;
  to: number;
}

/** Shares of the three kinds of sign; chosen by leaving out a trade. */
export const SHARES = { turn: 1, pair: 0.6, word: 0.9 };

const NEGATIONS = new Set([
  'pas',
  'jamais',
  'aucun',
  'aucune',
  'sans',
  'ni',
  'loin',
  'not',
  'never',
  'no',
  'far',
  'without',
  'neither',
  'nor',
  'arent',
  'isnt',
]);
const NEAR = 3;

function isNegated(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at -= 1) {
    if (words[at]?.sentence !== words[from]?.sentence) return false;
    if (NEGATIONS.has(words[at]?.key ?? '')) return true;
  }
  return false;
}

/** Hits without those under an idiom, with what stands before or around them in the name. */
function readHits(words: readonly Word[]): Hit[] {
  const hits = findTurns(words, TURNS);
  const taken = hits.filter(({ name }) => isTaking(name));
  return hits
    .filter(
      (hit) =>
        isTaking(hit.name) ||
        !taken.some(
          (idiom) => idiom.from < hit.to && hit.from < idiom.to && idiom.to - idiom.from >= hit.to - hit.from,
        ),
    )
    .map((hit) => {
      const quoted = words[hit.from]?.quoted === true ? '"' : '';
      const negated = isNegated(words, hit.from) ? '!' : '';
      return { ...hit, name: `${hit.name}${quoted}${negated}` };
    });
}

function pairSigns(hits: readonly Hit[], words: readonly Word[]): Sign[] {
  const signs: Sign[] = [];
  for (const [index, first] of hits.entries()) {
    for (const second of hits.slice(index + 1, index + 40)) {
      if (second.from < first.to || first.name === second.name) continue;
      if (words[second.from]?.sentence !== words[first.from]?.sentence) break;
      const near = second.from - first.to <= 1;
      const [a, b] = near || first.name < second.name ? [first, second] : [second, first];
      signs.push({
        name: `${a.name}${near ? '>' : '&'}${b.name}`,
        value: SHARES.pair,
        from: first.from,
        to: second.to,
      });
    }
  }
  return signs;
}

function letterSigns(key: string, index: number): Sign[] {
  const signs: Sign[] = [];
  const bounded = `^${key}$`;
  for (const size of [4, 5]) {
    for (let at = 0; at + size <= bounded.length; at += 1) {
      signs.push({ name: `~${bounded.slice(at, at + size)}`, value: 0.5, from: index, to: index + 1 });
    }
  }
  return signs;
}

function wordSigns(words: readonly Word[]): Sign[] {
  const signs: Sign[] = [];
  for (const [index, { key, sentence }] of words.entries()) {
    const short = stem(key);
    signs.push({ name: key, value: 1, from: index, to: index + 1 });
    if (short !== key) signs.push({ name: `${short}-`, value: 0.8, from: index, to: index + 1 });
    const next = words[index + 1];
    if (next?.sentence === sentence)
      signs.push({ name: `${short} ${stem(next.key)}`, value: 0.9, from: index, to: index + 2 });
    if (key.length > 3 && !key.startsWith('#')) signs.push(...letterSigns(key, index));
  }
  return signs;
}

function unique(signs: Sign[]): Sign[] {
  const first = new Map<string, Sign>();
  for (const sign of signs) if (!first.has(sign.name)) first.set(sign.name, sign);
  return [...first.values()];
}

/** Everything the learnt gate weighs: turns, pairs of turns in a sentence, and words to one length. */
export function readSigns(words: readonly Word[]): Sign[] {
  const hits = readHits(words);
  const turns = unique(hits.map(({ name, from, to }) => ({ name: `=${name}`, value: SHARES.turn, from, to })));
  const pairs = unique(pairSigns(hits, words));
  const plain = unique(wordSigns(words));
  const length = Math.sqrt(plain.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  const scale = (SHARES.word * Math.min(3, Math.sqrt(words.length))) / length;
  return [...turns, ...pairs, ...plain.map((sign) => ({ ...sign, value: sign.value * scale }))];
}
