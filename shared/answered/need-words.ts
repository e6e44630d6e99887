/** The words of a complaint, of praise, and of whom a comment speaks to. Texts are folded, without their mentions. */
/** A list of folded words and turns, whole words only. */
export const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.replace(/\n/g, '')})(?![\\p{L}\\p{N}])`, 'u');

export const COMPLAINS = words(
  `toujours pas|toujours rien|jamais|aucune?|plus rien|marche pas|marche plus|fonctionne (?:pas|plus)|ne (?:marche|fonctionne|repond|recois|comprends)\\w*|n'est pas|n'ai pas|n'a pas|n'y a|
honte(?:ux|use)?|personne n'\\w+|(?:il|elle|c')(?: est|'est|est) (?:pleine?|complete?t?)|scandale\\w*|inadmissible|inacceptable|lamentable|decue?s?|deception|dommage|nulle?s?|arnaqu\\w*|vol(?:eurs?)?|catastroph\\w*|horrible|degueu\\w*|pire|
cassee?s?|casse|panne|introuvables?|illisibles?|inaccessibles?|inaudibles?|indisponibles?|glaci?ale?s?|gelee?s?|glacee?s?|ecrasee?s?|percee?s?|rayee?s?|trouee?s?|ignore[es]*|disparu\\w*|lache\\w*|decolle\\w*|perimee?s?|ferme (?:alors|pourtant)|rideau baisse|de queue|fondues?|bug\\w*|plante|bloquee?s?|refuse\\w*|perdue?s?|abimee?s?|defectueu\\w*|retard|attend[s]?|attendu|attendons|rembours\\w*|plainte|reclamation|probleme\\w*|soucis?|erreur\\w*|
mal|mauvais\\w*|(?:tres|si|vraiment|etait|etaient|est|sont|toujours) sales?|coupe (?:tout\\w*|sans|au|en|des)|coupures?|saccad\\w*|rame|lag\\w*|clignot\\w*|gresill\\w*|grinc\\w*|toutes les \\d+ (?:secondes?|minutes?|min)|blinking|flashing|keeps? \\p{L}+ing(?: out)?|every (?:few |\\d+ |five |ten )(?:seconds|minutes)|stopped|annul\\w*|moches?|bof|beurk|pas fan|penible\\w*|abuse[rsz]?|oublie[rsz]?|oubliee?s?|rien compris|fermee?s?|trop (?:petite?s?|fort\\w*|long\\w*|lente?s?|courte?s?|bruyant\\w*|tard|tot|loin|sombre|froid\\w*|chaud\\w*|sucre\\w*|sale\\w*|peu|grande?s?)|plus de (?:places?|billets?|stock|taille)|il manque|faute d[eau]|petite faute|on me repond ca|pas tres \\w+|moisi\\w*|froide?s?|impossible|personne ne|sans reponse|depuis|marre|ras le bol|arretez|stoppez|j'(?:attendais|esperais)|y en? a qu'une?|trop chere?s?|cher|grimpe|augment\\w*|desagreable\\w*|impoli\\w*|prevenus?|pareil pour moi|bondee?s?|sature\\w*|debordee?s?|vomi\\w*|tombee?s? malades?|(?:est|suis|sommes|ete) malades?|comme (?:d'habitude|chaque (?:annee|fois))|degouta\\w*|ecoeur\\w*|foutage|foutoir|bazar|n'importe quoi|raccroch\\w*|bouloche\\w*|dechire\\w*|fendue?s?|felee?s?|craquees?|craques|(?:s'est|sont|a deja) craque|\\d+ (?:km|kilometres|miles) (?:pour|aller|for|to)|fissuree?s?|tachee?s?|delave\\w*|retreci\\w*|deteint\\w*|rouill\\w*|fuit|fuite|pue|puait|infect\\w*|immangeables?|insipides?|fades?|ratee?s?|rate|gache\\w*|regrett\\w*|trompee?s?|(?:une|quelle) (?:horreur|honte|galere|cata)|toujours les memes|left my|lost my|oublie (?:mon|ma|mes)|menti|mensonges?|mensonger\\w*|desert\\w*|porte close|(?:trois|deux|quatre|une|\\d+) (?:heures?|minutes?|min|h|mois|semaines?) (?:d'attente|de retard|pour|de queue|a attendre)|troisieme fois|deuxieme fois|enieme fois|en (?:deux|trois|une) (?:semaines?|lavages?|mois|jours?)|fort de cafe|tout ca pour|pour rien|inutilisable|depassee?s?|incapables?|
(?:pas|plus) (?:chez|pour) (?:moi|nous)|not (?:for|with|at) (?:me|us|mine)|not here|not working|doesn't|does not|don't work|didn't|did not|won't|can't|cannot|never|still (?:no|not|waiting|nothing)|nothing|broken|stuck|lost|nobody|zero|so much for|bounced|nowhere|vanished|poof|stop|late|waiting|refund\\w*|awful|terrible|worst|bad|rude|
sort it out|do better|fix (?:this|it|your)|pull your finger|charged|smashed|squashed|cancell?ed|meh|ugly|ugh|yuck|queued|too (?:small|loud|long|slow|short|late|far|dark|cold|hot|few|dear|salty|sweet)|no (?:vegan|veggie|option|parking|signal|seats?|tickets?)|forgot\\w*|sold out|have (?:passed|gone)|disappoint\\w*|shame\\w*|disgust\\w*|scam\\w*|unacceptable|problem\\w*|issue\\w*|error\\w*|crash\\w*|fail\\w*|ruined|wrong|missing|unable|complain\\w*|useless|overpriced|expensive|no (?:reply|answer|response|call|show|sign of|trace|apology|explanation|refund)|(?:been|felt|feeling|got|made (?:me|us)|was|were) (?:ill|sick|unwell|poorly)|threw up|food poisoning|(?:tastes?|tasted|smells?|smelt|smelled|looks?|sounds?) (?:like|of) (?:a |an )?(?:wash\\w*|soap|cardboard|plastic|chemical\\w*|mould|metal|nothing|feet|bleach|drain\\w*|robot)|stinks?|stank|soggy|stale|rancid|mould\\w*|inedible|undercooked|overcooked|burnt|bland|tasteless|leaks?|leaking|leaked|ripped|torn|cracked|peeling|faded|shrunk|rusty|dented|scratched|jammed|dropped out|drops out|cuts? out|freez\\w*|frozen|glitch\\w*|buggy|laggy|dead|as (?:usual|always|per usual)|third time|second time|(?:for|after) (?:an|two|three|four|\\d+) (?:hours?|weeks?|days?|months?)|weeks ago|days ago|months ago|hung up|on hold|joke|farce|rubbish|dreadful|appalling|poor|rip off|ripoff|ridiculous|embarrassing|let down|misleading|lied|lies|waste of|fuming|livid|gutted|annoy\\w*|frustrat\\w*|not (?:great|good enough|impressed|acceptable|as described)|regret\\w*|hated|(?:i|we) hate|went downhill|gone downhill`,
);
export const PRAISES = words(
  `bravo|merci|felicitations?|felicite|super|genial\\w*|top|parfaite?s?|magnifiques?|magique|sublimes?|superbes?|excellente?s?|delicieu\\w*|trop (?:beau|belle|bon|bonne|bien|cool|hate)|adore\\w*|j'aime|
hate|bonne? (?:annee|fete|anniversaire|idee|nouvelle|continuation|chance)|joyeu\\w*|beau|belle|beaux|belles|jolie?s?|regal\\w*|incroyables?|chapeau|respect|vive|longue vie|ravie?s?|contente?s?|heureu(?:x|ses?)|
au top|remerci\\w*|cremes?|adorables?|gentil\\w*|folie|le meilleur|la meilleure|les meilleurs|recommande|coup de coeur|enfin|vivement|love\\w*|great|amazing|awesome|beautiful|gorgeous|stunning|lovely|brilliant|fantastic|wonderful|perfect|excellent|
best|hats off|top notch|hands down|congrat\\w*|well done|happy (?:birthday|anniversary|new year)|thank(?:s| you)|nice|good (?:job|work|luck)|can't wait|delicious|impressive|proud|kudos|favou?rite|recommend\\w*|delighted|pleased|welcome|merveilles?|merveilleu\\w*|tueries?|pepites?|bijou|un tresor|bonheur|(?:un|toujours un|quel) plaisir|splendides?|eblouissant\\w*|bluffant\\w*|emouvante?s?|formidables?|extra|au poil|impec\\w*|exceptionnel\\w*|tip top|canon|chef-d'oeuvre|la classe|trop fort|
epatante?s?|fabuleu\\w*|somptueu\\w*|succulent\\w*|exquise?s?|delicate?s? attentions?|au petit soins|aux petits soins|sympa\\w*|accueillante?s?|irreprochables?|conquise?s?|emballee?s?|fan|fans|ravissante?s?|dingue|tres bonne?|reussie?s?|quel (?:travail|talent|accueil|spectacle)|
gem|gems|spot on|superb|fab|fabulous|loving|obsessed|blown away|a (?:joy|treat|delight|pleasure|triumph|masterpiece)|insightful|smashing|faultless|second to none|to die for|out of this world|une perle|perles|legends?|heroes|top class|first class|marvellous|magical|outstanding|cracking|terrific|incredible|tasty|yummy|game changer|life ?saver|made my (?:day|week|year)|stellar|class act|(?:so|really) (?:good|helpful|friendly|kind|useful)`,
);
/** "je ne trouve pas", "on ne sait plus", "no luck": something is wrong or missing. */
export const LACKS = words(
  `(?:ne |n')\\w+(?:'\\w+)?(?: \\w+)? (?:pas|plus|rien|jamais|aucune?|personne)|(?:j'|je |on |ca )\\w+ (?:pas|plus|rien)|pas (?:encore|recue?s?|de reponse|normal|clair|possible|disponible|terrible|top|eu)|
pas de (?:nouvelles?|retour|suite)|sans nouvelles?|silence radio|crickets|no word|heard nothing|sans succes|en vain|limbes|no luck|tried|not (?:yet|clear|possible|available|arrived|sure|happy|great)|(?:and|et|but|mais) (?:no|pas de|pas d'\\w+|aucune?|personne|rien)|isn't|wasn't|haven't|hasn't|aren't|couldn't|wouldn't`,
);
export const CONTRAST =
  /(?<!\p{L})(?:mais|but|oui enfin|mouais|ouais|par contre|however|sauf que|except|en revanche|cependant)(?!\p{L})/u;
export const ME_TOO = words(
  `pareil\\w*|idem|(?<=^|[.!] )same(?=[,.!]|$)|je confirme|(?:can|i) confirm|confirmed here|chez (?:moi|nous) aussi|happened to (?:me|us)(?! once)|moi aussi|nous aussi|moi non plus|memes? (?:question|probleme|souci|chose|cas|galere|constat|soucis|symptome|panne|bug|ici|resultat)|mine(?:'s)? (?:\\w+ )?(?:too|as well)|(?<=^)same (?!time|again|as|old|to|team|place next)\\w+|ours too|(?:and|so) (?:does|did|is|has) (?:mine|ours)|(?:le|la) (?:mien|mienne) aussi|same (?:here|question|problem|issue|for (?:me|us)|thing)|me too|us too|\\+ ?1|neither (?:do|did|have) (?:i|we)`,
);
export const TO_CUSTOMER = words(
  `tu|te|toi|ton|ta|tes|t'(?:as|es|inquiete\\w*|avais)|courage|bon courage|force|good luck with|hang in there|hope you|sorry to hear|you could|you can|you should|you have to|have you tried|try`,
);
export const TO_BRAND = words(`vous|votre|vos|yours`);
export const OF_USE = words(
  `mon|ma|mes|les? (?:mien|notre|votre)s?|la mienne|les miennes|my|mine|you|your|yours|vous|votre|vos`,
);
/** In a question beside a tag: the friend is meant. */
export const TO_FRIEND = words(
  `tu|te|toi|ton|ta|tes|t'\\w+|on (?:y|va|se|s'|prend|commande|ira|est|fait|reserve|tente|essaie|part|passe|achete|peut y|le|la|les|en|pourrait)|nous|ensemble|partante?s?|chaude?s?|you|your|u|we|us|let's|fancy|shall|together|ca te|dis[- ]moi`,
);
/** "Do you take dogs?": what only a business does. */
export const SELLS = words(
  `(?:do|can|will|are|did|would) you (?:guys )?(?:still |also |ever |even )?(?:take|sell|have|offer|ship|deliver|accept|open|stock|make|allow|serve|cater|refund|do|deliver|restock|sending|shipping|open|closed|hiring|planning)`,
);
/** Thanks and congratulations, owed a word under any post. */
export const STRONG_PRAISE = words(
  `bravo|merci|felicitations?|felicite|regal\\w*|chapeau|respect|bonne? (?:annee|fete|anniversaire|continuation|chance)|congrat\\w*|well done|thank(?:s| you)|happy (?:birthday|anniversary|new year)|kudos`,
);
/** Weak words of complaint, as "jamais la fraise", "le citron c'est nul" use them. */
export const MILD = new RegExp(
  words(
    `jamais|nulle?s?|pire|mal|dommage|cher|horrible|aucune?|depuis|froide?s?|impossible|never|bad|worst|awful|wrong|terrible|nothing|can't|doesn't|does not|don't`,
  ).source,
  'gu',
);
export const CHATTER =
  /^(?:mdr+|ptdr+|lol+|haha\w*|hihi\w*|first|premiere?|preums|up|present\w*|je participe|participation|j'y serai|j'y vais|on sera la|oh|ah|wow|waouh?|whaou|miam+|yum+|grave|clair|carrement|exactement|tellement|trop vrai|so true|exactly|this|true|facts|same)[\s!.…,]*$/;
