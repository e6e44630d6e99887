import { findConcepts, shippedLexicon } from '../suggest/concepts.ts';
import { tokenize } from '../suggest/tokens.ts';

const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.replace(/\n/g, '')})(?![\\p{L}\\p{N}])`, 'u');

/** What a brand has to answer for, when no usual word of a question or a complaint is there. */
const TROUBLES = new Set(
  (
    'not-arrived broken wrong-thing missing rude bad-quality expensive site-bug works-not code-fails no-reply twice wrongly refund anger ' +
    'closed late emoji-sad emoji-anger'
  ).split(' '),
);
const SUBJECTS = new Set('billing data parcel order idea wishes competitor money-word you-brand'.split(' '));

/** "Mon grand-père y vendait", "we crossed last spring", "back when it was a bank": told, not asked. */
const MEMORY = words(
  `en (?:18|19|20)\\d\\d|dans les annees|a l'epoque|de mon temps|
quand (?:j'etais|on etait|nous etions)|(?:toute )?mon enfance|souvenirs?|jadis|autrefois|il y a (?:\\d+|vingt|trente|quarante|cinquante) ans|used to|back (?:when|in)|when i was|years ago|as a (?:kid|child)|
my first|in (?:the )?(?:18|19|20)\\d\\ds?|last (?:spring|summer|autumn|winter|year)|the good old`,
);
/** "Ma mère y a travaillé", "my nan worked there": one of the family, and a past. */
const FAMILY = words(
  `(?:mon|ma|mes|notre|nos|my|our) (?:arriere[- ])?(?:grands?[- ]?(?:pere|mere|parents?)|pere|mere|parents|papa|maman|oncle|tante|papi|papy|mamie|mamy|fils|fille|enfants|mari|femme|frere|soeur|son|daughter|kids|husband|wife|grand\\w*|nan|gran|mum|mom|dad|father|mother|uncle|aunt)(?: \\p{L}+){0,2} (?:\\p{L}+(?:ait|aient)|(?:y |en )?(?:a|ont|est|sont) \\p{L}+|was|were|had|used|\\p{L}+ed|went|took|met|bought|sold)`,
);
/** "Je passais devant", "on ira mercredi", "moi je prends toujours celui-ci", "I walk past it": about oneself. */
const ONESELF =
  /^(?:(?:et |ah |oh |ben |bah |moi,? |nous,? |perso,? |chez nous,? )*(?:j'y |j'ai (?:le|la|les) memes?|j'en ai|je (?:note|porte|passe|passais|prends|prenais|mets|vais|connais|suis (?:d'ici|de|ne|nee|client\w*)|me souviens|me rappelle|viens|venais|travaille|travaillais|fais|faisais|garde|reste|vote)|on (?:passe|passera|ira|y|sera|habite|en|prend|etait|allait|prenait)|nous (?:y|irons|passons|passerons|habitons)|j'(?:allais|habite|habitais|utilise|irai|achetais|etais))|(?:i|we)(?:'ll| will| walk| live| lived| used| always| usually| drive| go| went| crossed| visited| took| grew| work| worked| remember| have the same| had the same| pass| drove| sailed| met)(?!\p{L}))/u;

/** What a sentence without a complaint's own words is about: a trouble, or the brand's business. */
export type Matter = 'trouble' | 'business';

/** Reads a sentence in its own writing and folded; null for memories, habits, and words to a friend. */
export function readMatter(text: string, said: string): Matter | null {
  const tokens = tokenize(text);
  // A number alone ("le 10 km", "in 98") is no trouble's code.
  const found = findConcepts(tokens, shippedLexicon()).filter(({ from, to }) =>
    tokens.slice(from, to).some(({ key }) => key !== '#number'),
  );
  const concepts = new Set(found.map(({ concept }) => concept));
  const has = (wanted: Set<string>) => [...wanted].some((concept) => concepts.has(concept));
  if (isRemark(said)) return null;
  // "Tu", "on y va": not the brand's.
  if (concepts.has('you-friend')) return null;
  if (has(TROUBLES)) return 'trouble';
  // "Encore des impôts", "stood all the way, again".
  if (/^encore (?!(?:merci|bravo|une fois|un peu|plus) )|[ ,]again[ .!…]*$/.test(said)) return 'trouble';
  if (DISPUTES.test(said) || SIGHS.test(said)) return 'trouble';
  if (WISH.test(said)) return 'business';
  return has(SUBJECTS) ? 'business' : null;
}

/** "On avait fait 80 km pour venir…": trails off about oneself. */
const SIGHS = /^(?:moi |nous |et |bon |well |so )*(?:j'|je |on |nous |i |we )(?:\S+ ){4,}\S+ ?(?:…|\.\.\.)$/u;
/** "Le panneau dit une heure", "your site says Monday": not what we have just said. */
const DISPUTES = words(
  `(?:panneau|site|reglement|affiche|page|appli|mail|ticket|facture|notice|sign|website|app|email|poster|receipt|leaflet|page) (?:dit|disait|indique|indiquait|annonce|marque|affiche|parle de|says|said|shows|lists)`,
);
/** "Un mode sombre, ce serait le pied", "let kids record it": an idea for the brand. */
const WISH = words(
  `(?:ce|ca) (?:serait|changerait|eviterait|aiderait|ferait|irait)|si seulement|il (?:faudrait|manque)|vivement|pour une fois|would be|it'd be|if only|i wish|how about|deserves?|just saying`,
);

/** A memory, a habit, a plan of one's own: nothing is asked, complained of or praised. */
export const isRemark = (said: string): boolean =>
  MEMORY.test(said) || FAMILY.test(said) || ONESELF.test(said) || JOKE.test(said);
/** "My wallet is crying", "mon banquier va me tuer", "j'ai craqué": bought, or about to. */
const JOKE = words(
  `(?:my (?:poor )?(?:wallet|bank account|purse|bank manager)|mon (?:pauvre )?(?:portefeuille|porte-monnaie|banquier|compte en banque|pel)|ma (?:pauvre )?cb|j'ai (?:encore )?craque|on a craque|je craque|shut up and take my money|take my money|i caved|couldn't resist|n'ai pas pu resister|^(?:ca|ils?|elles?|it|they) (?:a l'air|ont l'air|looks?) (?:\\w+)$)`,
);

/** "Toujours glacée", "down again", "même résultat": what was said to be settled is not. */
export const isStill = (said: string): boolean => STILL.test(said);
const STILL = words(
  `toujours|encore|(?:deja|already) (?:fait|essaye\\w*|tente|did|done|tried|sent)|a nouveau|de nouveau|rebelote|(?:le |la )?meme (?:resultat|message|erreur|chose|panne)|(?:rien|aucun changement|pas mieux|pas change)|again|still|same (?:result|error|message|thing)|no change|not (?:really |actually )?fixed|no better`,
);

/** Our post asks its readers for their taste or their plans: "votre parfum ?", "oat or almond?". */
export function isPoll(post: string): boolean {
  return post
    .split(/(?<=[?!.…\n])/u)
    .some((sentence) => sentence.trimEnd().endsWith('?') && POLL.test(sentence.toLowerCase()));
}
const POLL = words(
  `votre|vos|vous|quel(?:le)?s?|plutot|plutôt|lequel|laquelle|lesquels|ou|qui|dites[- ]nous|team|d'accord|your|you|which|what|who|or|tell us|favou?rite`,
);
