import type { Wording } from './wording-check.ts';

const ADVERB =
  '(?: (?:manifestement|visiblement|surement|sans doute|certainement|peut-etre|probablement|clairement|simplement|tout simplement|apparemment|tout|bien|tres|donc|juste|encore|meme|vous-memes?|toi-meme|largement))*';
const YOU_HAVE = `(?:vous (?:n'|l'|les |nous l'|y |en |m'|nous )?(?:avez|aviez)|tu (?:l'|les |y |en |nous )?(?:as|avais)|t'as)${ADVERB}`;
const READ =
  '(?:lu|lue|lus|verifie|fait attention|suivi|respecte|compris|ecoute|regarde|pris la peine|cherche|prevenue?s?|anticipe|precise|indique|signale|reserve|demande|attendu|consulte|garde|conserve|appele|pense|teste|mesure|fait ce)[es]*';
const DID_WRONG =
  "(?:mal (?!recu|pris|vecu|dormi|au )\\p{L}+|oublie (?:de |d')(?!vous)\\p{L}+|neglige|omis|tarde|traine|ignore|manque de (?:respect|patience|vigilance|attention)|fait (?:une |la |l'|n'importe|expres|preuve)?(?:erreur|faute|quoi|betise|boulette)?(?= |$|[.,!])|force (?:dessus|le|la)|casse[es]* vous|laisse (?:passer|trainer)|confondu|attendu (?:trop|le dernier)|rien (?:compris|lu|verifie|ecoute)|(?:commande|choisi|pris|indique|saisi|donne|mis|entre|rentre|renseigne|tape|selectionne|achete|envoye) (?:la|le|l'|une|un|de|les|des)? ?(?:mauvaise?s?|fausse?s?|faux|adresse erronee))";

