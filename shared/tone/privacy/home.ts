import { BRAND_SIDE } from './clause.ts';
import { isFirst } from './people.ts';

/** Who or what goes from the house to somebody's door: without a job advert around. */
const TRADES =
  'technicien\\p{L}*|menuisier|couvreur|carreleur|vitrier|peintre|paysagiste|transporteur|chauffeur|prestataire|kine|plombier|electricien\\p{L}*|serrurier|chauffagiste|livreu\\p{L}+|coursier|facteur|infirmi\\p{L}+|aide a domicile|aide-soignante?|monteu\\p{L}+|installateu\\p{L}+|depanneu\\p{L}+|demenageu\\p{L}+|artisan|ramoneur|poseu\\p{L}+|femme de menage|jardinier|engineer|plumber|electrician|fitter|driver|courier|postman|cleaner|nurse|carer|gardener|removal \\p{L}+|joiner|roofer|glazier|surveyor|handyman|locksmith';
const YOURS = '(?:votre|vos|ton|ta|tes|your|ur)';
/** What stands in a home, or is done there. */
const HOUSEHOLD =
  'chaudiere|demenagement|emmenagement|installation|raccordement|compteur|fibre|box|internet|cuisine|cuisiniere|canape|fauteuil|machine|lave-\\p{L}+|seche-linge|frigo|refrigerateur|congelateur|four|toit|toiture|gouttieres?|fuite|panne|intervention|depannage|devis|salle de bains?|douche|serrure|porte|portail|fenetres?|volets?|veranda|parquet|lit|matelas|armoire|meubles?|table|piano|pergola|piscine|climatisation|clim|radiateurs?|chauffe-eau|ballon|cheminee|poele|jardin|haie|alarme|menage|ramonage|nettoyage|boiler|kitchen|sofa|bed|mattress|wardrobe|washing machine|washer|dryer|fridge|freezer|oven|dishwasher|roof|gutters?|leak|repair|installation|broadband|router|meter|move|windows?|shower|bathroom|carpet|rug|lock|fence|hedge|lawn|garden|chimney|piano|furniture|quote|heating|radiators?|alarm|clean';

