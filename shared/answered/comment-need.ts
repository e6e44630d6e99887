import { NAMES } from '../names/name-lists.ts';
import { fold } from '../suggest/fold.ts';
import { assessRisk } from '../suggest/risk/assess-risk.ts';

const LONGEST = 3000;
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'u');

const ASKS = words(
  `est[- ]ce|qu'est[- ]ce|comment|combien|pourquoi|quand|ou est|quel(?:le)?s?|lequel|laquelle|peut[- ]on|puis[- ]je|pouvez[- ]vous|avez[- ]vous|y a[- ]t[- ]il|
faites[- ]vous|serait[- ]il possible|c quoi|c ou|c quand|cb|kan|koi|svp|s'il vous plait|dites[- ]moi|je (?:cherche|voudrais|souhaite|veux|demande)|(?:meme|autre) question|
j'aimerais savoir|je me demande|besoin d'(?:aide|info|infos|un)|des nouvelles|une reponse|how|what|when|where|which|why|who|can (?:i|we|you)|do you|does (?:it|this|the)|
is (?:it|there|this)|are (?:there|you|they)|will (?:you|it|there)|could you|would you|any (?:news|update|idea|chance)|please (?:advise|help|tell|reply|answer)|i(?:'d| would) like to know|
wondering|looking for|let me know|anyone there|need help|same question|pls|plz`.replace(/\n/g, ''),
);
const COMPLAINS = words(
  `toujours pas|toujours rien|jamais|aucune?|plus rien|marche pas|marche plus|fonctionne (?:pas|plus)|ne (?:marche|fonctionne|repond|recois|comprends)\\w*|n'est pas|n'ai pas|n'a pas|n'y a|
honte(?:ux|use)?|scandale\\w*|inadmissible|inacceptable|lamentable|decue?s?|deception|dommage|nulle?s?|arnaqu\\w*|vol(?:eurs?)?|catastroph\\w*|horrible|degueu\\w*|pire|
cassee?s?|casse|panne|bug\\w*|plante|bloquee?s?|refuse\\w*|perdue?s?|abimee?s?|defectueu\\w*|retard|attend[s]?|attendu|attendons|rembours\\w*|plainte|reclamation|probleme\\w*|soucis?|erreur\\w*|
mal|mauvais\\w*|sale|moisi\\w*|froide?s?|impossible|personne ne|sans reponse|depuis|marre|ras le bol|trop chere?s?|cher|grimpe|augment\\w*|desagreable\\w*|impoli\\w*|prevenus?|pareil pour moi|
not working|doesn't|does not|don't work|didn't|did not|won't|can't|cannot|never|still (?:no|not|waiting|nothing)|nothing|broken|stuck|lost|late|waiting|refund\\w*|awful|terrible|worst|bad|rude|
disappoint\\w*|shame\\w*|disgust\\w*|scam\\w*|unacceptable|problem\\w*|issue\\w*|error\\w*|crash\\w*|fail\\w*|ruined|wrong|missing|unable|complain\\w*|useless|overpriced|expensive|no (?:reply|answer|response)`.replace(
    /\n/g,
    '',
  ),
);
const PRAISES = words(
  `bravo|merci|felicitations?|felicite|super|genial\\w*|top|parfaite?s?|magnifiques?|magique|sublimes?|superbes?|excellente?s?|delicieu\\w*|trop (?:beau|belle|bon|bonne|bien|cool|hate)|adore\\w*|j'aime|
hate|bonne? (?:annee|fete|anniversaire|idee|nouvelle|continuation|chance)|joyeu\\w*|beau|belle|beaux|belles|jolie?s?|regal\\w*|incroyables?|chapeau|respect|vive|longue vie|ravie?s?|contente?s?|heureu\\w*|
au top|folie|le meilleur|la meilleure|les meilleurs|recommande|coup de coeur|enfin|love\\w*|great|amazing|awesome|beautiful|gorgeous|stunning|lovely|brilliant|fantastic|wonderful|perfect|excellent|
best|congrat\\w*|well done|happy (?:birthday|anniversary|new year)|thank(?:s| you)|nice|good (?:job|work|luck)|can't wait|delicious|impressive|proud|kudos|favou?rite|recommend\\w*|delighted|pleased|welcome`.replace(
    /\n/g,
    '',
  ),
);
/** One or two words that ask all the same: "prix", "dispo en 54". */
const TERSE =
  /^(?:(?:le |la |les |en |un |une |des |du |the )*(?:prix|tarifs?|dispo\w*|horaires?|adresse|tailles?|couleurs?|coloris|delais?|stock|livraison|lien|site|numero|tel\w*|contact|dates?|heures?|lieu|infos?|details?|reference|recette|marque|modele|prices?|cost|sizes?|colou?rs?|available|link|address|hours|shipping|sold out|mp|dm)(?!\w))/;
