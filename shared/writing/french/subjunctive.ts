import type { Rule } from '../rule.ts';
import { FINITE, IMPERATIVE, INFINITIVE, MOODS, PARTICIPLE, PERSONS, type Person, SUBJUNCTIVE } from './categories.ts';
import { afterAdverbs, afterClitics, analysesIn, can, isClear, markToken, personOf, SURE_SUBJECT } from './look.ts';
import { readPhrase } from './phrases.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

/** What must stand before *que*, read backwards as words: conjunctions, and verbs and adjectives of will and feeling. */
const CONJUNCTION =
  /(?:^| )(?:bien|pour|afin|avant|sans|à condition|jusqu' à ce|jusqu'à ce|de peur|de crainte|en attendant|à moins|pourvu|encore|autant) $/u;
const TRIGGER =
  /(?:^| )(?:(?:il )?(?:faut|faudra|faudrait|fallait|fallu|vaut mieux|vaudrait mieux|suffit|importe|se peut)|(?:veux|veut|voulons|voulez|veulent|voudrais|voudrait|voudrions|voudriez|souhaite|souhaites|souhaitons|souhaitez|souhaitent|souhaiterions|souhaiterais|attends|attend|attendons|attendez|attendent|aimerais|aimerait|aimerions|aimeriez|regrette|regrettons|regrettez|crains|craint|craignons|doute|doutons|exige|exigeons|préfère|préférons|préférez|préférerions|préfèrerions|refuse|refusons|demande|demandons|propose|proposons)|(?:est|serait|sera|c' est|c'est) (?:possible|impossible|dommage|important|essentiel|nécessaire|normal|regrettable|indispensable|préférable|rare|temps|bien|bon|génial|super|étonnant|incroyable|triste)|dommage|(?:content|contente|contents|contentes|ravi|ravie|ravis|ravies|désolé|désolée|désolés|désolées|heureux|heureuse|heureuses|navré|navrée|navrés|navrées|triste|tristes|déçu|déçue|déçus|déçues|fier|fière|fiers|fières|surpris|surprise|surprises)) $/u;
/** « on demande que », « propose que » report as often as they ask. */
const SILENT_AFTER = /(?:^| )(?:bien sûr|encore plus|autant) $/u;

function subjectOf(tokens: readonly FrenchToken[], at: number): { place: number; person: Person } | null {
  const token = tokens[at];
  const person = personOf(token);
  if (person !== undefined && token !== undefined) {
    if (!SURE_SUBJECT.test(token.norm) && !/^(?:nous|vous|elle|elles)$/u.test(token.norm)) return null;
    return { place: afterClitics(tokens, at + 1), person };
  }
  if (/^(?:ça|cela|ce|c'|tout|chacun|chacune|quelqu'un|personne|celui-ci|celle-ci)$/u.test(token?.norm ?? ''))
    return { place: afterClitics(tokens, at + 1), person: '3s' };
  const phrase = readPhrase(tokens, at);
  if (phrase === null || phrase.agreement === 0) return null;
  const plural = (phrase.agreement & 5) === 0;
  const singular = (phrase.agreement & 10) === 0;
  if (plural === singular) return null;
  return { place: afterClitics(tokens, afterAdverbs(tokens, phrase.end)), person: plural ? '3p' : '3s' };
}

export const subjunctive: Rule<FrenchSentence> = {
  id: 'subjunctive',
  family: 'subj',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.28',
  wrong: [
    'Il faut que vous [envoyez→envoyiez] une photo.',
    'Bien que la vente [est→soit] terminée, on cherche.',
    'Il faut que tu [vient→viennes] vite.',
    'On veut que chacun [peut→puisse] essayer.',
    'Dommage que vous ne [pouvez→puissiez] pas rester.',
    'Pour que le colis [est→soit] bien suivi, écrivez-nous.',
  ],
  right: [
    'Après que vous avez validé.',
    'J’espère que vous allez bien.',
    'Il faut que vous passiez.',
    'Je crains qu’il ne soit trop tard.',
    'Avant que tu partes.',
    'Nul doute qu’elle plaira.',
    'On attend que vous nous disiez.',
  ],
  test({ tokens, words }) {
    return tokens.flatMap((token, at) => {
      if (!/^(?:que|qu')$/u.test(token.norm)) return [];
      const before = `${tokens
        .slice(Math.max(0, at - 4), at)
        .map(({ norm }) => norm)
        .join(' ')} `;
      // « montre bien que »: an adverb of the verb before it.
      if (tokens[at - 1]?.norm === 'bien' && at > 1 && can(tokens[at - 2], FINITE | INFINITIVE | PARTICIPLE)) return [];
      // « nul doute que cela plaira »: sure, and so no subjunctive.
      if (/(?:^| )(?:nul|aucun|sans|pas de) doute $/u.test(before)) return [];
      if (SILENT_AFTER.test(before) || !(CONJUNCTION.test(before) || TRIGGER.test(before))) return [];
      const found = subjectOf(tokens, at + 1);
      const verb = found === null ? undefined : tokens[found.place];
      if (found === null || !isClear(verb) || verb.tag !== FINITE) return [];
      const finite = analysesIn(verb, FINITE | IMPERATIVE);
      if (finite.some(({ moods }) => (moods & SUBJUNCTIVE) !== 0)) return [];
      // The future and the conditional may be meant: « il faut que » takes neither, but « on attend que » may relate.
      if (
        finite.every(({ moods }) => (moods & (MOODS.Ip | MOODS.Iq | MOODS.If)) === 0) ||
        (finite[0]?.persons ?? 0) === 0
      )
        return [];
      // « il faut que tu vient »: after a sure subject two faults in one.
      const sure = SURE_SUBJECT.test(tokens[at + 1]?.norm ?? '');
      if (!sure && finite.every(({ persons }) => (persons & PERSONS[found.person]) === 0)) return [];
      return markToken(
        verb,
        finite.flatMap(({ lemma }) => words.conjugated(lemma, 'Sp', found.person)),
      );
    });
  },
};
