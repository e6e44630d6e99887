import { fold } from '../suggest/fold.ts';
import { assessRisk } from '../suggest/risk/assess-risk.ts';

const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.replace(/\n/g, '')})(?![\\p{L}\\p{N}])`, 'gu');

/** Said by those who were wronged, hurt or are angry; any one makes a complaint serious. Folded. */
const GRAVE = words(
  `honte|honteu(?:x|se)|scandal\\w*|inadmissibles?|inacceptables?|inexcusables?|intolerables?|lamentables?|deplorables?|pitoyables?|traitee? d\\w*|revoltants?|revoltee?s?|ecoeur\\w*|indignee?s?|furieu(?:x|se)s?|furax|en colere|folle de rage|
hors de moi|arnaqu\\w*|escroc\\w*|escroquer\\w*|voleurs?|ras[- ]le[- ]bol|marre|en dessous de tout|(?:fich|fout|moqu)\\w+ (?:de (?:nous|moi|vos|la)|du monde)|c'est trop|nulle part|catastroph\\w*|cauchemar\\w*|enfer|calvaire|
(?:a|ont|ait) ri(?:cane|gole)?|rigole? au nez|insult\\w*|humili\\w*|agress\\w*|(?:m'a|nous a|l'a|lui a|hurle|crie|criee?) (?:crie|hurle|dessus|rit? au nez)|crie dessus|menac\\w*|raciste\\w*|discrimin\\w*|malades?|vomi\\w*|intoxi\\w*|hopital|urgences|brule[es]*|brulure\\w*|blesse[es]*|allergi\\w*|saign\\w*|
degueu\\w*|immonde\\w*|vomitif|cheveux? dans|punaises?|cafards?|blattes?|rats?|asticots?|vers|moisi\\w*|gach[ea]\\w*|ruine[es]*|pleur\\w*|en larmes|effondr\\w*|danger\\w*|plus jamais|jamais (?:plus|venue?s?|arrivee?s?|recue?s?|livree?s?|rembours\\w*|vu (?:ca|un)|de la vie)|a fuir|fuyez|
plainte|avocat|justice|remboursez[- ](?:moi|nous)|exploite[es]*|dechir\\w*|detrui\\w*|fracass\\w*|en miettes|mort[es]?|decede\\w*|(?:4|5|6|quatre|cinq|six|deux|trois) (?:mois|semaines) (?:que|sans|d'attente)|
disgrace\\w*|disgust\\w*|unacceptable|appall\\w*|outrag\\w*|livid|furious|fuming|angry|horrified|horrific|horrendous|nightmare|shocking|shameful|scam\\w*|rip[- ]?off|thie(?:f|ves)|never again|worst|swore|sworn|shouted|yelled|screamed|rude|insult\\w*|humiliat\\w*|
racist|threaten\\w*|sick|ill|poison\\w*|hospital|burn(?:ed|t|s)?|injur\\w*|hurt|bleed\\w*|allerg\\w*|bed ?bugs|cockroach\\w*|roach\\w*|maggots?|mould\\w*|mold\\w*|ruined|smashed|shattered|collapsed|crying|cried|in tears|lawyer|sue|fed up|had enough|sick of|
laugh\\w* (?:at|in) (?:my|me|us|our|his|her)|died?|dead|killed|unconscious|choked|fainted|assault\\w*|harass\\w*|mocked|robbed|stolen|stranded|wreck\\w*|destroyed|dangerous|unsafe|lied|lying|(?:threw|thrown) (?:the|my|our)`,
);
/** Trouble as such; two make a complaint serious when somebody is touched by it. */
const PLAIN = words(
  `retards?|en retard|attends?|attendu|attente|pannes?(?! d'(?:inspiration|idee|envie))|hors service|defectueu(?:x|se)s?|problemes?|erreurs?|abime[es]*|casse[es]*|cassent|toujours (?:pas|rien|ferme\\w*)|aucune? (?:reponse|nouvelle|aide|suivi)|personne (?:ne )?(?:repond|decroche|a l'accueil|rappelle)|
personne ne \\w+|decue?s?|deception|sales?|froide?s?|fuit|fuite|coupee?s?|annule[es]*|annulation|debite[es]*|preleve[es]*|refuse[es]*|perdue?s?|egaree?s?|nulle?s?|mauvais\\w*|incompetent\\w*|impoli\\w*|desagreables?|rate[es]*|lache[es]*|decolle[es]*|decousue?s?|craque[es]*|fendue?s?|rayee?s?|tache[es]*|trou(?:ee?s?)?|bug\\w*|plante[es]*|inutilisables?|injoignables?|introuvables?|mensong\\w*|trompeu\\w*|abus\\w*|manque|manquants?|
ne (?:marche|fonctionne|repond\\w*|rappelle\\w*) (?:pas|plus)|marche (?:pas|plus)|fonctionne (?:pas|plus)|deuxieme|troisieme|quatrieme|[234]e(?:me)?|encore une fois|sans (?:reponse|chauffage|eau|electricite|nouvelles|prevenir|internet|connexion)|degoute[es]*|impossible|vole[es]*|vol|abonnes absents|fichue?s?|foutue?s?|repousse[es]*|reporte[es]* (?:encore|trois|deux)|ecras\\w*|inaudibles?|illisibles?|injustes?|mepris\\w*|pietin\\w*|insalubres?|inonde[es]*|fuites?|infect\\w*|avarie[es]*|pourrie?s?|brisee?s?|casse\\w*|explose[es]*|tombee?s?|chute|evanoui\\w*|malaise|etouff\\w*|enferme[es]*|laissee?s? (?:dehors|a la rue|tomber|en plan)|debout (?:tout|pendant)|a la rue|sans nouvelle|aux? oubliettes|
rembours\\w*|rien recu|sans succes|perime[es]*|bloque[es]*|horrible|minable|honte|depuis (?:\\d+|un|une|deux|trois|quatre|cinq|six|des) (?:jours|semaines?|mois|heures)|
late|delay\\w*|waiting|waited|broken?|broke|faulty|defective|damaged|missing|lost|cancelled|canceled|charged|refused|nobody|no one|no (?:reply|answer|response|heating|water)|still (?:no|not|nothing|waiting)|nothing|disappoint\\w*|dirty|cold|leak\\w*|wrong|
failed|fails|doesn't work|not working|stopped working|awful|terrible|useless|incompetent|third|second|again|refund\\w*|stuck|never (?:arrived|came|turned|replied|answered|received)|ignored|overcharged|twice|crash\\w*|filthy|torn|cracked|ripped|scratched|stained|rubbish|misleading|out of order|fell|wasted?|no (?:help|refund|sign)|won't (?:help|refund|answer)|no ?(?:one|body) (?:will|picks|answers|replies|came)`,
);
/** Who or what is touched. */
const TOUCHED = words(
  `bebe\\w*|nourrissons?|fauteuil (?:roulant)?|en fauteuil|poussette|aveugle|sourde?|malvoyante?|autiste|deuil|hospitalis\\w*|cancer|retraitee?s?|etudiante?|enfants?|filles?|fils|mere|pere|maman|grand-mere|mamie|mere|nan|papa|mari|femme|conjoint|conjointe|grand-pere|papi|personnes? agees?|mes parents|\\d\\d ans|deces|defunte?|chien\\w*|chat|chatte|mariage|anniversaire|noel|vacances|sejour|nuits?|week-?end|enceinte|handicap\\w*|entretien|enterrement|obseques|naissance|bapteme|examen|avion|
baby|newborn|toddler|wheelchair|blind|deaf|autistic|stammer|cancer|grie\\w+|kids?|child\\w*|son|daughter|mum|mom|mother|father|dad|wedding|birthday|christmas|holiday|honeymoon|anniversary|funeral|interview|night before|pregnant|disabled|dog|cat|gift|nan|gran(?:ny|dma|dad|ddad)?|grand(?:mother|father)|wife|husband|late (?:father|mother|dad|mum)|elderly|flight`,
);
/** Delight that turns a complaint's words round: "c'est honteux d'être aussi mignon". */
const DELIGHT = words(
  `adore\\w*|mignon\\w*|tuerie|delicieu\\w*|magnifiques?|sublimes?|(?:trop|si|aussi|tellement) (?:bons?|bonnes?|bien|beaux?|belles?|droles?|mignon\\w*|forts?|doues?)|(?:morte?s?|mourir|pleure\\w*|plie\\w*|hurle) de rire|rire|rigol\\w*|mdr+|ptdr+|xd|drogue|drole\\w*|merveill\\w*|fan de|
love\\w*|insanely good|gorgeous|delicious|hilarious|lol|lmao|laugh\\w*|funny|so good|too good|obsessed|addict\\w*|sick (?:design|beat|track)|wicked|i'm dying`,
);
/** Thanks and compliments, which beside grave words are bitter: "gâteau moisi, bravo". */
const KIND = words(
  `genial\\w*|superbes?|bravo|merci|excellente?s?|parfaite?s?|super|top|beaux?|belles?|resolue?s?|regle[es]*|content\\w*|ravie?s?|amazing|brilliant|lovely|great|thanks|thank you|perfect|awesome|best|solved|sorted|fixed|happy|good`,
);
const GLAD = /[😍🥰😂🤣😄😁😊❤💛💚💙💜🧡🤩😋🥳😘👏🔥✨]/u;
const ANGRY = /[😡🤬😠👎😤🤮]/u;
const SAD = /[💔😭😢]/u;
const IRONY = words(
  `merci (?:bien |beaucoup )?(?:pour|de|a)? ?(?:rien|le cadeau|la deception)|bravo (?:les|pour|la|le|a|l')|super (?:le |la )?(?:service|sav|qualite)|belle mentalite|thanks for nothing|great (?:job|work|service)|(?:bravo|merci|super|genial|top)[ .!]*$`,
);
/** Words of trouble that are ordinary in a question: "chaud ou froid ?", "perdu combien de temps ?". */
const ORDINARY = words(
  `froide?s?|sales?|perdue?s?|manque|impossible|attente|attends?|refuse[es]*|deuxieme|troisieme|[234]e(?:me)?|dommage|rate[es]*|mauvais\\w*|vers|rats?|trou|cold|late|second|third|again|wrong|lost|missing|nothing|stuck|ill|sick|refunds?|rembours\\w*|annule[es]*|annulation|cancelled|broke|bugs?|allergi\\w*|allerg\\w*|enfer|pleur\\w*`,
);

