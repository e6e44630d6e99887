import type { Mark, Rule } from '../../rule.ts';
import { ADJECTIVE, PARTICIPLE, PLURAL, SINGULAR } from '../categories.ts';
import { isAvoir } from '../clauses.ts';
import { agreementIn, can, isClear, opensClause, SURE_SUBJECT } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import {
  clauseStart,
  hasFinite,
  isStop,
  markOver,
  phrases,
  QUALIFIER,
  type Subject,
  skipAdverbs,
  subjectBefore,
  type Tokens,
  wordAt,
} from './around.ts';

const WAS: Readonly<Record<string, readonly string[]>> = {
  je: ['étais', 'ai été'],
  "j'": ['étais', 'ai été'],
  tu: ['étais', 'as été', 'es'],
  il: ['était', 'a été', 'est'],
  elle: ['était', 'a été', 'est'],
  on: ['était', 'a été', 'est'],
  "c'": ['était'],
  nous: ['étions', 'avons été'],
  vous: ['êtes', 'étiez', 'avez été'],
  ils: ['étaient', 'ont été', 'sont'],
  elles: ['étaient', 'ont été', 'sont'],
};
/** Nouns that *été* qualifies: « la collection été ». */
const SEASON =
  /^(?:collection|collections|saison|mode|tenue|tenues|garde-robe|vente|ventes|soldes|stage|stages|édition|carte|menu|formule|programme|programmes|offre|offres|horaires|robe|robes|look|looks|spécial|période|pneus|sélection|promo|promos|gamme|planning|vacances|fin|camp|camps)$/u;

/** « vous été les meilleurs ». */
function afterPronoun(tokens: Tokens, at: number): Mark[] {
  const pronoun = tokens[at - 1];
  const forms = WAS[wordAt(tokens, at - 1)];
  if (pronoun === undefined || forms === undefined || isAvoir(tokens[at - 2])) return [];
  // « nos avis on été »: *ont* is meant.
  const sure = SURE_SUBJECT.test(pronoun.norm) && pronoun.norm !== 'on';
  if (!sure && pronoun.norm !== "c'" && !opensClause(tokens, at - 1)) return [];
  return /^(?:nous|vous)$/u.test(pronoun.norm) && wordAt(tokens, at - 2) === ',' ? [] : markOver(tokens, at, at, forms);
}

/** *été* read as a participle of the phrase it follows. */
function headBefore(tokens: Tokens, at: number): Subject | null {
  const phrase = phrases(tokens).find(({ head, agreement }) => head === at - 1 && agreement !== 0);
  if (phrase === undefined) return null;
  const [plural, singular] = [(phrase.agreement & SINGULAR) === 0, (phrase.agreement & PLURAL) === 0];
  return { start: phrase.start, plural, singular, agreement: phrase.agreement };
}

/** « la soirée été magnifique ». */
function afterNoun(tokens: Tokens, at: number): Mark[] {
  if (SEASON.test(wordAt(tokens, at - 1))) return [];
  const subject = subjectBefore(tokens, at) ?? headBefore(tokens, at);
  if (subject === null || subject.singular === subject.plural || subject.start !== clauseStart(tokens, at)) return [];
  if (tokens.slice(subject.start, at).some(({ norm }) => SEASON.test(norm))) return [];
  const place = skipAdverbs(tokens, at + 1);
  const form = tokens[place];
  if (!isClear(form) || !can(form, QUALIFIER) || (agreementIn(form, QUALIFIER) & subject.agreement) === 0) return [];
  if (hasFinite(tokens, at + 1)) return [];
  const [was, has] = subject.plural ? ['étaient', 'ont été'] : ['était', 'a été'];
  const forms = can(form, PARTICIPLE) && !can(form, ADJECTIVE) ? [has, was] : [was, has];
  return markOver(tokens, at, at, forms);
}

/** « je c’est pas », « quelqu’un c’est où »: *savoir*; `at` is the place of *c'*. */
function known(tokens: Tokens, at: number): Mark[] {
  const before = wordAt(tokens, at - 1);
  if (before === 'je') return markOver(tokens, at, at + 1, ['sais']);
  if (!/^(?:quelqu'un|personne)$/u.test(before)) return [];
  return /^(?:où|ou|si|comment|quand|pourquoi|combien|quel|quelle)$/u.test(wordAt(tokens, at + 2)) &&
    !isStop(tokens, at + 3)
    ? markOver(tokens, at, at + 1, ['sait'])
    : [];
}

export const being: Rule<FrenchSentence> = {
  id: 'being',
  family: 'hom-div',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.25',
  wrong: [
    'Vous [été→êtes] des amours.',
    'Le concert [été→était] superbe.',
    'Je [c’est→sais] pas encore.',
    'Quelqu’un [c’est→sait] où ça se trouve ?',
  ],
  right: [
    'La carte été disponible dès mardi.',
    'Cet été, on ferme.',
    'Avez-vous été bien reçus ?',
    'L’été est là.',
    'Moi, c’est Paul.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'été') return [...afterPronoun(tokens, at), ...afterNoun(tokens, at)].slice(0, 1);
      return word === "c'" && wordAt(tokens, at + 1) === 'est' ? known(tokens, at) : [];
    });
  },
};
