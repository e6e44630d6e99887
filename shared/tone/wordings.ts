/** A wording and what stands in its place; folded pattern, lower case. */
export interface Wording {
  pattern: string;
  fr?: string;
  en?: string;
}

/** Accuses the customer, gives orders to feelings, shows the door. */
export const BLAMING: readonly Wording[] = [
  { pattern: "(?:vous n'avez|t'as|tu n'as|tu as) qu'a|y'?a qu'a|vous n'aviez qu'a|tu n'avais qu'a", fr: 'vous pouvez' },
  {
    pattern:
      'calmez-vous|calme-toi|(?:du|un peu de) calme|restez (?:poli|calme|correct)e?s?|reste (?:poli|calme)e?|on se calme|gardez votre calme',
  },
  {
    pattern:
      '(?:soyez|sois) (?:un peu |donc |plus )*(?:patiente?s?|raisonnables?|attenti(?:f|ve)s?|polie?s?)(?=[^.!?]*(?:enfin|voyons|!|un peu))|(?:soyez|sois) (?:donc|un peu) (?:plus )?(?:patiente?s?|raisonnables?|attenti(?:f|ve)s?|realistes?)',
  },
  {
    pattern:
      "(?:vous etes|tu es|t'es|vous etes bien) (?:bien )?(?:le |la |les )?seule?s? a (?:vous|te|t'|nous|en|dire|le|avoir)[^.!?,]{0,20}",
  },
  {
    pattern:
      "si (?:vous n'etes|ca ne vous|tu n'es|ca ne te|cela ne vous|vous etes) pas (?:contente?s?|satisfaite?s?|plai[ts]|convient|d'accord)[^.!?]{0,4}(?:allez|va|passez|changez|n'achetez|rien ne|personne ne|la porte)[^.!?]{0,30}",
  },
  {
    pattern:
      'allez (?:donc )?(?:voir )?ailleurs|va (?:voir )?ailleurs|rien ne vous (?:oblige|force|retient)|personne ne vous (?:oblige|force|retient)|changez de (?:cremerie|magasin|marque|fournisseur) (?:alors|si)',
  },
  {
    pattern: '(?:vous auriez|tu aurais) (?:du|pu|mieux fait de)(?! (?:gagner|avoir (?:cette|la) chance))',
    fr: 'la prochaine fois, vous pouvez',
  },
  {
    pattern:
      "(?:il|fallait) fallait (?:bien |juste |simplement |seulement |donc )?(?:lire|verifier|regarder|demander|appeler|faire attention|reserver|penser|prevenir|venir|s'y prendre|conserver|garder|consulter|commander|le dire|nous le dire)|fallait (?:lire|verifier|regarder|demander|y penser|reserver|faire attention)",
    fr: 'la prochaine fois, pensez à',
  },
  {
    pattern:
      "il (?:vous |te )?suffisait (?:pourtant |simplement |juste )?(?:de |d')(?:lire|verifier|regarder|demander|appeler|consulter|cocher|suivre|\\p{L}+er)",
    fr: 'il suffit de',
  },
  {
    pattern:
      "(?<!pas )(?:c'est|c'etait|c'est bien|est) (?:de |entierement |uniquement )*(?:votre|ta|de votre|de ta) (?:propre )?(?:faute|erreur|responsabilite)(?: si)?|(?<!pas |n'est pas )de votre (?:propre )?faute|par (?:votre|ta) faute|(?<!(?:pas|rien)(?: de| que)? |sans )(?:votre|ta) faute",
  },
  {
    pattern:
      "c'est vous qui (?:l'|les |ne |n'|vous |avez |etes |m'|nous )[^.!?,]{0,40}|c'est toi qui (?:l'|les |ne |n'|t'|as |es )[^.!?,]{0,40}",
  },
  {
    pattern:
      "(?:vous n'avez|tu n'as|vous ne|tu ne)(?: manifestement| visiblement| surement| donc| meme| clairement| simplement| tout simplement)?(?: pas| meme pas)?(?: manifestement| visiblement| surement| bien| du tout)? (?:pas |meme pas )?(?:lu|verifie|fait attention|suivi|respecte|compris|ecoute|regarde|pris la peine|lisez pas|savez pas lire|comprenez pas|faites pas attention|ecoutez pas|cherche)(?! de reponse)",
  },
  {
    pattern:
      "(?:vous l'avez|vous les avez|tu l'as|vous avez|tu as)(?: surement| sans doute| certainement| peut-etre| probablement| manifestement| visiblement| clairement| tres)?(?: du)? (?:mal (?:utilise|lu|compris|installe|monte|lave|regarde|saisi|rempli|range|ferme|entretenu|manipule|cherche)|(?:du )?(?:mal l'|le casser|la casser|l'abimer|vous tromper|forcer|oublier de|faire une (?:erreur|fausse)))[es]*[^.!?,]{0,12}",
  },
  {
    pattern:
      "(?:vous vous etes|tu t'es) (?:surement |sans doute |certainement |probablement |visiblement )?trompee?s?|vous faites erreur|vous (?:mentez|exagerez|abusez|racontez n'importe quoi|dites n'importe quoi|faites semblant)|tu (?:mens|exageres|abuses)",
  },
  {
    pattern:
      "apprenez a \\p{L}+|apprends a (?:lire|ecrire|compter)|(?:relisez|lisez) (?:donc |bien |mieux |un peu )+(?:les|la|le|l'|notre|votre)?|savez-vous lire|tu sais lire|ouvrez les yeux|faites (?:un peu |donc |plus )*attention",
  },
  {
    pattern:
      'vous (?:ne )?(?:comprenez|voulez) (?:decidement )?(?:rien|pas comprendre)|vous etes (?:de mauvaise foi|agressi(?:f|ve)s?|impolie?s?|malpolie?s?|ridicules?|penibles?|trop exigeante?s?|bien difficiles?)|votre (?:mauvaise foi|agressivite|impatience|ton|comportement|negligence|inattention)(?! plaisant| enthousiasme)|cessez de|arretez de (?:vous plaindre|mentir|raler|crier|insister|spammer|critiquer)|arrete de (?:raler|te plaindre)',
  },
  {
    pattern:
      '(?:please |just |you need to |you should |you might want to |try to )?calm down|(?:be|you need to be) (?:a bit |more |a little )?(?:patient|reasonable|realistic)(?= ?[.!]| and| like)|watch your (?:tone|language)|mind your (?:tone|language)',
  },
  { pattern: "(?:you(?:'re| are)) (?:literally )?the only (?:one|person|customer|guest)[^.!?]{0,30}", en: '' },
  {
    pattern:
      "(?:if you(?:'re| are) not happy|if you don't like it)[^.!?]{0,6}(?:go|shop|try|leave|don't|you can|feel free|find)[^.!?]{0,25}",
  },
  {
    pattern:
      "you (?:really |clearly |probably )?(?:should|could|ought to|might) (?:really |at least |probably )?(?:have|'ve) (?:\\p{L}+)(?! (?:won|received|got|had|an email|a mail|seen our))",
    en: 'next time, it helps to',
  },
  {
    pattern:
      "you(?:'ve| have)? (?:must(?: have|'ve)|probably|clearly|obviously|simply) (?:have )?(?:forced|broken|broke|misread|dropped|misused|ignored|forgot\\w*|failed|entered|typed|used|washed|done|did|put|got|missed|left|installed|made)",
  },
  {
    pattern:
      "you (?:didn't|did not|haven't|have not|don't|never|failed to|obviously didn't|clearly didn't|forgot to)(?: even| bother to| actually| properly)? (?:read|check|follow|listen|look|pay attention|bother|understand how|measure|ask|tell us|give us|verify)(?! an? )",
  },
  {
    pattern:
      "(?<!not |n't )(?:(?:that's|that is|it's|it is|this is|is) )?(?:entirely |all |partly )?(?:your|ur) (?:own )?(?:fault|mistake|error|responsibility|problem)(?: for| if| not)?",
  },
  {
    pattern:
      "(?:you|u) (?:got|had|have|gave us|entered|typed|put) (?:it |us |that |in )*the wrong[^.!?,]{0,20}|learn to (?:read|spell|count|check)|can't you read|read the (?:terms|rules|description|label|instructions) (?:first|next time|properly)|stop (?:complaining|whining|moaning|lying|shouting|exaggerating)|you(?:'re| are) (?:being )?(?:rude|lying|ridiculous|unreasonable|exaggerating|mistaken|overreacting|difficult|aggressive)|your (?:attitude|negligence|carelessness)|nobody (?:forced|is forcing|made) you",
  },
];

