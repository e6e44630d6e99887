import type { Mark, Rule } from '../rule.ts';
import { FINITE, IMPERATIVE, INFINITIVE, MOODS, NOUN, PARTICIPLE, PREPOSITION } from './categories.ts';
import { afterClitics, analysesIn, can, isClear, markToken, opensClause } from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const WISHES = new Set(['vouloir', 'aimer', 'souhaiter', 'désirer']);

/** « je voudrai savoir »: a wish takes the conditional, which sounds the same. */
function wished(tokens: readonly FrenchToken[], at: number, { words }: FrenchSentence): Mark[] {
  const verb = tokens[at + 1];
  if (!/^(?:je|j')$/u.test(tokens[at]?.norm ?? '') || !isClear(verb) || !/rai$/u.test(verb.norm)) return [];
  const next = tokens[afterClitics(tokens, at + 2)];
  const asked =
    (isClear(next) && can(next, INFINITIVE) && next.tag === INFINITIVE) || /^(?:que|qu')$/u.test(next?.norm ?? '');
  if (!asked) return [];
  return markToken(
    verb,
    analysesIn(verb, FINITE)
      .filter(({ lemma, moods }) => WISHES.has(lemma) && (moods & MOODS.If) !== 0)
      .flatMap(({ lemma }) => words.conjugated(lemma, 'K', '1s')),
  );
}

/** « ne changer rien », « ne l'acheter pas »: an order; the infinitive would have its negation in one piece. */
function ordered(tokens: readonly FrenchToken[], at: number, { words }: FrenchSentence): Mark[] {
  if (!/^(?:ne|n')$/u.test(tokens[at]?.norm ?? '') || !opensClause(tokens, at)) return [];
  if (can(tokens[at - 1], PREPOSITION) || tokens[at - 1]?.norm === 'ou') return [];
  const place = afterClitics(tokens, at + 1);
  const verb = tokens[place];
  if (!isClear(verb) || !/er$/u.test(verb.norm) || can(verb, FINITE | NOUN | PARTICIPLE)) return [];
  if (!/^(?:pas|rien|plus|jamais|surtout)$/u.test(tokens[place + 1]?.norm ?? '')) return [];
  return markToken(
    verb,
    analysesIn(verb, INFINITIVE | IMPERATIVE).flatMap(({ lemma }) => words.conjugated(lemma, 'E', '2p')),
  );
}

/** « envoyer-nous une photo »: the ear does not tell *-er* from *-ez*. */
function hyphened(tokens: readonly FrenchToken[], at: number, { words }: FrenchSentence): Mark[] {
  const verb = tokens[at];
  if (!isClear(verb) || !/er$/u.test(verb.norm) || can(verb, FINITE | NOUN)) return [];
  if (!/^-(?:nous|moi|le|la|les|lui|leur)$/u.test(tokens[at + 1]?.norm ?? '')) return [];
  return markToken(
    verb,
    analysesIn(verb, INFINITIVE).flatMap(({ lemma }) => words.conjugated(lemma, 'E', '2p')),
  );
}

export const wish: Rule<FrenchSentence> = {
  id: 'wish',
  family: 'mood',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.27',
  wrong: [
    'Je [voudrai→voudrais] savoir si le stage est complet.',
    'J’[aimerai→aimerais] vous remercier.',
    'Ne [changer→changez] rien !',
    '[Envoyer→Envoyez]-nous une photo.',
    'Ne l’[acheter→achetez] pas.',
  ],
  right: [
    'Je voudrais savoir.',
    'J’aimerai toujours ce lieu.',
    'Ne rien changer, ne pas plier.',
    'Pour ne pas changer.',
    'Un conseil : ne pas laver.',
  ],
  test(sentence) {
    const { tokens } = sentence;
    return tokens.flatMap((_, at) => [
      ...wished(tokens, at, sentence),
      ...ordered(tokens, at, sentence),
      ...hyphened(tokens, at, sentence),
    ]);
  },
};
