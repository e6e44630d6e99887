import type { Mark, Rule } from '../rule.ts';
import { ADJECTIVE, ADVERB, CLITIC, DETERMINER, FINITE, MOODS, NOUN, PERSONS, PREPOSITION } from './categories.ts';
import { analysesIn, can, isWord, markToken } from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

/** Where an order can begin: the start, a mark, a greeting, a coordination. */
const BEFORE = /^(?:et|puis|alors|donc|mais|ou|merci|bonjour|salut|coucou|hello|oui|non|sinon|stp|vite|allez|hop)$/u;
const AFTER =
  /^(?:nous|moi|le|la|les|l'|un|une|des|ton|ta|tes|ce|cette|ces|bien|vite|donc|dans|par|sur|chez|ici|aussi|simplement|juste|en|notre|nos|au|aux|à|avec|pour|tout|toute|pas|-nous|-moi|-le|-la|-les|-lui|-leur)$/u;

function isPresent2s(token: FrenchToken): string[] {
  return analysesIn(token, FINITE)
    .filter(
      ({ verb, moods, persons }) => verb.startsWith('1') && (moods & MOODS.Ip) !== 0 && (persons & PERSONS['2s']) !== 0,
    )
    .map(({ lemma }) => lemma)
    .concat(
      analysesIn(token, FINITE)
        .filter(
          ({ lemma, persons }) =>
            /^(?:ouvrir|offrir|cueillir|accueillir|découvrir|couvrir)$/u.test(lemma) && (persons & PERSONS['2s']) !== 0,
        )
        .map(({ lemma }) => lemma),
    );
}

/** « regardes ici »: a second person in -es that opens a clause. */
function checkOpening(tokens: readonly FrenchToken[], at: number): Mark[] {
  const token = tokens[at] as FrenchToken;
  if (!isWord(token) || token.norm === 'sommes' || !/es$/u.test(token.norm) || isPresent2s(token).length === 0)
    return [];
  const before = tokens[at - 1];
  const negated = /^(?:ne|n')$/u.test(before?.norm ?? '');
  const opening = negated ? tokens[at - 2] : before;
  if (
    opening !== undefined &&
    (opening.kind === 'word' ? !BEFORE.test(opening.norm) : opening.kind === 'code' || opening.kind === 'number')
  )
    return [];
  const next = tokens[at + 1];
  // « Parles-en », « penses-y » keep their s.
  if (/^-?(?:en|y)$/u.test(next?.norm ?? '')) return [];
  if (negated ? !/^(?:pas|plus|jamais|rien|surtout)$/u.test(next?.norm ?? '') : !AFTER.test(next?.norm ?? ''))
    return [];
  if (
    !negated &&
    can(token, NOUN | ADJECTIVE) &&
    (opening?.kind === 'word' || !can(next, CLITIC | DETERMINER | ADVERB) || can(next, PREPOSITION))
  )
    return [];
  return markToken(token, [token.norm.slice(0, -1)]);
}

/** « envoi-moi », « regardes-nous »: a noun, or a second person, before a pronoun with its hyphen. */
function checkHyphen(tokens: readonly FrenchToken[], at: number, { words }: FrenchSentence): Mark[] {
  const token = tokens[at] as FrenchToken;
  if (!isWord(token) || !/^-(?:moi|nous|lui|leur|le|la|les)$/u.test(tokens[at + 1]?.norm ?? '') || can(token, FINITE))
    return [];
  if (!can(token, NOUN)) return [];
  const verb = `${token.norm}e`;
  const imperative = words
    .analyse(verb)
    .some(({ moods, persons }) => (moods & MOODS.E) !== 0 && (persons & PERSONS['2s']) !== 0);
  return imperative ? markToken(token, [verb]) : [];
}

export const imperative: Rule<FrenchSentence> = {
  id: 'imperative',
  family: 'imp',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.7',
  wrong: [
    '[Regardes→Regarde] ici, c’est écrit.',
    'N’[hésites→hésite] pas à venir.',
    '[Envoi→Envoie]-moi ta photo.',
    'Salut ! [Passes→Passe] nous voir.',
  ],
  right: [
    'Parles-en à tes amis.',
    'Penses-y avant dimanche.',
    'Finis vite.',
    'Tu regardes ici.',
    'Places assises, entrées libres.',
    'Tes photos, tu les gardes bien.',
  ],
  test(sentence) {
    const { tokens } = sentence;
    return tokens.flatMap((_, at) => [...checkOpening(tokens, at), ...checkHyphen(tokens, at, sentence)]);
  },
};
