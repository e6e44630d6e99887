import { phoneKey, readEmails, readPhones } from '../../facts/values/contacts.ts';
import { names } from '../../names/name-lists.ts';
import type { ReadDraft, Said } from '../draft.ts';
import { BRAND_SIDE, CUSTOMER_SIDE, sentenceAround } from './clause.ts';
import type { Datum } from './owner/signs.ts';
import { ownerOf } from './owner/weigh.ts';
import { isSaidTo, privacy } from './people.ts';

/** Numbers that only organisations have: free, shared-cost, business lines. */
const ORGANISATION =
  /^(?:\+33|0033|0)? ?(?:\(0\))?(?:8\d{2}|9 ?70|9 ?69)|^0?(?:800|808|844|845|870|871|300|330|333|345)\d*|^(?:3\d{3}|1\d{2})$/;
const UK_MOBILE = /^(?:\+44|0044|0)7\d{9}$/;
/** Belongs to a person unless the sentence says that one reaches the house there. */
const MOBILE = /^(?:0|\+33|0033)[67]|^(?:\+44|0044|0)7/;
const ROLE =
  /^(?:contact|sav|info|infos|information|bonjour|hello|hi|coucou|support|service|services|serviceclients?|service[._-]?clients?|client|clients|clientele|commercial|presse|press|media|rh|recrutement|emploi|jobs?|careers?|recruitment|talents?|stages?|reservations?|resa|bookings?|book|accueil|reception|commandes?|orders?|boutique|shop|store|magasin|help|aide|assistance|team|equipe|privacy|dpo|rgpd|gdpr|donnees|no-?reply|ne-?pas-?repondre|admin|administration|communication|com|com[a-z]*nity|marketing|partenariats?|partners?|partnerships?|pro|devis|quotes?|sales|ventes?|factur\w+|billing|compta\w*|retours?|returns?|livraisons?|delivery|jeux?|concours|contest|events?|evenements?|billetterie|tickets?|inscriptions?|adhesions?|benevol\w+|secretariat|mairie|ecole|office|mail|mails|courrier|newsletter|welcome|enquir\w+|customer\w*|care|feedback|complaints?|reclamations?|mediateur|qualite|quality|studio|atelier|cafe|resto|restaurant|salon|webmaster|legal|juridique|securite|security|abuse|urgence)(?:[._+-]?[a-z0-9]*)?@/;
const FREE_MAIL =
  /@(?:gmail|hotmail|outlook|yahoo|live|icloud|orange|free|laposte|sfr|wanadoo|protonmail|proton|gmx|aol|msn|bbox|neuf|btinternet|sky|me)\./;
/** Orders to write there: the address is the brand's, whatever it looks like. */
const WRITE_THERE =
  /(?:ecrivez|ecris|ecrire|contactez|contacte|envoyez|envoie|postulez|joignez|(?<!(?:votre|ton|ta|le|la|ce|cette|your|the) )(?:cv|candidatures?|dossiers?|photos?|demandes?|inscriptions?|questions?|devis)[^.!?]*|aupres d[eu]|(?:a|to be) (?:envoyer|adresser|transmettre|renvoyer|deposer|sent)|email(?: us| our| the| \p{L}+)?|write|(?<!(?:le|votre|ton|son|ce|leur) )mail|send[^.!?]*|contact|apply)(?:-nous|-moi| us| to us)?(?: [^.!?]{0,40})? ?(?:a|au|sur|via|par mail|at|to|:)? ?(?:l'adresse )?:? ?$|^ ?(?:toutes )?(?:vos|tes|your) \p{L}+,? ?(?:a|sur|to|at|:) ?(?:l'adresse )?:? ?$/u;
const THEIRS =
  /(?:(?:aucun|aucune|pas d'|pas de|no|any) ?(?:compte|abonnement|commande|reservation|inscription|dossier|trace|account|order|booking|subscription|membership|record)s?(?: \p{L}+)? (?:a|au|avec|sous|pour|for|with|under|on|of)(?: (?:le|la|cette|l'adresse|nom de|mail|the|that|address|email))*|(?:vous|te|t'|l'|lui|leur) ?(?:ecri\w+|envoy\w+|repond\w*|(?:avons|ai|a) (?:ecrit|envoye|repondu|adresse))|votre (?:e-?mail|mail|adresse|courriel|compte)|ton (?:e-?mail|mail|adresse|compte)|(?:emailed|mailed|written to|wrote to|sent (?:it|this|the [a-z]+) to|email(?:ing)? you|your (?:email|address|account))|(?:votre|ton|ta|your) (?:inscription|compte|reservation|billet|commande|dossier|abonnement|booking|account|ticket|order) \($)/u;

