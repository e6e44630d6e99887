import type { Mark, Rule } from '../rule.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const mark = (start: number, end: number, form: string): Mark => ({ start, end, replacements: [form] });

function between(before: FrenchToken, token: FrenchToken): Mark[] {
  const gap = token.start - before.end;
  const stop = /^[,.]$/u.test(token.text) && token.kind === 'punctuation';
  if (stop && gap > 0 && before.kind !== 'emoji' && before.kind !== 'emoticon' && before.kind !== 'punctuation')
    return [mark(before.end, token.end, token.text)];
  if (before.text === ',' && token.text === ',') return [mark(before.start, token.end, ',')];
  if (before.text === ',' && gap === 0 && token.kind === 'word')
    return [mark(before.start, token.end, `, ${token.text}`)];
  return gap > 1 && before.kind !== 'emoji' && token.kind !== 'emoji' ? [mark(before.end, token.start, ' ')] : [];
}

/** Spaces that are plain slips. What house styles differ about (narrow spaces, `…`, `’`) is never said. */
export const typography: Rule<FrenchSentence> = {
  id: 'typography',
  family: 'typo',
  kind: 'typography',
  language: 'fr',
  source: 'writing.md §5.36',
  wrong: [
    'Merci pour ce mot[ ,→,] on regarde.',
    'Ouvert lundi[,mardi→, mardi] et jeudi.',
    'Bonjour Paul,[  → ]votre avoir est prêt.',
    'Il reste trois jours[ .→.]',
  ],
  right: ['Ouvert à 18h30 :)', 'C’est 1,5 kg.', 'Merci ! À bientôt…', 'Bravo 🎉 , quelle fête.', 'Prix : 12,50 €.'],
  test({ tokens }) {
    return tokens.flatMap((token, at) => (at === 0 ? [] : between(tokens[at - 1] as FrenchToken, token)));
  },
};
