import type { Mark, Rule } from '../rule.ts';
import { NOUN, PROPER } from './categories.ts';
import { can, isWord } from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?$/u;
const MONTH = /^(?:janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre)$/u;
/** Holidays keep their capital: « le 14 Juillet ». */
const HOLIDAY = /^(?:14 juillet|8 mai|1er mai|11 novembre)$/u;
const PEOPLE =
  /^(?:français|anglais|allemand|italien|espagnol|portugais|belge|suisse|européen|américain|canadien|québécois|japonais|chinois|marocain|algérien|tunisien|sénégalais|parisien|lyonnais|marseillais|breton|alsacien|corse|normand|basque|bordelais|toulousain|nantais|lillois|africain|asiatique|grec|turc|russe|polonais|irlandais|écossais|hollandais|néerlandais|danois|suédois|norvégien|libanais|vietnamien|thaïlandais|mexicain|brésilien|indien|coréen|provençal|savoyard|auvergnat|ch'ti)(?:e|ne)?s?$/u;
/** `corse` is no more here: « en Corse » is the island. */
const LANGUAGE =
  /^(?:français|anglais|allemand|italien|espagnol|portugais|arabe|chinois|japonais|russe|néerlandais|breton|basque|occitan)$/u;
/** Feasts keep the capital of their day: « le Lundi de Pâques », « Mardi gras ». */
const FEAST = /^(?:pâques|pentecôte|rameaux|cendres|gras|saint|bleu|noir|pur)$/u;
const GREETING = /^(?:bonjour|bonsoir|salut|coucou|hello|hey|cher|chère|merci|bienvenue|bravo|désolé|désolée)$/u;
const PLACE_BEFORE = /^(?:à|en|de|d'|depuis|vers|sur|la|l'|au|du|aux|le|pour|chez)$/u;

/** Names that have an article: regions, countries, rivers, a few towns. */
const WITH_ARTICLE =
  /^(?:.+(?:ie|gne|que|ande|enne|ois|is|tal|tan|land|mark)|france|suisse|alsace|lorraine|provence|corse|savoie|champagne|vendée|flandre|flandres|jura|vaucluse|var|gard|gers|lot|landes|drôme|isère|ardèche|ardennes|loire|seine|rhône|garonne|dordogne|marne|sarthe|mayenne|manche|somme|aisne|oise|creuse|corrèze|nièvre|yonne|aube|vosges|alpes|pyrénées|cévennes|vercors|morvan|périgord|quercy|béarn|berry|poitou|limousin|roussillon|languedoc|luberon|médoc|cotentin|havre|mans|réunion|martinique|guadeloupe|guyane|chine|russie|inde|égypte|grèce|suède|norvège|finlande|irlande|islande|écosse|europe|afrique|asie|amérique|maroc|liban|sénégal|togo|bénin|mali|niger|congo|gabon|cameroun|canada|québec|japon|mexique|brésil|pérou|chili|vietnam|cambodge|laos|luxembourg|portugal|méditerranée|atlantique|pacifique|louvre|marais)$/u;

const upper = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
const lower = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toLowerCase());
const mark = ({ start, end }: FrenchToken, form: string): Mark[] => [{ start, end, replacements: [form] }];

