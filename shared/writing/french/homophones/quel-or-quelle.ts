import type { Mark, Rule } from '../../rule.ts';
import { DETERMINER, FINITE, FP, FS, MP, MS, NOMINAL, NOUN } from '../categories.ts';
import { agreementIn, can, isClear } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import { isStop, markOver, onlyNoun, phrases, type Tokens, wordAt } from './around.ts';

const BEING = /^(?:est|sont|était|étaient|serait|seraient|sera|seront)$/u;
const SAYING =
  /^(?:pense|penses|pensez|pensons|crois|croyez|croyons|dit|dis|dites|espère|espérons|parce|afin|pour|bien|avant|dès|tant|sûr|sûre|sûrs|normal|dommage|faut|veut|veux|préfère|attend|attends|puis|lors|alors|depuis|semble|paraît|paraitrait|vu|sans|après|mieux|ainsi|confirme|confirmons|confirmer|informe|informons|précise|précisons|assure|assurons|montre|indique)$/u;
const CLITIC = /^(?:ne|n'|vous|nous|me|m'|te|t'|se|s'|le|la|les|l'|lui|leur|y|en)$/u;

/** The form of *quel* for agreements (bits). */
function quelFor(agreement: number): string[] {
  const forms: [number, string][] = [
    [MS, 'quel'],
    [FS, 'quelle'],
    [MP, 'quels'],
    [FP, 'quelles'],
  ];
  return forms.filter(([bit]) => (agreement & bit) !== 0).map(([, form]) => form);
}

/** Agreements of the noun phrase at a place; 0 when there is none. */
function nounAt(tokens: Tokens, at: number): number {
  const phrase = phrases(tokens).find(({ start }) => start === at);
  if (phrase !== undefined && phrase.agreement !== 0) return phrase.agreement;
  const token = tokens[at];
  return isClear(token) && can(token, NOUN) && !can(token, FINITE) ? agreementIn(token, NOUN) : 0;
}

/** « qu'elle est votre taille ? », « qu'elle belle idée »: *quelle*. */
function whichMeant(tokens: Tokens, at: number): Mark[] {
  const starts =
    at === 0 || isStop(tokens, at - 1) || /^(?:dites|-nous|-moi|savoir|sais|bonjour)$/u.test(wordAt(tokens, at - 1));
  if (wordAt(tokens, at + 2) === 'que' && /^(?:soit|soient)$/u.test(wordAt(tokens, at + 3)))
    return markOver(tokens, at, at + 1, ['quelle']);
  const noun = tokens[at + 2];
  const prepositional = /^(?:à|de|dans|pour|avec|sur|en|par)$/u.test(wordAt(tokens, at - 1));
  if (!starts && !prepositional && !onlyNoun(noun)) return [];
  if (BEING.test(wordAt(tokens, at + 2)) && can(tokens[at + 3], DETERMINER)) {
    const forms = quelFor(nounAt(tokens, at + 3));
    return forms.length === 0 ? [] : markOver(tokens, at, at + 1, forms.slice(0, 3));
  }
  const next = tokens[at + 2];
  if (!isClear(next) || !can(next, NOMINAL) || can(next, FINITE)) return [];
  const forms = quelFor(agreementIn(next, NOMINAL)).filter((form) => form.startsWith('quelle'));
  return forms.length === 0 ? [] : markOver(tokens, at, at + 1, forms);
}

/** « je pense quelle viendra »: *qu'elle*. */
function sheMeant(tokens: Tokens, at: number): Mark[] {
  if (!SAYING.test(wordAt(tokens, at - 1))) return [];
  let place = at + 1;
  while (CLITIC.test(wordAt(tokens, place))) place += 1;
  const verb = tokens[place];
  if (!isClear(verb) || !can(verb, FINITE) || (place === at + 1 && can(verb, NOMINAL))) return [];
  if (BEING.test(verb.norm) && can(tokens[place + 1], DETERMINER)) return [];
  return markOver(tokens, at, at, [wordAt(tokens, at) === 'quelles' ? "qu'elles" : "qu'elle"]);
}

/** « quelque soit l'heure »: *quelle que soit*. */
function whateverMeant(tokens: Tokens, at: number): Mark[] {
  if (!/^(?:soit|soient)$/u.test(wordAt(tokens, at + 1))) return [];
  const known = quelFor(nounAt(tokens, at + 2));
  const forms =
    known.length > 0 ? known : wordAt(tokens, at + 1) === 'soit' ? ['quel', 'quelle'] : ['quels', 'quelles'];
  return markOver(
    tokens,
    at,
    at,
    forms.slice(0, 3).map((form) => `${form} que`),
  );
}

/** « quel est votre taille »: agrees across *être*. */
function agreeing(tokens: Tokens, at: number): Mark[] {
  if (!BEING.test(wordAt(tokens, at + 1)) || !can(tokens[at + 2], DETERMINER)) return [];
  const phrase = phrases(tokens).find(({ start }) => start === at + 2);
  if (phrase === undefined || phrase.agreement === 0) return [];
  const forms = quelFor(phrase.agreement);
  return forms.includes(wordAt(tokens, at)) || forms.length !== 1 ? [] : markOver(tokens, at, at, forms);
}

export const quelOrQuelle: Rule<FrenchSentence> = {
  id: 'quel-or-quelle',
  family: 'hom-quel',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.25',
  wrong: [
    '[Qu’elle→Quelle] est votre pointure ?',
    'Je crois [quelle→qu’elle] arrive lundi.',
    '[Quelque→Quelle que] soit la taille, on a.',
    '[Quel→Quelle] est votre ville ?',
    '[Qu’elle→Quelle] belle photo !',
    '[Quelle→Qu’elle] soit verte ou bleue, elle plaît.',
  ],
  right: [
    'Dites-nous quelle taille.',
    'La taille qu’elle est venue chercher.',
    'Quelles que soient vos envies.',
    'Quelle heure est-il ?',
    'Qu’elle vienne !',
    'Quel est le prix ?',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === "qu'" && /^elles?$/u.test(wordAt(tokens, at + 1))) return whichMeant(tokens, at);
      if (/^quelques?$/u.test(word)) return whateverMeant(tokens, at);
      if (!/^quel(?:le|s|les)?$/u.test(word)) return [];
      if (/^quelle?$/u.test(word) && wordAt(tokens, at + 1) === 'soit' && wordAt(tokens, at - 1) === '')
        return markOver(tokens, at, at, word === 'quelle' ? ["qu'elle"] : ["qu'il", "qu'elle"]);
      const she = word.startsWith('quelle') ? sheMeant(tokens, at) : [];
      return she.length > 0 ? she : agreeing(tokens, at);
    });
  },
};
