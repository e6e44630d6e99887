import { foldName } from '../../names/fold.ts';
import { names } from '../../names/name-lists.ts';
import type { ReadDraft, Said } from '../draft.ts';
import { BRAND_SIDE, CUSTOMER_SIDE, sentenceAround } from './clause.ts';
import { isCard, isIban } from './numbers.ts';

const privacy = (what: string, from: number, to: number): Said => ({
  rule: `personal-data-${what}`,
  from,
  to,
  kind: 'privacy',
});

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;
const IBAN_COUNTRY = /^(?:FR|BE|CH|LU|DE|ES|IT|PT|NL|GB|IE|MC)/;
const CARD =
  /(?<![\p{L}\p{N}])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?!\d)/gu;
const INSURANCE =
  /(?<![\p{L}\p{N}])[12][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?\d{2})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu;

/** Accounts, cards, insurance numbers: never in a comment, whoever's. */
export function readNumbers({ folded: { plain } }: ReadDraft): Said[] {
  const spans = (pattern: RegExp, what: string, holds: (value: string) => boolean): Said[] =>
    [...plain.matchAll(pattern)]
      .filter(([value]) => holds(value))
      .map(({ 0: value, index }) => privacy(what, index, index + value.length));
  const ibans = spans(
    IBAN,
    'iban',
    (value) =>
      isIban(value) ||
      (IBAN_COUNTRY.test(value) && value.replace(/\s/g, '').length >= 16 && /\d{6}/.test(value.replace(/\s/g, ''))),
  );
  const cards = spans(CARD, 'card', isCard);
  const insurance = spans(
    INSURANCE,
    'insurance',
    (value) => /[ .-]/.test(value) || value.length >= 15 || /[A-Z]/.test(value),
  ).filter(
    ({ from, to }) =>
      !cards.some((card) => from < card.to && card.from < to) && !/(?:\+|\d[ .]?)$/.test(plain.slice(0, from)),
  );
  return [...ibans, ...cards, ...insurance];
}

