import { NAMES } from '../names/name-lists.ts';
import { fold } from '../suggest/fold.ts';
import { assessRisk } from '../suggest/risk/assess-risk.ts';
import { isEnd, isPromise, isResigned, isRetraction, isSent } from './closing.ts';
import { isRemark, isStill, type Matter, readMatter } from './matter.ts';

const LONGEST = 3000;
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'u');

const ASKS = words(
  `est[- ]ce|qu'est[- ]ce|(?<!(?:the|first|your|this|pinned|my|last|top|a|above) )comment(?! above| below)|combien|pourquoi|quand(?! meme)|ou est|quel(?:le)?s?|lequel|laquelle|peut[- ]on|puis[- ]je|pouvez[- ]vous|avez[- ]vous|y a[- ]t[- ]il|
faites[- ]vous|serait[- ]il possible|c quoi|c ou|c quand|cb|kan|koi|svp|s'il vous plait|dites[- ]moi|je (?:cherche|voudrais|souhaite|veux|demande)|(?:meme|autre) question|
j'aimerais|il me faudrait|(?:contactez|appelez|rappelez|ecrivez|repondez|expliquez)[- ]moi|(?:message|mp|mail) envoye|je vous ai (?:ecrit|envoye|laisse)|je me demande|besoin d'(?:aide|info|infos|un)|des nouvelles|une reponse|how|what|when|where|which|why|who|can (?:i|we|you)|do you|does (?:it|this|the)|
is (?:it|there|this)|are (?:there|you|they)|will (?:you|it|there)|could you|would you|any (?:news|update|idea|chance)|please (?:advise|help|tell|reply|answer)|i(?:'d| would) like to know|
wondering|looking for|let me know|anyone there|need help|same question|pls|plz`.replace(/\n/g, ''),
);
const COMPLAINS = words(
  `toujours pas|toujours rien|jamais|aucune?|plus rien|marche pas|marche plus|fonctionne (?:pas|plus)|ne (?:marche|fonctionne|repond|recois|comprends)\\w*|n'est pas|n'ai pas|n'a pas|n'y a|
honte(?:ux|use)?|personne n'\\w+|(?:il|elle|c')(?: est|'est|est) (?:pleine?|complete?t?)|scandale\\w*|inadmissible|inacceptable|lamentable|decue?s?|deception|dommage|nulle?s?|arnaqu\\w*|vol(?:eurs?)?|catastroph\\w*|horrible|degueu\\w*|pire|
cassee?s?|casse|panne|introuvables?|illisibles?|inaccessibles?|inaudibles?|indisponibles?|glaci?ale?s?|gelee?s?|glacee?s?|ecrasee?s?|percee?s?|rayee?s?|trouee?s?|ignore[es]*|disparu\\w*|lache\\w*|decolle\\w*|perimee?s?|ferme (?:alors|pourtant)|rideau baisse|de queue|fondues?|bug\\w*|plante|bloquee?s?|refuse\\w*|perdue?s?|abimee?s?|defectueu\\w*|retard|attend[s]?|attendu|attendons|rembours\\w*|plainte|reclamation|probleme\\w*|soucis?|erreur\\w*|
mal|mauvais\\w*|sale|annul\\w*|moches?|bof|beurk|pas fan|penible\\w*|abuse[rsz]?|oublie[rsz]?|oubliee?s?|rien compris|fermee?s?|trop (?:petite?s?|fort\\w*|long\\w*|lente?s?|courte?s?|bruyant\\w*|tard|tot|loin|sombre|froid\\w*|chaud\\w*|sucre\\w*|sale\\w*|peu|grande?s?)|plus de (?:places?|billets?|stock|taille)|il manque|faute d[eau]|petite faute|on me repond ca|pas tres \\w+|moisi\\w*|froide?s?|impossible|personne ne|sans reponse|depuis|marre|ras le bol|arretez|stoppez|j'(?:attendais|esperais)|y en? a qu'une?|trop chere?s?|cher|grimpe|augment\\w*|desagreable\\w*|impoli\\w*|prevenus?|pareil pour moi|
(?:pas|plus) (?:chez|pour) (?:moi|nous)|not (?:for|with|at) (?:me|us|mine)|not here|not working|doesn't|does not|don't work|didn't|did not|won't|can't|cannot|never|still (?:no|not|waiting|nothing)|nothing|broken|stuck|lost|nobody|zero|so much for|bounced|nowhere|vanished|poof|stop|late|waiting|refund\\w*|awful|terrible|worst|bad|rude|
sort it out|do better|fix (?:this|it|your)|pull your finger|charged|smashed|squashed|cancell?ed|meh|ugly|ugh|yuck|queued|too (?:small|loud|long|slow|short|late|far|dark|cold|hot|few|dear|salty|sweet)|no (?:vegan|veggie|option|parking|signal|seats?|tickets?)|forgot\\w*|sold out|have (?:passed|gone)|disappoint\\w*|shame\\w*|disgust\\w*|scam\\w*|unacceptable|problem\\w*|issue\\w*|error\\w*|crash\\w*|fail\\w*|ruined|wrong|missing|unable|complain\\w*|useless|overpriced|expensive|no (?:reply|answer|response)`.replace(
    /\n/g,
    '',
  ),
);
const PRAISES = words(
  `bravo|merci|felicitations?|felicite|super|genial\\w*|top|parfaite?s?|magnifiques?|magique|sublimes?|superbes?|excellente?s?|delicieu\\w*|trop (?:beau|belle|bon|bonne|bien|cool|hate)|adore\\w*|j'aime|
hate|bonne? (?:annee|fete|anniversaire|idee|nouvelle|continuation|chance)|joyeu\\w*|beau|belle|beaux|belles|jolie?s?|regal\\w*|incroyables?|chapeau|respect|vive|longue vie|ravie?s?|contente?s?|heureu\\w*|
au top|remerci\\w*|cremes?|adorables?|gentil\\w*|folie|le meilleur|la meilleure|les meilleurs|recommande|coup de coeur|enfin|vivement|love\\w*|great|amazing|awesome|beautiful|gorgeous|stunning|lovely|brilliant|fantastic|wonderful|perfect|excellent|
best|hats off|top notch|hands down|congrat\\w*|well done|happy (?:birthday|anniversary|new year)|thank(?:s| you)|nice|good (?:job|work|luck)|can't wait|delicious|impressive|proud|kudos|favou?rite|recommend\\w*|delighted|pleased|welcome`.replace(
    /\n/g,
    '',
  ),
);
/** Questions that are typed without their mark: "do the away shirts go up to 3XL", "ça marche ou pas", "possible de …". */
const INVERTED =
  /^(?:(?:hi|hey|hello|ok|so|and|but|sorry|quick question)[ ,!]+)*(?:is|are|do|does|did|can|could|will(?! do(?![\p{L}]))|has|have you|any) (?!not|n't|to )[\p{L}']+|^(?:(?:bonjour|bjr|salut|bonsoir|hello|slt|mais|alors|et)[ ,!]+)*(?:on peut|je peux|nous pouvons|sinon|et (?:pour|en|le|la|les|si|avec|sans|au|aux)) |^(?:(?:bonjour|bjr|salut|bonsoir|hello|slt)[ ,!]+)*(?:possible (?:de|d'|que)|moyen (?:de|d'))|(?<!\p{L})ou (?:non|pas|bien|c|c'est|on|il faut|de l'|du|juste)(?!\p{L})|(?<!\p{L})(?:c'est quoi|yes or no|am i|do i|should i)(?!\p{L})/u;
/** One or two words that ask all the same: "prix", "dispo en 54". */
const TERSE =
  /^(?:(?:le |la |les |en |un |une |des |du |the )*(?:prix|tarifs?|dispo\w*|horaires?|adresse|tailles?|couleurs?|coloris|delais?|stock|livraison|lien|site|numero|tel\w*|contact|dates?|heures?|lieu|infos?|details?|reference|recette|marque|modele|prices?|cost|sizes?|colou?rs?|available|link|address|hours|shipping|sold out|mp|dm)(?!\w))/;
/** "je ne trouve pas", "on ne sait plus", "no luck": something is wrong or missing. */
const LACKS = words(
  `(?:ne |n')\\w+(?:'\\w+)?(?: \\w+)? (?:pas|plus|rien|jamais|aucune?|personne)|(?:j'|je |on |ca )\\w+ (?:pas|plus|rien)|pas (?:encore|recue?s?|de reponse|normal|clair|possible|disponible|terrible|top|eu)|
pas de (?:nouvelles?|retour|suite)|sans nouvelles?|silence radio|crickets|no word|heard nothing|sans succes|en vain|limbes|no luck|tried|not (?:yet|clear|possible|available|arrived|sure|happy|great)|isn't|wasn't|haven't|hasn't|aren't|couldn't|wouldn't`.replace(
    /\n/g,
    '',
  ),
);
const CONTRAST =
  /(?<!\p{L})(?:mais|but|oui enfin|mouais|ouais|par contre|however|sauf que|except|en revanche|cependant)(?!\p{L})/u;
const ME_TOO = words(
  `pareil\\w*|idem|moi aussi|nous aussi|moi non plus|meme (?:question|probleme|souci|chose|cas)|same (?:here|question|problem|issue|for (?:me|us)|thing)|me too|us too|\\+ ?1|neither (?:do|did|have) (?:i|we)`,
);
const TO_CUSTOMER = words(
  `tu|te|toi|ton|ta|tes|t'(?:as|es|inquiete\\w*|avais)|courage|bon courage|force|good luck with|hang in there|hope you|sorry to hear|you could|you can|you should|you have to|have you tried|try`,
);
const TO_BRAND = words(`vous|votre|vos|yours`);
const OF_USE = words(
  `mon|ma|mes|les? (?:mien|notre|votre)s?|la mienne|les miennes|my|mine|you|your|yours|vous|votre|vos`,
);
/** In a question beside a tag: the friend is meant. */
const TO_FRIEND = words(
  `tu|te|toi|ton|ta|tes|t'\\w+|on (?:y|va|se|s'|prend|commande|ira|est|fait|reserve|tente|essaie|part|passe|achete|peut y|le|la|les|en|pourrait)|nous|ensemble|partante?s?|chaude?s?|you|your|u|we|us|let's|fancy|shall|together|ca te|dis[- ]moi`,
);
/** "Do you take dogs?": what only a business does. */
const SELLS = words(
  `(?:do|can|will|are|did|would) you (?:guys )?(?:still |also |ever |even )?(?:take|sell|have|offer|ship|deliver|accept|open|stock|make|allow|serve|cater|refund|do|deliver|restock|sending|shipping|open|closed|hiring|planning)`,
);
/** Thanks and congratulations, owed a word under any post. */
const STRONG_PRAISE = words(
  `bravo|merci|felicitations?|felicite|regal\\w*|chapeau|respect|bonne? (?:annee|fete|anniversaire|continuation|chance)|congrat\\w*|well done|thank(?:s| you)|happy (?:birthday|anniversary|new year)|kudos`,
);
/** Weak words of complaint, as "jamais la fraise", "le citron c'est nul" use them. */
const MILD = new RegExp(
  words(
    `jamais|nulle?s?|pire|mal|dommage|cher|horrible|aucune?|depuis|froide?s?|impossible|never|bad|worst|awful|wrong|terrible|nothing|can't|doesn't|does not|don't`,
  ).source,
  'gu',
);
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
  /** "Trouvé !", "fausse alerte": under a comment of one's own it takes that back. */
  retracts: boolean;
  /** "Envoyé", "done": after we asked for a message. */
  isSent: boolean;
  /** "Je passe demain", "I'll try that". */
  promises: boolean;
  /** Of what its author has, or of what the brand does: "my lid leaks", "if you fix the lights". */
  ofUse: boolean;
  /** Without a complaint's words, but of trouble, or of the brand's business. */
  matters: Matter | null;
  /** "Toujours glacée", "down again". */
  isStill: boolean;
  /** A memory, a habit: nothing to answer. */
  isRemark: boolean;
  /** "La dorée, j'adore": complaint and praise count for less under a question of taste. */
  isTaste: boolean;
  /** Names the brand: its handle, its name. */
  callsBrand: boolean;
  /** "Idem", "same here". */
  joins: boolean;
  /** "Mais", "but": more is to come. */
  isContrast: boolean;
  toFriend: boolean;
  /** The friend is called by a bare name that opens the comment, without a handle. */
  byName: boolean;
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
    !PRAISES.test(name) &&
    !/^[.!]/.test(second)
  );
}

