import type { Mark } from '../rule.ts';
import { formsOf, lemmasOf } from './forms.ts';
import { type At, is, isEdge, may, only, rewrite, words } from './look.ts';
import type { EnglishSentence } from './token.ts';

/** Verbs whose number always shows, from one to several and back. */
export const PLURALS: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
export const SINGULARS: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };

/** One in form, several in meaning: a total of, a dozen of. */
export const AMOUNTS = words(
  'total dozen hundred thousand million load percentage proportion fraction wave stack sprinkling kind sort type mixture mix combination string wealth sea flood abundance plethora assortment array minimum maximum average third quarter part portion rise drop increase pile cluster pool swarm crowd queue team panel crew squad collection catalogue hour day week year lot chunk bulk spread smattering heap mass circle network community generation world everything majority',
);

/** Another finite verb before the clause ends: the form looked at is then hardly the verb. */
export function hasVerbAfter(at: At, from: number): boolean {
  for (let offset = from; !isEdge(at(offset)) && at(offset).norm !== ''; offset += 1) {
    if (is(at(offset), 'CC', 'WDT', 'WP', 'WRB')) return false;
    if (is(at(offset), 'MD', 'VBZ', 'VBP', 'VBD')) return true;
  }
  return false;
}

const GOES_ON = words(
  'a an the this that these those my your his our their us you it them me him all no any two three only not also still',
);

/** The verb at an offset, made to agree with several; nothing when it is hardly a verb there. */
export function toPlural(at: At, offset: number): Mark | undefined {
  const verb = at(offset);
  const known = PLURALS[verb.norm];
  if (known !== undefined && is(verb, 'VBZ', 'VBD')) return rewrite(verb, verb, known);
  const plainly = is(verb, 'VBZ') || (is(verb, 'NNS') && is(at(offset + 1), 'CD', 'DT', 'PRP', 'PRP$', 'TO'));
  if (!plainly || !may(verb, 'VBZ') || hasVerbAfter(at, offset + 1)) return undefined;
  if (
    may(verb, 'NNS') &&
    /^(?:kids|girls|boys|ladies|babies|guests|members|teens|adults|customers|sports)$/.test(at(offset - 1).norm)
  )
    return undefined;
  const next = at(offset + 1);
  const fits =
    is(next, 'IN', 'DT', 'PRP', 'PRP$', 'TO', 'RB', 'JJ', 'CD', 'RP') ||
    isEdge(next) ||
    GOES_ON.has(next.norm) ||
    only(verb, 'VBZ');
  return fits ? rewrite(verb, verb, ...lemmasOf(verb.readings, 'VBZ')) : undefined;
}

/** The verb at an offset, made to agree with one; nothing when it is hardly a verb there. */
export function toSingular(sentence: EnglishSentence, at: At, offset: number): Mark | undefined {
  const verb = at(offset);
  const known = SINGULARS[verb.norm];
  if (known !== undefined) {
    const wished = verb.norm === 'were' && /^(?:if|as|though|wish)$/.test(at(-1).norm);
    return !wished && is(verb, 'VBP', 'VBD', 'VB') ? rewrite(verb, verb, known) : undefined;
  }
  if (
    /^(?:close|open)$/.test(verb.norm) &&
    /^(?:at|on|early|late|until|from)$/.test(at(offset + 1).norm) &&
    !hasVerbAfter(at, offset + 1)
  )
    return rewrite(verb, verb, `${verb.norm}s`);
  const base = may(verb, 'VB') && !may(verb, 'VBD', 'VBZ', 'IN', 'RB', 'MD', 'UH');
  if (!base || !is(verb, 'VBP', 'VB', 'VBN') || verb.norm === 'be' || hasVerbAfter(at, offset + 1)) return undefined;
  const next = at(offset + 1);
  const fits =
    GOES_ON.has(next.norm) ||
    is(next, 'IN', 'TO', 'CD', 'X') ||
    (only(verb, 'VB') && is(next, 'NNS', 'RB', 'JJ', 'NN')) ||
    (only(verb, 'VB') && isEdge(next));
  return fits ? rewrite(verb, verb, ...formsOf(sentence.lexicon, verb.norm, 'VBZ')) : undefined;
}

/** The verb's offset after a phrase, adverbs passed over. */
export function skipAdverbs(at: At, from: number): number {
  let offset = from;
  while (offset < from + 2 && is(at(offset), 'RB') && only(at(offset), 'RB', 'JJ', 'IN', 'UH')) offset += 1;
  return offset;
}
