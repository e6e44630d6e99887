import type { ReadDraft, Said } from '../draft.ts';
import { PRIVATE } from './clause.ts';

/** What nobody should write in a comment, even asked to; folded. */
const GRAVE =
  "(?:numero|num|n°)? ?(?:de |de la )?(?:votre |ta )?(?:carte(?: bancaire| bleue| de credit)|numero de carte|cb)|rib|iban|mot de passe|mdp|date de naissance|numero de secu\\w*(?: sociale)?|code (?:secret|confidentiel|pin)|cryptogramme|cvv|(?:16|seize|(?:3|4|trois|quatre) derniers|derniers) chiffres|identifiants?|piece d'identite|carte d'identite|passeport|card (?:number|details)|(?:long|16-digit) number|(?:number|digits) (?:on|of) your card|cvc|bank (?:details|account)|account number|sort code|password|passcode|pin(?: code| number)?|date of birth|dob|birth ?date|social security|national insurance(?: number)?|ni number|passport";
const PLAIN =
  'adresse(?: (?:mail|e-?mail|postale|complete|de livraison|electronique))?|(?:numero|num|n°) (?:de )?(?:telephone|tel|portable|mobile|commande|client|dossier|suivi|contrat|reservation)|telephone|portable|0[67]|numero|e-?mails?|mails?|courriel|coordonnees|nom,? (?:et )?(?:prenom|adresse)|nom de famille|nom complet|(?:full |home |postal |email |delivery )?address|postcode|(?:phone|mobile|order|booking|customer|contact) (?:number|reference)|mobile|surname|full name|phone|contact details|email';
const ASK_FR =
  "(?:(?:re)?donne[rz]?|envoye[rz]|envoie|laisse[rz]?|indique[rz]?|(?:re)?mette[rz]?|(?:re)?mettre|(?:re)?mets|poste[rz]?|partage[rz]?|communique[rz]?|precise[rz]?|ecrivez|ecris|ecrire|repond(?:ez|s|re)|rappele[rz]|fourni[rst]\\w*|confirme[rz]?|transmette[rz]?|transmets|publie[rz]?|note[rz]?|inscri(?:vez|s|re)|commente[rz]?|renseigne[rz]?|ajoute[rz]?|tape[rz]?|saisi(?:ssez|s|r)|glisse[rz]?|depose[rz]?|colle[rz]?|entre[rz]|recopie[rz]?|complete[rz]|file-nous|passez-nous|balance[rz]?|lache[rz]?|dites|dis|faites-nous|il (?:nous |me )?(?:faut|faudrait|manque)|nous manque|(?:nous avons|on a|j'ai|aurions|aurait) besoin d|besoin d|quel(?:le)?s? est|quels sont|avec|en \\p{L}+ant)";
const ASK_EN =
  "(?:reply|respond|post|drop|share|leave|send|give|comment|provide|confirm|type|write|tell|put|add|list|include|pop|stick|paste|enter|key in|supply|state|mention|remind us|let us know|let us have|what(?:'s| is)|we(?:'ll)?(?: just)? need|we're missing|can (?:i|we) (?:have|get)|may (?:i|we) (?:have|get)|could (?:i|we) (?:have|get)|with)";
const YOURS = '(?:votre|vos|ton|ta|tes|your|ur|le|la|les|the|nom|an?|un|une|full|name|date|address)';

/** The place under the post, whoever reads it. */
const OPEN =
  /(?<![\p{L}\p{N}])(?:ici(?: meme)?|en commentaires?|en coms?|dans les (?:commentaires|coms)|dans un commentaire|(?:a|sous|dans|par|en reponse a) (?:ce|cet|cette|le|la|notre|votre|ton|mon) (?:post|publication|photo|message(?! prive)|video|commentaire|tweet|story|fil)|ci-dessous|dessous|en dessous|juste la|a la suite|en reponse|en public|publiquement|sur le fil|below|here|in the (?:comments?|thread|replies)|in a (?:comment|reply)|as a comment|in (?:reply|public)|(?:to|in|under|on|beneath) (?:this|the|our|your|my) (?:post|comment|thread|tweet|photo|video|picture)|underneath|publicly|reply with|comment (?:here )?(?:with )?(?:your|the|an?)|commentez avec|comment below)(?![\p{L}\p{N}])/u;
