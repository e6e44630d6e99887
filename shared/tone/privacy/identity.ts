import type { ReadDraft, Said } from '../draft.ts';
import { isCard, isIban } from './numbers.ts';
import { isSaidTo, privacy } from './people.ts';

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;
const IBAN_COUNTRY = /^(?:FR|BE|CH|LU|DE|ES|IT|PT|NL|GB|IE|MC)/;
const SORT_CODE = /(?<=sort code:? ?(?:is |of )?)\d{2}[- ]?\d{2}[- ]?\d{2}(?!\d)/giu;
const ACCOUNT =
  /(?<=(?:(?:bank|current|savings) account|account (?:number|no\.?)|numero de compte|compte bancaire(?: n°| numero)?):? ?(?:is |est |le )?)\d{8,11}(?!\d)/giu;
const CARD =
  /(?<![\p{L}\p{N}])\d{4}(?:[ .-]?\d{4}){2}[ .-]?\d{1,7}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?!\d)/gu;
/** Named as a card that pays; a mistyped number is one too. */
const PAYS =
  /(?<![\p{L}])(?:carte(?! cadeau)(?: bancaire| bleue| de (?:credit|paiement))?|cb|visa|mastercard|(?:credit|debit|bank) card|card(?! gift)|amex)(?: (?:number|n°|numero|no\.?|est|is|ending|la))*:? ?$/iu;
const INSURANCE =
  /(?<![\p{L}\p{N}])[12][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?\d{2})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])|(?<=(?:NI|NINO|National Insurance)(?: number| no\.?)?:? ?(?:is )?)[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu;

/** Accounts, cards, insurance numbers: never in a comment, whoever's. */
export function readNumbers({ folded: { plain } }: ReadDraft): Said[] {
  const spans = (pattern: RegExp, what: string, holds: (value: string, index: number) => boolean): Said[] =>
    [...plain.matchAll(pattern)]
      .filter(({ 0: value, index }) => holds(value, index))
      .map(({ 0: value, index }) => privacy(what, index, index + value.length));
  const ibans = spans(
    IBAN,
    'iban',
    (value) =>
      isIban(value) ||
      (IBAN_COUNTRY.test(value) && value.replace(/\s/g, '').length >= 16 && /\d{6}/.test(value.replace(/\s/g, ''))),
  );
  const accounts = [...spans(SORT_CODE, 'iban', () => true), ...spans(ACCOUNT, 'iban', () => true)];
  const cards = spans(
    CARD,
    'card',
    (value, index) => isCard(value) || (value.replace(/\D/g, '').length === 16 && PAYS.test(plain.slice(0, index))),
  );
  const insurance = spans(
    INSURANCE,
    'insurance',
    (value) => /[ .-]/.test(value) || value.length >= 15 || /[A-Z]/.test(value),
  ).filter(
    ({ from, to }) =>
      !cards.some((card) => from < card.to && card.from < to) && !/(?:\+|\d[ .]?)$/.test(plain.slice(0, from)),
  );
  return [...ibans, ...accounts, ...cards, ...insurance];
}

const LABEL =
  'commandes?|dossier(?: client)?|contrat|facture|reservation|reference|ref|numero|suivi|colis|client|compte|abonnement|abonnee?|adherente?|adhesion|licence|membre|sinistre|billet|devis|avoir|retour|ticket|pnr|carte (?:de )?fidelite|matricule|demande|reclamation|order|booking|account|ticket|case|invoice|reservation|customer|tracking|policy|membership|member|claim|quote|complaint|refund|return|locator';
/** Digits, or the five to eight capitals and digits of a booking. */
const NUMBER =
  '((?=[A-Z0-9-]*\\d{3}|[A-Z0-9]+-[A-Z]*\\d[A-Z]*\\d|[A-Z]*\\d[A-Z]*\\d[A-Z0-9]*-)[A-Z0-9]+(?:-[A-Z0-9]+)*|(?=[A-Z]*\\d)(?=\\d*[A-Z])[A-Z0-9]{5,8})';
const ORDER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LABEL})(?: (?:client|sav|number|no|ref|id|de suivi|de commande|de reservation))?\\.? ?(?:n°|no\\.?|numero|#|:|number)? ?#?${NUMBER}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** « Le PNR de Julien Masson, c'est QW8ZT4 », « the booking for Ms Hale is KT90X ». */
const ORDER_OF = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LABEL})(?: [^.!?\\n\\d]{1,50}?)?(?:,? (?:c'est|est|is|it's|porte le|has)(?: (?:le|la|the|bien|numero|number|n°))*|:| \\(| #| n°| numero| sous(?: le)?(?: numero)?) ?#?${NUMBER}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Whose reference it is: somebody's file, or else something of the catalogue. */
const OF_A_FILE =
  /(?<![\p{L}])(?:client|abonnee?|adherente?|membre|licence|passag\p{L}+|customer|member|(?:votre|ta|your|sa|his|her) (?:ref(?:erence)?|numero|number)|dossier|commande|demande|reservation|contrat|facture|reclamation|sinistre|colis|remboursement|billet|devis|order|booking|claim|complaint|refund|case|parcel|ticket|policy|account)(?![\p{L}])/iu;

const YEAR = /^(?:19|20)\d\d$/;

/** An order's or a file's number beside somebody's name. */
export function readOrders({ folded: { plain } }: ReadDraft): Said[] {
  if (!isSaidTo(plain)) return [];
  return [ORDER, ORDER_OF].flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const number = match[1] ?? '';
      const isReference = /^(?:ref(?:erence)?|numero)/i.test(match[0]);
      if (isReference && !OF_A_FILE.test(plain)) return [];
      if (YEAR.test(number) || (!/\d{3}/.test(number) && number !== number.toUpperCase())) return [];
      const from = match.index + match[0].lastIndexOf(number);
      return [privacy('order', from, from + number.length)];
    }),
  );
}
