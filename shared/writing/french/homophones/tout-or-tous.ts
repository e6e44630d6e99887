import type { Mark, Rule } from '../../rule.ts';
import { FEMININE, FINITE, MASCULINE, NOUN, PERSONS, PLURAL, SINGULAR } from '../categories.ts';
import { agreementIn, can, personsOf } from '../look.ts';
import type { FrenchSentence, FrenchToken } from '../sentence.ts';
import {
  isBareFinite,
  isSingularOnly,
  isStop,
  isThirdSingular,
  markOver,
  onlyNoun,
  phrases,
  type Tokens,
  wordAt,
} from './around.ts';

const PLURALS = /^(?:les|nos|vos|mes|tes|ses|ces|leurs|ceux|celles)$/u;
const SINGULARS = /^(?:le|la|l'|notre|votre|mon|ma|ton|ta|son|sa|ce|cet|cette|leur|un|une)$/u;

const GREETED =
  /^(?:merci|bonjour|bonsoir|bravo|bienvenue|salut|coucou|journée|soirée|week-end|dimanche|fêtes|année|bises|vacances|chance)$/u;

/** « ils ont tous un badge », « on a tous nos manies », « elles connaissent toutes le chemin »: goes with the subject. */
function goesWithSubject(tokens: Tokens, at: number): boolean {
  if (!/^(?:tous|toutes)$/u.test(wordAt(tokens, at)) || /^monde$/u.test(wordAt(tokens, at + 2))) return false;
  let place = at - 1;
  while (
    /^(?:pas|plus|presque|quasi|quasiment|bien|donc|déjà|enfin|encore|-nous|-vous|-ils|-elles)$/u.test(
      wordAt(tokens, place),
    )
  )
    place -= 1;
  const verb = tokens[place];
  if (!can(verb, FINITE) || verb?.capital === true) return false;
  const persons = personsOf(verb as FrenchToken);
  if ((persons & (PERSONS['1p'] | PERSONS['2p'] | PERSONS['3p'])) !== 0) return true;
  return tokens.slice(Math.max(0, place - 3), place).some(({ norm }) => norm === 'on');
}

function test(tokens: Tokens, at: number): Mark[] {
  const written = wordAt(tokens, at);
  if (!/^(?:tout|tous|toute|toutes)$/u.test(written)) return [];
  const next = wordAt(tokens, at + 1);
  if (written === 'tous' && next === 'en' && /^(?:œuvre|oeuvre)$/u.test(wordAt(tokens, at + 2)))
    return markOver(tokens, at, at, ['tout']);
  if (goesWithSubject(tokens, at)) return [];
  const put = (form: string) => (form === written ? [] : markOver(tokens, at, at, [form]));
  if (written === 'tous') {
    if (/^(?:cela|ceci)$/u.test(next) || (next === 'ce' && /^(?:qui|que|qu'|dont)$/u.test(wordAt(tokens, at + 2))))
      return put('tout');
    if (next === "d'" && wordAt(tokens, at + 2) === 'abord') return put('tout');
    if (/^(?:à|de)$/u.test(next) && /^(?:fait|suite)$/u.test(wordAt(tokens, at + 2))) return put('tout');
    const verb = tokens[next === 'y' ? at + 2 : at + 1];
    const opens = at === 0 || isStop(tokens, at - 1) || /^(?:que|qu'|et|si|mais|car)$/u.test(wordAt(tokens, at - 1));
    const single = /^(?:est|a|va|sera|était|porte|dépend|reste|commence|fonctionne|semble)$/u.test(verb?.norm ?? '');
    if (wordAt(tokens, at - 1) === 'du') return put('tout');
    if (opens && single) return put('tout');
    if (opens && isBareFinite(verb) && isThirdSingular(verb) && (personsOf(verb as FrenchToken) & PERSONS['3p']) === 0)
      return put('tout');
    if (onlyNoun(tokens[at + 1]) && isSingularOnly(tokens[at + 1] as FrenchToken, NOUN) && next !== 'monde')
      return put('tout');
  }
  if (next === 'ceux') return put('tous');
  // « merci à tout pour vos mots ».
  if (
    written === 'tout' &&
    wordAt(tokens, at - 1) === 'à' &&
    GREETED.test(wordAt(tokens, at - 2)) &&
    (isStop(tokens, at + 1) || /^(?:pour|et|de|d')$/u.test(next))
  )
    return put('tous');
  if (next === 'celles') return put('toutes');
  if (!PLURALS.test(next) && !SINGULARS.test(next)) return [];
  const phrase = phrases(tokens).find(({ start, determiner }) => start === at || determiner === at + 1);
  const head = tokens[phrase?.head ?? -1];
  if (phrase?.agreement === 0) return [];
  if (phrase === undefined || head === undefined)
    return written === 'tous' && next === 'le' && wordAt(tokens, at + 2) === 'monde' ? put('tout') : [];
  // « tout les intéresse », « ils tous le savent »: a pronoun and its verb.
  if (phrase.head === at + 2 && can(head, FINITE) && head.tag !== NOUN) return [];
  const own = agreementIn(head, NOUN);
  const gender = (own & MASCULINE) === 0 ? 'f' : (own & FEMININE) === 0 ? 'm' : null;
  const number = PLURALS.test(next) ? PLURAL : SINGULAR;
  if ((own & number) === 0 || gender === null) return [];
  if (number === PLURAL)
    return /^(?:tous|toutes)$/u.test(written) && gender === (written === 'tous' ? 'm' : 'f')
      ? []
      : put(gender === 'm' ? 'tous' : 'toutes');
  if (/^(?:un|une)$/u.test(next) && written !== 'tous') return [];
  return written === (gender === 'm' ? 'tout' : 'toute') ? [] : put(gender === 'm' ? 'tout' : 'toute');
}

export const toutOrTous: Rule<FrenchSentence> = {
  id: 'tout-or-tous',
  family: 'hom-tout',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.23',
  wrong: [
    'Merci à [tout→tous] pour vos mots.',
    'Ouvert [tout→tous] les jours.',
    '[Tous→Tout] le monde sourit.',
    'Merci à [tout→tous] nos clients.',
    '[Tout→Toutes] les tailles sont là.',
    '[Toute→Tout] le magasin est à −20 %.',
    'Bravo à [tout→tous] ceux qui courent.',
    'On remercie [tous→tout] le monde.',
    'Il range [tous→toute] la vaisselle.',
  ],
  right: [
    'Ils sont tout petits.',
    'Tout l’été.',
    'Tout les intéresse.',
    'Tous les matins.',
    'Toutes nos excuses.',
    'Toute l’équipe.',
    'Tout un monde.',
    'Les macarons que Solène a pochés ont tous une collerette.',
    'On a tous nos petites manies.',
    'Ils connaissent tous cette adresse, elles prendront toutes le car.',
  ],
  test: ({ tokens }) => tokens.flatMap((_, at) => test(tokens, at)),
};