/** Accuses the customer, gives orders to feelings, shows the door. Folded patterns. */
export const BLAMING_FR: readonly Wording[] = [
  {
    pattern: "(?:vous n'(?:avez|aviez)|t'as|t'avais|tu n'as|tu n'avais|tu as) qu'a|y'? ?a(?:vait)? qu'a",
    fr: 'vous pouvez',
  },
  {
    pattern:
      "inutile de (?:vous |t')(?:enerver|emporter|agacer|facher|acharner)|encore (?:aurait-il fallu|fallait-il|faut-il)|calmez-vous|calme-toi|(?<=(?:^|[.!?,] ))du calme(?= ?[.!,])|restez (?:poli|calme|correct|courtois)e?s?|reste (?:poli|calme|correct)e?|on se calme|gardez votre calme|(?:un peu de|de la) (?:respect|politesse|bon sens)(?= ?[.,!]| s'il| svp| enfin)|(?:baissez|surveillez|changez) (?:d'un |de |votre )?ton|surveillez votre langage|prenez-vous-en a vous",
  },
  {
    pattern:
      '(?:soyez|sois) (?:un peu |donc |plus |un minimum )+(?:patiente?s?|raisonnables?|attenti(?:f|ve)s?|polie?s?|realistes?|comprehensi(?:f|ve)s?)|(?:soyez|sois) (?:patiente?s?|raisonnables?|realistes?|polie?s?|correcte?s?)(?= ?[.!]|,? (?:enfin|voyons|un peu))',
  },
  {
    pattern:
      "(?:vous etes|tu es|t'es) (?:bien |vraiment )?(?:l[ea] |les )?(?:seule?s?|premiere?s?|uniques?) (?:client \\p{L}* ?|personne )?(?:a (?:vous (?:en )?plaindre|te plaindre|vous en|nous (?:en |le |la )?(?:parler|dire|faire|signaler|reprocher)|dire (?:ca|cela)|le dire|avoir (?:ce|un|des) (?:probleme|souci)s?|rencontrer (?:ce|un|des)|signaler (?:ca|cela|ce|un)|se plaindre|trouver (?:ca|cela|a redire|que)|raler)|dans ce cas|concernee?)[^.!?,]{0,20}|(?:vous n'etes|tu n'es) pas (?:l[ea] )?seule?s? (?:au monde|dans la file|client\\p{L}*|a attendre)|(?:personne d'autre|aucun autre client|les autres (?:clients )?n)[^.!?]{0,12}(?:plaint|plaignent|probleme|souci)|tout le monde (?:y arrive|comprend|sait)(?! que)",
  },
  {
    pattern:
      "(?:si|s') ?(?:vous n'etes|ca ne vous|cela ne vous|tu n'es|ca ne te|vous etes) pas (?:contente?s?|satisfaite?s?|plai[ts]|convient|d'accord)[^.!?]{0,4}(?:allez|va|passez|changez|n'achetez|rien ne|personne ne|la porte|voyez|partez)[^.!?]{0,30}|(?:allez|va|voyez) (?:donc )?(?:voir )?ailleurs|(?:rien|personne) ne (?:vous|t'|te) ?(?:oblig\\p{L}*|forc\\p{L}*|reti\\p{L}*|a (?:force|oblige)\\p{L}*)|n'achetez pas|ne venez plus|changez de (?:cremerie|magasin|marque|fournisseur)|bon debarras|bon vent",
  },
  {
    pattern:
      "(?:vous auriez|tu aurais) (?:bien |plutot |simplement |tout simplement |quand meme )?(?:du|pu|mieux fait d(?:e|'\\p{L}+))(?! (?:gagner|recevoir|avoir|etre|obtenir|voir|nous voir|profiter|beneficier|trouver))|(?:vous deviez|tu devais|vous etiez censee?s?|vous etes censee?s?) (?=\\p{L}+(?:er|ir|re) )",
    fr: 'la prochaine fois, vous pouvez',
  },
  {
    pattern:
      "(?:il|ca|encore)? ?fallait(?:-il)? (?:bien |juste |simplement |seulement |donc |tout de meme |y )?(?:lire|verifier|regarder|demander|appeler|faire attention|reserver|penser|prevenir|venir|s'y prendre|conserver|garder|consulter|commander|le dire|nous (?:le dire|prevenir|contacter|appeler)|reflechir|arriver|anticiper|lire|prendre|choisir|suivre|mesurer|cocher|preciser)|encore faut-il (?:\\p{L}+)",
    fr: 'la prochaine fois, pensez à',
  },
  { pattern: "il (?:vous |te )?suffisait (?:pourtant |simplement |juste )?(?:de |d')\\p{L}+", fr: 'il suffit de' },
  {
    pattern:
      "(?:c'est|c'etait|cela vient|ca vient|(?<!n')est) (?:donc |bien |de |d'|entierement |uniquement |plutot |surement )*(?:votre|ta|une erreur de votre|la faute de votre) (?:propre )?(?:faute|erreur|responsabilite|probleme|negligence|part|cote|manipulation)|(?<!(?:pas|rien)(?: de| que)? |sans )(?:par |de |a )?(?:votre|ta) (?:propre )?(?:faute|negligence|inattention|mauvaise foi|agressivite|mauvaise manipulation)|(?:erreur|faute|oubli|negligence|manipulation) de (?:votre|ta) part",
  },
  {
    pattern:
      "c'est (?:bien )?(?:vous|toi) qui (?:l'|les |vous l'|ne |n'|nous )?(?:(?:avez|as)(?: l'| la| le)? ?(?:mal|casse|perdu|oublie|abime|tarde|annule|refuse|choisi|commande|donne|saisi|signe|valide|fait (?:une|l')|demande)|(?:vous|t') ?(?:etes|es) trompee?s?|(?:etes|es) (?:en retard|en tort|absente?s?|responsables?)|(?:repondez|lisez|comprenez|n'avez))[^.!?,]{0,30}|c'est (?:a vous|a toi) (?:de|d') ?(?:verifier|lire|faire attention|prevenir|vous renseigner|penser|regarder|appeler|etre|surveiller|gerer|assumer)|(?:a vous|a toi) (?:de|d') ?(?:verifier|faire attention|vous renseigner|lire|assumer)",
  },
  {
    pattern: `(?:(?:vous n'|tu n'|tu )(?:avez|as|aviez|avais)|t'as)${ADVERB} (?:meme )?pas${ADVERB} (?:${READ})(?! (?:de reponse|a nous))|(?:vous|tu) (?:ne )?(?:lisez|savez|comprenez|faites|ecoutez|respectez|lis|sais|comprends|ecoutes)${ADVERB} (?:jamais|pas)(?: lire| attention| compter| ce que| les| le| la| comment)+`,
  },
  { pattern: `${YOU_HAVE} ${DID_WRONG}` },
  {
    pattern:
      "(?:vous|tu) (?:ne |n')?(?:l'|les )?(?:avez|as) (?:surement|manifestement|visiblement|certainement|sans doute|clairement|evidemment) pas (?!vu|recu|eu|encore)\\p{L}+|(?:a quoi (?:vous attendiez|t'attendais)|(?:vous vous attendiez|tu t'attendais) a quoi|que croyiez-vous)[^.!?]{0,25}|(?:il (?:va falloir|faut|faudra) )(?:vous|t') ?(?:y )?(?:habituer|faire une raison|adapter)",
  },
  {
    pattern:
      "(?:vous avez|tu as|t'as) du (?:mal |l'|le |la |les |vous |te |y |en )*(?:mal |trop |vous |oublier|tromper|casser|abimer|forcer|perdre|faire (?:une |un |mal)|rater|confondre|preparer|laver|monter|manquer|laisser|supprimer|cliquer|bloquer|inverser)[^.!?,]{0,20}",
  },
  {
    pattern:
      "si (?:vous (?:l'|nous |y |les )?aviez|tu (?:l'|nous |y |les )?avais) (?:bien |mieux |vraiment |simplement |un peu )?(?:lu|verifie|regarde|reserve|appele|attendu|suivi|fait|su|pris|demande|prevenu|ecoute|respecte|mesure|conserve|garde|pense|lave|ete)(?:[^.!?,]{0,25})",
  },
  {
    pattern:
      "(?:vous vous etes|tu t'es|vous vous) (?:surement |sans doute |certainement |probablement |visiblement |encore )?trompe[rz]?[es]*|vous faites (?:erreur|fausse route|expres|semblant|preuve de mauvaise foi)|vous (?:mentez|exagerez|abusez|insistez|vous plaignez|racontez n'importe quoi|dites n'importe quoi|avez tort|divaguez)|tu (?:mens|exageres|abuses|dis n'importe quoi|te plains)",
  },
  {
    pattern:
      "apprenez (?:donc )?a \\p{L}+|apprends (?:donc )?a (?:lire|ecrire|compter)|(?:relisez|lisez) (?:donc|bien|mieux|un peu|correctement|attentivement|avant)|savez-vous lire|tu sais lire|ouvrez les yeux|mettez vos lunettes|faites (?:un peu |donc |plus )+attention|(?:verifiez|renseignez-vous|reflechissez|lisez|regardez|informez-vous|cherchez) (?:donc |bien |un peu )?avant (?:de |d')\\p{L}+|la prochaine fois,? (?:lisez|verifiez|regardez|faites|soyez|venez|evitez|lis|verifie|regarde|fais)",
  },
  {
    pattern:
      "vous (?:ne )?(?:voulez|comprenez) (?:decidement |vraiment )?(?:rien|pas comprendre)|vous etes (?:vraiment |bien |un peu |assez |trop )*(?:de mauvaise foi|agressi(?:f|ve)s?|impolie?s?|malpolie?s?|ridicules?|penibles?|exigeante?s?|difficiles?|impatiente?s?|responsables? de|en tort|fautif|fautive|prevenue?s?)|vous etiez prevenue?s?|(?:on|nous) vous (?:avait|avions|a|avons) (?:pourtant |bien )?prevenue?s?|vous (?:le )?saviez (?:tres bien|pourtant|bien|que)|(?:cessez|arretez|arrete|cesse) (?:donc )?(?:de |d')(?:vous|te|raler|mentir|crier|insister|spammer|critiquer|exagerer|repeter|nous)|ce n'est (?:pourtant )?pas (?:si )?(?:complique|sorcier|difficile) (?:pourtant|de)",
  },
  {
    pattern:
      "(?:c'est|c'etait) (?:pourtant |bien |deja )*(?:ecrit|indique|marque|precise|note|affiche|clair|mentionne) (?:pourtant|noir sur blanc|en (?:gros|toutes lettres)|clairement|partout|tres clairement|depuis)|(?:c'est|c'etait|sont|est|etait|etaient) pourtant (?:bien |tres |parfaitement |clairement )*(?:ecrit|indique|marque|precise|note|affiche|clair|mentionne|visible|simple)\\p{L}*|(?:vous avez (?:eu )?|vous aviez |tu avais )(?:largement |bien |tout |amplement )*(?:le |du )?temps (?:de|pour)|vous avez (?:accepte|signe|valide|coche) (?:les|nos|ces|le) (?:conditions|cgv|reglement|contrat)|vous en profitez pour|ne (?:nous accusez|venez) pas|n'accusez pas",
  },
];