const count = (pattern: RegExp, said: string): number => new Set(said.match(pattern) ?? []).size;

/** How grave a comment's trouble is: none, a complaint, or one that is owed a word of regret before anything else. */
export type Trouble = 'none' | 'complaint' | 'serious';

/** One question, with a word or two that trouble shares with everyday life. */
function isPlainQuestion(said: string, weight: number): boolean {
  const sentences = said.split(/[.!?\n]+/).filter((part) => /\p{L}/u.test(part));
  return said.includes('?') && sentences.length === 1 && count(ORDINARY, said) >= weight;
}

function praiseOf(text: string, written: string, grave: number): number {
  const said = written.replace(/laugh\w* (?:at|in)|ri au nez/g, ' ');
  if (count(IRONY, said) > 0 && !GLAD.test(text)) return 0;
  return count(DELIGHT, said) * 2 + (GLAD.test(text) ? 1 : 0) + (grave > 0 ? 0 : count(KIND, said));
}

export function readTrouble(comment: string): Trouble {
  const text = comment.slice(0, 3000);
  const said = fold(text);
  const grave = count(GRAVE, said);
  const plain = count(PLAIN, said);
  const praise = praiseOf(text, said, grave);
  const angry = ANGRY.test(text) || (praise === 0 && SAD.test(text)) ? 1 : 0;
  if (isPlainQuestion(said, grave + plain)) return 'none';
  if (praise > 0 && grave * 2 + plain + angry < praise * 2) return 'none';
  const touched = count(TOUCHED, said);
  if (grave > 0 && (plain > 0 || grave > 1 || angry > 0 || touched > 0 || said.length > 25)) return 'serious';
  if (plain >= 3 || (plain >= 1 && touched > 0 && praise === 0)) return 'serious';
  if (grave > 0 || plain > 0 || angry > 0) return 'complaint';
  return praise === 0 && assessRisk(text, 'other')?.risk === 'safety' ? 'serious' : 'none';
}
