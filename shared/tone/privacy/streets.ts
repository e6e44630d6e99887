import type { ReadDraft, Said } from '../draft.ts';
import { BRAND_SIDE, CUSTOMER_SIDE, sentenceAround } from './clause.ts';
import { isAHome } from './home.ts';
import type { Datum } from './owner/signs.ts';
import { ownerOf } from './owner/weigh.ts';
import { isSaidTo, namesJustBefore, privacy } from './people.ts';

const WAY =
  '(?:rue|avenue|av\\.?|boulevard|bd\\.?|place|quai|chemin|impasse|allees?|route|cours|square|passage|lotissement|residence|hameau|villa|ruelle|sentier|clos|mail|esplanade|faubourg|promenade|rond-point|venelle|montee|cite|traverse)';
/** What goes on with the sentence behind a street without a town. */
const AFTER =
  "vers|pour|demain|aujourd'hui|ce|cet|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|est|sera|etait|a ete|ne|n'|avant|apres|entre|avec|dans|qui|depuis|mais|car|et (?:nous|je|on|personne)|si|quand|comme|pendant|a (?=\\d)|a (?:madame|monsieur|votre|mme)|sans|sonne\\p{L}*|chez|c'est";
const STREET_FR = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,4}(?: ?(?:bis|ter))?,? ${WAY} [^.!?;:\\n]{2,60}?(?:,? ?(?:a |- )?(?:\\d{5}|\\d{2} ?\\d{3})(?: \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)?|(?=[,.!?;:()\\n]|$| (?:${AFTER})(?![\\p{L}])))`,
  'giu',
);
/** « rue Nationale, au 12 ». */
const NUMBER_LAST =
  /(?<![\p{L}\p{N}])(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Qq]uai|[Cc]hemin|[Ii]mpasse|[Rr]oute)(?: de la| de l'| des| du| de| la| le)?(?: |(?<='))(?:d')?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3},? (?:(?:au |n° ?|numero |au numero )\d{1,4}|(?<=, ?)\d{1,4}(?=,? \d{5}))(?: ?(?:bis|ter))?(?!\p{L}|\d| ?[h€%])(?:,? \d{5}(?: \p{Lu}[\p{L}-]+)*)?/gu;
/** Places in the country have no number. */
const ESTATE_FR =
  /(?<![\p{L}\p{N}])(?:lieu[- ]dit|hameau|lotissement|residence|ferme|impasse|chemin) [^.!?;:\n\d]{2,40}?,? (?:a )?\d{5}(?: \p{Lu}[\p{L}-]+)*/giu;
const FLAT = '(?:(?:[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Uu]nit) \\d*[A-Za-z]?,? )?';
const POSTCODE = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\p{L}\\p{N}])';
/** A word with a capital, and no postcode. */
const NAME = "\\p{Lu}[\\p{L}'-]+(?![\\p{L}\\p{N}])";
const STREET_EN = new RegExp(
  `(?<![\\p{L}\\p{N}])${FLAT}\\d{1,4}[A-Da-d]? (?:(?:${NAME} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|Row|Hill|Close|Terrace|Quay|Way|Drive|Gardens|Crescent|Court|Walk|Grove|Place|Mews|Yard|Cottages?|Rise|View|Green|Common|Bank|Wharf|Villas|Parade|Circus|Mount|Vale|Fields?|Croft|Chase|Meadows?|Gate|Park|Heights|Walk|Bridge|Square|Passage)(?!\\p{L})(?:,? ${NAME}){0,3}(?:,? ${POSTCODE})?|${NAME}(?:,? ${NAME}){0,5},? ${POSTCODE})`,
  'gu',
);

/** « Votre canapé arrive au 12 rue … », « your rug is on its way to 14 Elm Grove »: a thing of theirs that travels. */
const TRAVELS =
  /(?<![\p{L}])(?:votre|vos|ton|ta|tes|your)(?! (?:magasin|boutique|marche|food|librairie|restaurant|agence|cinema|spectacle|concert|festival|club|equipe|salle|atelier|boulangerie|fournil|salon|cabinet|espace|cours|expo|nouve|prochain|shop|store|market|favourite|local|new|next|team|gig|show|class))[^.!?]{1,50}(?<![\p{L}])(?:arriv\p{L}*|part|partent|partir\p{L}*|parti\p{L}*|fil(?:e|ent)|vol(?:e|ent)|rout\p{L}*|roul\p{L}+|voyag\p{L}+|depos\p{L}+|rejoin\p{L}+|remis\p{L}*|ships?|goes|going|went|gone|left|land\p{L}*|on its way|on the way|heads?|headed|heading|dispatch\p{L}*|dropped|reached|booked|due|scheduled|arranged|sera|seront|will be|prevu\p{L}*|programm\p{L}+|attendu\p{L}*)(?![\p{L}])/u;
/** Who comes to somebody's door, and what is found there. */
const AT_THE_DOOR =
  /(?<![\p{L}])(?:repass(?:e|era|ons|erons|ent)|sonn\p{L}+|technicien\p{L}*|remplacante?|electricienn?e?|serrurier|chauffagiste|menuisier|monteu\p{L}+|reparat\p{L}+|infirmi\p{L}+|aide a domicile|(?:se|s'est|s'y) present\p{L}+|depann\p{L}+|transport\p{L}+|chauffeur|installateur|(?:nobody|no one|personne) (?:at|was|came|answered|home|in|au|n'a)|(?:collect|pick up|picked up|collected|recuper\p{L}+|enlev\p{L}+) (?:the|your|votre|ton|ta|l'|le|la)|(?:mrs?|ms|miss|dr|mme|mlle)\.? (?=\p{L})|plombier|coursier|palier|interphone|voisine?s?|gardienne?|boite aux lettres|reexpedi\p{L}+|renvoy\p{L}+|ms|(?:votre|ton|your) (?:adresse|address|place|flat|neighbour|neighbor|porch|doorstep|porte)|porch|doorstep|left it|(?:rang|knocked|tried) at|fitter|plumber|engineer|neighbours?|still)(?![\p{L}])/u;
const HOME = /chez (?:vous|toi)|your (?:home|door|house|place|flat)|domicile/;
const TO_THE_HOME =
  /chez (?:vous|toi)|domicile|livr|colis|commande|votre adresse|your (?:address|home|parcel|order|place|flat)|deliver|parcel/;

/** No sentence says more about a street from farther away; a text without a full stop stays quick to read. */
const NEAR = 240;

/** Streets with their numbers that are not the house's by its facts. */
export function streetsIn(draft: ReadDraft, known: readonly string[]): Datum[] {
  const { plain, lower } = draft.folded;
  return [STREET_FR, NUMBER_LAST, ESTATE_FR, STREET_EN].flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(({ 0: value, index }): Datum[] => {
      const street = lower.slice(index, index + value.length);
      if (known.some((own) => sharesStreet(own, street))) return [];
      const hasPostcode = /\d{5}|\d{2} \d{3}$|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/.test(street);
      const { before, after } = sentenceAround(draft, index, index + value.length);
      const near = { before: before.slice(-NEAR), after: after.slice(0, NEAR) };
      return [
        {
          kind: 'street',
          from: index,
          to: index + value.length,
          marks: hasPostcode ? ['town'] : [],
          ...near,
          isNamed: isSaidTo(plain),
        },
      ];
    }),
  );
}

function isTheirStreet(plain: string, datum: Datum): boolean {
  const { from, to, before, after } = datum;
  const hasPostcode = datum.marks.includes('town');
  const around = before + after;
  const written = `${plain.slice(from - before.length, from)} ${plain.slice(to, to + after.length)}`;
  const owner = ownerOf(datum);
  if (owner === 'house') return false;
  if (isAHome(before, after, hasPostcode, written) || namesJustBefore(plain.slice(0, from))) return true;
  if (hasPostcode && owner === 'somebody') return true;
  if (BRAND_SIDE.test(around) && !HOME.test(around)) return false;
  const isTheirs = CUSTOMER_SIDE.test(around) || (hasPostcode && (TRAVELS.test(before) || AT_THE_DOOR.test(around)));
  return isTheirs && (hasPostcode || TO_THE_HOME.test(around));
}

/** A street with its number, if it is the customer's. */
export function readStreets(draft: ReadDraft, known: readonly string[]): Said[] {
  const { plain } = draft.folded;
  return streetsIn(draft, known)
    .filter((datum) => isTheirStreet(plain, datum))
    .map(({ from, to }) => privacy('address', from, from + plain.slice(from, to).replace(/[, ]+$/, '').length));
}

/** "18 rue du Port, 34200 Sète" and "18 rue du Port". */
function sharesStreet(own: string, street: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const [mine, theirs] = [new Set(words(own)), words(street)];
  return theirs.length > 0 && theirs.filter((word) => mine.has(word)).length >= Math.min(3, theirs.length);
}
