/** Text with masked and disguised words written out, and the way back to the places of the first text. */
export interface Uncensored {
  text: string;
  place(start: number, end: number): { start: number; end: number };
}

/** Words that people mask ("c*n", "p*tain", "f.d.p"), the one nearest in length wins. */
const MASKED =
  'con cons conne connes cul culs pute putes putain merde merdes chier chiant connard connards connasse connasses batard batards salope salopes salaud salauds encule encules enculee foutre foutu couille couilles pouffiasse petasse enfoire enfoires bordel baise baisee niquer nique gueule debile debiles fuck fucks fucking fucked fucker fuckers shit shits shitty bitch bitches bastard bastards asshole assholes arsehole arseholes cunt cunts dick dicks dickhead dickheads prick pricks twat twats wanker wankers crap damn bullshit bollocks whore whores slut sluts idiot idiots moron morons'.split(
    ' ',
  );
const MASKED_WORDS = new Set(MASKED);
const MASKED_CHUNK = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*[*•·#@$_%&×]+[\p{L}\p{N}*•·#@$_%&×]*/gu;
const LEET_CHUNK =
  /(?<![\p{L}\p{N}@#/.])(?=[\p{L}\d$@!]*\p{L})(?=[\p{L}]*[\d$@!])[\p{L}$@][\p{L}\d$@!]{2,}(?![\p{L}\p{N}])/gu;
const SPELLED_CHUNK = /(?<![\p{L}\p{N}])\p{L}(?:[.\-_ ]\p{L}){2,}(?![\p{L}\p{N}])/gu;
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
  const word = plain(chunk).replace(/[013457 8$@!]/g, (mark) => LEET[mark] ?? mark);
  if (MASKED_WORDS.has(word)) return word;
  const ell = plain(chunk)
    .replaceAll('1', 'l')
    .replace(/[03457 8$@!]/g, (mark) => LEET[mark] ?? mark);
  return MASKED_WORDS.has(ell) ? ell : null;
}

const SPELLED = new Set([
  ...MASKED,
  'fdp',
  'ntm',
  'tg',
  'stfu',
  'vtff',
  'knobhead',
  'knobheads',
  'abruti',
  'abrutis',
  'cretin',
  'cretins',
]);
function fromSpelled(chunk: string): string | null {
  const word = plain(chunk).replace(/[^\p{L}]/gu, '');
  return SPELLED.has(word) ? word : null;
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
      const word = match[0].length > 20 ? null : solve(match[0]);
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
