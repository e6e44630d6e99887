import { foldText } from '../values/folded.ts';
import type { Span } from '../values/span.ts';
import { type CheckContext, type FactFinding, finding, ofKind } from './finding.ts';
import { isHedged } from './hedges.ts';
import { labelKeys } from './labels.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './subject.ts';
import { isGeneric, isPlain, sameWord } from './vocabulary.ts';

const VENUE =
  'gymnase|salle|plage|parc|stade|theatre|halles?|aile|hall|hotel|mairie|musee|mediatheque|bibliotheque|eglise|chapelle|jardins?|quai|port|boutique|magasin|cafe|bar|auditorium|pont|chapiteau|foyer|centre|maison|chateau|ferme|domaine|cinema|ecole|college|lycee|universite|campus|amphi(?:theatre)?|place|square|esplanade|parvis|patio|cour|cave|grange|piscine|patinoire|complexe|palais|galerie|studio|atelier|villa|manoir|abbaye|cathedrale|camping|hippodrome|velodrome|zenith|opera|conservatoire|terrasse|rooftop|terrain|pavillon|kiosque|verriere|librairie|showroom|brasserie|planetarium|aquarium|moulin|entrepot|hangar|chai|caveau|club-?house|orangerie|cloitre|bureaux?|siege|etage|rez-de-chaussee|pier|bridge|beach|hall|gym|park|stadium|theatre|theater|library|church|chapel|garden|gardens|quay|harbour|shop|store|pub|centre|center|house|castle|farm|school|college|university|wing|square|courtyard|barn|pool|rink|palace|gallery|room|terrace|field|pavilion|office|floor|arena|marquee|warehouse|brewery|yard|lounge|lobby|bookshop|bookstore|showroom|museum|aquarium|club-?house|town hall|community centre';
const LINKS = "(?:de la |de l'|du |des |de |d'|la |le |les |l'|saint[e]?[- ])";
const FRENCH = new RegExp(
  `\\b(?:au|a la|a l'|aux|dans (?:le|la|l'|les|notre)|sur (?:le|la|l')|place:|lieu:|en(?= salle)|(?:part\\p{L}*|depart|decoll\\p{L}*) (?:de la|du|de l')) ?((?:(?:petite?|grande?|nouvelle?|nouveau|ancienne?|vieux|vieille) )?(?:${VENUE})(?![\\p{L}-])(?: ${LINKS}*[\\p{L}\\p{N}'-]+)?(?:[ -][A-Z][\\p{L}'-]+)*)`,
  'giu',
);
const NUMBERED =
  /(?:\b(?:in|at|on|en|dans la|dans le|au|a la)|,) ((?:screen|room|hall|dock|stage|court|pier|floor|studio|stand|track|salle|quai|amphi|tente) (?:[A-Z]?\d+|[A-Z])\b)/giu;
const ENGLISH = new RegExp(`\\b(?:at|in|on) (?:the )?((?:[A-Z]?[\\p{L}'-]+ ){0,3}(?:${VENUE}))(?![\\p{L}-])`, 'giu');

interface Place extends Span {
  words: string[];
}

const content = (words: readonly string[]): string[] =>
  words.filter((word) => /^\d+$/.test(word) || (!isPlain(word) && !isGeneric(word)));

/** Where the facts hold other events: "salle des Presses" needs no preposition to be a place. */
function knownPlaces({ lower }: Reading, names: readonly string[]): Place[] {
  return names.flatMap((name) => {
    const key = foldText(name).lower.trim();
    const start = key.length < 5 ? -1 : lower.indexOf(key);
    const around = `${lower[start - 1] ?? ' '}${lower[start + key.length] ?? ' '}`;
    return start < 0 || /[\p{L}\p{N}]/u.test(around)
      ? []
      : [{ start, end: start + key.length, words: labelKeys(name) }];
  });
}

function placesIn(reading: Reading, names: readonly string[]): Place[] {
  const found = knownPlaces(reading, names);
  for (const pattern of [NUMBERED, FRENCH, ENGLISH]) {
    for (const match of reading.plain.matchAll(pattern)) {
      const named = trimPlain(match[1] ?? '');
      const start = match.index + match[0].length - (match[1] ?? '').length;
      if (found.some((one) => one.start < start + named.length && start < one.end)) continue;
      found.push({ start, end: start + named.length, words: labelKeys(named) });
    }
  }
  return found;
}

/** "gymnase du Port et" ends with its last telling word. */
function trimPlain(named: string): string {
  let words = named;
  for (;;) {
    const last = words.match(/[ '-]([\p{L}\p{N}]+)$/u);
    if (last === null || /\d/.test(last[1] ?? '') || !isPlain((last[1] ?? '').toLowerCase())) return words.trimEnd();
    words = words.slice(0, -last[0].length);
  }
}

/** The same place said with fewer or other words: each telling word of the shorter is in the longer. */
function samePlace(words: readonly string[], right: readonly string[]): boolean {
  const mine = content(words).length > 0 ? content(words) : words;
  const [few, many] = mine.length <= right.length ? [mine, right] : [right, mine];
  return few.every((word) => many.some((other) => sameWord(word, other)));
}

/** A venue in an event's clause that is not the event's place. */
export function checkEventPlaces(context: CheckContext): FactFinding[] {
  const { reading } = context;
  const events = ofKind(context.facts, 'event').filter(({ place }) => typeof place === 'string' && place !== '');
  if (events.length === 0) return [];
  const names = [...new Set(events.map(({ place }) => place ?? ''))];
  const streets = reading.values.addresses.map(({ start, end, street }) => ({ start, end, words: labelKeys(street) }));
  return [...placesIn(reading, names), ...streets].flatMap((value) => {
    if (isHedged(reading, value)) return [];
    const subject = subjectOf(reading, value, events, null);
    if (subject === null || subject.fact.kind !== 'event' || subject.fact.place == null) return [];
    const facts = [subject.fact, ...subject.ties];
    if (facts.some((fact) => fact.kind === 'event' && samePlace(value.words, labelKeys(fact.place ?? '')))) return [];
    if (labelKeys(subject.fact.label).some((key) => value.words.includes(key))) return [];
    return [finding(context, value, subject.fact, 'fact-place', subject.fact.place)];
  });
}
