import type { Mark, Rule } from '../rule.ts';
import { ADJECTIVE, FINITE, FP, INFINITIVE, MP, NOUN, PARTICIPLE, PLURAL } from './categories.ts';
import { afterEtre, type Clause, clausesOf } from './clauses.ts';
import { agreementIn, analysesIn, can, isClear, markToken, only } from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const QUALIFIER = ADJECTIVE | PARTICIPLE;
/** Words with an adjective reading that do not agree after *être*. */
const SKIPPED =
  /^(?:tout|rien|même|plein|debout|super|top|bien|mal|près|loin|fort|juste|cher|net|mieux|pire|en|à|ok|sympa|cool|canon|nickel|bio|possible|plus|moins|tel|vrai|pareil|seul|dû|fait|né|prévu|censé|question|partie|preuve|chic|open|out|standard|classe|ouïe|presque|fan|accro|max|mini|gratis|zen|in|off|pro|deux|trois|quatre)$/u;

/** Forms of an adjective or participle for a subject whose gender may be open: masculine first. */
function forms(token: FrenchToken, agreement: number, { words }: FrenchSentence): string[] {
  return [agreement & ~12, agreement & 12].flatMap((bits) =>
    bits === 0
      ? []
      : analysesIn(token, QUALIFIER).flatMap(({ lemma, category }) =>
          words.agreeing(lemma, category & QUALIFIER, bits),
        ),
  );
}

/** « est fermer »: an infinitive where the participle is due. */
function fromInfinitive(tokens: readonly FrenchToken[], at: number, clause: Clause, { words }: FrenchSentence): Mark[] {
  const token = tokens[at] as FrenchToken;
  if (token.tag !== INFINITIVE && can(token, NOUN)) return [];
  const verbs = analysesIn(token, INFINITIVE).filter(({ verb }) => verb.startsWith('1'));
  if (verbs.length === 0 || can(token, FINITE) || !/er$/u.test(token.norm)) return [];
  const genders = [clause.agreement & ~12, clause.agreement & 12].filter((bits) => bits !== 0);
  return markToken(
    token,
    genders.flatMap((bits) => verbs.flatMap(({ lemma }) => words.agreeing(lemma, PARTICIPLE, bits))),
  );
}

/** After *être* a participle is one whatever the vote; an adjective that may be a noun is one where the clause ends. */
function isRead(token: FrenchToken, next: FrenchToken | undefined): boolean {
  if ((token.tag & QUALIFIER) !== 0 || (can(token, PARTICIPLE) && !can(token, NOUN))) return true;
  return can(token, ADJECTIVE) && (next === undefined || next.kind === 'punctuation');
}

function checkClause(tokens: readonly FrenchToken[], clause: Clause, sentence: FrenchSentence): Mark[] {
  const at = afterEtre(tokens, clause.verb);
  const token = at === null ? undefined : tokens[at];
  if (at === null || !isClear(token)) return [];
  // « on s'est trompé », « nous nous sommes dit »: the family of pronominal verbs.
  if (
    clause.clitics.some(({ norm }) => /^(?:se|s'|me|m'|te|t'|nous|vous)$/u.test(norm)) &&
    (tokens[clause.verb] as FrenchToken).norm !== 'a'
  ) {
    const verb = tokens[clause.verb] as FrenchToken;
    if (analysesIn(verb, FINITE).some(({ lemma }) => lemma === 'être')) return [];
  }
  // « sont inclues »: no such participle, though the verb has the form.
  if (/^inclue?s?$/u.test(token.norm) && token.norm !== 'inclus')
    return markToken(token, sentence.words.agreeing('inclure', PARTICIPLE, clause.agreement));
  if (can(token, INFINITIVE) && !can(token, QUALIFIER)) return fromInfinitive(tokens, at, clause, sentence);
  if (!can(token, QUALIFIER) || !isRead(token, tokens[at + 1]) || SKIPPED.test(token.norm)) return [];
  const own = agreementIn(token, QUALIFIER);
  if (own === 0 || (own & clause.agreement) !== 0) return [];
  // « il est arrivé deux colis », « c'est ».
  if (tokens[clause.start]?.norm === 'il' && (own & 1) !== 0) return [];
  const next = tokens[at + 1];
  if (
    only(next, NOUN) &&
    next?.tag === NOUN &&
    !/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|minuit)$/u.test(next.norm)
  )
    return [];
  // *nous* written by one person, *vous*: only an impossible number is a fault.
  if (tokens[clause.start]?.norm === 'nous' && (own & PLURAL) === 0)
    return markToken(token, forms(token, MP | FP, sentence));
  return markToken(token, forms(token, clause.agreement, sentence));
}

export const participleEtre: Rule<FrenchSentence> = {
  id: 'participle-etre',
  family: 'pp-etre',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.8, §5.13',
  wrong: [
    'Votre commande est [parti→partie] hier.',
    'Les places ont été [attribué→attribuées] samedi.',
    'Nous sommes [désolé→désolés] pour ce retard.',
    'Je suis [désolés→désolé] pour ce retard.',
    'La boutique est [fermer→fermée] lundi.',
    'Cette série a été [tourné→tournée] à Marseille.',
    'Les billets ne sont pas [remboursable→remboursables].',
  ],
  right: [
    'On est ravies.',
    'Il est arrivé deux colis.',
    'Vous êtes contente.',
    'Les prix sont affichés.',
    'L’idée est d’ouvrir.',
    'Elle est toute contente.',
    'Vingt lots sont à gagner.',
    'La priorité est de livrer.',
  ],
  test(sentence) {
    return clausesOf(sentence.tokens).flatMap((clause) => checkClause(sentence.tokens, clause, sentence));
  },
};