/** "je ne trouve pas", "on ne sait plus", "no luck": something is wrong or missing. */
const LACKS = words(
  `(?:ne |n')\\w+(?:'\\w+)?(?: \\w+)? (?:pas|plus|rien|jamais|aucune?|personne)|(?:j'|je |on |ca )\\w+ (?:pas|plus|rien)|pas (?:encore|recue?s?|de reponse|normal|clair|possible|disponible|terrible|top|eu)|
sans succes|en vain|limbes|no luck|tried|not (?:yet|clear|possible|available|arrived|sure|happy|great)|isn't|wasn't|haven't|hasn't|aren't|couldn't|wouldn't`.replace(
    /\n/g,
    '',
  ),
);
const CONTRAST = /(?<!\p{L})(?:mais|but|par contre|however|sauf que|except|en revanche|cependant)(?!\p{L})/u;
/** Words by which an author says that it is settled. */
const SETTLED = words(
  `c'est bon|cest bon|c bon|(?:j'ai|jai|ai) (?:trouve|compris|vu|recu|lu|eu (?:la|ma) reponse)|(?:c'est|probleme|tout est) (?:resolu|regle|arrange)|resolu|laissez tomber|oubliez|
rien dit|au temps pour moi|autant pour moi|never ?mind|nvm|found it|saw it|that worked|it worked|worked|ca a marche|c'etait ca|got it|sorted|solved|all good|figured it out|works now|it's fine|my bad|no worries|ignore (?:me|that)|ca marche maintenant|
c'est arrive|bien recu|bien arrivee?`.replace(/\n/g, ''),
);
const THANKS =
  /^(?:ah |ok |oki |okay |super |parfait |genial |top |d'accord |tres bien |nickel |cool |great |perfect |oh |bon |alors |et |grand |un grand |mille |1000 )*(?:merci|mrc|thanks|thank you|thx|ty|cheers)(?!\s+(?:d'avance|par avance|de (?:me |nous )?(?:repondre|confirmer|preciser|dire|votre retour)|in advance))/;
const ACKNOWLEDGED =
  /^(?:ok\w*|oki|okay|d'accord|dacc?|entendu|compris|note|parfait|super|top|nickel|cool|genial|great|perfect|will do|understood|noted|sure|ca marche|avec plaisir|de rien|a bientot|a (?:samedi|dimanche|demain|tout a l'heure)|with pleasure|see you|bonne (?:journee|soiree)|oui|non|yes|no|yep|merci|hate|vivement)(?![\p{L}])/u;
const ME_TOO = words(
  `pareil\\w*|idem|moi aussi|nous aussi|moi non plus|meme (?:question|probleme|souci|chose|cas)|same (?:here|question|problem|issue|for (?:me|us)|thing)|me too|us too|\\+ ?1|neither (?:do|did|have) (?:i|we)`,
);
const TO_CUSTOMER = words(
  `tu|te|toi|ton|ta|tes|t'(?:as|es|inquiete\\w*|avais)|courage|bon courage|force|good luck with|hang in there|hope you|sorry to hear|you could|you can|you should|you have to|have you tried|try`,
);
const TO_BRAND = words(`vous|votre|vos`);
const CHATTER =
  /^(?:mdr+|ptdr+|lol+|haha\w*|hihi\w*|first|premiere?|preums|up|present\w*|je participe|participation|j'y serai|j'y vais|on sera la|oh|ah|wow|waouh?|whaou|miam+|yum+|grave|clair|carrement|exactement|tellement|trop vrai|so true|exactly|this|true|facts|same)[\s!.…,]*$/;

/** What a comment says, apart from where it stands. */
export interface CommentNeed {
  asks: boolean;
  /** With a question's words, or "et …": more than a guess with a mark ("au relais ?"). */
  asksInWords: boolean;
  complains: boolean;
  praises: boolean;
  /** "C'est bon, merci", "never mind": its author needs nothing more. */
  settles: boolean;
  /** "Idem", "same here". */
  joins: boolean;
  /** "Mais", "but": more is to come. */
  isContrast: boolean;
  toFriend: boolean;
  toCustomer: boolean;
  toBrand: boolean;
  chatter: boolean;
  /** Words of letters, mentions left out. */
  length: number;
}

/** The text without the mentions that open it, folded. */
function bare(text: string): string {
  return fold(text.slice(0, LONGEST))
    .replace(/(?<![\p{L}\p{N}])@[\w.-]+/gu, ' ')
    .replace(/\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Manon on y va ?", "Julie Perrot regarde", "Dad look!": opens with somebody's name. */
function opensWithName(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/[\s,]+/);
  const name = fold(first);
  return (
    /^\p{Lu}\p{Ll}+/u.test(first) &&
    NAMES.known.has(name) &&
    !NAMES.alsoWord.has(name) &&
    name !== 'come' &&
    !/^[.!]/.test(second)
  );
}

const isSpam = (text: string): boolean => assessRisk(text, 'other')?.risk === 'spam';

/** Reads one comment; `mentions` are its @names that are not the brand's. */
export function readNeed(text: string, mentions: string[]): CommentNeed {
  const said = bare(text);
  const hasMark = /\?/.test(said);
  const length = (said.match(/\p{L}+/gu) ?? []).length;
  const isTerse = length <= 6 && TERSE.test(said);
  const asks = hasMark || isTerse || ASKS.test(said) || / (?:quoi|ou|quand|combien)[\s!.]*$/.test(said);
  const isContrast = CONTRAST.test(said);
  const ends = SETTLED.test(said) || THANKS.test(said) || ACKNOWLEDGED.test(said);
  const settles = !hasMark && !isContrast && ends;
  const opens = /^\s*@/.test(text) ? mentions.length > 0 : opensWithName(text);
  // "Trois jours de folie … @Malo on remet ça": praise that a friend is called to.
  const isOpinion = length >= 8 && PRAISES.test(said);
  const named = opens || (mentions.length > 0 && !isOpinion);
  return {
    asks,
    asksInWords: isTerse || ASKS.test(said) || /^(?:et|and|meme|mais|but|alors|sinon) /.test(said),
    complains: COMPLAINS.test(said) || LACKS.test(said),
    isContrast,
    praises: PRAISES.test(said),
    settles,
    joins: ME_TOO.test(said),
    toFriend: named && !TO_BRAND.test(said),
    toCustomer: TO_CUSTOMER.test(said),
    toBrand: TO_BRAND.test(said),
    chatter: CHATTER.test(said) || isSpam(text),
    length,
  };
}
