/** Words of a draft that say *tu* or *vous*, as places in the folded text. */
export interface Evidence {
  side: 'tu' | 'vous';
  from: number;
  to: number;
  /** A pronoun, a possessive, a form of one person only; a weak one speaks only beside strong ones. */
  strong: boolean;
  replacements: string[];
}

/** A word of the folded text, elisions and hyphens apart. */
export interface Word {
  from: number;
  to: number;
  /** Lower case, without its apostrophe. */
  key: string;
  written: string;
  elided: boolean;
  /** Joined to the word before by a hyphen. */
  hyphen: boolean;
  /** First of a sentence, or after a colon, a dash, a bracket, an emoji. */
  opens: boolean;
  afterComma: boolean;
  /** A mark stands between it and the next word. */
  stopAfter: boolean;
  stop: boolean;
}

const WORD = /\p{L}+'?/gu;

export function wordsOf(cased: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let last = start;
  for (const match of cased.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const gap = cased.slice(last, from);
    const previous = words.at(-1);
    const isHyphen = gap === '-' && previous !== undefined;
    if (previous) previous.stopAfter = /[^\s'-]/u.test(gap);
    words.push({
      from,
      to,
      written: match[0],
      key: match[0].replace(/'$/, '').toLowerCase(),
      elided: match[0].endsWith("'"),
      hyphen: isHyphen,
      opens: previous === undefined || /[.!?:;…\n([—]|- |[^\p{L}\p{N}\s,'"%€&/+*.-]/u.test(gap),
      afterComma: /,/.test(gap),
      stopAfter: false,
      stop: /[^\s'-]/u.test(gap),
    });
    last = to;
  }
  const final = words.at(-1);
  if (final) final.stopAfter = /[^\s'-]/u.test(cased.slice(last, end));
  return words;
}