const EN_ADVERB =
  '(?: (?:really|clearly|probably|obviously|simply|just|actually|even|never|also|at least|already|surely|apparently|evidently))*';

const EN_DONE =
  '(?!received)(?:been(?! (?:sent|contacted|emailed|refunded|charged|given|told|able|treated|offered|served))|(?!receiv)\\p{L}+ed|read|known|told|done|seen (?!our|a|an)|gone|kept|put|left|made|come|brought|bought|chosen|taken|written|sent|paid|thought|spoken|said|worn|set)';

export const BLAMING_EN: readonly Wording[] = [
  {
    pattern:
      '(?:please |just |you need to |you should |you might want to |try to )*(?:calm down|settle down)(?= ?[.,!]| and|$| please)|no (?:need|reason) to (?:be|get) (?:so |that |this )?(?:rude|angry|aggressive|upset|nasty|dramatic)|(?:be|you need to be|you have to be|try being) (?:a bit |more |a little )?(?:patient|reasonable|realistic)(?= ?[.!,]| and| like)|(?:watch|mind) your (?:tone|language|words|manners)|have some (?:patience|respect|manners)',
  },
  {
    pattern:
      "you(?:'re| are) (?:literally |honestly )?(?:the|our) (?:only|first) (?:one|person|customer|guest|client)[^.!?]{0,30}|(?:no one|nobody) else (?:has |is |had |ever )*(?:complain\\p{L}*|problem|issue|reported|had)[^.!?]{0,12}|everyone else (?:manage[sd]?|gets?|got|understands?|understood|can)|other customers (?:don't|do not|manage|had no)",
  },
  {
    pattern:
      "(?:if you(?:'re| are) not (?:happy|satisfied)|if you don't like (?:it|that|our \\p{L}+)|not happy\\?)[^.!?]{0,6}(?:go|shop|try|leave|don't|you can|feel free|find|buy|take)[^.!?]{0,25}|(?:go|shop|look|buy) elsewhere|nobody (?:forced|is forcing|made|asked) you|no one (?:forced|is forcing|made|asked) you|you don't have to (?:buy|come|follow|stay)",
  },
  {
    pattern: `you${EN_ADVERB} (?:should|could|ought to|might|needed to|were supposed to|had to)${EN_ADVERB} ?(?:have|'ve|of)${EN_ADVERB} ${EN_DONE}|you(?:'d| had) better|you were supposed to|you needed to`,
    en: 'next time, it helps to',
  },
  {
    pattern:
      "you(?:'ve| have)?(?: must(?: have|'ve)| probably| clearly| obviously| simply| surely| evidently| seem to have)+ (?:have )?(?:forced|broken?|misread|dropped|misused|ignored|forgot\\p{L}*|failed|mis\\p{L}+|washed|done (?:it|something) wrong|left it|lost|damaged|ordered|entered|typed|chose|selected|clicked|deleted|blocked|mixed|confused|overfilled|overloaded|bent|pulled|skipped|installed|used it|didn't|haven't|don't)",
  },
  {
    pattern: `you(?:'ve)?${EN_ADVERB} (?:didn't|did not|haven't|have not|don't|do not|failed to|forgot to|neglected to|refuse to|refused to|couldn't be bothered to|clearly can't|can't)${EN_ADVERB} (?:bother to |bothered to |take the time to |properly )?(?:read|check|checked|follow|followed|listen|look|pay|bother|understand|measure|ask|tell|give|verify|keep|call|wait|plan|select|choose|confirm|leave|enter)(?! (?:an|a reply))`,
  },
  {
    pattern:
      "(?<!(?:not|n't|never|isn't)(?: \\p{L}+)? )(?:(?:that's|that is|it's|it is|this is|is|was) )?(?:entirely |all |partly |actually |completely )*(?:your|ur) (?:own )?(?:fault|mistake|error|negligence|carelessness|responsibility(?= to)|job to|doing)(?: for| if| not)?|(?:it's|it is|that's) (?:up to|on) you(?: to \\p{L}+)?(?= to|[.,!]|$)|you only have yourself|blame yourself|(?:don't|stop) blam\\p{L}+ (?:us|our|the)",
  },
  {
    pattern: `you${EN_ADVERB} (?:gave|gave us|entered|typed|put|ordered|chose|picked|selected|booked|used|wrote|clicked)(?: in| us| it)* (?:the |a |an )?(?:wrong|incorrect|invalid)[^.!?,]{0,20}|you${EN_ADVERB} (?:broke (?:it|the)|damaged (?:it|the)|ignored|misread|misused|forgot to|neglected|waited too|left it|overreact\\p{L}*)[^.!?,]{0,15}`,
  },
  {
    pattern:
      "(?:learn|try) (?:how )?to (?:read|spell|count|check)|(?:can't|cannot|can|do) you (?:not )?read|did you (?:even|actually|bother to) (?:read|check|look|try)[^.!?]{0,20}|(?:read|try reading) (?:the |our |your )?(?:terms|rules|description|label|instructions|small print|facts|manual|sign|post|caption|details|website|page) (?:first|next time|properly)|(?:check|read|think|look|ask) before (?:you |accusing|complaining|posting|ordering|buying|commenting)|next time,? (?:please )?(?:read|check|look|be|make sure|plan|listen|arrive|try reading)",
  },
  {
    pattern:
      "what (?:did|do|were) you (?:expect|expecting|think)[^.!?]{0,25}|you(?:'ll| will) (?:just )?have to (?:get used|live with|deal|accept)[^.!?]{0,15}|stop (?:complaining|whining|moaning|lying|shouting|exaggerating|spamming|messaging|harassing)|you(?:'re| are) (?:just |being |clearly |simply |a bit |very |so )*(?:rude|lying|ridiculous|unreasonable|exaggerating|mistaken|overreacting|difficult|aggressive|wrong(?! to|ed)|impatient|to blame|at fault|responsible for (?:this|the|your))|your (?:attitude|negligence|carelessness|impatience|rudeness)|you were (?:warned|told|informed|late|rude|not (?:in|home|there|at))|you knew (?:that|the|it|about|full)|you agreed to|you accepted (?:the|our)|you signed|(?:it|that)(?:'s| is| was)? (?:clearly|plainly|very clearly) (?:says?|said|states?d?|written|marked|shown|displayed|stated|explained)|if you(?:'d| had|'ve)(?: just| only| actually| bothered to)* (?:read|checked|looked|followed|listened|called|asked|booked|measured|waited|told|been|done|kept)[^.!?,]{0,20}|had you (?:read|checked|looked|followed|called|asked|booked)[^.!?,]{0,20}|you(?:'ve)? had (?:plenty of|enough|ample|all the|loads of|weeks|days|months)(?: of)? ?(?:time|notice|warning|chances|to)?",
  },
];
