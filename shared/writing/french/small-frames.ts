import type { Mark, Rule } from '../rule.ts';
import { ADJECTIVE, FINITE, INFINITIVE, MASCULINE, NOUN, PLURAL, PREPOSITION, SINGULAR } from './categories.ts';
import { agreementIn, can, isClear, isWord, likeWritten, only, opensClause } from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

type Tokens = readonly FrenchToken[];
/** What is right at a place, in normal form; none where the written word may stand. `wide`: words that are replaced. */
type Frame = (tokens: Tokens, at: number) => { forms: readonly string[]; wide?: number } | null;

const norm = (tokens: Tokens, at: number): string => tokens[at]?.norm ?? '';
const BEING = /^(?:est|sont|était|étaient|sera|seront|serait|seraient)$/u;
/** Nouns that *avoir* takes without an article. */
const BARE = /^(?:besoin|lieu|hâte|envie|droit|peur|faim|soif|raison|tort|accès|trait|recours|vocation)$/u;
const ADVERBS = /^(?:surtout|bien|toujours|encore|déjà|vraiment|aussi|souvent|parfois|peut-être|donc|sûrement)$/u;
const PLACE = /^(?:adresse|endroit|lieu|boutique|magasin|guichet|page|site|point|rayon|coin|salle|ville|quartier)$/u;

