import type { Fact } from '../fact.ts';
import { foldText } from '../values/folded.ts';
import { isSpelled } from '../values/numbers.ts';
import { isGeneric, isPlain, sameWord } from './vocabulary.ts';

interface LabelWord {
  key: string;
  weight: number;
  /** The first or last word that says something: enough to name the fact when no other fact has it. */
  head: boolean;
}

/** One way to name a fact. */
export interface Label {
  fact: Fact;
  words: LabelWord[];
  total: number;
  /** An alias counts only when it is there whole. */
  whole: boolean;
  /** Words that name the thing by themselves; none of "open day" does. */
  telling: string[];
}

export const LINKING = new Set(
  'de du des d l la le les un une et a au aux en pour sur par dans avec depuis vers chez des apres avant of the an and for to in on at by with from our notre nos s'.split(
    ' ',
  ),
);

export function labelKeys(label: string): string[] {
  const keys = foldText(label.slice(0, 300)).lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  const content = keys.filter((key) => !LINKING.has(key));
  return content.length > 0 ? content : keys;
}

function names(fact: Fact): { text: string; whole: boolean }[] {
  const given = [fact.label, fact.labelEn].flatMap((text) =>
    typeof text === 'string' ? [{ text, whole: false }] : [],
  );
  const aliases = (fact.words ?? [])
    .filter((text) => labelKeys(text).filter((key) => !isGeneric(key) && !isPlain(key)).length > 1)
    .map((text) => ({ text, whole: true }));
  return [...given, ...aliases];
}

/** "un enfant" alone does not name the "menu enfant". */
const AUDIENCE =
  /^(?:enfants?|adultes?|jeunes?|etudiante?s?|familles?|groupes?|child|children|kids?|adults?|students?|family|groups?)$/;

/** "fête des vendanges": the last word says whose, not what; a proper name ("festival des Oyats") does both. */
const endsInComplement = (label: string): boolean =>
  /(?:\b(?:de|du|des|of|for|to|pour|depuis|vers|from)(?: la| le| les| the| l')? |\bd')\p{Ll}[\p{L}-]*$/u.test(
    foldText(label).plain.trim(),
  );

/** One reading of a list of facts serves all values of a text. */
const cache = new WeakMap<readonly Fact[], Label[]>();

/** Ways to name each fact; a word that several facts share, or that points at nothing, weighs less. */
export function labelsOf(facts: readonly Fact[]): Label[] {
  const known = cache.get(facts);
  if (known !== undefined) return known;
  const named = facts.flatMap((fact) => names(fact).map((name) => ({ fact, ...name, keys: labelKeys(name.text) })));
  const sharing = (key: string, own: Fact, among: (keys: string[]) => string[]): number => {
    const others = named.filter(
      ({ fact, keys }) => fact.label !== own.label && among(keys).some((other) => sameWord(other, key)),
    );
    return new Set(others.map(({ fact }) => fact.label)).size;
  };
  const labels = named.map(({ fact, text, keys, whole }) => {
    const telling = keys.filter((key) => !isGeneric(key) && !isPlain(key) && !isSpelled(key));
    const [first] = telling;
    const last = telling.at(-1);
    // "Team plan" beside "Pro plan": the general word is all that tells them apart.
    const bare = keys.filter((key) => !isGeneric(key)).every((key) => sharing(key, fact, (all) => all) > 0);
    const complement = endsInComplement(text);
    const words = keys.map((key) => {
      const shared = sharing(key, fact, (all) => all);
      const leads =
        key === first &&
        !(AUDIENCE.test(key) && telling.length > 1) &&
        sharing(key, fact, (all) => all.slice(0, 1)) === 0;
      return {
        key,
        weight: (isGeneric(key) && !bare ? 0.4 : 1) / (shared + 1),
        head: leads || (key === last && shared === 0 && !complement && !AUDIENCE.test(key)),
      };
    });
    return { fact, words, total: words.reduce((sum, { weight }) => sum + weight, 0), whole, telling };
  });
  cache.set(facts, labels);
  return labels;
}
