import type { Rule } from '../rule.ts';
import { FINITE, MOODS, NOUN, PERSONS, type Person, SUBORDINATOR } from './categories.ts';
import { afterAdverbs, afterClitics, analysesIn, can, isClear, markToken, opensClause, personOf } from './look.ts';
import { readPhrase } from './phrases.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

/** Words before *si* that ask: the conditional is right after them. */
const ASKS =
  /^(?:savoir|sais|sait|savez|savons|savent|demande|demander|demandez|demandons|demandent|dire|dis|dit|dites|voir|voyez|vois|ignore|ignorer|comprendre|vérifier|vérifie|vérifions|vérifiez|regarder|regarde|regardons|sûr|sûre|sûrs|sûres|certain|certaine|certains|certaines|confirmer|confirmez|confirme|précisez|préciser|indiquez|indiquer|même|question|comme|doute|tester|-moi|-nous|-vous|-tu|-le)$/u;

/** Place of the verb after *si* and the person of its subject. */
function verbAfter(tokens: readonly FrenchToken[], at: number): { place: number; person: Person | null } | null {
  const person = personOf(tokens[at]);
  if (person !== undefined) return { place: afterClitics(tokens, at + 1), person };
  const phrase = readPhrase(tokens, at);
  if (phrase === null) return null;
  return { place: afterClitics(tokens, afterAdverbs(tokens, phrase.end)), person: null };
}

export const siConditional: Rule<FrenchSentence> = {
  id: 'si-conditional',
  family: 'cond-si',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.27',
  wrong: [
    'Si vous [auriez→aviez] un doute, écrivez-nous.',
    'Si le colis [serait→était] perdu, on le renverrait.',
    'Si j’[aurais→avais] su, je vous aurais prévenue.',
    'Si j’[aurai→avais] su, je serais venue.',
  ],
  right: [
    'Je me demande si vous auriez le temps.',
    'Savez-vous si la boutique serait ouverte ?',
    'S’il en est.',
    'Dites-nous si vous pourriez venir.',
    'Si vous aviez un doute, écrivez.',
  ],
  test({ tokens, words }) {
    return tokens.flatMap((token, at) => {
      if (!/^(?:si|s')$/u.test(token.norm) || !can(token, SUBORDINATOR)) return [];
      const before = tokens[at - 1];
      if (
        before !== undefined &&
        (ASKS.test(before.norm) || ASKS.test(tokens[at - 2]?.norm ?? '') || !opensClause(tokens, at))
      )
        return [];
      if (
        tokens
          .slice(0, at)
          .some(({ norm }) => /^(?:savoir|savez|demande|demandez|dites|dis|sais|vérifi\w+|regard\w+)$/u.test(norm))
      )
        return [];
      const found = verbAfter(tokens, at + 1);
      const verb = found === null ? undefined : tokens[found.place];
      if (found === null || !isClear(verb) || can(verb, NOUN)) return [];
      const conditionals = analysesIn(verb, FINITE);
      // « si j'aurai su »: the future is no better, where *si* opens the sentence and asks nothing.
      const allowed = before === undefined || before.kind !== 'word' ? MOODS.K | MOODS.If : MOODS.K;
      if (conditionals.length === 0 || conditionals.some(({ moods }) => (moods & ~allowed) !== 0)) return [];
      return markToken(
        verb,
        conditionals.flatMap(({ lemma, persons }) => {
          const person = found.person ?? ((persons & PERSONS['3p']) !== 0 ? '3p' : '3s');
          return [...words.conjugated(lemma, 'Iq', person), ...words.conjugated(lemma, 'Ip', person)];
        }),
      );
    });
  },
};