const isSpam = (text: string): boolean => assessRisk(text, 'other')?.risk === 'spam';

/** The mentions and the name that open a text taken off, whole: "@Lucas Febvre regarde", "Pauline Morel pour toi". */
const withoutNames = (text: string): string =>
  text
    .replace(/@[\p{L}\p{N}_.-]+(?:\s\p{Lu}[\p{L}'’-]*\.?(?=[\s,!]))*/gu, ' ')
    .replace(/^\s*(?:\p{Lu}\p{Ll}+[\s,]+)+/u, '');

/** A question to the brand beside the tag of a friend: in a sentence of its own, and not "tu viens ?", "fancy it?". */
function asksBrandToo(text: string): boolean {
  const sentences = fold(withoutNames(text.slice(0, LONGEST)))
    .split(/(?<=[?!.…\n])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.some((sentence, index) => {
    if (!sentence.endsWith('?') && !ASKS.test(sentence)) return false;
    if (/(?<!\p{L})(?:svp|s'il vous plait)(?!\p{L})/u.test(sentence)) return true;
    return (index > 0 || sentences.length > 1) && (SELLS.test(sentence) || !TO_FRIEND.test(sentence));
  });
}

/** Whom a comment speaks to; `opens`: with the handle or the name of somebody else. */
function readAddress(text: string, said: string, mentions: string[], callsBrand: boolean) {
  // "??" says as much as a word.
  const length = Math.max((said.match(/\p{L}+/gu) ?? []).length, said.includes('?') ? 1 : 0);
  const toBrand = TO_BRAND.test(said) || (callsBrand && !TO_CUSTOMER.test(said));
  const opens = /^\s*@/.test(text) ? mentions.length > 0 : opensWithName(text);
  // "Trois jours de folie … @Malo on remet ça": praise that a friend is called to.
  const isOpinion = length >= 8 && PRAISES.test(said);
  const named = opens || (mentions.length > 0 && !isOpinion);
  return {
    length,
    toBrand,
    toFriend: named && !toBrand && !asksBrandToo(text),
    byName: mentions.length === 0,
    toCustomer: TO_CUSTOMER.test(said),
  };
}

const JOINT =
  /(?<=(?:[^\s?!.,;:…]+ ){3}|(?<!\p{L})(?:surtout|meme|back|especially|even|that|celui|ceux|the one) )(?:when|where|which|who|what|how|quand)(?= \S+ \S+)/gu;
/** "Back when it was a bank", "surtout quand il fait chaud": in the middle of a sentence these words join, and ask nothing. */
const withoutJoints = (said: string): string => said.replace(JOINT, '-');

/** Reads one comment; `mentions` are its @names that are not the brand's; `callsBrand`: one is, or its name is there. */
export function readNeed(text: string, mentions: string[], callsBrand = false): CommentNeed {
  const said = bare(text);
  const hasMark = /\?/.test(said);
  const address = readAddress(text, said, mentions, callsBrand);
  const isTerse = address.length <= 6 && TERSE.test(said);
  const asks =
    hasMark ||
    isTerse ||
    ASKS.test(withoutJoints(said)) ||
    INVERTED.test(said) ||
    / (?:quoi|ou|quand|combien)[\s!.]*$/.test(said);
  const isContrast = CONTRAST.test(said);
  const complains = COMPLAINS.test(said) || LACKS.test(said);
  const thanks = STRONG_PRAISE.test(said);
  const mild = said.replace(MILD, ' ');
  return {
    ...address,
    asks,
    asksInWords: isTerse || ASKS.test(said) || /^(?:et|and|meme|mais|but|alors|sinon) /.test(said),
    complains,
    isContrast,
    praises: PRAISES.test(said),
    settles:
      !hasMark &&
      ((!isContrast && (isEnd(said) || (isRetraction(said) && /(?:merci|thanks|cheers)[ !.]*$/.test(said)))) ||
        isResigned(said)),
    retracts: !hasMark && !isContrast && isRetraction(said),
    promises: !hasMark && !isContrast && isPromise(said),
    ofUse: OF_USE.test(said),
    isSent: !hasMark && !isContrast && isSent(said),
    matters: readMatter(text.slice(0, LONGEST), said),
    isStill: isStill(said),
    isRemark: isRemark(said),
    isTaste: !address.toBrand && !thanks && !COMPLAINS.test(mild) && !isContrast && !hasMark,
    joins: ME_TOO.test(said),
    callsBrand,
    chatter: CHATTER.test(said) || isSpam(text),
  };
}