/** Shuts the door without accusing. */
export const SHUTTING: readonly Wording[] = [
  {
    pattern:
      "comme (?:(?:nous |on |je )?(?:vous |te |t'|vous l'|l')*(?:a|ai|avons|avait|avions)?(?: l'?avons| l'ai)? ?(?:deja ))(?:dit|indique|explique|precise|repondu|signale|mentionne|ecrit|annonce)(?: (?:plus haut|ci-dessus|mille fois|plusieurs fois))?|comme (?:dit|indique|precise|explique|mentionne) (?:plus haut|deja|ci-dessus|precedemment|cent fois|dans (?:la|le|notre) (?:description|reglement|post|legende))",
    fr: 'pour reprendre',
  },
  {
    pattern:
      "(?:je|nous|on) (?:vous|te|t')? ?(?:l')?(?:ai|avons|a|avions)? ?(?:vous l'avons |l'ai |l'a )?deja (?:dit|explique|repondu|precise|indique|ecrit)[es]*(?: (?:plus haut|ci-dessus|hier|plusieurs fois|mille fois))?|(?:pour|c'est) la (?:deuxieme|troisieme|enieme|millieme|derniere) fois(?: que)?|je (?:me )?repete|nous repetons|on se repete|encore une fois,? (?:il|c'est|nous|non|le|la)",
    fr: 'pour reprendre',
  },
  {
    pattern:
      "(?:ce n'est|c'est|c'etait|cela n'est|ca n'est|ce n'etait) pas (?:notre|de notre|mon|nos) (?:probleme|faute|affaire|ressort|responsabilite|fait|role|travail|boulot|metier|service)|(?:ne|n'est|pas|hors) (?:est )?(?:pas )?(?:de notre ressort|de notre fait)|(?:n'y sommes|n'y est|n'y suis|y sommes|y est) pour rien|(?:on|nous) n'y (?:peut|pouvons) rien|(?:nous )?ne (?:nous|me) (?:concerne|regarde) pas|(?:sommes|suis|est) pas responsables?",
    fr: 'voici ce que nous pouvons faire',
  },
  {
    pattern:
      "(?:on|nous|je) ne (?:peut|pouvons|peux) rien (?:y |faire|pour vous|pour toi|de plus|changer)[^.!?,]{0,12}|(?:il n'y a|y a) rien a faire|impossible de faire quoi que ce soit",
    fr: 'voici ce que nous pouvons faire',
  },
  {
    pattern:
      "c'est (?:la (?:politique|regle|procedure)(?: de (?:la maison|l'entreprise|l'enseigne))?|le reglement|comme ca|ainsi)(?: et pas autrement)?(?=[.,!:;]| point|$)|c'est la politique de la (?:maison|societe|boutique|marque)|point final|point barre|un point c'est tout|fin de la discussion|la discussion est close|inutile d'insister|n'insistez pas|tant pis(?: pour vous)?|dommage pour vous|on verra bien|je m'en fiche|debrouillez-vous|a vous de (?:voir|vous debrouiller)|ce sera tout|que voulez-vous|c'est pas nous|voyez (?:ca )?avec (?:eux|la poste|le transporteur|votre banque)$",
  },
  {
    pattern:
      "as (?:(?:i|we)(?:'ve| have)? )?(?:already |previously )(?:stated|said|mentioned|told you|explained|advised|noted)|as (?:i|we)(?:'ve| have)? (?:said|stated|told you|mentioned|explained)(?: (?:before|already|above|earlier|previously|many times))?|as (?:stated|mentioned|explained|per) (?:above|before|earlier|previously|my last \\p{L}+)|(?:i|we)(?:'ve| have)? already (?:told|explained|said|answered|replied)(?: you)?(?: this)?|per my last (?:message|email|comment)|like (?:i|we) said|for the (?:last|second|third|hundredth) time|once again,",
    en: 'to recap',
  },
  {
    pattern:
      "(?:that's|that is|it's|it is|this is|is) not (?:our|my) (?:problem|fault|job|responsibility|concern|department|issue)|(?:that|this|it) isn't (?:our|my) (?:problem|fault|job|responsibility|concern|department|issue)|not our (?:problem|fault|job|responsibility)|(?:that's|it's) out of our hands|nothing to do with us|(?:we|i)(?:'re| are|'m| am) not responsible(?: for)?",
    en: 'here is what we can do',
  },
  {
    pattern:
      "(?:there's|there is|there is really) (?:nothing|little) (?:more |else )?(?:we|i) can do(?: about (?:it|that|this))?|(?:we|i) (?:can't|cannot) do anything(?: about (?:it|that|this))?|nothing (?:we|i) can do|(?:our )?hands are tied",
    en: 'here is what we can do',
  },
  {
    pattern:
      "(?:that's|it's|this is|that is) (?:just )?(?:our |the |company )policy(?=[.,!]|$| and)|(?:that's|it's) just how it is|take it or leave it|end of (?:story|discussion)|deal with it|too bad|whatever|your loss|tough luck|it is what it is|suit yourself|not my problem",
  },
];