/** Said of one person's home and of no shop, whatever else the sentence says; folded. */
const SURELY_HOME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<!(?:pres|cote|loin|pas|non loin) (?:de )?)chez (?:vous|toi|elle|lui|eux|vos \\p{L}+|votre \\p{L}+|ton \\p{L}+|ta \\p{L}+|tes \\p{L}+|mme|mlle|m\\.|mr|monsieur|madame)|${YOURS} (?:\\p{L}+ ){0,2}?(?:domicile|maison|appartement|appart|studio|immeuble|logement|porte|portail|palier|interphone|digicode|boite aux lettres|voisine?s?|gardienne?|concierge|home|house|flat|doorstep|porch|front door|door|neighbours?|neighbors?|letterbox|driveway|place)|(?:ou )?(?:vous|tu) (?:y )?(?:habit|log|vi[vs]|resid|demenag|emmenag)\\p{L}*|(?:habit|demenag|emmenag)\\p{L}+[- ](?:vous|tu)|you (?:still )?(?:live|moved)|you(?:'re| are) (?:still |moving )?(?:at|in|to)|are you (?:still )?(?:at|in|home)|interphone|sonnette|digicode|sur le palier|chez (?:le|la|un|une) (?:gardien|gardienne|concierge|voisin|voisine)|boite aux lettres|appartement \\d+|appt?\\.? ?\\d+|apt \\d+|(?:adresse|address)(?: de livraison| postale)? (?:que|qu'|actuelle|notee|indiquee|enregistree|saisie|fournie|figurant|we (?:have|hold|'ve)|on (?:file|your|record)|you (?:gave|sent|entered))|(?:have|had|got|'ve) you (?:down|at|as|listed|registered)|(?:i|we|she|he|they|someone|somebody|colleague|engineer)(?:'ll| will|'m| am| is|'re| are)? (?:be )?(?:pop|com|drop|call|stop|swing|nip|head)(?:p?ing)? (?:round|over|by)|domicilie\\p{L}*|residant|demeurant|resident at|living at|lives at)(?![\\p{L}\\p{N}])`,
  'u',
);
const THEIR_THING = new RegExp(`(?<![\\p{L}])${YOURS} (?:\\p{L}+ )?(?:${HOUSEHOLD})(?![\\p{L}])`, 'u');
const TRADE = new RegExp(`(?<![\\p{L}])(?:${TRADES})(?![\\p{L}])`, 'u');
const JOB =
  /(?<![\p{L}])(?:recrut\p{L}*|recherch\p{L}+|cherch\p{L}+|cdi|cdd|postul\p{L}+|embauch\p{L}+|emplois?|metiers?|formations?|hiring|vacanc\p{L}+|jobs?|apply|career\p{L}*|join us|devenez|become|expo\p{L}*|musee|museum|magasin|boutique|showroom|shop|store|stand|retrouvez|venez|visit|find us|poussez|porte[s]? ouverte[s]?|inaugur\p{L}*|vernissage|atelier|salon|open day|devenir|fete des voisins|entree libre|accueille\p{L}*)(?![\p{L}])/u;
/** A thing that is fetched, put up or left: with a town behind it, at somebody's. */
const CARRIED =
  /(?<![\p{L}])(?:en route (?:pour|vers)(?: le)?|(?:it|they|that)(?:'s|'re|'ll be| is| are| will be)? (?:coming|arriving|headed|heading|travelling|due|on the way|on its way|booked in)[^.!?]{0,30} (?:to|at)|(?:il|elle|ils|elles|ca) (?:arriv|part|voyag|rout|fil)\p{L}*[^.!?]{0,25} (?:au|vers(?: le)?|pour le)|(?<!(?:dons|retours|dossiers|candidatures|cheques|doivent|peuvent|etre|donations|returns|be) (?:sont |etre |are )?)(?:envoye|expedie|adresse|livre|depose|remis|achemine|posted|sent|addressed|shipped|delivered)(?:e|s|es)? (?:au|a|chez|devant|to|at)|(?:avons|ai|a|ont|as|avez|have|'ve|has) (?:bien |deja |just |already )?(?:recupere|repris|enleve|livre|depose|installe|monte|repare|retire|remis|envoye|expedie|poste|pose|laisse|collected|picked up|dropped|left|fitted|delivered|posted|sent|repaired|installed) (?!notre|nos|our)[^.!?]{2,40} (?:au|a|devant|at|to|from|outside)|(?:sera|seront|est|sont|ete|etait|bien) (?:\p{L}+ )?(?:repris|enleve|livre|monte|depose|remis|envoye|expedie|reexpedie|retire|pose|adresse|achemine)(?:e|s|es)?(?: (?:\p{L}+ ){0,3}?(?:au|a|chez|vers|devant))?|(?:part|partir|partira|partiront|partent|parti|partie|revien\p{L}+|retour\p{L}*|go|goes|going|gone|went|sent|shipped|posted|on (?:its|the) way|collected|delivered|dropped|left) (?:\p{L}+ ){0,3}?(?:au|a|vers|du|to|at|for|from)) ?$/u;
/** One who writes « I » and goes to a street goes to somebody's. */
const I_COME =
  /(?<![\p{L}])(?:j'arrive|j'ai (?:sonne|depose|laisse|livre|frappe|toque)|je (?:passe|repasse|viens|reviens|livre|depose|sonne|(?:dois|vais|peux|pourrai) (?:\p{L}+ ){0,2}?(?:passer|repasser|venir|livrer|deposer|sonner|envoyer|recuperer)|vous (?:l'|le |la |les )?(?:depose|livre|apporte|ramene|envoie|rejoins|retrouve))|(?:on|nous) (?:sonne|sonnons|avons sonne|a sonne|toque|frappe|arrivons|arrive)|(?:i'll|i'm|i am|i will|i can|i've|we've|we) (?:\p{L}+ )?(?:be (?:there|with you)|come|bring|drop|collect|knock|rang|ring|on my way|parked)(?:ed|ing)?)(?![\p{L}])/u;
const KIN =
  /(?<![\p{L}])(?:votre|ton|ta|your|sa|son|his|her) (?:maman|mere|papa|pere|mari|femme|epouse?|conjointe?|compagn\p{L}+|fille|fils|soeur|frere|grand-\p{L}+|mamie|papi|tante|oncle|cousine?|amie?|collegue|copine?|belle-\p{L}+|mum|mom|mother|dad|father|wife|husband|partner|daughter|son|sister|brother|nan|gran|grandma|aunt|uncle|friend|mate|girlfriend|boyfriend)(?![\p{L}])/u;
/** « au nom de … », « votre fiche : … », « we have on file: »: read out of a customer's file. */
const ON_FILE =
  /(?<![\p{L}])(?:au nom d|a l'ordre d|(?:votre|ta|la|sa) fiche|vos coordonnees|dans (?:le|votre|notre|nos) (?:fichiers?|dossiers?|bases?|systemes?)|on file|on (?:your|the) (?:account|record|booking|order)|in the name of|in our (?:records?|system)|je note|c'est note|on a note|nous avons (?:bien )?note|j'ai (?:bien )?(?:note|sous les yeux)|noted|as your|comme adresse|(?:ancienne|nouvelle|bonne|vieille|old|new|right|correct|previous) (?:adresse|address)(?: (?:est|etait|is|was)| ?:| we have)|adresse de (?:livraison|facturation)|changement d'adresse|billing address|delivery address|delivery to|shipping to)(?![\p{L}])/u;

/** A place for the public, a house for sale, something that takes place: its address is nobody's. */
const VENUE =
  /(?<![\p{L}])(?:magasins?|boutiques?|librairie|restaurant|resto|bistrot|brasserie|traiteur|boulangerie|patisserie|fromagerie|epicerie|concert|galerie|musee|mairie|salle|theatre|cinema|marches?|brocante|vide-\p{L}+|stand|festival|conference|ateliers?|permanence|guichet|agences?|bureaux?|cabinet|ecole|college|lycee|fac|universite|centre|gymnase|stade|piscine|parking|gare|metro|arret|eglise|depart|arrivee|course|visite\p{L}*|spectacle|piece|soiree|fete|portes|relais|collecte|depot|entrees?|ouvert\p{L}*|ouvr\p{L}+|fermet\p{L}+|horaires|nouvelle adresse|inaugur\p{L}*|tournage|plaque|food-?truck|pop-up|cave|bar|cafe|hotel|gites?|chambres? d'hotes?|camping|tabac|pharmacie|hopital|clinique|caserne|bibliotheque|mediatheque|association|local|locaux|siege|usine|fabrique|chantier|quartier|lieu|adresse|(?<!t')attend|attendons|accueil\p{L}*|rendez-vous|rdv|samedis?|dimanches?|week-end|degust\p{L}+|gratuit\p{L}*|billet\p{L}*|places? (?:libres|disponibles)|a vendre|a louer|en vente|loyer|pieces|m2|m²|trouver\p{L}*|decouvr\p{L}+|rejoign\p{L}+|inscri\p{L}+|donn?s? du sang|escape|yoga|cours|stages?|club|team|exhibition|gallery|museum|theatre|cinema|gig|show|play|film|stall|fair|bakery|pub|restaurant|bar|hotel|clinic|surgery|office|school|church|hall|library|station|bank|park|park\p{L}* (?:is|at)|pitch|open\p{L}*|doors|tickets?|free entry|for sale|to let|bedrooms?|find|join|meet|visit|pop-?up|next to|opposite|studio|warehouse|branch|outlet|we're at|we are at|moved|moving|tour|plaque|sale|class\p{L}*|workshop|charity|donat\p{L}+)(?![\p{L}])/u;
/** Told to go there oneself. */
const GO_THERE =
  /(?<!vous )(?<![\p{L}])(?:depos|apport|ven|pass|rend|retrouv|envoy|adress|ramen|rapport|renvoy|retourn|post|sonn|gar|fil|cour|tourn|mont|demand|present)ez(?![\p{L}])|(?:^|[.!?,:] ?|please )(?:drop|bring|send|collect|return|take|pop|come|head|go|post|park|turn|ask|look) /u;
/** Somebody is spoken to, or of. */
const SOMEBODY =
  /(?<![\p{L}])(?:vous|votre|vos|tu|te|t'|toi|ton|ta|tes|lui|sa|son|mme|mlle|mr|monsieur|madame|you|you're|your|he|he'd|she|she'd|his|her|mrs|ms|miss)(?![\p{L}])/u;

/** The house's people on the move, « on revient changer la vitre au … ». */
const WE_COME =
  /(?<![\p{L}])(?:(?:on|nous|je|ils|elle|il) (?:re)?(?:vien|pass|chang|interv|livr|depos|repar|instal|pos|mont|sonn|chang)\p{L}+|(?:we|i|he|she|they)(?:'ll| will|'re|'ve)? (?:be )?(?:com|call|fit|repair|replac|deliver|collect|install|chang|had|have|put|got)\p{L}*)(?![\p{L}])/u;
/** Somebody called by name: « Ton lit, Félix », « Sorry Ruth, … ». */
const CALLED = /(?:^|[ ,])(\p{Lu}\p{Ll}[\p{L}-]+)(?=,| ?[!:]|\.?\s*$)/gu;
const callsSomebody = (sentence: string): boolean =>
  [...sentence.matchAll(CALLED)].some(([, name = '']) => isFirst(name));

/** No venue at all around, and somebody: « j'ai mis 61 route de Lyon, Madame Besson ». */
const isNoVenue = (around: string, written: string): boolean =>
  !VENUE.test(around.replace(/votre adresse|ton adresse|your address/g, '')) &&
  !GO_THERE.test(around.trim()) &&
  (SOMEBODY.test(around) || WE_COME.test(around) || callsSomebody(written));

/** The words around a street say that somebody lives there. */
export function isAHome(before: string, after: string, hasPostcode: boolean, written: string): boolean {
  const around = `${before} ${after}`;
  if (JOB.test(around)) return false;
  if (SURELY_HOME.test(around) || ON_FILE.test(before) || THEIR_THING.test(around) || TRADE.test(around)) return true;
  if (I_COME.test(before)) return true;
  if (hasPostcode && (CARRIED.test(before) || KIN.test(around))) return true;
  return !BRAND_SIDE.test(around) && isNoVenue(around, written);
}