const SECRET =
  /(?<![\p{L}\p{N}])(?:votre |ton |le |your |the |nouveau |new |temporary )*(?:mot de passe|mdp|code (?:d'acces|secret|pin|confidentiel|de porte|d'entree|wifi perso)|digicode|password|passcode|pin(?: code)?|door code|login|identifiant)(?: (?:provisoire|temporaire|perso\w*|is now|actuel))? ?(?:est|is|:|=|sera|etait|c'est) ?(?:le |the )?["'«“]? ?([^\s"'«»”,;!?]{3,30})/giu;

const isSecret = (word: string): boolean => /\d/.test(word) || /\p{Ll}\p{Lu}/u.test(word) || /[#$%&*_+]/.test(word);

const BIRTH =
  /(?<![\p{L}\p{N}])(?:date de naissance|nee?(?: le)?|born(?: on)?|date of birth|dob|birthday)(?: (?:est|is|le|du|on|bien))* ?:? ?(?:le |the )?((?:\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4})|(?:\d{1,2}(?:er|st|nd|rd|th)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d\d))/giu;

export function readSecrets({ folded: { plain } }: ReadDraft): Said[] {
  const at = (match: RegExpExecArray, what: string): Said => {
    const value = (match[1] ?? '').replace(/[.]+$/, '');
    const from = match.index + match[0].lastIndexOf(match[1] ?? '');
    return privacy(what, from, from + value.length);
  };
  const secrets = [...plain.matchAll(SECRET)]
    .filter((match) => isSecret(match[1] ?? ''))
    .map((match) => at(match, 'password'));
  return [...secrets, ...[...plain.matchAll(BIRTH)].map((match) => at(match, 'birth'))];
}

const WAY =
  '(?:rue|avenue|av\\.?|boulevard|bd\\.?|place|quai|chemin|impasse|allees?|route|cours|square|passage|lotissement|residence|hameau|villa|ruelle|sentier|clos|mail)';
const STREET_FR = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,4}(?: ?(?:bis|ter))?,? ${WAY} [^.!?;:\\n]{2,60}?(?:,? ?(?:a |- )?(?:\\d{5}|\\d{2} ?\\d{3})(?: \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)?|(?=[,.!?;:\\n]|$))`,
  'giu',
);
const STREET_EN =
  /(?<![\p{L}\p{N}])(?:flat \d+,? )?\d{1,4}[a-d]? (?:\p{Lu}[\p{L}'-]+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|Row|Hill|Close|Terrace|Quay|Way|Drive|Gardens|Crescent|Court|Walk|Grove|Place|Mews)(?!\p{L})(?:,? \p{Lu}[\p{L}-]+){0,2}(?:,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})?/gu;

/** A street with its number, if it is the customer's. */
export function readStreets(draft: ReadDraft, known: readonly string[]): Said[] {
  const { plain, lower } = draft.folded;
  return [STREET_FR, STREET_EN].flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(({ 0: value, index }) => {
      const street = lower.slice(index, index + value.length);
      const hasPostcode = /\d{5}|\d{2} \d{3}$|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/.test(street);
      if (known.some((own) => sharesStreet(own, street))) return [];
      const { before, after } = sentenceAround(draft, index, index + value.length);
      const around = before + after;
      if (BRAND_SIDE.test(around) && !/chez (?:vous|toi)|your (?:home|door|house)|domicile/.test(around)) return [];
      const isTheirs = CUSTOMER_SIDE.test(around);
      if (
        !isTheirs ||
        (!hasPostcode &&
          !/chez (?:vous|toi)|domicile|livr|colis|commande|votre adresse|your (?:address|home|parcel|order)|deliver|parcel/.test(
            around,
          ))
      )
        return [];
      return [privacy('address', index, index + value.replace(/[, ]+$/, '').length)];
    }),
  );
}

/** "18 rue du Port, 34200 Sète" and "18 rue du Port". */
function sharesStreet(own: string, street: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const [mine, theirs] = [new Set(words(own)), words(street)];
  return theirs.length > 0 && theirs.filter((word) => mine.has(word)).length >= Math.min(3, theirs.length);
}

const ORDER =
  /(?<![\p{L}\p{N}])(?:commandes?|dossier(?: client)?|contrat|facture|reservation|reference|ref|numero|suivi|colis|client|compte|abonnement|sinistre|billet|order|booking|account|ticket|case|invoice|reference|reservation|customer|tracking|policy)(?: (?:client|number|no|ref|id|de suivi|de commande))?\.? ?(?:n°|no\.?|numero|#|:|number)? ?#?((?=[A-Z0-9-]*\d{3})[A-Z0-9]{2,}(?:-[A-Z0-9]+)*)(?![\p{L}\p{N}])/giu;
const TITLED = /(?<![\p{L}\p{N}])(?:M\.|Mr\.?|Mme|Mlle|Monsieur|Madame|Mrs\.?|Ms\.?|Miss|Dr\.?) \p{Lu}[\p{L}'-]+/u;
/** Looks ahead for the family name, so that "Pour Julie Mercier" is read from every word. */
const WHOLE = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}[\p{L}'-]*)(?= \p{Lu}[\p{L}'-]+)/gu;

function namesSomebody(plain: string): boolean {
  if (TITLED.test(plain)) return true;
  const isFirst = (word: string) => names().known.has(foldName(word));
  return [...plain.matchAll(WHOLE)].some(([, first = '']) => isFirst(first) && !names().alsoWord.has(foldName(first)));
}

/** An order's or a file's number beside somebody's name. */
export function readOrders({ folded: { plain } }: ReadDraft): Said[] {
  if (!namesSomebody(plain)) return [];
  return [...plain.matchAll(ORDER)].map((match) => {
    const from = match.index + match[0].lastIndexOf(match[1] ?? '');
    return privacy('order', from, from + (match[1] ?? '').length);
  });
}
