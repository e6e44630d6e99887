import type { Mark, Rule } from '../rule.ts';
import { FINITE, INFINITIVE, NOUN, PARTICIPLE } from './categories.ts';
import { can, isClear, isWord, lemmaIn } from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const THANK = new Set(['remercier']);

/** « il suffit cliquer », « n'hésitez pas nous écrire », « merci votre patience ». */
function besides(tokens: readonly FrenchToken[], at: number): Mark | null {
  const token = tokens[at] as FrenchToken;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!isWord(next) || !next.spaced) return null;
  const mark = (small: string): Mark => ({
    start: token.start,
    end: next.end,
    replacements: [`${token.text} ${small}${next.text}`],
  });
  if (/^(?:suffit|suffira|suffisait)$/u.test(token.norm) && can(next, INFINITIVE))
    return mark(/^[aeiouyéèêâîôh]/u.test(next.norm) ? 'd’' : 'de ');
  if (token.norm === 'pas' && /^hésit/u.test(tokens[at - 1]?.norm ?? '')) {
    const verb = /^(?:nous|me|m'|le|la|les|lui|leur|y)$/u.test(next.norm) ? after : next;
    return can(verb, INFINITIVE) ? mark('à ') : null;
  }
  const thanks = token.norm === 'merci' && /^(?:votre|vos|ton|ta|tes)$/u.test(next.norm);
  return thanks && isClear(after) && after.tag === NOUN && !isWord(tokens[at + 3]) ? mark('pour ') : null;
}

/** « on vous remercie votre patience »: the preposition is missing. */
export const missingWord: Rule<FrenchSentence> = {
  id: 'missing-word',
  family: 'word',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.34',
  wrong: [
    'Nous vous [remercions→remercions de] votre visite.',
    'On te [remercie→remercie pour] ta patience.',
    'Il [suffit cocher→suffit de cocher] la case.',
    'N’hésitez [pas nous→pas à nous] appeler.',
    '[Merci votre→Merci pour votre] patience.',
  ],
  right: [
    'Nous remercions votre équipe.',
    'On vous remercie de votre visite.',
    'Il remercie sa mère.',
    'Il suffit d’attendre.',
    'N’hésitez pas à passer.',
    'Merci vos photos sont belles.',
  ],
  test({ tokens }) {
    return tokens.flatMap((token, at) => {
      const beside = besides(tokens, at);
      if (beside !== null) return [beside];
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
