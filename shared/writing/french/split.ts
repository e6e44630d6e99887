import { makeToken } from '../scan.ts';
import type { Token } from '../token.ts';

const HEAD = /^(?:[ldjmtsncç]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/iu;
const WHOLE = /^(?:aujourd['’ʼ]hui|quelqu['’ʼ]une?s?|presqu['’ʼ]îles?|prud['’ʼ]hom|d['’ʼ]ailleurs$)/iu;
const TAIL =
  /-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|en|y|ci|là|[tml]['’ʼ](?:en|y))(?=$|-)/giu;

/** Places in a word where a French reader sees two words: after an elided head, before a clitic's hyphen. */
function cuts(word: string, whole: (norm: string) => boolean): number[] {
  const places: number[] = [];
  let from = 0;
  for (let head = HEAD.exec(word.slice(from)); head !== null; head = HEAD.exec(word.slice(from))) {
    if (WHOLE.test(word.slice(from)) || whole(word.slice(from))) break;
    from += head[0].length;
    places.push(from);
  }
  const rest = word.slice(from);
  if (!rest.includes('-') || whole(rest)) return places;
  // Only tails that run to the end of the word: « dites-le-nous », not « le-nous-dit ».
  const tails = [...rest.matchAll(TAIL)].map(({ index, 0: found }) => ({ at: index, end: index + found.length }));
  let end = rest.length;
  for (const tail of tails.reverse()) {
    if (tail.end !== end || tail.at === 0) break;
    places.push(from + tail.at);
    end = tail.at;
    if (whole(rest.slice(0, end))) break;
  }
  return places;
}

/**
 * Splits French words into the units that grammar sees: `n'hésitez` in `n'` and `hésitez`, `dites-nous` in `dites` and `-nous`,
 * `y a-t-il` keeps `-t-il` in one. `whole` says which compounds the lexicon has (`rendez-vous`, `peut-être`): they stay whole.
 */
export function splitFrench(text: string, tokens: readonly Token[], whole: (word: string) => boolean): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || !/['’ʼ\u2010\u2011-]/u.test(token.text)) return [token];
    const places = cuts(token.text.replace(/[\u2010\u2011]/gu, '-'), whole).sort((a, b) => a - b);
    const edges = [0, ...places, token.text.length];
    return edges
      .slice(1)
      .map((end, index) => ({ start: edges[index] ?? 0, end }))
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => makeToken(text, token.start + start, token.start + end, 'word'));
  });
}
