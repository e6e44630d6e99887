import { groupBy } from '../../suggest/group.ts';
import type { Mark, Rule } from '../rule.ts';
import { DETERMINER, FINITE, IMPERATIVE, INFINITIVE, NOUN, PARTICIPLE, PERSONS, PREPOSITION } from './categories.ts';
import { can, isClear, isWord, opensClause, personOf, personsOf, SURE_SUBJECT } from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

/** Two words, or three, that are one with hyphens; `before` and `after` say where, as words. */
const COMPOUNDS: readonly { words: string; right: string; before?: RegExp; after?: RegExp; notBefore?: RegExp }[] = [
  { words: 'week end', right: 'week-end' },
  { words: 'week ends', right: 'week-ends' },
  { words: 'celui ci', right: 'celui-ci' },
  { words: 'celle ci', right: 'celle-ci' },
  { words: 'ceux ci', right: 'ceux-ci' },
  { words: 'celles ci', right: 'celles-ci' },
  { words: 'celui là', right: 'celui-là' },
  { words: 'celle là', right: 'celle-là' },
  { words: 'ceux là', right: 'ceux-là' },
  { words: 'ci joint', right: 'ci-joint' },
  { words: 'ci jointe', right: 'ci-jointe' },
  { words: 'ci dessous', right: 'ci-dessous' },
  { words: 'ci dessus', right: 'ci-dessus' },
  { words: 'ci contre', right: 'ci-contre' },
  { words: 'là bas', right: 'là-bas' },
  { words: 'là haut', right: 'là-haut' },
  { words: 'au dessus', right: 'au-dessus' },
  { words: 'au dessous', right: 'au-dessous' },
  { words: 'au delà', right: 'au-delà' },
  { words: 'vis à vis', right: 'vis-à-vis' },
  { words: "c' est à dire", right: "c'est-à-dire" },
  { words: 'quelques uns', right: 'quelques-uns' },
  { words: 'quelques unes', right: 'quelques-unes' },
  {
    words: 'après midi',
    right: 'après-midi',
    before:
      /^(?:cet|cette|l'|un|une|en|d'|demain|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|chaque|les|hier|bon|bonne|tout)$/u,
  },
  { words: 'grand chose', right: 'grand-chose', before: /^pas$/u },
  {
    words: 'rendez vous',
    right: 'rendez-vous',
    before:
      /^(?:votre|vos|un|le|les|ton|mon|notre|nos|de|du|des|au|prendre|prends|prenez|prenons|pris|sur|sans|ce|ces|son|leur|en)$/u,
  },
  {
    words: 'peut être',
    right: 'peut-être',
    notBefore: /^(?:il|elle|on|qui|ça|cela|ne|n'|y|en|se|ce|tout|rien|celui-ci|celle-ci)$/u,
  },
  { words: 'porte monnaie', right: 'porte-monnaie' },
  { words: 'sous titres', right: 'sous-titres' },
  { words: 'arc en ciel', right: 'arc-en-ciel' },
  { words: 'vice versa', right: 'vice-versa' },
  { words: 'vingt deux', right: 'vingt-deux' },
  { words: 'dix sept', right: 'dix-sept' },
  { words: 'dix huit', right: 'dix-huit' },
  { words: 'dix neuf', right: 'dix-neuf' },
  { words: 'quatre vingt', right: 'quatre-vingt' },
  { words: 'quatre vingts', right: 'quatre-vingts' },
  { words: 'moi même', right: 'moi-même', before: /.*/u },
  { words: 'vous même', right: 'vous-même', notBefore: /^(?:rendez|voyez|parlez|donnez|montrez)$/u },
  { words: 'nous mêmes', right: 'nous-mêmes' },
  { words: 'lui même', right: 'lui-même' },
];

/** By first word: most words open none. */
const BY_FIRST = groupBy(
  COMPOUNDS.map((compound) => ({ ...compound, parts: compound.words.split(' ') })),
  ({ parts }) => parts[0],
);

function compoundAt(tokens: readonly FrenchToken[], at: number): Mark[] {
  const opened = BY_FIRST.get(tokens[at]?.norm);
  if (opened === undefined) return [];
  for (const { parts, right, before, notBefore } of opened) {
    if (
      !parts.every(
        (part, step) =>
          tokens[at + step]?.norm === part && (step === 0 || tokens[at + step]?.spaced || part.endsWith("'")),
      )
    )
      continue;
    const previous = tokens[at - 1]?.norm ?? '';
    if (before !== undefined && !before.test(previous)) continue;
    if (notBefore?.test(previous)) continue;
    const first = tokens[at] as FrenchToken;
    const last = tokens[at + parts.length - 1] as FrenchToken;
    if (right === 'peut-être' && !mayBe(tokens, at)) continue;
    const form = /^\p{Lu}/u.test(first.text) ? right.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : right;
    return [{ start: first.start, end: last.end, replacements: [form] }];
  }
  return [];
}

/** « passez peut être »: no subject before it, no participle after it. */
function mayBe(tokens: readonly FrenchToken[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 2];
  if (
    can(before, NOUN) ||
    before?.capital === true ||
    before?.norm === 'pas' ||
    (before !== undefined && before.kind === 'word' && before.tag === PARTICIPLE)
  )
    return false;
  return after === undefined || !can(after, PARTICIPLE) || can(before, FINITE | IMPERATIVE);
}

const SUBJECTS = /^(?:je|tu|il|elle|on|nous|vous|ils|elles)$/u;
const OBJECTS = /^(?:nous|moi|lui|leur|le|la|les|toi|vous)$/u;

/** « pouvez vous venir ? », « avez vous essayé ? »: an inverted subject in a question. */
function inversionAt(tokens: readonly FrenchToken[], at: number, asks: boolean): Mark[] {
  const verb = tokens[at] as FrenchToken;
  const pronoun = tokens[at + 1];
  if (
    !asks ||
    !isClear(verb) ||
    !can(verb, FINITE) ||
    !isWord(pronoun) ||
    !pronoun.spaced ||
    !SUBJECTS.test(pronoun.norm)
  )
    return [];
  const person = personOf(pronoun);
  if (person === undefined || (personsOf(verb) & PERSONS[person]) === 0) return [];
  const before = tokens[at - 1];
  if (
    before !== undefined &&
    before.kind === 'word' &&
    !opensClause(tokens, at) &&
    !/^(?:où|quand|comment|pourquoi|combien|quel|quelle|que|qu'|en|y|vous|nous|l'|les|le|la|ne|n')$/u.test(before.norm)
  )
    return [];
  // « vous pouvez vous rendre »: a subject stands before.
  if (
    tokens
      .slice(0, at)
      .some(
        (token) =>
          personOf(token) === person && (SURE_SUBJECT.test(token.norm) || opensClause(tokens, tokens.indexOf(token))),
      )
  )
    return [];
  const link = /[aeé]$/u.test(verb.norm) && /^(?:il|elle|on)$/u.test(pronoun.norm) ? '-t-' : '-';
  return [{ start: verb.start, end: pronoun.end, replacements: [`${verb.text}${link}${pronoun.text}`] }];
}

/** « dites nous tout », « envoyez nous vos photos »: an imperative and its pronoun. */
function orderAt(tokens: readonly FrenchToken[], at: number): Mark[] {
  const verb = tokens[at] as FrenchToken;
  const pronoun = tokens[at + 1];
  if (
    !isClear(verb) ||
    !can(verb, IMPERATIVE) ||
    !isWord(pronoun) ||
    !pronoun.spaced ||
    !OBJECTS.test(pronoun.norm) ||
    !opensClause(tokens, at)
  )
    return [];
  if ((can(verb, NOUN) && verb.tag === NOUN) || /^(?:aussi|même|seul|seule)$/u.test(tokens[at + 2]?.norm ?? ''))
    return [];
  const before = tokens[at - 1];
  if (before !== undefined && /^(?:que|qu'|si|où|dont|quand|comme|ou)$/u.test(before.norm)) return [];
  const after = tokens[at + 2];
  const sure = /^(?:nous|moi|lui|leur)$/u.test(pronoun.norm);
  // « regardez la vidéo », « laissez le temps »: an article.
  if (
    !sure &&
    (after === undefined ? pronoun.norm === 'la' : can(after, NOUN | 2) || !can(after, PREPOSITION | DETERMINER))
  )
    return [];
  if (pronoun.norm === 'vous' && !/ez$/u.test(verb.norm)) return [];
  if (pronoun.norm === 'vous') return [];
  // « Dites nous sommes »: a subject with its own verb; « leur colis »: a determiner.
  if (isClear(after) && can(after, FINITE) && pronoun.norm === 'nous' && (personsOf(after) & PERSONS['1p']) !== 0)
    return [];
  if (pronoun.norm === 'leur' && can(after, NOUN)) return [];
  // « veuillez nous excuser »: the pronoun goes with the infinitive.
  if (can(after, INFINITIVE) && verb.norm === 'veuillez') return [];
  if (/^(?:merci|voici|voilà|soit|vive|bonjour|entre)$/u.test(verb.norm) || can(verb, INFINITIVE)) return [];
  // « passe nous voir »: the pronoun goes with the infinitive.
  if (
    can(after, INFINITIVE) &&
    /^(?:passe|viens|va|reviens|repasse|cours|monte|pass|ven|reven|all|repass)/u.test(verb.norm)
  )
    return [];
  return [{ start: verb.start, end: pronoun.end, replacements: [`${verb.text}-${pronoun.norm}`] }];
}

export const hyphens: Rule<FrenchSentence> = {
  id: 'hyphens',
  family: 'hyphen',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.31',
  wrong: [
    '[Est ce que→Est-ce que] tout va bien ?',
    'Prenez [rendez vous→rendez-vous] en ligne.',
    '[Pouvez vous→Pouvez-vous] passer demain ?',
    '[Dites nous→Dites-nous] tout !',
    'Passez [peut être→peut-être] par le site.',
    'Bon [week end→week-end] !',
    'C’est [celui ci→celui-ci] qui revient.',
  ],
  right: [
    'Il peut être livré.',
    'Vous pouvez vous rendre en boutique ?',
    'Regardez la vidéo.',
    'Vous rendez vous-même le colis.',
    'Le colis peut être remis.',
    'Nous vous souhaitons une belle soirée.',
    'Laissez le temps à la colle.',
    'Veuillez nous excuser.',
  ],
  test({ tokens }) {
    const asks = tokens.some(({ text }) => text.includes('?'));
    return tokens.flatMap((token, at) => {
      if (token.kind !== 'word') return [];
      const [ce, que] = [tokens[at + 1], tokens[at + 2]];
      if (
        token.norm === 'est' &&
        tokens[at - 1]?.norm !== "c'" &&
        ce?.norm === 'ce' &&
        ce.spaced &&
        /^(?:que|qu'|qui)$/u.test(que?.norm ?? '')
      ) {
        return [{ start: token.start, end: (que as FrenchToken).end, replacements: [`${token.text}-ce ${que?.text}`] }];
      }
      const compound = compoundAt(tokens, at);
      if (compound.length > 0) return compound;
      const inverted = inversionAt(tokens, at, asks);
      return inverted.length > 0 ? inverted : orderAt(tokens, at);
    });
  },
};
