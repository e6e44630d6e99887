import type { ReadDraft } from '../draft.ts';

/** The sentence around a place of the folded text, in lower case; a full stop inside a number or a mail address ends nothing. */
export function sentenceAround({ folded }: ReadDraft, from: number, to: number): { before: string; after: string } {
  const { lower } = folded;
  const start = Math.max(
    ...[...lower.slice(0, from).matchAll(/(?<!\b(?:m|mr|mme|mlle|dr|st|av|bd|tel|n))[.!?\n](?=\s)/g)].map(
      ({ index }) => index + 1,
    ),
    0,
  );
  const stop = lower.slice(to).search(/[.!?\n](?=\s|$)/);
  return { before: lower.slice(start, from), after: lower.slice(to, stop < 0 ? undefined : to + stop) };
}

/** Words that place the exchange out of sight; folded. */
export const PRIVATE =
  /(?<![\p{L}\p{N}])(?:en (?:message )?prive|en mp|mp|en dm|dms?|inbox|message(?:rie)? prive\w*|messages? prives?|messagerie|par message|en message|formulaire|par (?:mail|e-?mail|courriel|telephone|sms)|espace (?:client|personnel)|privately|in private|private(?: message)?|direct message|by (?:email|phone)|via (?:dm|email|mail|messenger)|messenger|our form|the form|contact form|sur (?:la fiche|la page|le site|notre site|votre (?:compte|espace)|ton compte|l'appli\p{L}*|le formulaire)|dans (?:l'appli\p{L}*|votre (?:compte|espace)|le panier)|en ligne|en boutique|en magasin|en caisse|a l'accueil|au comptoir|sur place|on (?:the|our) (?:site|website|app|product page|page)|in (?:the|our) app|in store|at (?:the )?(?:reception|checkout|till))(?![\p{L}\p{N}])/u;
/** The brand is whom one reaches there. */
export const BRAND_SIDE =
  /(?<![\p{L}\p{N}])(?:appelez|appelle|(?:pouvez|peux|pourrez|peut) (?:aussi |toujours |egalement )?(?:nous )?(?:appeler|joindre|telephoner|ecrire|contacter)|c'est (?:le|au)|(?:parle|parlez)-nous|contactez|contacte|joignez|ecrivez|ecris|telephonez|reservez|reserve|envoyez (?:un|votre|vos|tout|ca|cela|le|la|les)|envoie (?:un|ton|tes)|postulez|faxez|joignables?|vous (?:repond|repondra|repondent|renseign\p{L}+|accueill\p{L}+|conseill\p{L}+)|traiteur|notre|nos|nous (?:sommes|joindre|appeler|ecrire|contacter|trouver)|service (?:client|clients|apres-vente|presse|technique|consommateurs?)|sav|standard|accueil|secretariat|hotline|ligne|numero (?:vert|unique|gratuit|d'urgence)|boutique|magasin|agence|billetterie|reservations?|assistance|urgences?|renseignements?|joindre (?:le|la|notre|l')|mairie|office|cabinet|atelier|restaurant|showroom|musee|salle|piscine|mediatheque|ouvert\w*|rdv|rendez-vous|retrouvez|venez|passez|point relais|depot|siege|relais|stand|adresse du|se trouve|se situe|situee?s?|support|helpline|helpdesk|(?:call|ring|text|phone|on|it's|whatsapp)(?= ?$)|can (?:also )?(?:call|ring|text|reach)|call us|call our|ring us|text us|reach us|reach our|email us|email our|write to|contact us|contact our|contact the|our (?:shop|store|office|team|new|clinic|gallery|address|number|line)|find us|visit us|come (?:and|to)|head office|showroom|box office|open|located|we are at|we're at|customer (?:service|care|support)|book (?:on|by|via)|by phone on|to book|bookings?|(?<!bonne )reception)(?![\p{L}\p{N}])/u;
/** The customer is whom it belongs to. */
export const CUSTOMER_SIDE =
  /(?<![\p{L}\p{N}])(?:(?:vous|te|t'|l'|le|la|les) ?(?:appel\w+|rappel\w+|joindre|joint\w*|contact\w+|ecri\w+|envoy\w+|repond(?:u|ons|re|rons)\w*|telephon\w+|livr\w+|expedi\w+|adress\w+)|tente de (?:vous|te|le|la)|essaye de (?:vous|te)|votre (?:e-?mail|mail|adresse|numero|telephone|portable|mobile|colis|commande|domicile|compte|livraison|facture)|ton (?:e-?mail|mail|adresse|numero|portable|colis)|ta (?:commande|livraison)|chez (?:vous|toi)|livr\w+|livreur|facteur|colis|paquet|expedie\w*|domicile|habit\w+|mme|mr|monsieur|madame|your (?:parcel|order|email|address|number|phone|delivery|home|door|mobile|package|house|account)|(?:call|ring|text|phone|reach|email|emailed|mail|called|rang|phoned|texted|ringing|calling|emailing|wrote to|written to) (?:you|him|her|them|mr|mrs|ms)|call you|reach you|(?:tried|got|missed|spoke to|left) you|your (?:replacement|refund|new \p{L}+|items?|box|gift|exchange)|emailed|sent (?:it )?to|deliver\w*|shipped|parcel|driver|courier|you live|is [^.?]* still|confirm[^.?]*(?:mail|email|numero|number|adresse|address))(?![\p{L}\p{N}])/u;
