import type { Piece } from './split.ts';

const LEAD =
  /^(?:et|and|mais|but|car|puis|then|donc|so|en revanche|par ailleurs|toutefois|cependant|de plus|however|also)(?!\p{L}),?\s+/iu;
const END = /[.!?…]["»”)]*$/u;

/** Function words that may lose their capital after "Bonjour Camille, ". */
const OPENER =
  /^(?:Le|La|Les|Un|Une|Des|Votre|Vos|Notre|Nos|Nous|Vous|Il|Elle|Ils|Elles|On|Ce|Cette|Ces|Si|Pour|Sur|En|Au|Aux|Avec|Pas|Merci|The|A|An|Your|Our|We|You|It|They|If|For|On|In|There|Please|Entry|Visits|To|This|That|Ouvert|Fermé|Tarif|Désolés)(?= )|^L['’](?=\p{L})/u;

function capital(text: string): string {
  return text.replace(/^(["«“(\s]*)(\p{Ll})/u, (whole, marks: string, letter: string) =>
    /^\S*(?:@|:\/\/|\.\p{L})/u.test(whole + text.slice(whole.length)) ? whole : marks + letter.toUpperCase(),
  );
}

function clean(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/,\s*([.!?])/g, '$1')
    .replace(/^[,;:\s]+/, '')
    .replace(/\s+([.])$/, '$1')
    .trim();
}

/** One sentence from the pieces that stayed: no orphan "mais" at its start, a full stop at its end. */
function sentence(pieces: readonly Piece[], first: boolean): string {
  let text = '';
  for (const piece of pieces) {
    const body = piece.text.trim();
    if (body === '') continue;
    if (text === '') text = first || piece.joint !== '' ? body.replace(LEAD, '') : body;
    else text = text.replace(/[.!?…,;:\s]+$/u, '') + (piece.joint === '' ? ' ' : piece.joint) + body;
  }
  const whole = clean(text);
  if (whole === '' || END.test(whole) || /\p{Extended_Pictographic}\uFE0F?$/u.test(whole)) return whole;
  return `${whole.replace(/[,;:\s]+$/u, '')}${/https?:\/\/\S+$/.test(whole) ? '' : '.'}`;
}

/** "Bonjour Camille," and what follows as one sentence. */
function afterGreeting(greeting: string, next: string): string {
  if (next === '' || /[!.]$/.test(greeting)) return `${greeting} ${capital(next)}`.trim();
  const bare = greeting.replace(/[,:\s]+$/u, '');
  if (OPENER.test(next)) return `${bare}, ${next.charAt(0).toLowerCase()}${next.slice(1)}`;
  return /^\p{Ll}/u.test(next) ? `${bare}, ${next}` : `${bare}. ${next}`;
}

const PRONOUN =
  /^(?:(?:Il|Elle|Ils|Elles) (?!faut|suffit|y a|n['’]y a|convient|s['’]agit|reste|vous (?:suffit|faut)|(?:n['’])?est (?:pas )?(?:possible|nécessaire|utile|inutile|important|interdit|impossible|prévu))|(?:Celui|Celle|Ceux|Celles)-ci |It (?!is (?:not )?(?:possible|necessary|important|worth)|takes|would|may)|They )/iu;
const OWNED = /(?<!\p{L})(?:notre|votre|nos|vos|our|your) ([\p{L}-]{3,})(?!\p{L})/giu;
const NOT_NAMED =
  /^(?:message|messages|question|questions|attention|intérêt|confiance|patience|équipe|équipes|retour|retours|avis|remarque|réclamation|compréhension|fidélité|soutien|disposition|écoute|part|client|clients|service|services|interest|patience|message|feedback|support|team|loyalty|time|kind|understanding)$/iu;

/** "Elle s'applique" after a sentence that is gone gets back what it stands for: "Notre offre s'applique". */
function withAntecedent(text: string, gone: string): string {
  const pronoun = text.match(PRONOUN)?.[0];
  if (pronoun === undefined) return text;
  const plural = /^(?:ils|elles|they|ceux|celles)/i.test(pronoun);
  const named = [...gone.matchAll(OWNED)].filter(([whole, noun = '']) => {
    const many = /^(?:nos|vos)/i.test(whole) || (/^(?:our|your)/i.test(whole) && noun.endsWith('s'));
    return !NOT_NAMED.test(noun) && many === plural;
  });
  const [first] = named;
  return named.length === 1 && first !== undefined ? `${first[0]} ${text.slice(pronoun.length)}` : text;
}

/** The text of the pieces that stayed. */
export function assemble(pieces: readonly Piece[]): string {
  const kept = pieces.filter(({ dropped, text }) => !dropped && text.trim() !== '');
  const greeting = kept.find(({ kind }) => kind === 'greeting');
  const groups = new Map<number, Piece[]>();
  for (const piece of kept) {
    if (piece.kind !== 'greeting') groups.set(piece.sentence, [...(groups.get(piece.sentence) ?? []), piece]);
  }
  const sentences: string[] = [];
  let last = -1;
  for (const [index, group] of groups) {
    // What came right before is gone: "En revanche," has nothing to stand against.
    const orphan = index !== last + 1 || sentences.length === 0;
    const text = sentence(group, orphan);
    const gone = pieces.filter((piece) => piece.sentence === index - 1 && piece.dropped).map(({ written }) => written);
    if (text !== '') sentences.push(orphan ? withAntecedent(text, gone.join(' ')) : text);
    last = index;
  }
  const [first = '', ...rest] = sentences;
  const opening = greeting === undefined ? capital(first) : afterGreeting(greeting.text, first);
  return [opening, ...rest.map(capital)].filter((one) => one !== '').join(' ');
}
