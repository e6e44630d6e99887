import type { EnglishToken } from '../token.ts';

const OPEN = /\b(?:NN|NNS|VB|VBZ|VBD|VBN|VBG|JJ|JJR|JJS|NNP)\b/;
const CLASSES = new Map<string, string>();

/** Stands beyond the first word and the last. */
export const NOTHING = '#';

/** A small word by itself, any other by the tags that the lexicon gives it: what the words around are to the model. */
export function classOf(token: EnglishToken | undefined): string {
  if (token === undefined) return NOTHING;
  if (token.kind !== 'word') return token.tag === '.' ? token.text.charAt(0) : token.kind;
  if (token.tags.size === 0) return /^\p{Lu}/u.test(token.text) ? 'Name' : 'unknown';
  const set = [...token.tags].join(' ');
  const known = CLASSES.get(set);
  const name = known ?? (OPEN.test(set) ? [...token.tags].sort().join(' ') : '');
  if (known === undefined) CLASSES.set(set, name);
  return name === '' || COMMON.has(token.norm) ? token.norm : name;
}

/** Frequent words that are told apart though they have open classes. */
const COMMON = new Set(
  'is are was were be been being am has have had having do does did done will would can could may might must not get got go going let make made like well back more most less much many few last next first time day please thank thanks know see want need look looking forward hope sorry happy glad sure ready able used such own same other new good great kind lot there here now then so just still also one two'.split(
    ' ',
  ),
);

/** The word itself as a feature: numbers and marks by their kind. */
export function wordOf(token: EnglishToken | undefined): string {
  if (token === undefined) return NOTHING;
  return token.kind === 'word' ? token.norm : token.tag === '.' ? token.text.charAt(0) : token.kind;
}

const BREAKS = /^[.,;:!?()…—–]/u;
const isNoun = (token: EnglishToken | undefined): boolean => /^(?:NN|NNS|NNP|NNPS)$/.test(token?.tag ?? '');
const isInside = ({ tag }: EnglishToken): boolean => /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|POS|VBN|VBG)$/.test(tag);

/** The head of the noun phrase that ends just before `end`, walked back over its *of*, *in*, *with* …: what a verb at `end` agrees with. */
export function subjectBefore(tokens: readonly EnglishToken[], end: number): string {
  let at = end - 1;
  while (at >= 0 && /^(?:RB|MD)$/.test(tokens[at]?.tag ?? '') && end - at < 4) at -= 1;
  let head = '-';
  for (let step = 0; step < 5 && at >= 0; step += 1) {
    const token = tokens[at] as EnglishToken;
    if (token.tag === 'PRP' && token.kind === 'word') return head === '-' ? token.norm : head;
    if (/^(?:who|that|which)$/.test(token.norm) && head === '-') {
      at -= 1;
      if (isNoun(tokens[at])) head = `r${tokens[at]?.tag}`;
      return head === '-' ? token.norm : head;
    }
    if (!isNoun(token)) return head;
    head = token.tag.startsWith('NNP') ? 'NNP' : token.tag;
    while (at > 0 && isInside(tokens[at - 1] as EnglishToken)) at -= 1;
    if (/^(?:DT|PRP\$|PDT)$/.test(tokens[at - 1]?.tag ?? '')) {
      at -= 1;
      head += `/${/^(?:the|a|an|each|every|all|both|these|those|this|that)$/.test(tokens[at]?.norm ?? '') ? tokens[at]?.norm : 'd'}`;
    }
    const before = tokens[at - 1];
    if (before?.norm === 'and') return 'and';
    if (before === undefined || before.tag !== 'IN' || BREAKS.test(before.text)) return head;
    if (!/^(?:of|in|on|for|with|from|at|to|between|about)$/.test(before.norm)) return head;
    at -= 2;
  }
  return head;
}

/** The auxiliary, *to* or verb that rules the word at an index: the nearest verb form before it in its clause, with how many words between. */
export function rulerBefore(tokens: readonly EnglishToken[], index: number): string {
  for (let at = index - 1; at >= 0 && index - at < 7; at -= 1) {
    const token = tokens[at] as EnglishToken;
    if (token.kind === 'punctuation' && BREAKS.test(token.text)) return NOTHING;
    if (/^(?:who|which|that|when|if|because|while|what|how|where)$/.test(token.norm)) return token.norm;
    if (token.norm === 'to') return `to${index - at}`;
    if (/^(?:MD|VB|VBP|VBZ|VBD|VBN|VBG)$/.test(token.tag) && token.kind === 'word') {
      const small = /^(?:MD)$/.test(token.tag) || COMMON.has(token.norm) || token.norm.startsWith("'");
      return `${small ? token.norm : token.tag}${Math.min(index - at, 3)}`;
    }
  }
  return NOTHING;
}

const PAST = /^(?:yesterday|ago)$/;
/** What the sentence says of time: over, to come, or nothing. */
export function timeOf(tokens: readonly EnglishToken[]): string {
  for (const [index, { norm }] of tokens.entries()) {
    if (PAST.test(norm)) return 'past';
    if (
      norm === 'last' &&
      /^(?:week|month|year|night|summer|time|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        tokens[index + 1]?.norm ?? '',
      )
    )
      return 'past';
    if (/^(?:tomorrow|soon|will|'ll)$/.test(norm)) return 'future';
  }
  return '-';
}