const FRAMES: readonly Frame[] = [
  // « se n'est pas »
  (tokens, at) =>
    norm(tokens, at) === 'se' &&
    opensClause(tokens, at) &&
    norm(tokens, at + 1) === "n'" &&
    BEING.test(norm(tokens, at + 2))
      ? { forms: ['ce'] }
      : null,
  // « ces avec plaisir »
  (tokens, at) =>
    /^[cs]es$/u.test(norm(tokens, at)) &&
    opensClause(tokens, at) &&
    /^(?:avec|pour|chez|grâce|parce|pourquoi|comme)$/u.test(norm(tokens, at + 1))
      ? { forms: ["c'est"] }
      : null,
  // « êtes-vous sur de »
  (tokens, at) =>
    norm(tokens, at) === 'sur' &&
    /^-(?:vous|tu)$/u.test(norm(tokens, at - 1)) &&
    /^(?:êtes|es|étiez|seriez)$/u.test(norm(tokens, at - 2)) &&
    /^(?:de|d'|que|qu')$/u.test(norm(tokens, at + 1))
      ? { forms: ['sûr', 'sûre', 'sûrs'] }
      : null,
  // « dites-nous qu'elle taille vous faites »
  (tokens, at) =>
    norm(tokens, at) === "qu'" &&
    /^elles?$/u.test(norm(tokens, at + 1)) &&
    /^-(?:nous|moi)$/u.test(norm(tokens, at - 1)) &&
    can(tokens[at + 2], NOUN) &&
    /^(?:vous|tu|on|il|ils)$/u.test(norm(tokens, at + 3)) &&
    can(tokens[at + 4], FINITE)
      ? { forms: [norm(tokens, at + 1) === 'elle' ? 'quelle' : 'quelles'], wide: 2 }
      : null,
  // « tout et bon », « tout et en ordre »
  (tokens, at) => {
    const next = tokens[at + 1];
    const quality =
      isClear(next) && only(next, ADJECTIVE | NOUN) && (agreementIn(next, ADJECTIVE) & MASCULINE & SINGULAR) !== 0;
    return norm(tokens, at) === 'et' &&
      norm(tokens, at - 1) === 'tout' &&
      opensClause(tokens, at - 1) &&
      (quality || (norm(tokens, at + 1) === 'en' && norm(tokens, at + 2) === 'ordre'))
      ? { forms: ['est'] }
      : null;
  },
  // « votre chat à surtout besoin »
  (tokens, at) =>
    norm(tokens, at) === 'à' &&
    can(tokens[at - 1], NOUN) &&
    !can(tokens[at - 2], FINITE | PREPOSITION) &&
    ADVERBS.test(norm(tokens, at + 1)) &&
    BARE.test(norm(tokens, at + 2))
      ? { forms: ['a'] }
      : null,
  // « bravo à Nina est à toute la troupe »
  (tokens, at) =>
    norm(tokens, at) === 'est' &&
    /^(?:à|aux?)$/u.test(norm(tokens, at + 1)) &&
    /^(?:bravo|merci|félicitations|bienvenue|bisous?)$/u.test(
      norm(tokens, at - (tokens[at - 1]?.capital ? 3 : 4)) || norm(tokens, at - 3),
    ) &&
    tokens.slice(0, at).some((token) => /^(?:à|aux?)$/u.test(token.norm)) &&
    !tokens.slice(0, at).some((token) => token.tag === FINITE || token.text === ',')
      ? { forms: ['et'] }
      : null,
  // « l'adresse ou déposer vos piles »
  (tokens, at) =>
    norm(tokens, at) === 'ou' &&
    PLACE.test(norm(tokens, at - 1)) &&
    can(tokens[at + 1], INFINITIVE) &&
    only(tokens[at + 1], INFINITIVE) &&
    !tokens.slice(0, at).some((token) => can(token, INFINITIVE))
      ? { forms: ['où'] }
      : null,
  // « il reste quelque places »
  (tokens, at) => {
    const noun = tokens[at + 1];
    return norm(tokens, at) === 'quelque' &&
      isClear(noun) &&
      noun.tag === NOUN &&
      agreementIn(noun, NOUN) !== 0 &&
      (agreementIn(noun, NOUN) & SINGULAR) === 0 &&
      (agreementIn(noun, NOUN) & PLURAL) !== 0
      ? { forms: ['quelques'] }
      : null;
  },
  // « je vous tiendrais au courant »: a promise, unless it hangs on a condition.
  (tokens, at) =>
    norm(tokens, at) === 'tiendrais' &&
    /^(?:vous|te)$/u.test(norm(tokens, at - 1)) &&
    /^(?:je|j')$/u.test(norm(tokens, at - 2)) &&
    /^(?:au|informée?s?)$/u.test(norm(tokens, at + 1)) &&
    !tokens.some((token) => /^(?:si|s')$/u.test(token.norm))
      ? { forms: ['tiendrai'] }
      : null,
];

/** Small words told apart by what stands right beside them. */
export const smallFrames: Rule<FrenchSentence> = {
  id: 'small-frames',
  family: 'hom-div',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.15–5.25',
  wrong: [
    '[Se→Ce] n’est pas encore en rayon.',
    '[Ces→C’est] avec plaisir qu’on vous reçoit.',
    'Êtes-vous [sur→sûr] de la pointure ?',
    'Dites-nous [qu’elle→quelle] pointure vous faites.',
    'Tout [et→est] en ordre de notre côté.',
    'Le cheval [à→a] surtout besoin de repos.',
    'Bravo à Awa [est→et] à ses élèves !',
    'Voici l’adresse [ou→où] déposer les clés.',
    'Il reste [quelque→quelques] billets.',
    'Je vous [tiendrais→tiendrai] au courant.',
  ],
  right: [
    'Êtes-vous sur place ?',
    'Dites-nous qu’elle arrive.',
    'Tout et son contraire, on lit de tout.',
    'On sert à toujours plus de monde.',
    'Merci, le mérite est à vous.',
    'Échanger en boutique ou commander en ligne.',
    'Quelque chose, quelque part, quelque temps.',
    'Si j’avais la date, je vous tiendrais au courant.',
  ],
  test({ tokens }) {
    return tokens.flatMap((token, at): Mark[] => {
      if (!isWord(token)) return [];
      for (const frame of FRAMES) {
        const found = frame(tokens, at);
        if (found === null) continue;
        const last = tokens[at + (found.wide ?? 1) - 1] as FrenchToken;
        const replacements = found.forms.map((form) => likeWritten(form, token.text));
        return [{ start: token.start, end: last.end, replacements, message: 'writing-context' }];
      }
      return [];
    });
  },
};
