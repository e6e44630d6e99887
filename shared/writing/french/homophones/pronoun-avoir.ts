import type { Mark, Rule } from '../../rule.ts';
import { ADJECTIVE, FINITE, INFINITIVE, NOUN } from '../categories.ts';
import { can, isClear } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import { isFeminineOnly, isParticiple, markOver, skipAdverbs, subjectBefore, type Tokens, wordAt } from './around.ts';

const SINGULAR: Readonly<Record<string, string>> = { ma: "m'a", ta: "t'a" };
const PLURAL: Readonly<Record<string, string>> = { mon: "m'ont", ton: "t'ont" };

function has(tokens: Tokens, at: number): Mark[] {
  const word = wordAt(tokens, at);
  const place = skipAdverbs(tokens, at + 1);
  const form = tokens[place];
  const before = wordAt(tokens, at - 1);
  const spoken: boolean = isParticiple(form);
  if (form === undefined || !(spoken || (form.tag === INFINITIVE && /er$/u.test(form.norm)))) return [];
  const noun = can(form, NOUN) && isFeminineOnly(form, NOUN);
  const one = SINGULAR[word];
  if (one !== undefined) {
    const subject =
      /^(?:ça|cela|qui|il|elle|on|ne|personne|quelqu'un|rien)$/u.test(before) ||
      ((form.tag === INFINITIVE || !can(form, NOUN | ADJECTIVE)) && subjectBefore(tokens, at)?.singular === true);
    return subject && !noun ? markOver(tokens, at, at, [one]) : [];
  }
  const many = PLURAL[word];
  if (many === undefined || (can(form, NOUN) && !/^(?:ils|elles)$/u.test(before))) return [];
  return /^(?:ils|elles|qui)$/u.test(before) || subjectBefore(tokens, at)?.plural === true
    ? markOver(tokens, at, at, [many])
    : [];
}

/** « on ni trouve rien », « il ni a pas ». */
function there(tokens: Tokens, at: number): Mark[] {
  if (!/^(?:je|tu|il|elle|on|ils|elles|nous|vous)$/u.test(wordAt(tokens, at - 1))) return [];
  const next = tokens[at + 1];
  return isClear(next) && can(next, FINITE) && (next.tag === FINITE || !can(next, NOUN))
    ? markOver(tokens, at, at, ["n'y"])
    : [];
}

export const pronounAvoir: Rule<FrenchSentence> = {
  id: 'pronoun-avoir',
  family: 'hom-div',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.25',
  wrong: [
    'Ça [ma→m’a] fait rire.',
    'La vendeuse [ma→m’a] mal parler.',
    'On [ta→t’a] répondu hier.',
    'Ils [mon→m’ont] rappelée.',
    'Il [ni→n’y] a plus de place.',
  ],
  right: [
    'Ma sœur m’a offert ce pull.',
    'Ni fait ni à faire.',
    'Ça, ma mère le dit.',
    'Mon préféré reste le bleu.',
    'Elle, ta voisine, a gagné.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => (wordAt(tokens, at) === 'ni' ? there(tokens, at) : has(tokens, at)));
  },
};
