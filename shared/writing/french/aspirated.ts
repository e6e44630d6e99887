/** Stems after which nothing is elided; all their forms, unless `$` ends them. */
const STEMS =
  'hach haie hain haï hall$ halls halle$ halles halo$ halos$ halt hamac hamburger hameau hamm hamster hanch hand hangar hanneton hant happ haran harcel harcèl hard harem hareng hargn haricot harissa harnach harnais harp hasard hasch hâbl hâl hât hauss haut havre hayon heaum hein hénn henn hériss herni héron héros$ hers$ herse hêtr heurt hibou hic hideu hiérarch hip hipp hiss hit hobb hoch hock hold holding holland homard hongr honn hont hoqu hord hors hot hott houbl houe houle houpp hourra housse houx hublot huche huées? huguenot huit hulott hum$ hun hupp hurl hurt hussard hutt hype hyper-hype hub hacker hackath hashtag halal handicap handball harass hara hagard halet haleter haltè';
const SOFT =
  /^(?:haltère|hameçon|héritage|horaire|huile|huître|hôtel|héroïne|héroïque|héroïsme|hypermarché|hyper(?!-)|humain|humeur|humid|humour|humili|humbl|hippo|hippique|hippodrome|honneur|honnêt|honor|hommage|hospit|hostil|hypothé|horizon|hormone|horreur|horoscope|horticult|horrible|horlog)/u;
const ASPIRATED = new RegExp(
  `^(?:${STEMS.split(' ')
    .map((stem) => stem)
    .join('|')})`,
  'u',
);
/** Stems of a mute h, a closed list: before any other h nothing is said of a whole article (« la house », « le haka »). */
const MUTE =
  /^(?:habi|habl|hagio|halein|hallucin|haltère|hameçon|harmon|hebdo|héberg|hébét|hébr|hécatombe|hectare|hectique|hecto|hélas|hélianthe|hélice|hélico|hélio|hém|hépat|herb|hercul|hérédit|hérés|hérit|hermaphrod|hermét|hermine|héroïne|héroïque|héroïsme|hésit|hétéro|heure|heuris|hexa|hibern|hibiscus|hier|hilar|hindou|hippique|hippo|hirondelle|histoir|histor|hiver|homéo|homicide|hommage|homme|homo|honnêt|honneur|honor|hôpita|horaire|horizon|horloge|hormon|horoscope|horreur|horrible|horrifi|horripil|horticult|hospi|hosti|hôte|hôtel|huile|huiss|huîtr|huitr|humain|humani|humect|humér|humeur|humid|humili|humor|humour|hurluberlu|hyal|hybrid|hydr|hygi|hymne|hyper(?!-hype)|hypno|hypo|hystér)/u;
const OTHERS =
  /^(?:onz|oui(?:s|stiti|$)|ouate|uhlan|ulul|yaourt|yoga|yacht|yeti|yéti|youp|yourte|yo-yo|yen$|yo$|ya|ye(?!ux)|yi|yu|un$|une$|hyène|énième)/u;
const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæh]/u;

/** A word before which *le, de, que* lose their vowel: a vowel, a mute *h*; false where usage is unsure. */
export function elides(norm: string): boolean {
  if (!VOWEL.test(norm) || OTHERS.test(norm) || norm.length < 2) return norm === 'y' || norm === 'a' || norm === 'à';
  return !norm.startsWith('h') || (MUTE.test(norm) && !isAspirated(norm));
}

export function isAspirated(norm: string): boolean {
  return norm.startsWith('h') && !SOFT.test(norm) && ASPIRATED.test(norm);
}
