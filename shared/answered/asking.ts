import { words } from './need-words.ts';

/** A question's words, with or without its mark. */
export const ASKS = words(
  `est[- ]ce|qu'est[- ]ce|(?<!(?:the|first|your|this|pinned|my|last|top|a|above) )comment(?! above| below)|combien|pourquoi|quand(?! meme)|ou est|quel(?:le)?s?|lequel|laquelle|peut[- ]on|puis[- ]je|pouvez[- ]vous|avez[- ]vous|y a[- ]t[- ]il|
faites[- ]vous|serait[- ]il possible|c quoi|c ou|c quand|cb|kan|koi|svp|s'il vous plait|dites[- ]moi|je (?:cherche|voudrais|souhaite|veux|demande)|(?:meme|autre) question|
j'aimerais|il me faudrait|(?:contactez|appelez|rappelez|ecrivez|repondez|expliquez)[- ]moi|(?:message|mp|mail) envoye|je vous ai (?:ecrit|envoye|laisse)|je me demande|besoin d'(?:aide|info|infos|un)|des nouvelles|une reponse|how|what|when|where|which|why|who|can (?:i|we|you)|do you|does (?:it|this|the)|
is (?:it|there|this|that (?:the|a|right|normal|still|ok|for|on|in))|are (?:there|you|they|those|these|we)|will (?:you|it|there|they|we)|could you|would you|do (?:we|they|i)|did (?:you|they)|should (?:i|we)|am i|has (?:it|anyone|this)|was (?:it|that) (?:the|supposed|meant)|any (?:news|update|idea|chance)|please (?:advise|help|tell|reply|answer)|i(?:'d| would) like to know|
wondering|looking for|let me know|anyone there|need help|same question|pls|plz|\\p{L}+[- ]t[- ](?:il|elle|on|ils|elles)|(?!(?:rendez|dites|allez|donnez|excusez|permettez|regardez|tenez)-)\\p{L}{2,}(?:ez|tes)[- ]vous(?! (?:aussi|meme|bien))|(?:est|sont|sera|seront|serait|etait|faut|fait|reste|peut|doit|va|ont|vont|suffit)-(?:il|elle|ils|elles|on|ce)|
(?:dites|rendez|donnez|montrez|indiquez|prevenez|renvoyez|laissez|remettez|ramenez|remboursez|aidez|envoyez|precisez)[- ](?:nous|moi|le|la|les)|c'(?:est|etait|sera) (?:ou|quand|combien|qui)|ou (?:exactement|ca|precisement)|jusqu'a (?:quand|quelle)|a (?:quelle|partir de quand)|(?:que|quoi|comment|ou|quand|qui) \\p{L}+-(?:je|tu|on|nous)|(?:dois|puis|peux|suis|ai)-je|qui (?:contacter|appeler|joindre)|a qui|
(?:quelqu'un|une ame charitable) (?:sait|peut|pourrait|connait|a)|curieu(?:x|se) de savoir|hate de savoir|une idee (?:de|du|des|sur)|(?:anyone|anybody|someone) (?:know|else|tell|got|able)|don't suppose|any (?:plans|sign|word|thoughts|discount|way|more|left)|what's|where's|how's|who's|when's|curious (?:if|whether|how|what|about)|asking for|not sure (?:if|whether|how|which|what)|could (?:someone|somebody|anyone)`,
);
/** Questions that are typed without their mark: "do the away shirts go up to 3XL", "ça marche ou pas", "possible de …". */
const INVERTED =
  /^(?:(?:hi|hey|hello|ok|so|and|but|sorry|quick question)[ ,!]+)*(?:is|are|do|does|did|can|could|will(?! do(?![\p{L}]))|has|have you|any) (?!not|n't|to |mine(?!\p{L})|ours(?!\p{L})|it(?! )|this last|that last)[\p{L}']+|^(?:(?:bonjour|bjr|salut|bonsoir|hello|slt|mais|alors|et)[ ,!]+)*(?:on peut|je peux|nous pouvons|sinon|et (?:pour|en|le|la|les|si|avec|sans|au|aux)) |^(?:(?:bonjour|bjr|salut|bonsoir|hello|slt)[ ,!]+)*(?:possible (?:de|d'|que)|moyen (?:de|d'))|(?<!\p{L})ou (?:non|pas|bien|c|c'est|on|il faut|de l'|du|juste)(?!\p{L})|(?<!\p{L})(?:c'est quoi|yes or no|am i|do i|should i)(?!\p{L})/u;
/** A few words that ask all the same: "prix", "dispo en 54", "accessible en fauteuil". */
const TERSE =
  /^(?:(?:le |la |les |en |un |une |des |du |the )*(?:prix|tarifs?|dispo\w*|horaires?|adresse|tailles?|couleurs?|coloris|delais?|stock|livraison|lien|site|numero|tel\w*|contact|dates?|heures?|lieu|infos?|details?|reference|recette|marque|modele|prices?|cost|sizes?|colou?rs?|available|link|address|hours|shipping|sold out|mp|dm|accessibles?|compatibles?|valables?|payante?s?|gratuite?s?|ouverte?s?|remboursables?|lavables?|resistante?s?|reservations?|inscriptions?|billetterie|parking|navettes?|caution|frais de port|garantie|parkings?|refundable|compatible|accessible|open|free|washable|waterproof|vegan|gluten free|dog friendly|dogs allowed|kids?|tickets?|booking|deposit|warranty|opening times?|postcode|deadline)(?!\w))/;

/** "This is why I make my own", "voilà pourquoi": a conclusion. */
const CONCLUDES =
  /(?<!\p{L})(?:(?:this|that|which)(?:'s| is| was) (?:why|how|what|when|where)|voila (?:pourquoi|comment|ce)|c'est (?:pourquoi|pour ca)|no wonder(?: why)?|guess (?:who|what))(?!\p{L})/gu;
/** "Y aura un replay", "ça tient le gel", "faut s'inscrire": short, and no mark at all at its end. */
const UNMARKED =
  /^(?:(?:bonjour|bjr|salut|hello|slt|et|sinon|du coup)[ ,!]+)*(?:(?:il )?y (?:a|aura|avait|en a|en aura) (?!que|rien|trop|plus|personne|pas)|ya |(?:ca|il|elle|ils|elles) (?:tient|tiennent|resiste\w*|rentre\w*|existe\w*|supporte\w*|convien\w*|contien\w*|passe au|passent au|va (?:avec|au|sur|dans)|vont (?:avec|au)|se (?:lave|mange|recharge|demonte|plie|regle|branche|prend|reserve)|s'(?:adapte|installe|utilise|ouvre)|seront? (?:dispo|encore|ouvert)|vaut|coute|dure)|vous (?:faites|avez|prenez|livrez|vendez|proposez|acceptez|reprenez|gardez|serez|etes ou|passez|venez) |c'est (?:ouvert|gratuit|payant|possible|complet|accessible|sur (?:place|reservation|inscription)|dispo|compatible|valable) |(?:il )?faut (?:reserver|s'inscrire|une?|etre|avoir|payer|venir|prendre|apporter|son|sa|ses)|you (?:still )?(?:open|deliver|ship|sell|take|do|got|have)|(?:there|is there) (?:a|an|any) )[^.!…?😂🤣]*$/u;
/** "Qui fait le 10 km ?", "who's coming?": to the other readers. */
const TO_READERS =
  /^(?:alors |bon |so |right |ok )*(?:qui (?:(?:d'autre )?(?:vient|y va|y sera|va|fait|court|monte|part|joue|participe|sera|veut|est (?:chaud|partant|motive|la|dispo)|se (?:joint|motive|lance)|m'accompagne|nous rejoint|a (?:hate|deja|envie))) ?|who(?:'s| is| else is|'s else)? (?:else )?(?:in|up for|coming|going|ready|excited|with me|running|doing|joining|fancies|wants)(?!\p{L}))(?!.*(?:vous|votre|you |your ))/u;
const JOINT =
  /(?<=(?:[^\s?!.,;:…]+ ){3}|(?<!\p{L})(?:surtout|meme|back|especially|even|that|celui|ceux|the one) )(?:when|where|which|who|what|how|quand)(?= \S+ \S+)/gu;
/** "Back when it was a bank", "surtout quand il fait chaud": in the middle of a sentence these words join, and ask nothing. */
const withoutJoints = (said: string): string => said.replace(JOINT, '-');

/** Whether a folded text asks, and whether with a question's words or "et …": more than a guess with a mark ("au relais ?"). */
export function readAsking(said: string, length: number): { asks: boolean; asksInWords: boolean } {
  const isTerse = length <= 6 && TERSE.test(said);
  if (TO_READERS.test(said)) return { asks: false, asksInWords: false };
  const open = said.replace(CONCLUDES, '-');
  const asks =
    said.includes('?') ||
    isTerse ||
    (length <= 8 && UNMARKED.test(open)) ||
    ASKS.test(withoutJoints(open)) ||
    INVERTED.test(open) ||
    / (?:quoi|ou|quand|combien)[\s!.]*$/.test(open);
  return {
    asks,
    asksInWords: isTerse || ASKS.test(open) || /^(?:et|and|meme|mais|but|alors|sinon) /.test(said),
  };
}
