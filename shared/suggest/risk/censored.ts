/** Text with masked and disguised words written out, and the way back to the places of the first text. */
export interface Uncensored {
  text: string;
  place(start: number, end: number): { start: number; end: number };
}

/** Words that people mask ("c*n", "p*tain", "f.d.p"), the one nearest in length wins. */
const MASKED =
  'con cons conne connes cul culs pute putes putain merde merdes chier chiant connard connards connasse connasses batard batards salope salopes salaud salauds encule encules enculee foutre foutu couille couilles pouffiasse petasse enfoire enfoires bordel baise baisee niquer nique niquez salopard salopards enculez bougnoule gueule debile debiles fuck fucks fucking fucked fucker fuckers shit shits shitty bitch bitches bastard bastards asshole assholes arsehole arseholes cunt cunts dick dicks dickhead dickheads prick pricks twat twats wanker wankers crap damn bullshit bollocks whore whores slut sluts idiot idiots moron morons'.split(
    ' ',
  );
const MASKED_WORDS = new Set(MASKED);
/** Beginnings that hold for every ending (niquez, salopards, enculée, motherfuckers); at least as long as the word. */
const ABUSIVE =
  /^(?:niqu|encul|connar|connas|connes$|salop|salau|batar|petass|pouf+ia|merdeu|merdi|branleu|bougnoul|enfoir|putain|fdp|fuck|motherfuck|shit|bullshit|bitch|asshole|arsehole|wank|bastard|dickhead|cunt|twat|whore|slut|scum|moron|idiot|abruti|debil|cretin|bouffon|grognass|gouin|fiott|tafiol|pedal|tocard|ordure|pourritur|voleur|crevur|raclur|fumier|tosser|prick|retard|nazi|facho)\p{L}{0,6}$/u;
/** Written in figures beside an insult only: "m3res" is nobody's name. */
const COMPANIONS = new Set('mere meres tas sale sales gros grosse race races mort morts tete you off'.split(' '));
const isAbusive = (word: string): boolean => MASKED_WORDS.has(word) || ABUSIVE.test(word);
const MASKED_CHUNK = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*[*•·#@$_%&×]+[\p{L}\p{N}*•·#@$_%&×]*/gu;
const LEET_CHUNK =
  /(?<![\p{L}\p{N}@#/.])(?=[\p{L}\d$@!]*\p{L})(?=[\p{L}]*[\d$@!])[\p{L}\d$@][\p{L}\d$@!]{2,}(?![\p{L}\p{N}])/gu;
const SPELLED_CHUNK = /(?<![\p{L}\p{N}])\p{L}(?:[.\-_*]?[ ]{0,3}(?<!\p{L})\p{L}(?![\p{L}'’])){2,}(?![\p{L}\p{N}])/gu;
const LEET: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  $: 's',
  '@': 'a',
  '!': 'i',
};

/** A longer stretch is no masked word; spelled-out insults come in two or three words. */
const LONGEST = 60;

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function fromMask(chunk: string): string | null {
  const folded = plain(chunk);
  const pattern = new RegExp(
    `^${folded.replace(/[^\p{L}\p{N}]+/gu, (mask) => (mask.length > 1 ? `\\p{L}{1,${mask.length + 2}}` : '\\p{L}{1,3}'))}$`,
    'u',
  );
  const fitting = MASKED.filter((word) => pattern.test(word));
  const away = (word: string): number => Math.abs(word.length - folded.length);
  return fitting.sort((a, b) => away(a) - away(b))[0] ?? null;
}

function fromLeet(chunk: string): string | null {
  const folded = plain(chunk);
  for (const one of ['i', 'l']) {
    const word = folded.replaceAll('1', one).replace(/[034578$@!]/g, (mark) => LEET[mark] ?? mark);
    if (isAbusive(word) || (COMPANIONS.has(word) && /^\p{L}+\d\p{L}+$/u.test(folded))) return word;
  }
  return null;
}

const SPELLED = new Set([
  ...MASKED,
  ...'fdp ntm tg stfu vtff knobhead knobheads abruti abrutis cretin cretins'.split(' '),
]);
/** What may stand around a spelled insult; on its own it is left as it is. */
const AROUND = new Set(
  'you off all a vous etes es t tu un une des de d bande sale sales gros grosse gros le la les ta ton vos tous tas fils'.split(
    ' ',
  ),
);

interface Cut {
  words: string[];
  cost: number;
}

/** "grosconnard" -> "gros connard": the fewest words of the two lists, one of them an insult. */
function cutApart(letters: string): string[] | null {
  const best: (Cut | undefined)[] = [{ words: [], cost: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - 12); start < end; start += 1) {
      const head = best[start];
      const word = letters.slice(start, end);
      const isListed = SPELLED.has(word) || AROUND.has(word);
      if (head === undefined || !(isListed || ABUSIVE.test(word))) continue;
      const cost = head.cost + (isListed ? 1 : 3);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { words: [...head.words, word], cost };
    }
  }
  const words = best[letters.length]?.words;
  return words?.some((word) => !AROUND.has(word)) ? words : null;
}

function fromSpelled(chunk: string): string | null {
  return cutApart(plain(chunk).replace(/[^\p{L}]/gu, ''))?.join(' ') ?? null;
}

/** Writes masked words out ("put***", "c0nnard", "c.o.n") where they can only be one of the known ones. */
export function uncensor(text: string): Uncensored {
  const cuts: { at: number; length: number; word: string }[] = [];
  for (const [chunks, solve] of [
    [MASKED_CHUNK, fromMask],
    [LEET_CHUNK, fromLeet],
    [SPELLED_CHUNK, fromSpelled],
  ] as const) {
    for (const match of text.matchAll(chunks)) {
      const word = match[0].length > LONGEST ? null : solve(match[0]);
      if (word !== null) cuts.push({ at: match.index, length: match[0].length, word });
    }
  }
  cuts.sort((a, b) => a.at - b.at);
  return written(text, cuts);
}

function written(text: string, cuts: { at: number; length: number; word: string }[]): Uncensored {
  if (cuts.length === 0) return { text, place: (start, end) => ({ start, end }) };
  const spans: { from: number; to: number; at: number; length: number }[] = [];
  let out = '';
  let last = 0;
  for (const { at, length, word } of cuts) {
    if (at < last) continue;
    out += text.slice(last, at);
    spans.push({ from: out.length, to: out.length + word.length, at, length });
    out += word;
    last = at + length;
  }
  out += text.slice(last);
  const back = (index: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { from, to, at, length } of spans) {
      if (index >= to) shift = at + length - to;
      else if (index > from || (index === from && !isEnd)) return isEnd ? at + length : at;
      else break;
    }
    return index + shift;
  };
  return { text: out, place: (start, end) => ({ start: back(start, false), end: back(end, true) }) };
}
