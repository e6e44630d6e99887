import type { Lexicon } from '../lexicon.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

const IRREGULAR = new Map(IRREGULAR_VERBS.map((verb) => [verb.base, verb]));
const PLURALS: Readonly<Record<string, string>> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  person: 'people',
  mouse: 'mice',
  this: 'these',
  that: 'those',
};

type Tag = 'VBZ' | 'VBD' | 'VBN' | 'VBG' | 'NNS';

const withS = (word: string) => {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:[sxz]|[cs]h)$/.test(word)) return [`${word}es`];
  if (/o$/.test(word)) return [`${word}es`, `${word}s`];
  if (/fe?$/.test(word)) return [word.replace(/fe?$/, 'ves'), `${word}s`];
  return [`${word}s`];
};

function withEnding(word: string, ending: 'ed' | 'ing'): string[] {
  const doubled = `${word}${word.at(-1) ?? ''}${ending}`;
  if (ending === 'ed' && /[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`];
  if (ending === 'ing' && /ie$/.test(word)) return [`${word.slice(0, -2)}ying`];
  if (/(?:ee|oe|ye)$/.test(word)) return [ending === 'ed' ? `${word}d` : `${word}ing`];
  if (word.endsWith('e')) return [`${word.slice(0, -1)}${ending}`];
  return /[aeiou][bdfgklmnprtvz]$/.test(word) ? [doubled, `${word}${ending}`] : [`${word}${ending}`];
}

function candidates(lemma: string, tag: Tag): readonly string[] {
  const irregular = IRREGULAR.get(lemma);
  if (tag === 'NNS') return [PLURALS[lemma] ?? '', ...withS(lemma)].filter((form) => form !== '');
  if (tag === 'VBZ') return lemma === 'be' ? ['is'] : lemma === 'have' ? ['has'] : withS(lemma);
  if (tag === 'VBG') return withEnding(lemma, 'ing');
  if (lemma === 'be') return tag === 'VBN' ? ['been'] : ['was'];
  if (lemma === 'have') return ['had'];
  if (lemma === 'do') return tag === 'VBN' ? ['done'] : ['did'];
  return (tag === 'VBD' ? irregular?.past : irregular?.participle) ?? withEnding(lemma, 'ed');
}

/** Forms of a lemma under a tag, surest first: those that the lexicon has as such a form, else what the rules of spelling give. */
export function formsOf(lexicon: Lexicon, lemma: string, tag: Tag): string[] {
  const found = candidates(lemma, tag);
  const sure = found.filter((form) => lexicon.lookup(form).some((one) => one.tags === tag && one.lemma === lemma));
  return sure.length > 0 ? sure : found.slice(0, 1);
}

/** The base forms that a form may come from, under any of the tags. */
export function lemmasOf(readings: readonly { lemma: string; tags: string }[], ...tags: string[]): string[] {
  return [...new Set(readings.filter((one) => tags.includes(one.tags)).map(({ lemma }) => lemma))];
}
