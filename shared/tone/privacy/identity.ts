import { foldName } from '../../names/fold.ts';
import { names } from '../../names/name-lists.ts';
import type { ReadDraft, Said } from '../draft.ts';
import { isCard, isIban } from './numbers.ts';

export const privacy = (what: string, from: number, to: number): Said => ({
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
  /(?<![\p{L}\p{N}])(?:votre |ton |le |your |the |nouveau |new |temporary |provisional )*((?:mot de passe|mdp|password)[^.!?\n]{1,40}?(?:le nouveau|the new one|le voici|here it is)|mot de passe|mdp|code (?:d'acces|secret|pin|confidentiel|de porte|d'entree|wifi perso)|digicode|password|passcode|pin(?: code)?|door code|login|identifiant)(?: (?:provisoire|temporaire|perso\w*|is now|actuel|initial|de secours|d'attente|de depart|par defaut|a usage unique))? ?((?:est|is|:|=|,|sera|etait|c'est|will be|has been set to|devient|becomes)?) ?(?:le |the |now )?["'«“(]? ?([^\s"'«»”,;()]{3,30})/giu;

/** A word's letters with a digit, a capital or a sign among them. */
const isSecret = (word: string): boolean =>
  /\d/.test(word) || /\p{Ll}\p{Lu}/u.test(word) || /[#$%&*_+@]|\p{L}!\p{L}/u.test(word);
/** Without « is » or a colon between, only what can be nothing else: « le mot de passe Ardoise!19 ». */
const isSurelySecret = (word: string): boolean => word.length >= 6 && /\d/.test(word) && /\p{L}/u.test(word);

const DATE =
  '((?:\\d{1,2}[/. -]\\d{1,2}[/. -]\\d{2,4})|(?:\\d{1,2}(?:er|st|nd|rd|th)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\\d\\d))';
const BIRTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(date de naissance|nee?(?: le)?|born(?: on)?|date of birth|dob|birthday)(?: (?:est|is|le|du|on|bien))* ?:? ?(?:le |the )?${DATE}`,
  'giu',
);
const ADDRESSED =
  /(?<![\p{L}])(?:vous|tu|t'|you|patiente?s?|clientes?|clients?|enfant|fils|fille|son|daughter|conjointe?)(?![\p{L}])/iu;

/** « Le modèle est né le 3 mai 1974 », « notre fondatrice est née »: things and the house's own people have birthdays too. */
function isSomebodysBirth(plain: string, match: RegExpExecArray): boolean {
  if (!/^(?:nee?|born)/i.test(match[1] ?? '')) return true;
  const before = plain.slice(0, match.index);
  if (TITLED.test(before) || ADDRESSED.test(before)) return true;
  if (/(?<![\p{L}])(?:notre|nos|our)(?![\p{L}])/iu.test(before)) return false;
  return !/(?:est|etait|was|is|were) $/i.test(before) && namesSomebody(before);
}

/** Without the marks that end the sentence. */
const bare = (value: string): string => value.replace(/[.!?:]+$/, '');

export function readSecrets({ folded: { plain } }: ReadDraft): Said[] {
  const at = ({ index, 0: whole }: RegExpExecArray, written: string, what: string): Said => {
    const from = index + whole.lastIndexOf(written);
    return privacy(what, from, from + bare(written).length);
  };
  const secrets = [...plain.matchAll(SECRET)]
    .filter(([, name = '', link, value = '']) =>
      link === '' || link === ','
        ? /^(?:mot|mdp|pass)/i.test(name) && isSurelySecret(bare(value))
        : isSecret(bare(value)),
    )
    .map((match) => at(match, match[3] ?? '', 'password'));
  const births = [...plain.matchAll(BIRTH)]
    .filter((match) => isSomebodysBirth(plain, match))
    .map((match) => at(match, match[2] ?? '', 'birth'));
  return [...secrets, ...births];
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