/** What the house sends, adds or books for one person, to whom the address then belongs. */
const SENT =
  /(?<![\p{L}])(?:(?:est|sont|a ete|ete|etait|bien|re)? ?(?:parti(?:e|s|es)?|envoye(?:e|s|es)?|renvoye(?:e|s|es)?|ajout(?:e|ee|ons|er|ez|es)|transmis(?:e|es)?|transfere(?:e|s|es)?|inscrit(?:e|s|es)?|enregistre(?:e|s|es)?|rattache(?:e|s|es)?|bascule(?:e|s|es)?|rembourse(?:e|s|es)?)|(?:votre|ton|ta|your) (?!avis|question|idee|candidature|cv|message|demande|histoire|photo|story|idea|view|feedback|entry)\p{L}+|(?:le|la|the|un) (?:compte|login|account|username|identifiant|profil|profile|preuve|recu|receipt)|deux comptes|chez (?:toi|vous)|(?:l'ancien|le nouveau|l'ancienne|la nouvelle) (?:mail|e-?mail|adresse)|remplac\p{L}+|sent|resent|gone|went|added|moved|emailed|forwarded|registered|two logins|waiting list|guest list)(?![\p{L}])/u;
/** The house's own people, whom one is told to write to. */
const OWN_PEOPLE =
  /(?<![\p{L}])(?:notre|nos|our|(?:votre|ton|ta|your) (?:conseill|interlocut|contact|referent|vendeu|guide|coach|agence|equipe|magasin|animat|responsable|adviser|advisor|manager|host|team|local)\p{L}*|joindre|reach|contacter|ecrire|adressez-vous|voyez avec|demandez|ask for|speak to)(?![\p{L}])/u;

/** A number that somebody gave the house, or at which the house could not find them. */
const GIVEN_NUMBER =
  /(?<![\p{L}])(?:(?:votre|ton|ta|vos|tes|sa|son|your|her|his|their) (?:\p{L}+ ){0,2}?(?:portable|mobile|telephone|tel|fixe|numero|num|ligne|landline|phone|cell|number|(?:wife|husband|partner|mum|mother|dad|father|daughter|son|sister|brother|friend|neighbour|colleague)'s (?:\p{L}+ )?(?:number|mobile|phone|landline|line)|maman|mere|pere|mari|femme|fille|fils|soeur|frere)|(?:vous|tu) (?:nous |m')?(?:avez|aviez|as|avais|avait) (?:\p{L}+ )?(?:laisse|donne|communique|indique|saisi|renseigne|fourni|note|mis|transmis|ecrit)|(?:laisse|donne|communique|indique|saisi|renseigne|fourni)e?s? (?:comme |etait |est )*(?:le|au|:)|(?:j'ai|on a|nous avons|avons|ai) (?:bien |deja |encore |aussi )*(?:essaye|tente|note|appele|compose|rappele|sonne|fait|enregistre|corrige|ajoute|supprime|retrouve|le|votre)|(?:a|ont|avons) (?:compose|appele|essaye|tente|sonne)|indique\p{L}* (?:sur|dans)|left [^.!?]{0,20}(?:voicemail|message)s? (?:on|at)|(?:nobody|no one|no answer|no reply|no luck) [^.!?]*(?:on|from|at)|rattach\p{L}+|lie a|associe\p{L}* au|you (?:gave|left|entered|used|provided|registered)|(?:have|had|got|hold|'ve|see) (?:you )?(?:\p{L}+ )?(?:down as|as|on file|under)|tried|dialled|rang|registered (?:to|with|under)|linked to|is (?:your|that))(?![\p{L}])/u;
