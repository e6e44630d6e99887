import { stem } from '../stems.ts';
import { isLongAgo, isOfOneself, isOfSomebody, isReported } from './attribution.ts';
import { COMBOS, isTaking, turns } from './lexicon.ts';
import type { Word } from './read-words.ts';
import { findTurns, type Hit } from './turns.ts';

/** A sign of the comment with its strength and the stretches of words (`from`, `to` exclusive) that gave it. */
export interface Sign {
  name: string;
  value: number;
  places: readonly (readonly [number, number])[];
}

/** Shares of the kinds of sign; chosen by leaving out a trade. */
const WORD_SHARE = 0.6;
const NEAR_SHARE = 0.5;
const NEXT_SENTENCE_SHARE = 0.7;
const TOGETHER_SHARE = 0.5;
const BESIDE_SHARE = 0.7;
const LONGEST_NORM = 3;

const NEGATIONS = new Set(
  'pas jamais aucun aucune zero sans ni loin rien not never no far without neither nor nobody none hardly cannot'.split(
    ' ',
  ),
);
const NEGATION_REACH = 4;
const EMPHATIC_REACH = 7;
const PAIR_REACH = 60;

/** Classes whose words are surnames, brands and titles when they stand with a capital. */
const NAMEABLE = new Set(['abuse', 'scorn', 'slur', 'despair', 'harm-sure', 'threat', 'weapon']);

/** Classes that are thrown at somebody, and those that tell of harm. */
const THROWN = new Set(['abuse', 'scorn', 'slur', 'insult-adjective', 'contempt-sure']);
const HARMS = new Set(['harm-sure', 'hurt', 'ill', 'fallen']);

/** What makes a negation reach over a whole phrase: "pas l'ombre d'un …", "not a single …". */
const EMPHASIS = new Set('ombre moindre seul seule trace queue single one ounce hint shred sign'.split(' '));

/** A negation in the same clause, up to four words before ("loin d'être des idiots"), seven for "pas l'ombre d'un …". */
function isNegated(words: readonly Word[], from: number): boolean {
  let reach = NEGATION_REACH;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    if (words[at]?.clause !== words[from]?.clause) return false;
    const key = words[at]?.key ?? '';
    if (NEGATIONS.has(key)) return true;
    if (EMPHASIS.has(key)) reach = EMPHATIC_REACH;
    if (key === 'personne' && words[at - 1]?.key !== 'une') return true;
  }
  return false;
}

/** Hits without those under an idiom; a capital (^), a quotation ("), a negation (!), oneself or another (°), long ago (<) go into the name. */
function readHits(words: readonly Word[]): Hit[] {
  const hits = findTurns(words, turns());
  const taking = hits.filter(({ name }) => isTaking(name));
  const isTaken = ({ from, to }: Hit): boolean =>
    taking.some((idiom) => idiom.from < to && from < idiom.to && idiom.to - idiom.from >= to - from);
  const kept = hits.filter((hit) => isTaking(hit.name) || !isTaken(hit));
  const named = kept.map((hit) => {
    const capital = NAMEABLE.has(hit.name) && words[hit.to - 1]?.capital === true ? '^' : '';
    const quoted = words[hit.from]?.quoted === true || isReported(words, hit.from) ? '"' : '';
    const negated = isNegated(words, hit.from) ? '!' : '';
    const isOthers = isOfOneself(words, hit.from, hit.to) || isOfSomebody(words, hit.from, hit.to);
    const own = THROWN.has(hit.name) && isOthers ? '°' : '';
    const old = HARMS.has(hit.name) && isLongAgo(words, hit.from) ? '<' : '';
    return { ...hit, name: `${hit.name}${capital}${quoted}${negated}${own}${old}` };
  });
  return [...named, ...kindHits(words)].sort((a, b) => a.from - b.from);
}

/** Words that are a class by themselves: links, amounts, numbers to call. */
function kindHits(words: readonly Word[]): Hit[] {
  return words.flatMap(({ key }, from) =>
    /^#(?:link|mail|money|phone|mention|percent)$/.test(key) ? [{ name: key, written: key, from, to: from + 1 }] : [],
  );
}

/** Two classes that make a risk together in a sentence or the next, and a class right before another. */
function pairSigns(hits: readonly Hit[], words: readonly Word[]): Sign[] {
  const signs: Sign[] = [];
  for (const [index, first] of hits.entries()) {
    const partners = COMBOS.get(first.name);
    for (const second of hits.slice(index + 1, index + PAIR_REACH)) {
      const apart = (words[second.from]?.sentence ?? 0) - (words[first.from]?.sentence ?? 0);
      if (apart > 1) break;
      if (second.from < first.to) continue;
      const places = [
        [first.from, first.to],
        [second.from, second.to],
      ] as const;
      const risk = partners?.get(second.name);
      if (risk !== undefined) {
        const names = [first.name, second.name].sort().join('+');
        signs.push({ name: `+${risk} ${names}`, value: apart === 0 ? 1 : NEXT_SENTENCE_SHARE, places });
      }
      if (risk === undefined && apart === 0 && first.name !== second.name) {
        signs.push({ name: `&${[first.name, second.name].sort().join('&')}`, value: TOGETHER_SHARE, places });
      }
      if (second.from - first.to <= 1 && apart === 0 && first.name !== second.name) {
        signs.push({ name: `${first.name}>${second.name}`, value: NEAR_SHARE, places });
      }
    }
  }
  return signs;
}