function tooHigh(tokens: readonly FrenchToken[], at: number): Mark[] {
  const token = tokens[at] as FrenchToken;
  const before = tokens[at - 1];
  if (
    !token.capital ||
    token.text === token.text.toUpperCase() ||
    before === undefined ||
    tokens[at + 1]?.capital === true ||
    before.capital
  )
    return [];
  const number = before.kind === 'number';
  if (
    (DAY.test(token.norm) &&
      before.kind === 'word' &&
      /^(?:le|ce|du|au|de|dès|chaque|et|un|jusqu'|les|tous|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|à|depuis)$/u.test(
        before.norm,
      ) &&
      !tokens.slice(at + 1, at + 4).some(({ norm }) => FEAST.test(norm))) ||
    (MONTH.test(token.norm) &&
      (number || /^(?:en|de|d'|début|fin|mi)$/u.test(before.norm)) &&
      !/^(?:rose|sans)$/u.test(tokens[at + 1]?.norm ?? '') &&
      !HOLIDAY.test(`${before.text} ${token.norm}`))
  ) {
    return mark(token, lower(token.text));
  }
  if (PEOPLE.test(token.norm) && before.norm !== 'océan' && can(before, NOUN) && before.tag === NOUN)
    return mark(token, lower(token.text));
  return LANGUAGE.test(token.norm) && before.norm === 'en' ? mark(token, lower(token.text)) : [];
}

/** A first name after a greeting, a place after its preposition, in small letters. */
function tooLow(
  tokens: readonly FrenchToken[],
  at: number,
  { words }: FrenchSentence,
  known: ReadonlySet<string>,
): Mark[] {
  const token = tokens[at] as FrenchToken;
  if (
    !isWord(token) ||
    token.categories !== 0 ||
    token.text !== token.norm ||
    known.has(token.norm) ||
    token.norm.length < 3
  )
    return [];
  const titled = upper(token.norm);
  const readings = words.analyse(titled);
  if (readings.length === 0) return [];
  const before = tokens[at - 1];
  const name = readings.some(({ category }) => (category & PROPER) !== 0);
  if (GREETING.test(before?.norm ?? '') && name) return mark(token, titled);
  // « la morteau », « du roquefort »: what a town is known for; regions and countries alone have an article.
  if (/^(?:le|la|l'|du|au)$/u.test(before?.norm ?? '') && !WITH_ARTICLE.test(token.norm)) return [];
  return PLACE_BEFORE.test(before?.norm ?? '') ? mark(token, titled) : [];
}

function opening({ tokens, after, afterShort, opensLine }: FrenchSentence, known: ReadonlySet<string>): Mark[] {
  const [first] = tokens;
  if (
    first?.kind !== 'word' ||
    !/^\p{Ll}/u.test(first.text) ||
    known.has(first.norm) ||
    (first.norm.endsWith("'") && first.norm.length > 3)
  )
    return [];
  // « 1. visite », « feat. avec Aya »: a list's number, a short form. The full stop of a sentence has words before it.
  if (after === '.' && afterShort === true) return [];
  if (!(after === '.' || (after === '' && opensLine)) || first.categories === 0 || /\p{Lu}/u.test(first.text))
    return [];
  if (tokens.filter(({ kind }) => kind === 'word').length < 3) return [];
  return mark(first, upper(first.text));
}

export const capitals: Rule<FrenchSentence> = {
  id: 'capitals',
  family: 'caps',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.33',
  wrong: [
    '[nous→Nous] vous répondons demain matin.',
    'La livraison en [france→France] est offerte.',
    'Bonjour [sarah→Sarah], le coffret revient.',
    'Un fromage de la [bretagne→Bretagne] profonde.',
    'On ferme le [Lundi→lundi] 14 mars.',
    'Nos artisans [Français→français] travaillent le lin.',
    'Merci Hugo. [votre→Votre] colis est en route.',
  ],
  right: [
    'Les Français adorent.',
    'iPhone ou pas, ça marche bien.',
    'Le 14 Juillet, on ferme.',
    'Merci ! on vous répond vite.',
    'Lundi, on ferme.',
    'Le Black Friday arrive.',
    'Au menu : 1. soupe de potiron ; 2. fromage.',
    'On ferme le Lundi de Pâques.',
    'Une course pour la fin d’Octobre rose.',
    'En Corse, il neige.',
    'La cancoillotte, le comté, la morteau : tout du coin.',
  ],
  test(sentence, { known }) {
    const { tokens } = sentence;
    return [
      ...opening(sentence, known),
      ...tokens.flatMap((_, at) => [...tooHigh(tokens, at), ...tooLow(tokens, at, sentence, known)]),
    ];
  },
};