const RINGS_OUT =
  /(?<![\p{L}])(?:(?:votre|ton|your|son|his|her) (?:\p{L}+ )?(?:telephone|portable|mobile|fixe|numero|ligne|number|phone|landline)|(?:ca|il) sonne|chez (?:vous|toi)|(?:is|was) (?:now )?(?:on|in|under|added to) (?:the|your|our)|enregistre|personne ne (?:repond|decroche)|(?:ne )?(?:repond|decroche) (?:pas|plus)|resilie\p{L}*|comme (?:vous|demande)|as (?:you )?(?:asked|requested)|ne (?:fonctionne|marche|passe|correspond|aboutit) (?:pas|plus)|(?:deux|trois|plusieurs|quatre) fois|a plusieurs reprises|sans (?:reponse|succes)|sonne\p{L}* (?:occupe|dans|chez)|messagerie|repondeur|injoignable|plus attribue|n'est plus|est[- ](?:bien|toujours|ce|il)|toujours (?:bon|valable|valide|le)|c'est (?:bien|toujours)|(?:le|la) votre|on file|voicemail|twice|three times|several times|another number|doesn't (?:work|connect|ring)|not (?:working|connecting)|no (?:answer|reply|luck)|rings out|nobody|no one|still (?:your|the|right|correct|good|best)|(?:is|was) (?:that|it) (?:you|right)|best (?:number|phone)|dans (?:notre|la) base|your (?:number|mobile|phone))(?![\p{L}])/u;

/** One of ours rings or texts somebody there. */
const RUNG =
  /(?<![\p{L}])(?:(?:we|i|he|she|they|engineer|driver|courier|technician|fitter|plumber|electrician|colleague|adviser|advisor|manager|team|someone|somebody)(?:'ll| will| can| could| may| is going to| are going to| did)?(?: just| also| then| now| try and| be)? (?:ring|rung|call|text|phone|whatsapp|message|dial)(?:s|ed|ing)?(?: (?!us|our|me)(?:your|his|her|their|the) \p{L}+| (?:you|him|her|them)| back| again| ahead| in advance)*(?: on| at)?|(?:laisse|laissons|left)(?:e|s|es)? (?:un|une|deux|trois|plusieurs|a|two|some) (?:messages?|vocal|vocaux|voicemails?)(?: vocal| vocaux| for \p{L}+ \p{L}+| for you)?(?: au| sur le| on| at)|(?:confirmer|verifier|relire|confirm|check|verify)(?: bien)?(?: le| that)?|(?:callback|call-back|call back|phone appointment|phone call)[^.!?]{0,40} (?:on|at|to))(?: the)? ?$/u;
/** A message or a call that went there, or will. */
const SENT_THERE =
  /(?<![\p{L}])(?:(?:sms|textos?|messages?|codes?|liens?|alertes?|rappel|confirmation|appel|notifications?|text|link|reminder|alert|code)(?! a)[^.!?]{0,30}? (?:part\p{L}+|envoy(?!ez)\p{L}+|arriv\p{L}+|prevu\p{L}*|programme\p{L}*|recu\p{L}*|sent|went|gone|going|goes|booked|scheduled|due)[^.!?]{0,20}? (?:au|vers|sur|a|to|on|at)|(?:confirm|envoi|envoy|previen|previendr|aver|inform|notifi|rappel)\p{L}*(?<!ez) [^.!?]{0,40}par (?:sms|texto|message|telephone|whatsapp) (?:au|sur|vers))(?: le| the)? ?$/u;
/** Numbers that were drawn. */
const DRAWN =
  /(?<![\p{L}])(?:tirage|tires|loto|keno|euromillions?|numeros? gagnants?|gagnants?|combinaison|lottery|winning numbers?|draw|jackpot)(?![\p{L}])/u;

export interface FactKeys {
  phones: ReadonlySet<string>;
  emails: ReadonlySet<string>;
}

/** Numbers that one person may be reached at; the house's own, and those that only organisations have, are not among them. */
export function phonesIn(draft: ReadDraft, known: FactKeys): Datum[] {
  const { plain } = draft.folded;
  return readPhones(plain).flatMap(({ start, end, key }): Datum[] => {
    const written = plain.slice(start, end);
    // « +33 (0)6 »
    const digits = written.replace(/(?<=\+\d\d ?)\(0\)/, '').replace(/[^\d+]/g, '');
    if (known.phones.has(key) || known.phones.has(phoneKey(written))) return [];
    if (!/^(?:\+|00|0)\d/.test(digits.replace('(', '')) && !UK_MOBILE.test(digits)) return [];
    if (digits.replace(/\D/g, '').length < 9 || isLongerNumber(plain, start, end)) return [];
    const { before, after } = sentenceAround(draft, start, end);
    if (ORGANISATION.test(digits) || DRAWN.test(before)) return [];
    const marks = [MOBILE.test(digits) ? 'mobile' : 'land'];
    return [{ kind: 'phone', from: start, to: end, marks, before, after, isNamed: isSaidTo(plain) }];
  });
}

function isTheirPhone(datum: Datum): boolean {
  const { before, after, marks } = datum;
  const owner = ownerOf(datum);
  if (owner === 'house') return false;
  if (CUSTOMER_SIDE.test(before) || RUNG.test(before) || SENT_THERE.test(before) || GIVEN_NUMBER.test(before))
    return true;
  if (RINGS_OUT.test(after) || /^ ?[,;]? ?(?:m\.|mme|mr|mrs|monsieur|madame)/.test(after)) return true;
  const isOurs =
    BRAND_SIDE.test(before) || BRAND_SIDE.test(after) || /(?:tel|telephone|phone|au|fixe)\.? ?: ?$/.test(before);
  return (marks.includes('mobile') && !isOurs) || owner === 'somebody';
}

const phones = (draft: ReadDraft, known: FactKeys): Said[] =>
  phonesIn(draft, known)
    .filter(isTheirPhone)
    .map(({ from, to }) => privacy('phone', from, to));

/** A stretch of an account's or a card's number. */
const isLongerNumber = (plain: string, start: number, end: number): boolean =>
  /[\dA-Z]{2,4}[ -]$/.test(plain.slice(0, start)) || /^[ -]?\d{2,}/.test(plain.slice(end));

/** Mail addresses that are not the house's by its facts. */
export function emailsIn(draft: ReadDraft, known: FactKeys): Datum[] {
  return readEmails(draft.folded.plain).flatMap(({ start, end, key }): Datum[] => {
    if (known.emails.has(key)) return [];
    const { before, after } = sentenceAround(draft, start, end);
    const box = key.slice(0, key.indexOf('@'));
    const marks = [
      ...(FREE_MAIL.test(key) ? ['free'] : []),
      ...(ROLE.test(key) ? ['role'] : []),
      ...(isPersonal(key) ? ['somebody'] : []),
      ...(/[._-]/.test(box) ? ['parts'] : []),
      ...(/\d/.test(box) ? ['digits'] : []),
      // « ilan+concert@ »: a label that somebody puts on an own address.
      ...(box.includes('+') ? ['label'] : []),
      ...(sharesDomain(key, known) ? ['house'] : []),
    ];
    return [{ kind: 'email', from: start, to: end, marks, before, after, isNamed: isSaidTo(draft.folded.plain) }];
  });
}

function isTheirEmail(datum: Datum): boolean {
  const { before, after, marks } = datum;
  const has = (mark: string) => marks.includes(mark);
  const isTheirs =
    THEIRS.test(before) ||
    has('label') ||
    /^[^.]{0,30}(?:est[- ](?:bien|toujours|elle|ce)|still your|your (?:email|address))/.test(after);
  if (isTheirs) return has('free') || !has('role');
  const owner = ownerOf(datum);
  if (has('role') || has('house') || owner === 'house') return false;
  const isOurs = WRITE_THERE.test(before) || (!SENT.test(before) && OWN_PEOPLE.test(before));
  return (!isOurs && (SENT.test(before) || has('free') || has('somebody'))) || owner === 'somebody';
}

const emails = (draft: ReadDraft, known: FactKeys): Said[] =>
  emailsIn(draft, known)
    .filter(isTheirEmail)
    .map(({ from, to }) => privacy('email', from, to));

const TITLE = /^(?:mr|mrs|ms|mme|mlle|monsieur|madame|famille|family)$/;
/** « tdubreuil »: no word of either language begins so. */
const INITIAL =
  /^(?!bl|br|ch|cl|cr|dr|fl|fr|gl|gr|ph|pl|pr|rh|sc|sf|sh|sk|sl|sm|sn|sp|sq|st|sw|th|tr|ts|tw|wh|wr|kn|gn|pn|ps|pt|kl|kr)[bcdfghjklmnpqrstvwxz]{2}[a-z]{3}/;

/** "marie.petit@", "j.durand@", "lea@": somebody's box, not a service's. */
function isPersonal(key: string): boolean {
  const parts = key
    .slice(0, key.indexOf('@'))
    .split(/[._+\d-]+/)
    .filter(Boolean);
  return (
    parts.some((part) => names().known.has(part) && !names().alsoWord.has(part)) ||
    TITLE.test(parts[0] ?? '') ||
    INITIAL.test(parts[0] ?? '') ||
    (parts.length > 1 && (parts[0]?.length === 1 || parts.at(-1)?.length === 1))
  );
}

/** The house's own domain, as its facts give it. */
const sharesDomain = (key: string, known: FactKeys): boolean => {
  const domain = key.slice(key.indexOf('@'));
  return !FREE_MAIL.test(key) && [...known.emails].some((own) => own.endsWith(domain));
};

export const readReach = (draft: ReadDraft, known: FactKeys): Said[] => [
  ...phones(draft, known),
  ...emails(draft, known),
];