function letterSigns(key: string, index: number): Sign[] {
  const signs: Sign[] = [];
  const bounded = `^${key.slice(0, 30)}$`;
  for (const size of [4, 5]) {
    for (let at = 0; at + size <= bounded.length; at += 1) {
      signs.push({ name: `~${bounded.slice(at, at + size)}`, value: 0.5, places: [[index, index + 1]] });
    }
  }
  return signs;
}

/** Names of the classes that a word stands in. */
function classesOf(hits: readonly Hit[]): Map<number, string[]> {
  const classes = new Map<number, string[]>();
  for (const { name, from, to } of hits) {
    for (let at = from; at < to; at += 1) classes.set(at, [...(classes.get(at) ?? []), name]);
  }
  return classes;
}

/** A word with the classes up to two words away: "my" beside contempt, "your" beside a weapon. */
function besideSigns(words: readonly Word[], stems: readonly string[], hits: readonly Hit[]): Sign[] {
  const classes = classesOf(hits);
  return words.flatMap(({ sentence }, index) =>
    [-2, -1, 1, 2]
      .filter((away) => words[index + away]?.sentence === sentence)
      .flatMap((away) => classes.get(index + away) ?? [])
      .map((name) => ({
        name: `${stems[index]} @${name}`,
        value: BESIDE_SHARE,
        places: [[index, index + 1]] as const,
      })),
  );
}

function wordSigns(words: readonly Word[], hits: readonly Hit[]): Sign[] {
  const stems = words.map(({ key }) => stem(key));
  const signs: Sign[] = besideSigns(words, stems, hits);
  for (const [index, { key, sentence }] of words.entries()) {
    const short = stems[index] ?? key;
    signs.push({ name: key, value: 1, places: [[index, index + 1]] });
    if (short !== key) signs.push({ name: `${short}-`, value: 0.8, places: [[index, index + 1]] });
    if (words[index + 1]?.sentence === sentence) {
      signs.push({ name: `${short} ${stems[index + 1]}`, value: 0.9, places: [[index, index + 2]] });
    }
    if (key.length > 3 && !key.startsWith('#')) signs.push(...letterSigns(key, index));
  }
  return signs;
}

function unique(signs: readonly Sign[]): Sign[] {
  const first = new Map<string, Sign>();
  for (const sign of signs) {
    const known = first.get(sign.name);
    if (known === undefined || known.value < sign.value) first.set(sign.name, sign);
  }
  return [...first.values()];
}

/** Words of a clause that says little but its abuse ("Fumiers !", "thieves and liars, …"). */
const SHORT_CLAUSE = 4;
const CLAUSES_OF_ABUSE = new Set(['abuse', 'scorn', 'slur', 'curse', 'bunch']);

/** Abuse that fills a whole short clause is thrown at someone. */
function aloneSigns(hits: readonly Hit[], words: readonly Word[]): Sign[] {
  const lengths = new Map<number, number>();
  for (const { key, clause } of words) {
    if (/^\p{L}/u.test(key)) lengths.set(clause, (lengths.get(clause) ?? 0) + 1);
  }
  return hits.flatMap(({ name, from, to }) => {
    const length = lengths.get(words[from]?.clause ?? -1) ?? 0;
    const isAlone = CLAUSES_OF_ABUSE.has(name) && length <= SHORT_CLAUSE;
    return isAlone
      ? [{ name: `=${name}@${length < SHORT_CLAUSE ? 'alone' : 'short'}`, value: 1, places: [[from, to]] as const }]
      : [];
  });
}

/** How a comment ends where it gives an address: an advertisement says no more after it, and asks nothing. */
function endSigns(words: readonly Word[]): Sign[] {
  const last = words.at(-1);
  if (last === undefined || !/^#(?:link|mail|phone|mention)$/.test(last.key)) return [];
  const asks = words.some(({ key }) => key === '#?') ? ' asks' : '';
  return [{ name: `ends ${last.key}${asks}`, value: 1, places: [[words.length - 1, words.length]] }];
}

/** Everything the learnt gate weighs: classes, pairs of classes, and words brought to one length. */
export function readSigns(words: readonly Word[]): Sign[] {
  const hits = readHits(words);
  const turns = hits.flatMap(({ name, written, from, to }): Sign[] => [
    { name: `=${name}`, value: 1, places: [[from, to]] },
    { name: `:${name}:${written}`, value: 1, places: [[from, to]] },
  ]);
  const plain = unique(wordSigns(words, hits));
  const norm = Math.sqrt(plain.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  const scale = (WORD_SHARE * Math.min(LONGEST_NORM, Math.sqrt(words.length))) / norm;
  return [
    ...unique(turns),
    ...unique(pairSigns(hits, words)),
    ...unique(aloneSigns(hits, words)),
    ...endSigns(words),
    ...plain.map((sign) => ({ ...sign, value: sign.value * scale })),
  ];
}
