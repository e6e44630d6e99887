import type { Rule } from '../rule.ts';
import { FINITE, INFINITIVE, PARTICIPLE } from './categories.ts';
import { can, isWord, lemmaIn } from './look.ts';
import type { FrenchSentence } from './sentence.ts';

const THANK = new Set(['remercier']);

/** « on vous remercie votre patience »: the preposition is missing. */
export const missingWord: Rule<FrenchSentence> = {
  id: 'missing-word',
  family: 'word',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.34',
  wrong: ['Nous vous [remercions→remercions de] votre visite.', 'On te [remercie→remercie pour] ta patience.'],
  right: ['Nous remercions votre équipe.', 'On vous remercie de votre visite.', 'Il remercie sa mère.'],
  test({ tokens }) {
    return tokens.flatMap((token, at) => {
      if (!isWord(token) || !lemmaIn(token, FINITE | INFINITIVE | PARTICIPLE, THANK)) return [];
      const owner = /^(?:vous|te|t')$/u.exec(tokens[at - 1]?.norm ?? '')?.[0];
      const wanted = owner === 'vous' ? /^(?:votre|vos|cette|ce|cet|ces)$/u : /^(?:ton|ta|tes|cette|ce|cet|ces)$/u;
      if (owner === undefined || !wanted.test(tokens[at + 1]?.norm ?? '')) return [];
      // « on vous remercie ce soir ».
      if (/^(?:soir|matin|midi|jour|mois|semaine|année|après-midi)$/u.test(tokens[at + 2]?.norm ?? '')) return [];
      if (can(tokens[at + 2], FINITE) && tokens[at + 2]?.tag === FINITE) return [];
      return [{ start: token.start, end: token.end, replacements: [`${token.text} de`, `${token.text} pour`] }];
    });
  },
};
