import type { Brand } from '../brands/brand.ts';

/** A handle or hashtag keeps its inner dots and hyphens (`@garance.paris` is not `@garance`); other words are letters and digits. */
const WORDS = /[@#][\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*|[\p{L}\p{N}]+/gu;

/** A shorter name stands in every second text. */
const SHORTEST = 3;

/** A text as its words, folded, each between blanks: what contains a name contains it as whole words. */
export function foldWords(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = plain.replace(/œ/g, 'oe').replace(/æ/g, 'ae').match(WORDS) ?? [];
  return ` ${words.join(' ')} `;
}

export const isNamedIn = (text: string, names: readonly string[]): boolean => {
  const folded = foldWords(text);
  return names.some((name) => folded.includes(name));
};

/**
 * What names brands in a text of one network, ready for `isNamedIn`: `@handle` of their accounts there, their names and
 * those of these accounts as whole words, the name as a hashtag, and called (LinkedIn: `@Cycles Garance`).
 */
export function namesFor(brands: readonly Pick<Brand, 'name' | 'accounts'>[], network: string): string[] {
  const folded = brands.flatMap(({ name, accounts }) => {
    const here = accounts.filter((account) => account.network === network);
    const names = [name, ...here.flatMap((account) => account.name ?? [])].map(foldWords);
    const tags = names.flatMap((one) => [`#${one.replace(/ /g, '')}`, `@${one.trim()}`]).map(foldWords);
    return [...here.map(({ id }) => foldWords(`@${lastPart(id)}`)), ...names, ...tags];
  });
  return [...new Set(folded)].filter((name) => name.replace(/[ @#]/g, '').length >= SHORTEST);
}

/** A person may have pasted a link: its last part is the handle or slug. */
export const lastPart = (id: string): string =>
  id
    .replace(/^@|\/+$/g, '')
    .split('/')
    .at(-1) ?? '';
