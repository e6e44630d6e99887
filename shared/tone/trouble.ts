import { fold } from '../suggest/fold.ts';
import { assessRisk } from '../suggest/risk/assess-risk.ts';

const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.replace(/\n/g, '')})(?![\\p{L}\\p{N}])`, 'gu');

/** Said by those who were wronged, hurt or are angry; any one makes a complaint serious. Folded. */
const GRAVE = words(
  `honte|honteu(?:x|se)|scandal\\w*|inadmissibles?|inacceptables?|inexcusables?|intolerables?|lamentables?|deplorables?|pitoyables?|revoltants?|revoltee?s?|ecoeur\\w*|indignee?s?|furieu(?:x|se)s?|furax|en colere|folle de rage|
hors de moi|arnaqu\\w*|escroc\\w*|escroquer\\w*|voleurs?|ras[- ]le[- ]bol|marre|en dessous de tout|(?:fich|fout|moqu)\\w+ (?:de (?:nous|moi|vos|la)|du monde)|c'est trop|nulle part|catastroph\\w*|cauchemar\\w*|enfer|calvaire|
insult\\w*|humili\\w*|agress\\w*|(?:m'a|nous a|l'a|lui a|hurle|crie|criee?) (?:crie|hurle|dessus|rit? au nez)|crie dessus|menac\\w*|raciste\\w*|discrimin\\w*|malades?|vomi\\w*|intoxi\\w*|hopital|urgences|brule[es]*|brulure\\w*|blesse[es]*|allergi\\w*|saign\\w*|
punaises?|cafards?|blattes?|rats?|asticots?|vers|moisi\\w*|gach[ea]\\w*|ruine[es]*|pleur\\w*|en larmes|effondr\\w*|danger\\w*|plus jamais|jamais (?:plus|venue?s?|arrivee?s?|recue?s?|livree?s?|rembours\\w*|vu (?:ca|un)|de la vie)|a fuir|fuyez|
plainte|avocat|justice|remboursez[- ](?:moi|nous)|exploite[es]*|dechir\\w*|detrui\\w*|fracass\\w*|en miettes|mort[es]?|decede\\w*|(?:4|5|6|quatre|cinq|six|deux|trois) (?:mois|semaines) (?:que|sans|d'attente)|
disgrace\\w*|disgust\\w*|unacceptable|appall\\w*|outrag\\w*|livid|furious|fuming|angry|horrified|horrific|horrendous|nightmare|shocking|shameful|scam\\w*|rip[- ]?off|thie(?:f|ves)|never again|worst|swore|sworn|shouted|yelled|screamed|rude|insult\\w*|humiliat\\w*|
racist|threaten\\w*|sick|ill|poison\\w*|hospital|burn(?:ed|t|s)?|injur\\w*|hurt|bleed\\w*|allerg\\w*|bed ?bugs|cockroach\\w*|roach\\w*|maggots?|mould\\w*|mold\\w*|ruined|smashed|shattered|collapsed|crying|cried|in tears|lawyer|sue|fed up|had enough|sick of|
robbed|stranded|wreck\\w*|destroyed|dangerous|unsafe|lied|lying|(?:threw|thrown) (?:the|my|our)`,
);
/** Trouble as such; two make a complaint serious when somebody is touched by it. */
const PLAIN = words(
  `retards?|en retard|attends?|attendu|attente|panne|hors service|defectueu(?:x|se)s?|problemes?|erreurs?|abime[es]*|casse[es]*|cassent|toujours (?:pas|rien|ferme\\w*)|aucune? (?:reponse|nouvelle|aide|suivi)|personne (?:ne )?(?:repond|decroche|a l'accueil|rappelle)|
personne ne \\w+|decue?s?|deception|sales?|froide?s?|fuit|fuite|coupee?s?|annule[es]*|annulation|debite[es]*|preleve[es]*|refuse[es]*|perdue?s?|egaree?s?|nulle?s?|mauvais\\w*|incompetent\\w*|impoli\\w*|desagreables?|rate[es]*|lache[es]*|manque|manquants?|
ne (?:marche|fonctionne|repond\\w*|rappelle\\w*) (?:pas|plus)|marche (?:pas|plus)|fonctionne (?:pas|plus)|deuxieme|troisieme|quatrieme|[234]e(?:me)?|encore une fois|sans (?:reponse|chauffage|eau|electricite|nouvelles|prevenir|internet|connexion)|degoute[es]*|impossible|
rembours\\w*|rien recu|sans succes|perime[es]*|bloque[es]*|horrible|minable|honte|depuis (?:\\d+|un|une|deux|trois|quatre|cinq|six|des) (?:jours|semaines?|mois|heures)|dommage|
late|delay\\w*|waiting|waited|broken?|broke|faulty|defective|damaged|missing|lost|cancelled|canceled|charged|refused|nobody|no one|no (?:reply|answer|response|heating|water)|still (?:no|not|nothing|waiting)|nothing|disappoint\\w*|dirty|cold|leak\\w*|wrong|
failed|fails|doesn't work|not working|stopped working|awful|terrible|useless|incompetent|third|second|again|refund\\w*|stuck|never (?:arrived|came|turned|replied|answered|received)|ignored|overcharged|twice`,
);
/** Who or what is touched. */
const TOUCHED = words(
  `bebe\\w*|enfants?|filles?|fils|mere|pere|maman|grand-mere|mamie|chien\\w*|chat|chatte|mariage|anniversaire|noel|vacances|sejour|nuits?|week-?end|enceinte|handicap\\w*|entretien|enterrement|obseques|naissance|bapteme|examen|avion|
baby|kids?|child\\w*|son|daughter|mum|mom|mother|father|dad|wedding|birthday|christmas|holiday|honeymoon|anniversary|funeral|interview|night before|pregnant|disabled|dog|cat|gift`,
);
const PRAISE = words(
  `adore\\w*|genial\\w*|mignon\\w*|tuerie|delicieu\\w*|magnifiques?|sublimes?|superbes?|bravo|merci|excellente?s?|parfaite?s?|super|top|trop (?:bon|bien|beau|belle|drole)|rire|rigol\\w*|mdr|ptdr|drogue|drole\\w*|merveill\\w*|beau|belle|
love\\w*|amazing|insanely good|gorgeous|brilliant|lovely|great|delicious|thanks|thank you|perfect|awesome|hilarious|lol|laugh\\w*|funny|so good|best|obsessed|addict\\w*`,
);
const GLAD = /[😍🥰😂🤣😄😁😊❤💛💚💙💜🧡🤩😋🥳😘👏🔥✨]/u;
const ANGRY = /[😡🤬😠👎😤💔😭😢🤮]/u;
const IRONY = words(
  `merci (?:bien |beaucoup )?(?:pour|de|a)? ?(?:rien|le cadeau|la deception)|bravo (?:les|pour|la|le|a)|super le service|belle mentalite|thanks for nothing|great (?:job|work|service)`,
);

const count = (pattern: RegExp, said: string): number => new Set(said.match(pattern) ?? []).size;

/** How grave a comment's trouble is: none, a complaint, or one that is owed a word of regret before anything else. */
export type Trouble = 'none' | 'complaint' | 'serious';

export function readTrouble(comment: string): Trouble {
  const text = comment.slice(0, 3000);
  const said = fold(text);
  const grave = count(GRAVE, said);
  const plain = count(PLAIN, said);
  const angry = ANGRY.test(text) ? 1 : 0;
  const irony = count(IRONY, said);
  const praise = irony > 0 ? 0 : count(PRAISE, said) + (GLAD.test(text) ? 1 : 0);
  const weight = grave * 2 + plain + angry;
  if (praise > 0 && weight < praise * 3) return 'none';
  if (grave > 0 && (plain > 0 || grave > 1 || angry > 0 || count(TOUCHED, said) > 0 || said.length > 25))
    return 'serious';
  if (plain >= 3 || (plain >= 1 && count(TOUCHED, said) > 0)) return 'serious';
  if (grave > 0 || plain > 0 || angry > 0) return 'complaint';
  return assessRisk(text, 'other')?.risk === 'safety' ? 'serious' : 'none';
}
