import type { ReadDraft, Said } from '../draft.ts';
import { PRIVATE } from './clause.ts';

/** What nobody should write in a comment, even asked to; folded. */
const GRAVE =
  "(?:numero|num|n°)? ?(?:de |de la )?(?:votre |ta )?(?:carte(?: bancaire| bleue| de credit)|numero de carte|cb)|rib|iban|mot de passe|mdp|date de naissance|numero de secu\\w*|code (?:secret|confidentiel)|cryptogramme|identifiants?|piece d'identite|carte d'identite|card (?:number|details)|bank (?:details|account)|sort code|password|date of birth|dob|birth ?date|social security|passport";
const PLAIN =
  'adresse(?: (?:mail|e-?mail|postale|complete|de livraison|electronique))?|(?:numero|num|n°) (?:de )?(?:telephone|tel|portable|mobile|commande|client|dossier|suivi|contrat|reservation)|telephone|portable|e-?mails?|mails?|courriel|coordonnees|nom,? (?:et )?(?:prenom|adresse)|nom de famille|nom complet|(?:full |home |postal |email |delivery )?address|(?:phone|mobile|order|booking|account|customer) number|full name|phone|contact details|email';
const ASK_FR =
  "(?:donne[rz]?|envoye[rz]|envoie|laisse[rz]?|indique[rz]?|mette[rz]?|mettre|mets|poste[rz]?|partage[rz]?|communique[rz]?|precise[rz]?|ecrivez|ecris|ecrire|repond(?:ez|s|re)|rappele[rz]|fourni[rst]\\w*|confirme[rz]?|transmette[rz]?|transmets|publie[rz]?|note[rz]?|inscri(?:vez|s|re)|commente[rz]?|renseigne[rz]?|quel(?:le)?s? est|quels sont|il (?:nous|me) (?:faut|faudrait)|(?:nous avons|on a|j'ai) besoin d)";
const ASK_EN =
  "(?:reply|post|drop|share|leave|send|give|comment|provide|confirm|type|write|tell|put|add|list|include|pop|what(?:'s| is)|we(?:'ll)? need|can (?:i|we) (?:have|get)|may (?:i|we) (?:have|get)|could (?:i|we) (?:have|get))";
const YOURS = '(?:votre|vos|ton|ta|tes|your|ur|le|la|les|the|nom|an?|un|une|full|date|address)';

const OPEN =
  /(?<![\p{L}\p{N}])(?:ici|en commentaires?|dans les commentaires|ci-dessous|dessous|en dessous|sous (?:ce|le|cette|la) (?:post|publication|photo|message|video)|en reponse|en public|sur le fil|below|here|in the comments?|in a comment|as a comment|in reply|under this post|on this post|publicly|reply with|comment (?:with )?your|commentez avec|comment below)(?![\p{L}\p{N}])/u;
const NEVER =
  /(?<![\p{L}\p{N}])(?:ne (?:\p{L}+ )?(?:\p{L}+ )?(?:jamais|pas|plus)|n'\p{L}+ (?:pas|jamais|plus)|jamais|evitez|evite|inutile|sans (?:donner|publier|mettre)|supprime[rz]?|supprimez|retire[rz]?|masque[rz]?|efface[rz]?|enleve[rz]?|pas (?:ici|en commentaire|dans les commentaires)|plutot qu'|sans|not (?:in|here|on|as)|rather than|without|never|don't|do not|avoid|no need|delete|remove|hide|without|please don't)(?![\p{L}\p{N}])/u;
/** Asked of "us", so that the answer comes under the post. */
const TO_US =
  /(?:-nous|(?<!\p{L})nous (?:donner|envoyer|communiquer|laisser|indiquer|preciser|transmettre|redonner|confirmer)|quel(?:le)?s? est|il nous faut|send us|give us|tell us|let us have|what's your|what is your|can (?:i|we) (?:have|get)|could (?:i|we) (?:have|get)|we need your)/u;

const asking = (data: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${ASK_FR}|${ASK_EN})(?![\\p{L}])[^.!?\\n]{0,60}?(?<![\\p{L}\\p{N}])${YOURS} (?:[^.!?\\n]{0,40}?(?<![\\p{L}\\p{N}]))?(${data})(?![\\p{L}\\p{N}])`,
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
const MILD = /commande|order|client|dossier|suivi|reservation|booking|customer|contrat|account/;

function ask(draft: ReadDraft, from: number, to: number): Said[] {
  const { folded } = draft;
  const sentence = folded.lower.slice(from, to);
  if (NEVER.test(sentence)) return [];
  const isOpen = OPEN.test(sentence) || (OPEN.test(folded.lower) && !PRIVATE.test(folded.lower));
  const isPrivate = PRIVATE.test(sentence.replace(/par (?:mail|e-?mail|courriel|telephone)/g, (way) => way));
  if (isPrivate && !OPEN.test(sentence)) return [];
  const grave = ASKS_GRAVE.exec(sentence);
  const found = grave ?? ASKS_PLAIN.exec(sentence) ?? (OPEN.test(sentence) ? BARE.exec(sentence) : null);
  if (!found) return [];
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