const NEVER =
  /(?<![\p{L}\p{N}])(?:ne (?:\p{L}+ )?(?:\p{L}+ )?(?:jamais|pas|plus)|n'\p{L}+ (?:pas|jamais|plus)|jamais|aucun(?:e)?|evitez|evite|eviter|inutile|sans (?:donner|publier|mettre)|supprime[rz]?|supprimez|retire[rz]?|masque[rz]?|efface[rz]?|enleve[rz]?|pas (?:ici|en commentaire|dans les commentaires|besoin)|plutot qu'|sans|a l'abri|not (?:in|here|on|as|for)|rather than|without|never|nobody|don't|do not|avoid|no need|instead of|delete|remove|hide|hidden|please don't)(?![\p{L}\p{N}])/u;
/** Asked of "us", so that the answer comes under the post. */
const TO_US =
  /(?:-nous|(?<!\p{L})nous (?:(?:re)?donner|envoyer|communiquer|laisser|indiquer|preciser|transmettre|confirmer|manque)|quel(?:le)?s? est|il nous (?:faut|manque)|send us|give us|tell us|let us have|what's your|what is your|can (?:i|we) (?:have|get)|could (?:i|we) (?:have|get)|we(?:'ll)? need your)/u;

const asking = (data: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${ASK_FR}|${ASK_EN})(?![\\p{L}])[^.!?\\n]{0,60}?(?<![\\p{L}\\p{N}])${YOURS}[ ,] ?(?:[^.!?\\n]{0,40}?(?<![\\p{L}\\p{N}]))?(${data})(?![\\p{L}\\p{N}])`,
    'u',
  );
/** "Votre mail en réponse svp": no verb, and a public place. */
const BARE = new RegExp(
  `^\\s*(?:(?:merci|alors|ok|bonjour|hello|hi)[ ,!]+)?(?:votre|ton|ta|your) [^.!?\\n]{0,40}?(${GRAVE}|${PLAIN})(?![\\p{L}\\p{N}])[^.!?\\n]{0,40}[.!]?\\s*$`,
  'u',
);
const ASKS_GRAVE = asking(GRAVE);
const ASKS_PLAIN = asking(PLAIN);
/** Of these an order's number alone may be meant for a form. */
const MILD = /commande|order|client|dossier|suivi|reservation|booking|customer|contrat|account|^numero$/;

function ask(draft: ReadDraft, from: number, to: number): Said[] {
  const { folded } = draft;
  const sentence = folded.lower.slice(from, to);
  const isOpen = OPEN.test(sentence) || (OPEN.test(folded.lower) && !PRIVATE.test(folded.lower));
  const isPrivate = PRIVATE.test(sentence);
  if (isPrivate && !OPEN.test(sentence)) return [];
  const grave = ASKS_GRAVE.exec(sentence);
  const found = grave ?? ASKS_PLAIN.exec(sentence) ?? (OPEN.test(sentence) ? BARE.exec(sentence) : null);
  if (!found) return [];
  // « Le paiement n'est pas passé, redonnez-nous … »: what is refused before the comma is not the asking.
  const clause = sentence.lastIndexOf(',', found.index) + 1;
  if (NEVER.test(sentence.slice(clause))) return [];
  const what = found[1] ?? '';
  const toUs = TO_US.test(sentence) && !PRIVATE.test(folded.lower);
  if (!isOpen && !toUs) return [];
  if (!isOpen && !grave && MILD.test(what)) return [];
  const bare = from + found.index + found[0].lastIndexOf(what);
  const lead = /(?:(?:numero|num|n°) (?:de )?|adresse )$/.exec(folded.lower.slice(from, bare))?.[0].length ?? 0;
  const at = bare - lead;
  return [{ rule: 'personal-data-ask', from: at, to: bare + what.length, kind: 'privacy' }];
}

/** Asks a customer for such data in public. */
export function readAsking(draft: ReadDraft): Said[] {
  const { lower } = draft.folded;
  const ends = [...lower.matchAll(/[.!?\n](?=\s|$)/g)].map(({ index }) => index + 1);
  const cuts = [0, ...ends, lower.length];
  return cuts.slice(1).flatMap((to, index) => ask(draft, cuts[index] ?? 0, to));
}
