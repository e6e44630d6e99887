const set = (packed: string): ReadonlySet<string> => new Set(packed.split(/\s+/));

/**
 * Trades that are common family names: "Rémi Boulanger", alone after a sure first name, is a person. Those that few families bear and
 * many shops do ("Plombier", "Fleuriste", "Couvreur", "Menuisier", "Gardener") are left out.
 */
const TRADES = set(
  `boulanger boulenger charpentier carpentier barbier marchand berger meunier fournier mercier boucher cordier pelletier couturier chevalier
  tessier texier potier pottier tisserand cook cooke baker smith taylor fisher carter carpenter cooper miller turner mason butcher shepherd
  weaver fletcher archer hunter forester forster brewer tanner sawyer farmer saddler glover chandler sadler wheeler wright
  bouvier vacher cuvelier chartier granger messager metayer prevost mounier masson lemercier leclerc lemarchand letailleur
  bouchard barber thatcher schneider schmidt muller fischer weber meyer becker koch bauer wagner zimmermann ferrari ferreira herrero zapatero`,
);
/** Towns that are family names too; a shop that says where it is mostly says it of others. */
const TOWNS = set('paris lyon london berlin york lincoln chester washington houston milano napoli toledo cordoba');
/** First names under which labels sell in Paris and London: "Sandro Paris". */
const LABELS = set('sandro zadig claudie agnes inès ines maje isabel rouje sezane charlotte louise gerard marcel');

/** Whether the only word after a first name is a trade or a town that families bear. */
export const isBorneWord = (first: string, next: string): boolean =>
  TRADES.has(next) || (TOWNS.has(next) && !LABELS.has(first));

/** First names that are towns, states, stations and parks as well: "Victoria Park", "Georgia Peach". */
const PLACES = set(
  'victoria georgia virginia carolina adelaide sydney alexandra elizabeth catherine charlotte savannah olympia florence valencia ' +
    'augusta helena geneva lourdes chelsea brooklyn kent austin dallas regina albert edward george william james alexander clermont',
);
const OF_PLACES = set(
  'embankment parks park terrace crescent dock avenue beach station falls line street road lane square palace tower bridge lake bay island isle hill heights hall gardens garden quarter ' +
    'market hotel court theatre stadium oval cross cup secret wheel arms house docks dock harbour harbor harbor point springs mills plum ' +
    'peach reaper hornets panthers platz pine central north south east west city county state river creek valley woods forest rose gate mall',
);
/** Cakes and the like that have their town or their maker after "de": "Madeleine de Proust", "Charlotte de pommes". */
const DISHES = set(
  'madeleine marguerite violette capucine clementine margherita reine rose suzette tatin melba iris margot',
);

/** A thing or a place that begins like a first name; `next`: the words after it, folded, particles included. */
export function isNamedThing(first: string, next: string[]): boolean {
  const [one = '', two = ''] = next;
  if (next.length === 1 && PLACES.has(first) && OF_PLACES.has(one)) return true;
  if (DISHES.has(first) && /^(?:de|du|des|d|a|au|aux)$/.test(one) && two !== '') return true;
  return DISHES.has(first) && /^d'/.test(one);
}
